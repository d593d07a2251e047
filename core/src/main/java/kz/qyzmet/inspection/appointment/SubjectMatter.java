package kz.qyzmet.inspection.appointment;

import kz.qyzmet.text.LocalizedText;

/** What an inspection checks ({@code law88.a27.p4.subject-matter}, {@code law88.a27.p6.exclusion}). */
public enum SubjectMatter {

    /** Compliance with the legislation on public services: the only matter of this control. */
    PUBLIC_SERVICES,
    /** Relations of counterintelligence. */
    COUNTERINTELLIGENCE,
    /** Relations of entrepreneurial activity. */
    ENTREPRENEURIAL_ACTIVITY,
    /** Other legislation. */
    OTHER_LEGISLATION;

    /**
     * Returns the name of this matter for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AppointmentTexts.TEXTS.text("matter." + name());
    }
}
