package kz.qyzmet.inspection.course;

import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/** Why the term of an inspection is suspended: one of the two grounds of the Law ({@code law88.a27-2.p4}). */
public enum SuspensionGround {

    /** Essential information was requested from others, and is awaited. */
    REQUEST,
    /** A state of emergency. */
    EMERGENCY;

    /**
     * Returns the norm that allows it.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case REQUEST -> StateServicesLaw.SUSPENSION_PENDING_INFORMATION;
            case EMERGENCY -> StateServicesLaw.SUSPENSION_FOR_EMERGENCY;
        };
    }

    /**
     * Returns the name of this ground for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return CourseTexts.TEXTS.text("ground." + name());
    }
}
