package kz.qyzmet.inspection.appointment;

import kz.qyzmet.text.LocalizedText;

/**
 * Whether an inspection stands in the plan.
 *
 * <p>Under order 78 a scheduled one is a preventive control with a visit, which rests on a semi-annual list.
 */
public enum InspectionKind {

    /** In the semi-annual plan ({@code law88.a27-1.p1.sp1.scheduled-type}). */
    SCHEDULED,
    /** On one of five grounds ({@code law88.a27-1.p1.sp2.unscheduled-type}). */
    UNSCHEDULED;

    /**
     * Returns the name of this kind for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AppointmentTexts.TEXTS.text("kind." + name());
    }
}
