package kz.qyzmet.agreement;

import kz.qyzmet.law.NormId;

/** The norms of the order that approves the standard agreement, beside its terms. */
public final class AgreementOrderNorms {

    /** Order p. 2 sp. 1: The committee secures the state registration of the order. */
    public static final NormId REGISTRATION = NormId.of("spa219.order.p2.sp1.registration");

    /** Order p. 2 sp. 2: The committee places the order on the internet resource of the ministry. */
    public static final NormId ON_WEBSITE = NormId.of("spa219.order.p2.sp2.publication");

    private AgreementOrderNorms() {}
}
