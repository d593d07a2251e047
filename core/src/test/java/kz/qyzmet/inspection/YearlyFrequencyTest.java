package kz.qyzmet.inspection;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.inspection.appointment.Appointment;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.inspection.appointment.EntityKind;
import kz.qyzmet.inspection.appointment.InspectingBody;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.course.Course;
import kz.qyzmet.inspection.course.StartNotice;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.result.Certificate;
import kz.qyzmet.inspection.result.Results;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;

/** A second scheduled inspection in a year, of which only the notice and the certificate tell the days. */
@OfNorm("law88.a27-1.p5.once-a-year")
class YearlyFrequencyTest {

    private static Inspection announced(String start, Optional<Fact> completed) {
        return Inspection.builder()
                .appointment(Appointment.builder()
                        .kind(InspectionKind.SCHEDULED)
                        .entity(ControlledEntity.builder()
                                .name("Akimat of Alma")
                                .kind(EntityKind.LOCAL_EXECUTIVE_BODY)
                                .build())
                        .body(InspectingBody.TERRITORIAL_DIVISION)
                        .build())
                .course(Course.builder()
                        .addNotices(StartNotice.builder()
                                .startsOn(Moment.on(date(start)))
                                .dispatch(Dispatch.sent(on("MON_2026_03_02")))
                                .build())
                        .build())
                .results(completed.map(day -> Results.builder()
                        .certificate(Certificate.builder()
                                .toSubject(Dispatch.sent(day))
                                .toStatistics(Dispatch.sent(day))
                                .build())
                        .build()))
                .addOtherScheduledStarts(on("MON_2026_01_12"))
                .build();
    }

    private static List<Finding> frequency(Inspection inspection, String asOf) {
        return inspection.findings(Kazakhstan.LAW, date(asOf)).stream()
                .filter(finding -> finding.citation().equals(StateServicesLaw.SCHEDULED_INSPECTION_ONCE_A_YEAR))
                .toList();
    }

    @Test
    void aCompletedInspectionBeganOnTheDayThatWasAnnounced() {
        Inspection completed = announced("THU_2026_03_12", Optional.of(on("FRI_2026_04_03")));

        List<Finding> found = frequency(completed, "FRI_2026_04_03");

        assertThat(found).hasSize(1);
        assertFinding(
                found.get(0),
                StateServicesLaw.SCHEDULED_INSPECTION_ONCE_A_YEAR,
                Severity.BREACH,
                "THU_2026_03_12",
                "A scheduled inspection of the entity began on 12 January 2026, and this one on 12 March 2026: that is"
                        + " more than one in the year.");
        assertThat(frequency(completed, "THU_2026_04_02")).isEmpty();
    }

    @Test
    void anAnnouncementAloneIsNoInspection() {
        assertThat(frequency(announced("THU_2026_03_12", Optional.empty()), "FRI_2026_04_03"))
                .isEmpty();
    }

    @Test
    void aCertificateBeforeTheAnnouncedDayShowsNoStart() {
        assertThat(frequency(announced("THU_2026_03_12", Optional.of(on("WED_2026_03_11"))), "FRI_2026_04_03"))
                .isEmpty();
    }
}
