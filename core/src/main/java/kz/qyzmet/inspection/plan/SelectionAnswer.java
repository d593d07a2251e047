package kz.qyzmet.inspection.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Window;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/**
 * Whether an entity fulfils what a norm asks of those who are selected, and on what the answer rests.
 *
 * @param norm the norm, not null
 * @param answer the answer, not null
 * @param window the time in which the facts count, not null, empty where the norm names none
 * @param facts the facts on which the answer rests, in order, not null; empty where there are none, or only counts
 * @param reason why, in words, not null; where another document decides, it is named
 */
public record SelectionAnswer(
        NormId norm, Answer answer, Optional<Window> window, List<Fact> facts, LocalizedText reason) {

    /** Whether a criterion is fulfilled. */
    public enum Answer {
        /** It is. */
        YES,
        /** It is not, and the record is complete. */
        NO,
        /** The record does not tell, or another document decides. */
        UNKNOWN;

        /**
         * Returns this answer for a reader.
         *
         * @return the label, not null
         */
        public LocalizedText label() {
            return PlanTexts.TEXTS.text("answer." + name());
        }
    }

    /** Orders and copies the parts. */
    public SelectionAnswer {
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(window, "window");
        facts = facts.stream().sorted(Fact.IN_TIME).toList();
        Objects.requireNonNull(reason, "reason");
    }
}
