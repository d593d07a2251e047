package kz.qyzmet.report;

import kz.qyzmet.law.NormId;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.LocalizedText;

/** What the analytical note to forms 1-MK and 2-MK must tell of; the lists of both are the same. */
public enum NoteTopic {

    /** Control events held and objects covered. */
    EVENTS("ctl78.f1mk.note-events", "ctl78.f2mk.note-events"),

    /** Breaches of procedure, service terms and complaint terms, with causes and measures. */
    VIOLATIONS("ctl78.f1mk.note-violations", "ctl78.f2mk.note-violations"),

    /** Persons disciplined. */
    DISCIPLINED("ctl78.f1mk.note-disciplined", "ctl78.f2mk.note-disciplined"),

    /** Recommendations made, done or not done, and why not. */
    RECOMMENDATIONS("ctl78.f1mk.note-recommendations", "ctl78.f2mk.note-recommendations"),

    /** Process improvement, automation, optimisation, moves online. */
    PROCESSES("ctl78.f1mk.note-processes", "ctl78.f2mk.note-processes"),

    /** Changes to the Register and by-laws, with title, number and date. */
    ACTS_CHANGED("ctl78.f1mk.note-acts-changed", "ctl78.f2mk.note-acts-changed"),

    /** Work on finding new services and proposals to the Register keeper. */
    NEW_SERVICES("ctl78.f1mk.note-new-services", "ctl78.f2mk.note-new-services"),

    /** Refusals with number, reasons and measures. */
    REFUSALS("ctl78.f1mk.note-refusals", "ctl78.f2mk.note-refusals"),

    /** Breaches of service legislation with number, reasons and measures. */
    LEGAL_BREACHES("ctl78.f1mk.note-legal-breaches", "ctl78.f2mk.note-legal-breaches"),

    /** Complaints handled late with number, reasons and measures. */
    LATE_COMPLAINTS("ctl78.f1mk.note-late-complaints", "ctl78.f2mk.note-late-complaints"),

    /** Restored rights and measures taken. */
    RESTORATION("ctl78.f1mk.note-restoration", "ctl78.f2mk.note-restoration"),

    /** Outreach about service procedures. */
    OUTREACH("ctl78.f1mk.note-outreach", "ctl78.f2mk.note-outreach"),

    /** Staff trained in service delivery. */
    TRAINING("ctl78.f1mk.note-training", "ctl78.f2mk.note-training");

    private final String normOf1mk;
    private final String normOf2mk;

    NoteTopic(String normOf1mk, String normOf2mk) {
        this.normOf1mk = normOf1mk;
        this.normOf2mk = normOf2mk;
    }

    /**
     * Returns the norm that asks for it.
     *
     * @param type 1-MK or 2-MK, not null
     * @return the norm, not null
     * @throws IllegalArgumentException if the form is another one
     */
    public NormId norm(FormType type) {
        return switch (type) {
            case FORM_1MK -> NormId.of(normOf1mk);
            case FORM_2MK -> NormId.of(normOf2mk);
            default ->
                throw new IllegalArgumentException("Invalid form: Expected FORM_1MK or FORM_2MK, but found: " + type);
        };
    }

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return ReportTexts.TEXTS.text("topic." + name());
    }
}
