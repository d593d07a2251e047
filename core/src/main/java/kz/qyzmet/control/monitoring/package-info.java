/**
 * Internal monitoring (внутренний мониторинг, ішкі мониторинг) of quality, its proposals, and the quarterly reports
 * (отчет, есеп) on internal control and on the volume of services with their corrections (корректировка, түзету) (order
 * 78 p. 57 to 65).
 */
@NullMarked
package kz.qyzmet.control.monitoring;

import org.jspecify.annotations.NullMarked;
