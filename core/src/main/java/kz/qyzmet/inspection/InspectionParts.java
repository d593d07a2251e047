package kz.qyzmet.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.inspection.appointment.GrossViolation;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.appointment.SubjectMatter;
import kz.qyzmet.inspection.appointment.UnscheduledGround;
import kz.qyzmet.inspection.course.Course;
import kz.qyzmet.inspection.course.InspectionTerm;
import kz.qyzmet.inspection.course.StartNotice;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.legacy.ActOfAppointment;
import kz.qyzmet.inspection.legacy.LegacyProcedure;
import kz.qyzmet.inspection.regime.GoverningRegime;
import kz.qyzmet.inspection.regime.Opening;
import kz.qyzmet.inspection.regime.RegimeNorms;
import kz.qyzmet.inspection.regime.RegimeReason;
import kz.qyzmet.inspection.regime.TransitionRule;
import kz.qyzmet.inspection.result.Certificate;
import kz.qyzmet.inspection.result.ResultOutline;
import kz.qyzmet.inspection.result.Results;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Regime;
import kz.qyzmet.text.LocalizedText;

/** The parts of an inspection, seen through the engine of the regime that governs it. */
final class InspectionParts {

    private final Inspection inspection;
    private final GoverningRegime regime;
    private final Reckoner law;
    private final Course course;
    private final Results results;
    private final LegacyProcedure legacy;

    InspectionParts(Reckoner law, Inspection inspection) {
        this.inspection = inspection;
        this.course = inspection.course().orElseGet(() -> Course.builder().build());
        this.results = inspection.results().orElseGet(() -> Results.builder().build());
        this.legacy =
                inspection.legacy().orElseGet(() -> LegacyProcedure.builder().build());
        this.regime = GoverningRegime.of(
                openingOf(inspection),
                inspection.appointment().entity().kind().isPrivateProvider(),
                inspection.appointment().subjectMatters().equals(Set.of(SubjectMatter.COUNTERINTELLIGENCE)),
                law);
        this.law = regime.engine();
    }

    /** The earliest dated document: whichever delivery of the act came first opened the inspection. */
    static Optional<Opening> openingOf(Inspection inspection) {
        return Opening.of(
                inspection
                        .legacy()
                        .flatMap(LegacyProcedure::appointment)
                        .flatMap(ActOfAppointment::delivery)
                        .flatMap(InspectionParts::delivered),
                inspection.course().flatMap(Course::openedOn),
                inspection.course().flatMap(Course::startedOn));
    }

    /** The first delivery; what is only planned comes after what has happened. */
    private static Optional<Fact> delivered(Dispatch act) {
        return Stream.concat(act.receivedOn().stream(), act.refusedOn().stream())
                .min(Comparator.comparing((Fact fact) -> fact.planned()).thenComparing(Fact.IN_TIME));
    }

    Inspection inspection() {
        return inspection;
    }

    GoverningRegime regime() {
        return regime;
    }

    Reckoner law() {
        return law;
    }

    Course course() {
        return course;
    }

    Results results() {
        return results;
    }

    LegacyProcedure legacy() {
        return legacy;
    }

    InspectionKind kind() {
        return inspection.appointment().kind();
    }

    Optional<Fact> opened() {
        return regime.opening().map(Opening::fact);
    }

    boolean isUnderTheLaw() {
        return regime.regime() == Regime.LAW || regime.reason() == RegimeReason.NOT_OPENED;
    }

    /** Whether the steps of an inspection follow the procedure in force on the day of each. */
    private boolean isOfEachStep() {
        return regime.reason().isOfTheDay()
                && law.policy(TransitionRule.KEPT_TO_THE_END) == TransitionRule.PROCEDURE_OF_EACH_STEP;
    }

    boolean judgesTheLaw() {
        return isUnderTheLaw() || (isOfEachStep() && regime.regime() == Regime.ORDER_78);
    }

    boolean judgesTheOrder() {
        return regime.regime() == Regime.ORDER_78 || regime.reason() == RegimeReason.BEFORE_THE_EDITION;
    }

    /** What the Law allows to do; refused where another regime governs, by its norm. */
    <T> Outcome<T> underTheLaw(NormId ofTheOrder, Supplier<Outcome<T>> act) {
        if (judgesTheLaw()) {
            return act.get();
        }
        if (regime.regime() == Regime.ORDER_78) {
            return Outcome.refused(ofTheOrder, InspectionTexts.TEXTS.text("act.otherRegime"));
        }
        return Outcome.refused(
                regime.reason() == RegimeReason.COUNTERINTELLIGENCE
                        ? RegimeNorms.EXCLUDED_FIELD
                        : RegimeNorms.ORDER_APPROVAL,
                InspectionTexts.TEXTS.text("act.noRegime"));
    }

