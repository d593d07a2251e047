package kz.qyzmet.inspection.appointment;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;

/** What the tests of appointments share: an inspection opened on a Monday and begun on the Thursday after it. */
final class Appointments {

    static final Reckoner LAW = Kazakhstan.LAW;
    static final String OPENED = "MON_2026_03_02";
    static final String STARTED = "THU_2026_03_05";
    static final String COMPLETED = "MON_2026_03_16";

    private Appointments() {}

    static ControlledEntity entity(EntityKind kind) {
        return ControlledEntity.of("Алма", kind);
    }

    static InspectionGround appeal(String received) {
        return InspectionGround.of(UnscheduledGround.APPEAL_OF_PERSONS, on(received));
    }

    /** Without anything wrong under the Law. */
    static Appointment.Builder lawful() {
        return Appointment.builder()
                .kind(InspectionKind.UNSCHEDULED)
                .entity(entity(EntityKind.LOCAL_EXECUTIVE_BODY))
                .body(InspectingBody.TERRITORIAL_DIVISION)
                .addGrounds(appeal("MON_2026_02_23"));
    }

    /** Without anything wrong under order 78. */
    static Appointment.Builder lawfulByOrder() {
        return Appointment.builder()
                .kind(InspectionKind.UNSCHEDULED)
                .entity(entity(EntityKind.LOCAL_EXECUTIVE_BODY))
                .body(InspectingBody.TERRITORIAL_DIVISION)
                .addGrounds(InspectionGround.of(UnscheduledGround.ENTREPRENEURIAL_CODE, on("MON_2023_02_20")));
    }

    static Appointment.Builder scheduled() {
        return Appointment.builder()
                .kind(InspectionKind.SCHEDULED)
                .entity(entity(EntityKind.LOCAL_EXECUTIVE_BODY))
                .body(InspectingBody.TERRITORIAL_DIVISION);
    }

    /** On a Friday in which everything has happened. */
    static List<Finding> findings(Appointment.Builder appointment) {
        return appointment
                .build()
                .findings(LAW, date("FRI_2026_03_20"), known(OPENED), known(STARTED), known(COMPLETED));
    }

    /** Of an inspection under order 78. */
    static List<Finding> findingsByOrder(Appointment.Builder appointment) {
        return appointment
                .build()
                .findings(
                        LAW,
                        date("FRI_2023_03_31"),
                        known("THU_2023_03_02"),
                        known("FRI_2023_03_03"),
                        known("FRI_2023_03_17"));
    }

    static Set<GrossViolation> gross(Appointment.Builder appointment) {
        return appointment.build().grossViolations(LAW, date("FRI_2026_03_20"), known(OPENED), known(STARTED));
    }

    static Set<GrossViolation> grossByOrder(Appointment.Builder appointment) {
        return appointment
                .build()
                .grossViolations(LAW, date("FRI_2023_03_31"), known("THU_2023_03_02"), known("FRI_2023_03_03"));
    }

    static Optional<Fact> known(String day) {
        return Optional.of(on(day));
    }
}
