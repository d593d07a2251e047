package kz.qyzmet.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.inspection.appointment.Appointment;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.inspection.appointment.EntityKind;
import kz.qyzmet.inspection.appointment.InspectingBody;
import kz.qyzmet.inspection.appointment.InspectionGround;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.appointment.PlanHalf;
import kz.qyzmet.inspection.appointment.PlanReference;
import kz.qyzmet.inspection.appointment.SubjectMatter;
import kz.qyzmet.inspection.appointment.UnscheduledGround;
import kz.qyzmet.inspection.course.Admission;
import kz.qyzmet.inspection.course.BarGround;
import kz.qyzmet.inspection.course.Conduct;
import kz.qyzmet.inspection.course.ConductKind;
import kz.qyzmet.inspection.course.Course;
import kz.qyzmet.inspection.course.CourseNotice;
import kz.qyzmet.inspection.course.InformationRequest;
import kz.qyzmet.inspection.course.InspectionSuspension;
import kz.qyzmet.inspection.course.StartNotice;
import kz.qyzmet.inspection.course.SuspensionGround;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.legacy.ActOfAppointment;
import kz.qyzmet.inspection.legacy.LegacyObjection;
import kz.qyzmet.inspection.legacy.LegacyProcedure;
import kz.qyzmet.inspection.legacy.ResultAct;
import kz.qyzmet.inspection.result.AnnouncedCompletion;
import kz.qyzmet.inspection.result.AppellantCopy;
import kz.qyzmet.inspection.result.Certificate;
import kz.qyzmet.inspection.result.Challenge;
import kz.qyzmet.inspection.result.ChallengeDecision;
import kz.qyzmet.inspection.result.ChallengedThing;
import kz.qyzmet.inspection.result.DraftCertificate;
import kz.qyzmet.inspection.result.FurtherStudy;
import kz.qyzmet.inspection.result.Hearing;
import kz.qyzmet.inspection.result.Objection;
import kz.qyzmet.inspection.result.Recommendation;
import kz.qyzmet.inspection.result.Results;
import kz.qyzmet.inspection.result.ReviewingBody;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Inspections with whatever may have happened in them, around the change of 2024 and over the holidays of 2026. */
final class RandomInspections {

    /** How many days after the first one anything may happen. */
    static final int DAYS = 110;

    /** Every step of an inspection may fall on either side of the change. */
    private static final LocalDate CHANGE = LocalDate.of(2024, 5, 20);

    private static final int SPAN = 70;
    private static final LocalDate HOLIDAYS = LocalDate.of(2026, 2, 16);

    private final Random random;
    private final LocalDate first;

    private RandomInspections(Random random) {
        this.random = random;
        this.first = random.nextInt(3) == 0 ? CHANGE.minusDays(random.nextInt(SPAN)) : HOLIDAYS;
    }

    /** An inspection, a day on which to ask for it, and a seed for another order of its facts. */
    record Sample(Inspection inspection, LocalDate asOf, long order) {

        /** The same facts, written down in another order. */
        Inspection shuffled() {
            return new Shuffle(new Random(order)).inspection(inspection);
        }
    }

    static Arbitrary<Sample> samples() {
        return Arbitraries.randomValue(random -> {
            RandomInspections drawn = new RandomInspections(random);
            Inspection inspection = draw(drawn::inspection);
            return new Sample(inspection, drawn.first.plusDays(random.nextInt(DAYS + 40) - 10), random.nextLong());
        });
    }

    private LocalDate day(int from) {
        return first.plusDays(from + random.nextInt(25));
    }

    private Fact fact(int from) {
        LocalDate day = day(from);
        Moment moment = random.nextInt(4) == 0 ? Moment.at(day.atTime(random.nextInt(24), 0)) : Moment.on(day);
        return random.nextInt(10) == 0
                ? Fact.planned(moment, day.minusDays(random.nextInt(9)))
                : Fact.at(moment).recordedOn(day.plusDays(random.nextInt(3) == 0 ? random.nextInt(15) : 0));
    }

