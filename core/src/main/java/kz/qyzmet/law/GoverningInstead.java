package kz.qyzmet.law;

import java.util.List;
import java.util.Objects;
import kz.qyzmet.text.LocalizedText;

/**
 * What governed a topic on a day on which a norm was not in force.
 *
 * @param norms the norms that governed instead, those in force on that day alone, not null; empty where none did
 * @param effect how the two regimes relate on this topic, not null
 */
public record GoverningInstead(List<NormId> norms, Effect effect) {

    /** How the order's rules and the Law's Articles 27 to 27-4 relate on a topic. */
    public enum Effect {
        /** One decides where the other decided before. */
        REPLACED,
        /** The same rule stands in the other act. */
        SAME,
        /** The order's rule stays: the Law is silent, or refers to the rules. */
        KEPT,
        /** The later act brought it; nothing governed the topic before. */
        NEW,
        /** The earlier rule has no object any more. */
        MOOT,
        /** An earlier or later wording of the same act, which the catalogue does not hold. */
        NOT_MODELLED;

        /**
         * Returns the name of this effect for a reader.
         *
         * @return the label, not null
         */
        public LocalizedText label() {
            return LawTexts.law().text("effect." + name());
        }
    }

    /** Checks and copies the parts. */
    public GoverningInstead {
        norms = List.copyOf(norms);
        Objects.requireNonNull(effect, "effect");
    }
}
