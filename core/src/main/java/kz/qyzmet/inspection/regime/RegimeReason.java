package kz.qyzmet.inspection.regime;

/** Why a regime governs an inspection, or none does. */
public enum RegimeReason {
    /** Neither an opening document nor a first day is on file. */
    NOT_OPENED,
    /** It was opened before the edition of 2021 of order 78: no rule is at hand. */
    BEFORE_THE_EDITION,
    /** It was opened before the Articles of the Law were in force. */
    BEFORE_THE_LAW,
    /** It was opened when they were. */
    SINCE_THE_LAW,
    /** It was opened when they were, and they reach the private provider by {@link PrivateProviders#UNDER_THE_LAW}. */
    PRIVATE_PROVIDER_UNDER_THE_LAW,
    /** They do not reach the private provider by {@link PrivateProviders#UNDER_THE_ORDER}. */
    PRIVATE_PROVIDER_UNDER_THE_ORDER,
    /** Art. 27 p. 6 leaves counterintelligence out ({@code law88.a27.p6.exclusion}). */
    COUNTERINTELLIGENCE;

    /**
     * Tells whether the day of the opening alone decided, so that another day could have decided otherwise.
     *
     * @return true if it did
     */
    public boolean isOfTheDay() {
        return switch (this) {
            case BEFORE_THE_EDITION, BEFORE_THE_LAW, SINCE_THE_LAW, PRIVATE_PROVIDER_UNDER_THE_LAW -> true;
            case NOT_OPENED, PRIVATE_PROVIDER_UNDER_THE_ORDER, COUNTERINTELLIGENCE -> false;
        };
    }
}