    private Optional<Fact> maybe(int from) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(fact(from));
    }

    private Optional<Boolean> answer() {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextBoolean());
    }

    private <T> T any(T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private <T> Set<T> some(int most, Supplier<T> part) {
        Set<T> parts = new LinkedHashSet<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            parts.add(draw(part));
        }
        return parts;
    }

    /** What contradicts itself is drawn anew. */
    private static <T> T draw(Supplier<T> part) {
        Optional<T> drawn = Optional.empty();
        while (drawn.isEmpty()) {
            try {
                drawn = Optional.of(part.get());
            } catch (ContradictoryFactsException contradiction) {
                drawn = Optional.empty();
            }
        }
        return drawn.get();
    }

    private Inspection inspection() {
        InspectionKind kind = any(InspectionKind.values());
        Inspection.Builder inspection = Inspection.builder().appointment(draw(() -> appointment(kind)));
        if (random.nextInt(8) != 0) {
            inspection.course(draw(this::course));
        }
        if (random.nextInt(5) != 0) {
            inspection.results(draw(this::results));
        }
        if (random.nextInt(3) == 0) {
            inspection.legacy(draw(this::legacy));
        }
        return inspection.otherScheduledStarts(some(2, () -> fact(0))).build();
    }

    private Appointment appointment(InspectionKind kind) {
        return Appointment.builder()
                .kind(kind)
                .entity(ControlledEntity.builder()
                        .name("Алма")
                        .kind(any(EntityKind.values()))
                        .nationalSecurity(random.nextInt(5) == 0)
                        .build())
                .body(any(InspectingBody.values()))
                .ownTerritory(answer())
                .necessityRecordedOn(maybe(0))
                .instructedOn(maybe(0))
                .grounds(some(3, this::ground))
                .plan(
                        random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(new PlanReference(2026, any(PlanHalf.values()), maybe(0), maybe(0))))
                .subjectMatters(random.nextInt(6) == 0 ? Set.of(any(SubjectMatter.values())) : Set.of())
                .preparedOn(maybe(5))
                .crimeSignsFoundOn(random.nextInt(4) == 0 ? maybe(20) : Optional.empty())
                .build();
    }

    private InspectionGround ground() {
        UnscheduledGround kind = any(UnscheduledGround.values());
        return InspectionGround.builder()
                .kind(kind)
                .arisenOn(fact(0))
                .anonymous(kind == UnscheduledGround.APPEAL_OF_PERSONS && random.nextInt(4) == 0)
                .build();
    }

    private Course course() {
        return Course.builder()
                .notices(some(3, this::notice))
                .startedOn(maybe(15))
                .suspensions(some(3, this::suspension))
                .extendedOn(random.nextInt(4) == 0 ? Set.of(fact(30)) : Set.of())
                .actsOn(some(3, () -> fact(15)))
                .admissions(some(2, () -> Admission.barred(fact(15), any(BarGround.values()))))
                .conduct(some(2, () -> new Conduct(any(ConductKind.values()), fact(15))))
                .build();
    }

    private StartNotice notice() {
        StartNotice.Builder notice = StartNotice.builder()
                .datedOn(random.nextInt(3) == 0 ? maybe(0) : Optional.empty())
                .dispatch(dispatch(0))
                .approvedForm(answer());
        if (random.nextInt(4) != 0) {
            notice.startsOn(Moment.on(day(15)));
        }
        return random.nextInt(3) == 0
                ? notice.durationInWorkingDays(1 + random.nextInt(24)).build()
                : notice.build();
    }

    private InspectionSuspension suspension() {
        boolean request = random.nextBoolean();
        Fact begun = fact(15);
        InspectionSuspension.Builder suspension = InspectionSuspension.builder()
                .ground(request ? SuspensionGround.REQUEST : SuspensionGround.EMERGENCY)
                .suspendedOn(begun)
                .decidedOn(random.nextInt(4) == 0 ? maybe(18) : Optional.empty())
                .resumedOn(maybe(25))
                .suspensionNotice(maybe(15).map(CourseNotice::sent));
        if (request) {
            suspension.requests(some(
                    3,
                    () -> new InformationRequest(Integer.toString(random.nextInt(3)), maybe(10), maybe(25), answer())));
        } else {
            suspension.emergencyEndedOn(maybe(25));
        }
        return suspension.build();
    }

    private Dispatch dispatch(int from) {
        return draw(() -> Dispatch.builder()
                .sentOn(maybe(from))
                .receivedOn(some(3, () -> fact(from)))
                .refusedOn(random.nextInt(6) == 0 ? maybe(from) : Optional.empty())
                .build());
    }

    private Optional<String> person() {
        return random.nextBoolean() ? Optional.empty() : Optional.of("A-" + random.nextInt(3));
    }

    private Results results() {
        Results.Builder results = Results.builder()
                .objections(some(
                        3,
                        () -> Objection.builder()
                                .appellant(person())
                                .madeOn(fact(30))
                                .consideredOn(maybe(35))
                                .build()))
                .hearings(some(2, () -> new Hearing(person(), fact(30), random.nextBoolean())))
                .furtherStudies(random.nextInt(5) == 0 ? Set.of(new FurtherStudy(fact(35), maybe(35))) : Set.of())
                .recognisedInvalidOn(random.nextInt(6) == 0 ? maybe(50) : Optional.empty());
        if (random.nextInt(4) != 0) {
            results.draft(draw(this::draft));
        }
        if (random.nextInt(4) != 0) {
            results.certificate(draw(this::certificate));
        }
        if (random.nextInt(4) == 0) {
            results.announcedCompletion(new AnnouncedCompletion(day(40), fact(40)));
        }
        if (random.nextBoolean()) {
            results.recommendation(draw(() -> Recommendation.builder()
                            .issuedOn(maybe(45))
                            .toSubject(dispatch(50))
                            .consideredOn(maybe(55))
                            .measuresTakenOn(maybe(55))
                            .resultsSentOn(maybe(60))
                            .build()))
                    .challenges(some(2, this::challenge));
        }
        return results.build();
    }

    private DraftCertificate draft() {
        DraftCertificate.Builder draft = DraftCertificate.builder();
        if (random.nextInt(5) != 0) {
            draft.toSubject(dispatch(25));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            draft.addToAppellants(new AppellantCopy("A-" + i, dispatch(25)));
        }
        return draft.build();
    }

    private Certificate certificate() {
        return Certificate.builder()
                .drawnUpOn(random.nextInt(3) == 0 ? maybe(35) : Optional.empty())
                .toSubject(dispatch(40))
                .toStatistics(dispatch(40))
                .confirmsViolations(answer())
                .build();
    }

    private Challenge challenge() {
        return Challenge.builder()
                .of(any(ChallengedThing.values()))
                .to(any(ReviewingBody.values()))
                .filedOn(maybe(60))
                .decision(maybe(65).map(decided -> new ChallengeDecision(decided, random.nextBoolean())))
                .build();
    }

    private LegacyProcedure legacy() {
        return LegacyProcedure.builder()
                .appointment(draw(() -> ActOfAppointment.builder()
                        .issuedOn(maybe(0))
                        .endsOn(day(40))
                        .delivery(dispatch(5))
                        .checklistShownOn(maybe(15))
                        .build()))
                .startNotice(dispatch(0))
                .obstructedOn(some(2, () -> fact(20)))
                .objections(some(
                        2, () -> LegacyObjection.builder().submittedOn(fact(45)).build()))
                .resultAct(draw(() -> ResultAct.builder()
                        .copies(random.nextInt(4))
                        .delivery(dispatch(40))
                        .build()))
                .build();
    }

    /** Writes the facts of each set down in another order. */
    private record Shuffle(Random random) {

        private <T> Set<T> set(Set<T> parts) {
            List<T> turned = new ArrayList<>(parts);
            Collections.shuffle(turned, random);
            return new LinkedHashSet<>(turned);
        }

        private Dispatch dispatch(Dispatch dispatch) {
            return Dispatch.builder()
                    .from(dispatch)
                    .receivedOn(set(dispatch.receivedOn()))
                    .build();
        }

        Inspection inspection(Inspection inspection) {
            Appointment appointment = inspection.appointment();
            return Inspection.builder()
                    .appointment(Appointment.builder()
                            .from(appointment)
                            .grounds(set(appointment.grounds()))
                            .build())
                    .course(inspection.course().map(this::course))
                    .results(inspection.results().map(this::results))
                    .legacy(inspection
                            .legacy()
                            .map(legacy -> LegacyProcedure.builder()
                                    .from(legacy)
                                    .obstructedOn(set(legacy.obstructedOn()))
                                    .objections(set(legacy.objections()))
                                    .build()))
                    .otherScheduledStarts(set(inspection.otherScheduledStarts()))
                    .build();
        }

        private Course course(Course course) {
            Set<StartNotice> notices = new LinkedHashSet<>();
            set(course.notices())
                    .forEach(notice -> notices.add(StartNotice.builder()
                            .from(notice)
                            .dispatch(dispatch(notice.dispatch()))
                            .build()));
            Set<InspectionSuspension> suspensions = new LinkedHashSet<>();
            set(course.suspensions())
                    .forEach(suspension -> suspensions.add(InspectionSuspension.builder()
                            .from(suspension)
                            .requests(set(suspension.requests()))
                            .build()));
            return Course.builder()
                    .notices(notices)
                    .startedOn(course.startedOn())
                    .suspensions(suspensions)
                    .extendedOn(set(course.extendedOn()))
                    .actsOn(set(course.actsOn()))
                    .admissions(set(course.admissions()))
                    .conduct(set(course.conduct()))
                    .build();
        }

        private Results results(Results results) {
            return Results.builder()
                    .from(results)
                    .draft(results.draft()
                            .map(draft -> DraftCertificate.builder()
                                    .toSubject(draft.toSubject().map(this::dispatch))
                                    .toAppellants(set(draft.toAppellants()))
                                    .build()))
                    .objections(set(results.objections()))
                    .hearings(set(results.hearings()))
                    .furtherStudies(set(results.furtherStudies()))
                    .challenges(set(results.challenges()))
                    .build();
        }
    }
}
