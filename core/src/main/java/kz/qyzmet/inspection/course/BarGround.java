package kz.qyzmet.inspection.course;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** Why a controlled entity does not let the inspectors in ({@code law88.a27-3.p1.sp1.bar-inspectors}). */
public enum BarGround {

    /** The term of the inspection is exceeded or has expired. */
    TERM,
    /** The officials lack the authority for it. */
    NO_AUTHORITY,
    /** The requirements for inspections are grossly violated. */
    GROSS_VIOLATION,
    /** A ground that the Law does not name. */
    OTHER;

    /**
     * Returns the norm that names it; of a ground that the Law does not name, the norm with the closed list.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case TERM -> CourseNorms.BAR_GROUND_TERM;
            case NO_AUTHORITY -> CourseNorms.BAR_GROUND_AUTHORITY;
            case GROSS_VIOLATION -> CourseNorms.BAR_GROUND_GROSS;
            case OTHER -> CourseNorms.BAR_INSPECTORS;
        };
    }

    /**
     * Returns the name of this ground for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return CourseTexts.TEXTS.text("bar." + name());
    }
}
