package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.inspection.document.Dispatch;
import org.immutables.value.Value;

/**
 * The draft certificate on the results of an inspection: drawn up and sent at least three working days before the
 * inspection is completed ({@code law88.a27-2.p5}).
 *
 * <p>The norm speaks of sending: when the draft arrived decides the term for objections alone. Appellants get it where
 * the inspection rests on appeals of persons.
 */
@Value.Immutable
public interface DraftCertificate {

    /**
     * Returns when it was drawn up.
     *
     * @return the drawing up, not null
     */
    Optional<Fact> drawnUpOn();

    /**
     * Returns its way to the controlled entity.
     *
     * @return the way, empty where it is not recorded
     */
    Optional<Dispatch> toSubject();

    /**
     * Returns its way to the appellants, one copy for each.
     *
     * @return the copies, not null, may be empty
     */
    Set<AppellantCopy> toAppellants();

    /**
     * Checks what cannot be: a sending before the drawing up, two copies for one appellant.
     *
     * @throws ContradictoryFactsException if it was sent before it was drawn up
     * @throws IllegalArgumentException if an appellant has two copies; several deliveries are facts of one
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder(
                "drawnUpOn", drawnUpOn(), "toSubject.sentOn", toSubject().flatMap(Dispatch::sentOn));
        Set<String> seen = new HashSet<>();
        toAppellants().forEach(copy -> {
            ContradictoryFactsException.requireOrder(
                    "drawnUpOn",
                    drawnUpOn(),
                    "toAppellants.sentOn",
                    copy.dispatch().sentOn());
            if (!seen.add(copy.appellant())) {
                throw new IllegalArgumentException(
                        "Invalid appellants: Expected one copy for each, but found: two for " + copy.appellant());
            }
        });
    }

    /**
     * Returns this draft as it was known on a day: without what was recorded later.
     *
     * @param day the day, not null
     * @return the draft, empty where nothing of it was known
     */
    default Optional<DraftCertificate> asKnownOn(LocalDate day) {
        return Kept.knownOn(day).draft(this);
    }

    /**
     * Starts a new draft.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a draft certificate. */
    final class Builder extends ImmutableDraftCertificate.Builder {
        Builder() {}
    }
}
