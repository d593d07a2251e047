package kz.qyzmet.inspection.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.inspection.plan.SelectionAnswer.Answer;
import kz.qyzmet.law.NormId;

/**
 * Why an entity stands in a plan: the seven criteria of the Law, or what order 78 says of the selection, as far as it
 * says it itself.
 *
 * @param answers the answers, in the order of the norms, not null; empty where no norm on the selection is in force
 */
public record Selection(List<SelectionAnswer> answers) {

    /** Copies the answers. */
    public Selection {
        answers = List.copyOf(answers);
    }

    /**
     * Evaluates what is in force on the day of the approval. Under order 78 the assessment of risks and the frequency
     * that follows from it stand in documents of the Entrepreneurial Code: unknown, with the document named.
     *
     * @param law the engine, not null
     * @param entity the entity, not null
     * @param history its record, not null
     * @param approval the day on which the plan is approved, not null
     * @return the selection, not null
     */
    public static Selection of(Reckoner law, ControlledEntity entity, History history, LocalDate approval) {
        List<SelectionAnswer> answers = new ArrayList<>();
        for (SelectionCriterion criterion : SelectionCriterion.values()) {
            criterion.evaluate(law, entity, history, approval).ifPresent(answers::add);
        }
        remoteFindings(history, approval)
                .filter(answer -> holds(law, answer.norm(), approval))
                .ifPresent(answers::add);
        Stream.of(PlanNorms.ORDER_RISK_BASIS, PlanNorms.ORDER_FREQUENCY_RULE)
                .filter(norm -> holds(law, norm, approval))
                .map(norm -> new SelectionAnswer(
                        norm,
                        Answer.UNKNOWN,
                        Optional.empty(),
                        List.of(),
                        PlanTexts.TEXTS.text(
                                norm.equals(PlanNorms.ORDER_RISK_BASIS) ? "document.risk" : "document.frequency")))
                .forEach(answers::add);
        return new Selection(answers);
    }

    private static Optional<SelectionAnswer> remoteFindings(History history, LocalDate approval) {
        List<Fact> found = history.remoteFindingsOn().stream()
                .filter(fact -> !fact.planned() && fact.day().isBefore(approval))
                .toList();
        return Optional.of(new SelectionAnswer(
                PlanNorms.ORDER_REMOTE_FINDINGS,
                found.isEmpty() ? Answer.UNKNOWN : Answer.YES,
                Optional.empty(),
                found,
                found.isEmpty()
                        ? PlanTexts.TEXTS.text("remote.none")
                        : PlanTexts.TEXTS.text("record.found", Integer.toString(found.size()))));
    }

    private static boolean holds(Reckoner law, NormId norm, LocalDate day) {
        return PlanFindings.holds(law, norm, day);
    }

    /**
     * Returns whether the entity may stand in the plan: the criteria are alternatives.
     *
     * @return yes where one is fulfilled, no where each is known not to be, else unknown
     */
    public Answer answer() {
        if (answers.stream().anyMatch(one -> one.answer() == Answer.YES)) {
            return Answer.YES;
        }
        return !answers.isEmpty() && answers.stream().allMatch(one -> one.answer() == Answer.NO)
                ? Answer.NO
                : Answer.UNKNOWN;
    }

    /**
     * Returns the answer of a norm.
     *
     * @param norm the norm, not null
     * @return the answer, empty where the norm is not in force
     */
    public Optional<SelectionAnswer> answer(NormId norm) {
        return answers.stream().filter(one -> one.norm().equals(norm)).findFirst();
    }
}
