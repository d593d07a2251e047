package kz.qyzmet.inspection.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Window;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.plan.SelectionAnswer.Answer;
import kz.qyzmet.text.Dates;

/** One criterion over the record of an entity, in its window. */
final class CriterionCheck {

    /** "More than one thousand" ({@code law88.a27-1.p4.sp1.thousand-services}). */
    private static final long THOUSAND = 1000;

    /** "Three or more" ({@code law88.a27-1.p4.sp6.three-unscheduled}). */
    private static final int THREE = 3;

    private final Reckoner law;
    private final ControlledEntity entity;
    private final History history;
    private final Window window;

    CriterionCheck(Reckoner law, ControlledEntity entity, History history, Window window) {
        this.law = law;
        this.entity = entity;
        this.history = history;
        this.window = window;
    }

    SelectionAnswer of(SelectionCriterion criterion) {
        return switch (criterion) {
            case THOUSAND_SERVICES -> services(criterion);
            case RECOMMENDATION_MADE -> atLeast(1, criterion, history.recommendationsMadeOn().stream());
            case APPEAL_RECEIVED -> atLeast(1, criterion, history.appealsReceivedOn().stream());
            case ADMINISTRATIVE_LIABILITY -> atLeast(1, criterion, history.liabilitiesOn().stream());
            case PROPOSAL_UNFULFILLED -> unfulfilled(criterion);
            case THREE_UNSCHEDULED -> atLeast(THREE, criterion, history.startsOf(InspectionKind.UNSCHEDULED));
            case NONE_IN_THREE_YEARS -> noneInThreeYears(criterion);
        };
    }

    private SelectionAnswer services(SelectionCriterion criterion) {
        CountedServices counted = new CountedServices(history.serviceCounts(), window.first(), window.last());
        long least = counted.atLeast();
        if (least > THOUSAND) {
            return answer(criterion, Answer.YES, List.of(), "services.more", Long.toString(least));
        }
        OptionalLong most = counted.atMost();
        return most.isPresent() && most.getAsLong() <= THOUSAND
                ? answer(criterion, Answer.NO, List.of(), "services.notMore", Long.toString(most.getAsLong()))
                : answer(criterion, Answer.UNKNOWN, List.of(), "services.unknown", Long.toString(least));
    }

    private SelectionAnswer atLeast(int number, SelectionCriterion criterion, Stream<Fact> all) {
        List<Fact> facts = all.filter(this::isInside).toList();
        if (facts.size() >= number) {
            return found(criterion, facts);
        }
        return isComplete()
                ? answer(criterion, Answer.NO, facts, "record.tooFew", Integer.toString(facts.size()))
                : incomplete(criterion, facts);
    }

    private SelectionAnswer unfulfilled(SelectionCriterion criterion) {
        boolean bySending = law.policy(UnfulfilledWithin.NOT_IMPLEMENTED) == UnfulfilledWithin.SENT;
        LocalDate last = window.last();
        List<PastProposal> considered = history.proposals().stream()
                .filter(proposal -> isBy(proposal.sentOn(), last))
                .filter(proposal -> !bySending || isInside(proposal.sentOn()))
                .toList();
        List<Fact> failed = considered.stream()
                .flatMap(proposal -> proposal.notImplementedOn().stream())
                .filter(fact -> bySending ? isBy(fact, last) : isInside(fact))
                .toList();
        if (!failed.isEmpty()) {
            return found(criterion, failed);
        }
        List<Fact> open = considered.stream()
                .filter(proposal -> Stream.of(proposal.implementedOn(), proposal.notImplementedOn())
                        .flatMap(Optional::stream)
                        .noneMatch(fact -> isBy(fact, last)))
                .map(PastProposal::sentOn)
                .toList();
        if (!open.isEmpty()) {
            return answer(criterion, Answer.UNKNOWN, open, "proposal.open", Integer.toString(open.size()));
        }
        return isComplete()
                ? answer(criterion, Answer.NO, List.of(), "record.tooFew", "0")
                : incomplete(criterion, List.of());
    }

    private SelectionAnswer noneInThreeYears(SelectionCriterion criterion) {
        List<Fact> conducted = history.startsOf(InspectionKind.SCHEDULED)
                .filter(this::isInside)
                .toList();
        if (!conducted.isEmpty()) {
            return answer(criterion, Answer.NO, conducted, "scheduled.conducted", Integer.toString(conducted.size()));
        }
        LocalDate first = window.first();
        if (entity.foundedOn().filter(first::isBefore).isPresent()) {
            return answer(
                    criterion,
                    Answer.UNKNOWN,
                    List.of(),
                    "scheduled.young",
                    Dates.day(entity.foundedOn().get()));
        }
        boolean existed = entity.foundedOn().isPresent()
                || history.firstRecord().filter(day -> !day.isAfter(first)).isPresent();
        if (!existed) {
            return answer(criterion, Answer.UNKNOWN, List.of(), "scheduled.age", Dates.day(first));
        }
        return isComplete()
                ? answer(criterion, Answer.YES, List.of(), "scheduled.none", Dates.day(first))
                : incomplete(criterion, List.of());
    }

    private SelectionAnswer found(SelectionCriterion criterion, List<Fact> facts) {
        return answer(criterion, Answer.YES, facts, "record.found", Integer.toString(facts.size()));
    }

    private SelectionAnswer incomplete(SelectionCriterion criterion, List<Fact> facts) {
        return answer(
                criterion,
                Answer.UNKNOWN,
                facts,
                "record.incomplete",
                Dates.day(window.first()),
                Dates.day(window.last()));
    }

    private SelectionAnswer answer(
            SelectionCriterion criterion, Answer answer, List<Fact> facts, String key, Object... details) {
        return new SelectionAnswer(
                criterion.norm(), answer, Optional.of(window), facts, PlanTexts.TEXTS.text(key, details));
    }

    private boolean isInside(Fact fact) {
        return !fact.planned() && !fact.day().isBefore(window.first()) && isBy(fact, window.last());
    }

    private static boolean isBy(Fact fact, LocalDate day) {
        return !fact.planned() && !fact.day().isAfter(day);
    }

    /** Of a time before its foundation there is nothing to record about an entity. */
    private boolean isComplete() {
        LocalDate first = entity.foundedOn().filter(window.first()::isBefore).orElse(window.first());
        return first.isAfter(window.last())
                || history.complete().stream().anyMatch(time -> time.covers(first, window.last()));
    }
}
