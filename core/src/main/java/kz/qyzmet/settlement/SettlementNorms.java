package kz.qyzmet.settlement;

import kz.qyzmet.law.NormId;

/**
 * The norms of Annex 2 and the penalty of point 4, which set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class SettlementNorms {

    /** p. 4 last para (Kazakh only): Partner pays a penalty for breaches set in by-laws. */
    public static final NormId PENALTY = NormId.of("spa219.p4.kk.penalty.penalty");

    /** Annex 2 p. 1: Settlements are in tenge. */
    public static final NormId CURRENCY = NormId.of("spa219.an2.p1.currency");

    /** Annex 2 p. 2 para 1: Fee for using the system of the centers. */
    public static final NormId SYSTEM_FEE = NormId.of("spa219.an2.p2.i1.iis-fee");

    /** Annex 2 p. 2 para 2: Fee for property and non-property rights received under an act. */
    public static final NormId PROPERTY_FEE = NormId.of("spa219.an2.p2.i2.property-fee");

    /** Annex 2 p. 2 para 3: Share of the profit from joint additional services. */
    public static final NormId PROFIT_SHARE = NormId.of("spa219.an2.p2.i3.profit-share");

    /** Annex 2 p. 2 para 4: Reconciliation statement is signed by the parties. */
    public static final NormId RECONCILIATION_STATEMENT = NormId.of("spa219.an2.p2.reconciliation-act");

    /** Annex 2 p. 3: Corporation may pay remuneration by agreement. */
    public static final NormId REMUNERATION = NormId.of("spa219.an2.p3.remuneration");

    /** Annex 2 p. 3: Remuneration presupposes consent, and services free for the public. */
    public static final NormId REMUNERATION_CONDITION = NormId.of("spa219.an2.p3.remuneration-condition");

    /** Annex 2 p. 4: Remuneration is proportionate to the services, at the corporation's tariffs. */
    public static final NormId REMUNERATION_CALCULATION = NormId.of("spa219.an2.p4.remuneration-calculation");

    /** Annex 2 p. 5: Remuneration goes by non-cash transfer to the partner's account. */
    public static final NormId REMUNERATION_TRANSFER = NormId.of("spa219.an2.p5.remuneration-transfer");

    /** Annex 2 p. 5: Parties approve a certificate of services rendered. */
    public static final NormId SERVICE_CERTIFICATE = NormId.of("spa219.an2.p5.service-certificate");

    /** Annex 2 p. 6: Remuneration includes all taxes due from the partner. */
    public static final NormId TAXES_INCLUDED = NormId.of("spa219.an2.p6.taxes-included");

    private SettlementNorms() {}
}
