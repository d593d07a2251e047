package kz.qyzmet.inspection.plan;

import kz.qyzmet.law.NormId;

/**
 * The norms on the plan of inspections that set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class PlanNorms {

    /** Art. 27-1 p. 3: The head of the authority may change the plan by decision. */
    public static final NormId PLAN_AMENDMENT = NormId.of("law88.a27-1.p3.pt1.plan-amendment");

    /** Order 78 p. 9: Findings of remote preventive control justify picking an entity for a visit. */
    public static final NormId ORDER_REMOTE_FINDINGS = NormId.of("ctl78.p9.selection");

    /** Order 78 p. 10: The chairman, or who acts for him, approves the list. */
    public static final NormId ORDER_APPROVER = NormId.of("ctl78.p10.approver");

    /** Order 78 p. 11: Lists rest on an assessment of risks under the Entrepreneurial Code. */
    public static final NormId ORDER_RISK_BASIS = NormId.of("ctl78.p11.risk-basis");

    /** Order 78 p. 11: The frequency of visits follows from the criteria of risk. */
    public static final NormId ORDER_FREQUENCY_RULE = NormId.of("ctl78.p11.frequency-rule");

    private PlanNorms() {}
}
