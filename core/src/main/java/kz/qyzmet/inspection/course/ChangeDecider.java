package kz.qyzmet.inspection.course;

import kz.qyzmet.text.LocalizedText;

/** Who decided to change the inspectors ({@code law88.a27-1.p3.pt2.composition-change}). */
public enum ChangeDecider {

    /** The authority for the quality of services. */
    AUTHORITY,
    /** Its territorial division. */
    TERRITORIAL_DIVISION,
    /** Somebody whom the Law does not name. */
    OTHER;

    /**
     * Returns the name of this body for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return CourseTexts.TEXTS.text("decider." + name());
    }
}
