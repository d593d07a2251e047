package kz.qyzmet.inspection.regime;

import kz.qyzmet.law.NormId;

/** The norms on the scope of the Law and on the order that approves the rules, beside the terms. */
public final class RegimeNorms {

    /** Art. 27 p. 6: The article does not reach counterintelligence relations or entrepreneurial activity. */
    public static final NormId EXCLUDED_FIELD = NormId.of("law88.a27.p6.exclusion");

    /** Art. 27-1 p. 8: Inspections follow what the laws require and the rules of state control. */
    public static final NormId LAWS_AND_RULES = NormId.of("law88.a27-1.p8.legal-requirements");

    /** Order preamble: The quality authority may approve the rules. */
    public static final NormId ORDER_BASIS = NormId.of("ctl78.o0.basis");

    /** Order p. 1: The chairman of the authority approves the rules. */
    public static final NormId ORDER_APPROVAL = NormId.of("ctl78.o1.approval");

    /** Order p. 3 sub 1: The order is registered by the Ministry of Justice. */
    public static final NormId ORDER_STATE_REGISTRATION = NormId.of("ctl78.o3-1.state-registration");

    private RegimeNorms() {}
}
