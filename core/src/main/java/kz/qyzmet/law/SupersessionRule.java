package kz.qyzmet.law;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.qyzmet.law.GoverningInstead.Effect;

/**
 * How the norms of the order and of the Law relate on a part of a topic.
 *
 * @param effect the relation, not null
 * @param order the norms of the older regime, in the order of the act, not null, empty where it has none
 * @param law the norms of the Law, in the order of the act, not null, empty where it is silent
 */
public record SupersessionRule(Effect effect, List<NormId> order, List<NormId> law) {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if there is no norm at all, a new rule has an older one, or one without object a
     *     later one
     */
    public SupersessionRule {
        Objects.requireNonNull(effect, "effect");
        order = List.copyOf(order);
        law = List.copyOf(law);
        if ((order.isEmpty() && law.isEmpty())
                || (effect == Effect.NEW && !order.isEmpty())
                || (effect == Effect.MOOT && !law.isEmpty())) {
            throw new IllegalArgumentException("Invalid rule: Expected norms of the regimes that " + effect
                    + " allows, but found: " + order + " and " + law);
        }
    }

    /**
     * Returns the norms that govern this part under a regime.
     *
     * <p>Under the order: its own norms, none of what is new; a limit that they leave to the Entrepreneurial Code is a
     * limit by reference, never the number of the Law. Under the Law: its norms, and with them those of the order that
     * stay; none of what has no object any more. Where the same rule stands in both acts and the point of the order has
     * ended, the Law is the one to cite.
     *
     * @param regime the regime, not null
     * @return the ids, not null, empty where nothing governs
     */
    public List<NormId> under(Regime regime) {
        return switch (regime) {
            case ORDER_78 -> order;
            case NONE -> List.of();
            case LAW ->
                effect == Effect.SAME || effect == Effect.KEPT
                        ? Stream.concat(order.stream().filter(norm -> !ShippedCatalogue.isEnded(norm)), law.stream())
                                .distinct()
                                .toList()
                        : law;
        };
    }
}
