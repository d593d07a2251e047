package kz.qyzmet.inspection.appointment;

import kz.qyzmet.law.NormId;

/**
 * The norms on the appointment of inspections that set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class AppointmentNorms {

    /** Art. 27-4 p. 4 sp. 1): Gross violation: no grounds for the inspection. */
    public static final NormId GROSS_NO_GROUNDS = NormId.of("law88.a27-4.p4.sp1.gross-no-grounds");

    /** Art. 27-4 p. 4 sp. 2): Gross violation: no start notice. */
    public static final NormId GROSS_NO_NOTICE = NormId.of("law88.a27-4.p4.sp2.gross-no-notice");

    /** Art. 27-4 p. 4 sp. 3): Gross violation: issues outside the authority's competence. */
    public static final NormId GROSS_OUTSIDE_COMPETENCE = NormId.of("law88.a27-4.p4.sp3.gross-no-competence");

    private AppointmentNorms() {}
}
