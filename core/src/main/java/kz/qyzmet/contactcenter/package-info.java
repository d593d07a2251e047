/**
 * The Unified Contact Center: inquiries, recordings, acceptance of services, refusals, outages, requests, monthly
 * reports and the orders behind the Rules ({@code ucc83}).
 *
 * <p>Concepts of its own: {@code Inquiry} (обращение, жүгіну), {@code ServiceOnboarding} (прием услуги на
 * консультирование, қызметті консультация беруге қабылдау), {@code RefusalToInform} (отказ в предоставлении информации,
 * ақпарат беруден бас тарту), {@code Outage} (перерыв в оказании услуг, қызмет көрсетудегі үзіліс), {@code Discrepancy}
 * (расхождение данных, деректердегі алшақтық).
 */
@NullMarked
package kz.qyzmet.contactcenter;

import org.jspecify.annotations.NullMarked;
