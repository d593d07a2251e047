package kz.qyzmet.law;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.law.GoverningInstead.Effect;
import kz.qyzmet.text.LocalizedText;

/**
 * A topic on which order 78, or order 83, and the Law speak, and how what they say relates.
 *
 * @param number the number: 1 to 43 for order 78 against Articles 27 to 27-4, 44 and 45 for order 83 against Art. 23
 * @param rules the parts of the topic, most have one, not null, not empty
 * @param label the topic, not null
 * @param note what either act says, paraphrased, not null
 */
public record SupersessionTopic(int number, List<SupersessionRule> rules, LocalizedText label, LocalizedText note) {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or there is no rule
     */
    public SupersessionTopic {
        rules = List.copyOf(rules);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(note, "note");
        if (number < 1 || rules.isEmpty()) {
            throw new IllegalArgumentException(
                    "Invalid topic: Expected a number from 1 on and a rule, but found: " + number + " and " + rules);
        }
    }

    /**
     * Returns how the two relate on this topic: one effect, or several where its parts differ.
     *
     * @return the effects, not null, not empty
     */
    public Set<Effect> effects() {
        return rules.stream().map(SupersessionRule::effect).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the norms that govern the topic under a regime.
     *
     * @param regime the regime, not null
     * @return the ids, not null, empty where nothing governs
     */
    public List<NormId> under(Regime regime) {
        return rules.stream()
                .flatMap(rule -> rule.under(regime).stream())
                .distinct()
                .toList();
    }

    /** Every norm of either side. */
    Stream<NormId> norms() {
        return rules.stream().flatMap(rule -> Stream.concat(rule.order().stream(), rule.law().stream()));
    }
}
