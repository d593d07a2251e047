package kz.qyzmet.agreement.cooperation;

import kz.qyzmet.text.LocalizedText;

/**
 * How a partner organization cooperates with the State Corporation: one of three types, a closed list
 * ({@code spa219.p3.three-types}).
 *
 * <p>Points 30 and 31 and Annex 3 call them models; the first model is the agent, the second the use of the system, by
 * the order of point 3.
 */
public enum CooperationType {

    /** Agent of the State Corporation: an individual entrepreneur ({@code spa219.p3.sp1.type-agent}). */
    AGENT(1),
    /** The system of the service centers is given for use ({@code spa219.p3.sp2.type-iis-transfer}). */
    SYSTEM_USE(2),
    /** A service center is given into trust management ({@code spa219.p3.sp3.type-trust-management}). */
    TRUST_MANAGEMENT(3);

    private final int number;

    CooperationType(int number) {
        this.number = number;
    }

    /**
     * Returns the number of the type in point 3, and of the model in points 30 and 31.
     *
     * @return the number, 1 to 3
     */
    public int number() {
        return number;
    }

    /**
     * Tells whether a list of services after the form of Annex 3 belongs to the agreement
     * ({@code spa219.p31.service-list-form}).
     *
     * @return true for the first and second model
     */
    public boolean hasServiceList() {
        return this != TRUST_MANAGEMENT;
    }

    /**
     * Returns the name of the type for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return StepTexts.TEXTS.text("type." + name());
    }
}