    /** The first day as it was, whatever day the reading counts the term from. */
    Optional<Fact> started() {
        return isUnderTheLaw()
                ? course.startedOn()
                : legacy.startedOn(law).or(() -> isByBoth() ? course.startedOn() : Optional.empty());
    }

    /** The start; the announced one is no plan any more once the inspection was completed: it took place. */
    Optional<Fact> begun() {
        return started()
                .or(() -> isUnderTheLaw() ? course.start(law) : Optional.empty())
                .map(start -> completed()
                        .filter(end -> start.planned() && !end.planned())
                        .filter(end -> !end.day().isBefore(start.day()))
                        .map(end -> new Fact(start.occurredAt(), end.recordedOn(), false))
                        .orElse(start));
    }

    Optional<Fact> completed() {
        return isUnderTheLaw()
                ? results.completedOn(law)
                : legacy.completedOn(law).or(() -> isByBoth() ? results.completedOn(law) : Optional.empty());
    }

    /** Whether the records of both regimes tell of its steps: it changed its procedure, or neither governs it. */
    private boolean isByBoth() {
        return regime.regime() == Regime.NONE || judgesTheLaw();
    }

    InspectionTerm term() {
        return course.term(law, kind(), completed());
    }

    Set<GrossViolation> grossViolations(LocalDate asOf) {
        return outline(asOf).grossViolations().keySet();
    }

    /** What the results are judged by: the end of the term, the appeals behind it, and what makes it invalid. */
    ResultOutline outline(LocalDate asOf) {
        Map<GrossViolation, LocalDate> gross = new EnumMap<>(GrossViolation.class);
        inspection
                .appointment()
                .grossViolations(law, asOf, opened(), started())
                .forEach(violation -> opened().or(this::started).ifPresent(fact -> gross.put(violation, fact.day())));
        course.grossViolations(law, kind(), completed(), asOf)
                .forEach(violation -> Stream.of(started(), completed())
                        .flatMap(Optional::stream)
                        .filter(fact -> fact.hasHappenedOn(asOf))
                        .findFirst()
                        .ifPresent(fact -> gross.put(violation, fact.day())));
        return new ResultOutline(plannedEnd(), isOnAppealOfPersons(), gross);
    }

    private Optional<LocalDate> plannedEnd() {
        return term().last();
    }

    /** Whoever appealed without a name can neither get a draft nor object to it. */
    private boolean isOnAppealOfPersons() {
        return inspection.appointment().grounds().stream()
                .anyMatch(ground -> ground.kind() == UnscheduledGround.APPEAL_OF_PERSONS && !ground.anonymous());
    }

    Timeline timeline() {
        TimelineBuilder timeline = Timeline.on(law);
        if (judgesTheOrder()) {
            legacy.timeline(timeline, law, kind());
        }
        if (judgesTheLaw()) {
            course.timeline(timeline, law, kind(), completed());
            results.timeline(timeline, law, outline(LocalDate.MAX));
        }
        if (regime.reason() == RegimeReason.BEFORE_THE_EDITION) {
            return withoutWhatHasNotStarted(timeline.build());
        }
        return isOfEachStep() ? inForce(timeline.build()) : timeline.build();
    }

    /** Where no rule is at hand, no term of one can be waited for. */
    private static Timeline withoutWhatHasNotStarted(Timeline all) {
        return new Timeline(all.entries().stream()
                .filter(entry -> !(entry.deadline() instanceof NotStarted))
                .toList());
    }

    /** Of both procedures what was in force at its step. */
    private static Timeline inForce(Timeline both) {
        return new Timeline(both.entries().stream()
                .filter(entry -> !(entry.deadline() instanceof NotInForce))
                .toList());
    }

    List<LocalizedText> basis() {
        List<LocalizedText> basis = new ArrayList<>(regime.explanation());
        if (judgesTheLaw()) {
            basis.addAll(results.basis(law));
        }
        return basis;
    }

    Feasibility feasibility(LocalDate asOf) {
        if (!isUnderTheLaw()) {
            return FeasibilityRun.notLimited(asOf, regime.regime());
        }
        Optional<StartNotice> notice = course.governingNotice();
        FeasibilityFacts facts = new FeasibilityFacts(
                kind(),
                notice.flatMap(StartNotice::sent),
                notice.flatMap(StartNotice::startsOn),
                started(),
                term().deadline(),
                results.draftsOwed(isOnAppealOfPersons()),
                results.certificate().flatMap(Certificate::firstSentOn),
                completed());
        return new FeasibilityRun(law, asOf, facts).answer();
    }
}
