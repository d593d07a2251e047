package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.Measure.Count;

/**
 * The Regulations for processing requests, which the contact center approves once the operator of the infrastructure
 * agrees ({@code ucc83.p37.regulations}). They set the term that point 37 leaves open.
 *
 * @param term the term for a request such as this one, not null
 * @param approvedOn when they were approved, not null
 * @param operatorAgreedOn when the operator agreed, not null
 */
public record ProcessingRegulations(Count term, Fact approvedOn, Optional<Fact> operatorAgreedOn) {

    /** Checks the parts. */
    public ProcessingRegulations {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(approvedOn, "approvedOn");
        Objects.requireNonNull(operatorAgreedOn, "operatorAgreedOn");
    }

    /** Whether they were approved when something happened. */
    boolean applyTo(Fact fact) {
        return !fact.occurredAt().isBefore(approvedOn.occurredAt());
    }

    /** Whether an agreement came in time: it precedes the approval. */
    boolean isAgreedBy(Fact agreement) {
        return !approvedOn.occurredAt().isBefore(agreement.occurredAt());
    }

    ProcessingRegulations asKnownOn(LocalDate day) {
        return new ProcessingRegulations(term, approvedOn, operatorAgreedOn.filter(fact -> fact.isKnownOn(day)));
    }
}
