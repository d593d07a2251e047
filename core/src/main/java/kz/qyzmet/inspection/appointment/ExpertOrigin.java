package kz.qyzmet.inspection.appointment;

import kz.qyzmet.text.LocalizedText;

/** Where a specialist, consultant or expert works ({@code law88.a27-1.p2.s1.experts}, {@code ctl78.p16.experts}). */
public enum ExpertOrigin {

    /** In a state body. */
    STATE_BODY,
    /** In an organization subordinate to one. */
    SUBORDINATE_ORGANIZATION,
    /** Elsewhere: both texts leave such a person out. */
    ELSEWHERE;

    /**
     * Returns the name of this origin for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AppointmentTexts.TEXTS.text("expert." + name());
    }
}
