package kz.qyzmet.inspection;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.inspection.appointment.Appointment;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.inspection.appointment.EntityKind;
import kz.qyzmet.inspection.appointment.InspectingBody;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.course.Course;
import kz.qyzmet.inspection.course.InspectionSuspension;
import kz.qyzmet.inspection.course.StartNotice;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.result.Certificate;
import kz.qyzmet.inspection.result.DraftCertificate;
import kz.qyzmet.inspection.result.Results;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;

/** Since when a draft is late against the planned end, whatever is recorded after the completion. */
@OfNorm("law88.a27-2.p5.draft-certificate-subject")
class PlannedEndTest {

    private static Stream<LocalDate> lateSince(Set<InspectionSuspension> suspensions) {
        Dispatch certificate = Dispatch.sent(on("MON_2026_03_09"));
        Inspection inspection = Inspection.builder()
                .appointment(Appointment.builder()
                        .kind(InspectionKind.UNSCHEDULED)
                        .entity(ControlledEntity.builder()
                                .name("Akimat of Alma")
                                .kind(EntityKind.LOCAL_EXECUTIVE_BODY)
                                .build())
                        .body(InspectingBody.TERRITORIAL_DIVISION)
                        .build())
                .course(Course.builder()
                        .addNotices(StartNotice.builder()
                                .startsOn(Moment.on(date("MON_2026_03_02")))
                                .durationInWorkingDays(6)
                                .dispatch(Dispatch.sent(on("WED_2026_02_25")))
                                .build())
                        .startedOn(on("MON_2026_03_02"))
                        .suspensions(suspensions)
                        .build())
                .results(Results.builder()
                        .draft(DraftCertificate.builder()
                                .toSubject(Dispatch.sent(on("THU_2026_03_05")))
                                .build())
                        .certificate(Certificate.builder()
                                .toSubject(certificate)
                                .toStatistics(certificate)
                                .build())
                        .build())
                .build();
        return inspection.findings(Kazakhstan.LAW, date("WED_2026_04_01")).stream()
                .filter(finding -> finding.citation().equals(StateServicesLaw.DRAFT_CERTIFICATE_TO_SUBJECT))
                .map(finding -> finding.since());
    }

    /** The sixth working day is 10 March, the third before it 4 March: 7 and 8 are the weekend, 9 is a day off. */
    @Test
    void aSuspensionAfterTheCompletionDoesNotMoveThePlannedEnd() {
        assertThat(lateSince(Set.of())).containsExactly(date("THU_2026_03_05"));
        assertThat(lateSince(Set.of(InspectionSuspension.emergency(on("TUE_2026_03_10")))))
                .containsExactly(date("THU_2026_03_05"));
    }
}
