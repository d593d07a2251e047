package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.TimeLimit;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * The question put to the {@link Reckoner}: a rule, the fact from which it runs, and all that has happened to the term.
 *
 * <p>Suspensions and extensions are sets: the answer depends on what happened, never on the order of its recording.
 */
@Value.Immutable
public interface Term {

    /**
     * Returns the norm whose term it is; empty for a limit that stands in no act of the catalogue.
     *
     * @return the norm, not null
     */
    Optional<NormId> norm();

    /**
     * Returns the limit, where there is no norm.
     *
     * @return the limit, not null
     */
    Optional<TimeLimit> limit();

    /**
     * Returns what a limit without a norm rests on.
     *
     * @return the ground, Civil Code Art. 172 unless said
     */
    @Value.Default
    default Citation ground() {
        return Ground.CIVIL_CODE_172;
    }

    /**
     * Returns the fact from which the term runs; empty where it is not known, and the term has not started.
     *
     * @return the trigger, not null
     */
    Optional<Fact> trigger();

    /**
     * Returns when that arrived whose registration is the trigger, where it counts on a later day.
     *
     * <p>It is the first step of the explanation ({@code appc.a64.p3}) and changes no date.
     *
     * @return the arrival, not null
     */
    Optional<Moment> arrived();

    /**
     * Returns the length that a document has set: within what the norm allows, or where it leaves the number open.
     *
     * <p>It must be in the unit of the norm. Where it is more than a cap, or less than a lead, the norm's own length
     * holds, and the deadline says so.
     *
     * @return the length, not null
     */
    Optional<Count> set();

    /**
     * Returns what must set the length that the limit leaves open, where the norm itself does not tell.
     *
     * @return the document, not null
     */
    Optional<LocalizedText> document();

    /**
     * Returns a day before which the answer cannot lie, whatever the count.
     *
     * @return the day, not null
     */
    Optional<LocalDate> notEarlierThan();

    /**
     * Returns the times in which the term did not run.
     *
     * @return the suspensions, not null
     */
    Set<Suspension> suspensions();

    /**
     * Returns the times that were added.
     *
     * @return the extensions, not null
     */
    Set<Extension> extensions();

    /**
     * Checks that there is one rule.
     *
     * @throws IllegalStateException if there is neither norm nor limit, or both
     */
    @Value.Check
    default void check() {
        if (norm().isPresent() == limit().isPresent()) {
            throw new IllegalStateException("Invalid term: Expected a norm or a limit, but found: "
                    + (norm().isPresent() ? "both" : "neither"));
        }
    }

    /**
     * Returns the term of a norm from a day that is known all along.
     *
     * @param norm the norm, not null
     * @param trigger the day of the trigger, not null
     * @return the term, not null
     */
    static Term of(NormId norm, LocalDate trigger) {
        return of(norm, Moment.on(trigger));
    }

    /**
     * Returns the term of a norm from a moment that is known all along.
     *
     * @param norm the norm, not null
     * @param trigger the moment of the trigger, not null
     * @return the term, not null
     */
    static Term of(NormId norm, Moment trigger) {
        return builder().norm(norm).trigger(Fact.assumed(trigger)).build();
    }

    /**
     * Returns the term of a limit from a moment that is known all along.
     *
     * @param limit the limit, not null
     * @param trigger the moment of the trigger, not null
     * @return the term, not null
     */
    static Term of(TimeLimit limit, Moment trigger) {
        return builder().limit(limit).trigger(Fact.assumed(trigger)).build();
    }

    /**
     * Returns this term as the system knew it on a day: without what was recorded later, and without suspensions,
     * resumptions and extensions that were only planned.
     *
     * @param day the day, not null
     * @return the term, not null
     */
    default Term asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .trigger(trigger().filter(fact -> fact.isKnownOn(day)))
                .suspensions(suspensions().stream()
                        .filter(suspension -> suspension.suspended().hasHappenedOn(day))
                        .map(suspension -> new Suspension(
                                suspension.suspended(),
                                suspension.resumed().filter(fact -> fact.hasHappenedOn(day)),
                                suspension.ground()))
                        .collect(Collectors.toSet()))
                .extensions(extensions().stream()
                        .filter(extension -> extension.decided().hasHappenedOn(day))
                        .collect(Collectors.toSet()))
                .build();
    }

    /**
     * Starts a new term.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a term. */
    final class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}
