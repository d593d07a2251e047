package kz.qyzmet.inspection.course;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What was done about the rights and duties of the controlled entity during an inspection ({@code law88.a27-3}). */
public enum ConductKind {

    /** The entity did not give information that has nothing to do with the subject matter: its right. */
    UNRELATED_INFORMATION_WITHHELD,
    /** The entity recorded the inspection by sound or image, and hindered nobody: its right. */
    RECORDED,
    /** The entity recorded the inspection, and hindered the inspectors by it. */
    RECORDED_AND_HINDERED,
    /** The inspectors kept the entity from a recording that hindered nobody. */
    RECORDING_PREVENTED,
    /** The entity hindered the access to its territory or premises. */
    ACCESS_HINDERED,
    /** The entity did not hand over documents or information that concern the subject matter. */
    DOCUMENTS_WITHHELD,
    /** The entity did not open an information system that concerns the subject matter. */
    SYSTEM_ACCESS_WITHHELD,
    /** Nobody appeared when summoned. */
    NOT_APPEARED,
    /** Documents under inspection were changed or added to. */
    DOCUMENTS_ALTERED;

    /**
     * Returns the norm that gives the right or sets the duty.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case UNRELATED_INFORMATION_WITHHELD -> CourseNorms.WITHHOLD_UNRELATED;
            case RECORDED, RECORDED_AND_HINDERED, RECORDING_PREVENTED -> CourseNorms.RECORD;
            case ACCESS_HINDERED -> CourseNorms.ACCESS;
            case DOCUMENTS_WITHHELD, SYSTEM_ACCESS_WITHHELD -> CourseNorms.DOCUMENTS;
            case NOT_APPEARED -> CourseNorms.APPEARANCE;
            case DOCUMENTS_ALTERED -> CourseNorms.NO_ALTERATION;
        };
    }

    /**
     * Tells whether it is within a right that the Law gives.
     *
     * @return true for the exercise of a right, false for a breach
     */
    public boolean isLawful() {
        return this == UNRELATED_INFORMATION_WITHHELD || this == RECORDED;
    }

    /** Whether the entity did not help inspectors whom it may be free to bar. */
    boolean isNoHelp() {
        return switch (this) {
            case ACCESS_HINDERED, DOCUMENTS_WITHHELD, SYSTEM_ACCESS_WITHHELD, NOT_APPEARED -> true;
            default -> false;
        };
    }

    /**
     * Returns the name of this conduct for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return CourseTexts.TEXTS.text("conduct." + name());
    }
}
