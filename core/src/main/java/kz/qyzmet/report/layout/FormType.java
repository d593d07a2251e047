package kz.qyzmet.report.layout;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import kz.qyzmet.control.monitoring.ReportAddressee;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.text.PersonalData;

/** The forms of the annexes to order 78 and order 83. */
public enum FormType {

    /** Internal control of a central state body. */
    FORM_1MK("1-MK", "ctl78.f1mk.index"),

    /** Internal control of the local executive bodies. */
    FORM_2MK("2-MK", "ctl78.f2mk.index"),

    /** Services through the State Corporation. */
    FORM_3MK("3-MK", "ctl78.f3mk.index"),

    /** Services rendered electronically. */
    FORM_4MK("4-MK", "ctl78.f4mk.index"),

    /** Information about services for the contact centre, Annex 1 to order 83. */
    SERVICE_INFORMATION("83-1", "ucc83.a1.form"),

    /** Appeals that the contact centre received, Annex 2 to order 83. */
    APPEALS("83-2", "ucc83.a2.form");

    private final String index;
    private final String norm;

    FormType(String index, String norm) {
        this.index = index;
        this.norm = norm;
    }

    /**
     * Returns the form of an index.
     *
     * @param index the index, such as {@code 1-MK}; the case of Latin letters is of no matter, and Cyrillic ones are
     *     taken too, not null
     * @return the form, not null
     * @throws IllegalArgumentException if no form has the index
     */
    public static FormType of(String index) {
        Objects.requireNonNull(index, "index");
        String latin = index.strip().toUpperCase(Locale.ROOT).replace('М', 'M').replace('К', 'K');
        for (FormType type : values()) {
            if (type.index.equals(latin)) {
                return type;
            }
        }
        throw new IllegalArgumentException("Invalid form: Expected 1-MK, 2-MK, 3-MK, 4-MK, 83-1 or 83-2, but found: '"
                + PersonalData.scrub(index.length() > 20 ? index.substring(0, 20) + "..." : index)
                + "'");
    }

    /**
     * Returns the index of the form; for the annexes to order 83, which have none, the number of the order and the
     * annex.
     *
     * @return the index, not null
     */
    public String index() {
        return index;
    }

    /**
     * Returns the index as it is written in each language: in Cyrillic letters in Kazakh and Russian. {@link #of} takes
     * both.
     *
     * @return the index for a reader, not null
     */
    public LocalizedText indexLabel() {
        return LayoutTexts.TEXTS.text("index." + name());
    }

    /**
     * Returns the norm that has the form.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return NormId.of(norm);
    }

    /**
     * Returns the norms on the form as a whole.
     *
     * @return the norms, not null
     */
    public FormNorms norms() {
        return FormNorms.of(this);
    }

    /**
     * Returns to whom the head of the form says that it goes. Point 60 tells them apart by who reports: see
     * {@link FormDoubt#ADDRESSEES}.
     *
     * @return the addressees, not null, empty for the annexes to order 83, of which the heads name none
     */
    public Set<ReportAddressee> addressees() {
        return switch (this) {
            case FORM_1MK, FORM_2MK -> EnumSet.of(ReportAddressee.AGENCY, ReportAddressee.TERRITORIAL_BODY);
            case FORM_3MK, FORM_4MK -> EnumSet.of(ReportAddressee.AGENCY);
            case SERVICE_INFORMATION, APPEALS -> EnumSet.noneOf(ReportAddressee.class);
        };
    }

    /**
     * Returns what the form looks like.
     *
     * @return the layout, not null
     */
    public FormLayout layout() {
        return Layouts.of(this);
    }

    /**
     * Tells whether it reports on internal control, with months, a note and the same rows.
     *
     * @return true for 1-MK and 2-MK
     */
    public boolean isOnInternalControl() {
        return this == FORM_1MK || this == FORM_2MK;
    }

    /**
     * Tells whether the form is of a quarter. Annex 2 to order 83 is of a month, although its title says quarter; Annex
     * 1 has no period.
     *
     * @return true if it is
     */
    public boolean isQuarterly() {
        return this != SERVICE_INFORMATION && this != APPEALS;
    }

    /**
     * Returns the title.
     *
     * @return the title in three languages, our own words, not null
     */
    public LocalizedText label() {
        return LayoutTexts.TEXTS.text("form." + name());
    }
}
