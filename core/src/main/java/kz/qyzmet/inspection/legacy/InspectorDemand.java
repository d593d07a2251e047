package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import org.immutables.value.Value;

/**
 * A use of the powers that the inspecting body has while it inspects ({@code ctl78.p5}).
 *
 * <p>The powers of p. 5 sub 1 to 4 go on under the regime of 2024; so these findings need no act of appointment, only
 * the days between which the inspection ran.
 */
@Value.Immutable
public interface InspectorDemand {

    /**
     * Returns what was done.
     *
     * @return the kind, not null
     */
    DemandKind kind();

    /**
     * Returns when.
     *
     * @return the fact, not null
     */
    Fact madeOn();

    /**
     * Returns whether it has to do with the subject of the inspection.
     *
     * @return whether it has, empty where it is not recorded
     */
    Optional<Boolean> relatedToSubject();

    /**
     * Returns whether explanations were asked for by concrete questions ({@code ctl78.p5-2.explanations}).
     *
     * @return whether they were, empty where it is not recorded
     */
    Optional<Boolean> concreteQuestions();

    /**
     * Returns what is wrong with it.
     *
     * @param law the engine, not null
     * @param asOf the day for which it is judged, not null
     * @param started the start of the inspection, not null; empty where it is not known, and nothing came too early
     * @param completed its completion, not null; empty where there is none, and nothing came too late
     * @return the findings, not null, may be empty
     */
    default List<Finding> findings(Reckoner law, LocalDate asOf, Optional<Fact> started, Optional<Fact> completed) {
        Findings findings = new Findings(law, LegacyTexts.TEXTS, asOf);
        if (!findings.hasHappened(madeOn())) {
            return List.of();
        }
        LocalDate since = madeOn().day();
        boolean bound = kind() == DemandKind.DOCUMENTS || kind() == DemandKind.DATABASES;
        if (bound && relatedToSubject().filter(related -> !related).isPresent()) {
            findings.breach(kind().norm(), since, "demand.unrelated", kind().label());
        }
        if (kind() == DemandKind.EXPLANATIONS
                && concreteQuestions().filter(concrete -> !concrete).isPresent()) {
            findings.breach(kind().norm(), since, "demand.questions");
        }
        if (started.filter(start -> madeOn().occurredAt().isBefore(start.occurredAt()))
                .isPresent()) {
            findings.breach(kind().norm(), since, "demand.early", kind().label());
        }
        if (kind().isAsked()
                && findings.happened(completed)
                        .filter(end -> end.occurredAt().isBefore(madeOn().occurredAt()))
                        .isPresent()) {
            findings.breach(kind().norm(), since, "demand.late", kind().label());
        }
        return findings.inOrder();
    }

    /**
     * Returns this demand as it was known on a day.
     *
     * @param day the day, not null
     * @return the demand, empty where it was recorded later
     */
    default Optional<InspectorDemand> asKnownOn(LocalDate day) {
        return madeOn().isKnownOn(day) ? Optional.of(this) : Optional.empty();
    }

    /**
     * Starts a new demand. {@code kind} and {@code madeOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a demand. */
    final class Builder extends ImmutableInspectorDemand.Builder {
        Builder() {}
    }
}
