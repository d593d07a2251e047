package kz.qyzmet.examples;

import java.time.LocalDate;
import java.util.Locale;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.SuspensionDay;
import kz.qyzmet.inspection.Feasibility;
import kz.qyzmet.inspection.Inspection;
import kz.qyzmet.inspection.appointment.Appointment;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.inspection.appointment.EntityKind;
import kz.qyzmet.inspection.appointment.InspectingBody;
import kz.qyzmet.inspection.appointment.InspectionGround;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.appointment.UnscheduledGround;
import kz.qyzmet.inspection.course.Course;
import kz.qyzmet.inspection.course.InformationRequest;
import kz.qyzmet.inspection.course.InspectionSuspension;
import kz.qyzmet.inspection.course.StartNotice;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.StateServicesLaw;

/** An inspection that is suspended and resumed: the third example of the README. */
public final class Inspector {

    private Inspector() {}

    /**
     * Prints the answers.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Reckoner law = Reckoner.on(KazakhstanCalendar.fiveDay());
        LocalDate started = LocalDate.of(2026, 3, 2);
        Inspection inspection = Inspection.builder()
                .appointment(Appointment.builder()
                        .kind(InspectionKind.UNSCHEDULED)
                        .entity(ControlledEntity.of("Akimat of a district", EntityKind.LOCAL_EXECUTIVE_BODY))
                        .body(InspectingBody.TERRITORIAL_DIVISION)
                        .addGrounds(InspectionGround.of(
                                UnscheduledGround.MONITORING_FINDING, Fact.on(LocalDate.of(2026, 2, 20))))
                        .build())
                .course(Course.builder()
                        .addNotices(StartNotice.builder()
                                .dispatch(Dispatch.sent(Fact.on(LocalDate.of(2026, 2, 26))))
                                .startsOn(Moment.on(started))
                                .build())
                        .startedOn(Fact.on(started))
                        .build())
                .build();
        inspection.basis(law).forEach(sentence -> System.out.println(sentence.en())); // opened on 26 February ...

        // Ten working days, the first one counted. On 6 March the term stops, until an answer comes.
        System.out.println(inspection
                .timeline(law)
                .deadline(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP)
                .due()); // 2026-03-16
        Fact asked = Fact.on(LocalDate.of(2026, 3, 6));
        Inspection waiting = inspection
                .suspend(law, InspectionSuspension.pending(asked, InformationRequest.awaited("07-12/318", asked)))
                .value();
        System.out.println(waiting.timeline(law)
                .deadline(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP)
                .daysLeft(LocalDate.of(2026, 3, 10))
                .orElseThrow()); // 6: there is no last day while the answer is awaited
        System.out.println(waiting.extend(law)); // refused: the Law knows no extension

        // The answer comes on 17 March: four days are used, six are left, and 21 to 25 March are days off.
        InspectionSuspension pending =
                waiting.course().orElseThrow().suspensions().iterator().next();
        Inspection resumed =
                waiting.resume(law, pending, Fact.on(LocalDate.of(2026, 3, 17))).value();
        System.out.println(resumed.timeline(law)
                .deadline(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP)
                .due()); // 2026-03-27
        System.out.println(resumed.timeline(law.with(SuspensionDay.USED))
                .deadline(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP)
                .due()); // 2026-03-26, by the other reading

        // Do draft, objections and certificate still fit on 19 March? And on 20 March?
        Feasibility feasible = resumed.feasibility(law, LocalDate.of(2026, 3, 19));
        System.out.println(
                feasible.fits() + ", draft by " + feasible.latestDraft().orElseThrow()); // true ... 2026-03-19
        Feasibility late = resumed.feasibility(law, LocalDate.of(2026, 3, 20));
        System.out.println(late.fits() + ", since " + late.brokenSince().orElseThrow()); // false, since 2026-03-20
        late.explain(Locale.ENGLISH).forEach(System.out::println);
    }
}
