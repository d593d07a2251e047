package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.document.Dispatch;
import org.immutables.value.Value;

/**
 * The certificate on the results of an inspection: drawn up when the objections have been considered, sent to the
 * controlled entity and to the body of legal statistics ({@code law88.a27-2.p6}, {@code law88.a27-2.p7}).
 */
@Value.Immutable
public interface Certificate {

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
     * Returns its way to the body of legal statistics and special records.
     *
     * @return the way, empty where it is not recorded
     */
    Optional<Dispatch> toStatistics();

    /**
     * Returns whether it confirms violations.
     *
     * @return the answer, empty where it is not recorded, and nothing is judged by it
     */
    Optional<Boolean> confirmsViolations();

    /**
     * Returns whether it follows the approved form.
     *
     * @return the answer, empty where it is not recorded
     */
    Optional<Boolean> approvedForm();

    /**
     * Checks what cannot be.
     *
     * @throws ContradictoryFactsException if it was sent before it was drawn up
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder(
                "drawnUpOn", drawnUpOn(), "toSubject.sentOn", toSubject().flatMap(Dispatch::sentOn));
        ContradictoryFactsException.requireOrder(
                "drawnUpOn", drawnUpOn(), "toStatistics.sentOn", toStatistics().flatMap(Dispatch::sentOn));
    }

    /**
     * Returns when the inspection was completed: sending completes it, not receipt
     * ({@code law88.a27-2.p7.completion-date}).
     *
     * @param law the engine, for {@link CompletionDay}, not null
     * @return the sending that completes it, known since the last of the sendings it rests on was recorded; empty where
     *     one of them is not recorded
     */
    default Optional<Fact> completedOn(Reckoner law) {
        Optional<Fact> subject = toSubject().flatMap(Dispatch::sentOn);
        Optional<Fact> statistics = toStatistics().flatMap(Dispatch::sentOn);
        if (law.policy(CompletionDay.LATER) == CompletionDay.TO_THE_SUBJECT) {
            return subject;
        }
        return subject.flatMap(one -> statistics.map(other -> CompletionDay.later(one, other)));
    }

    /**
     * Returns the first sending, to whomever.
     *
     * @return the sending, empty where none is recorded
     */
    default Optional<Fact> firstSentOn() {
        return Stream.of(toSubject(), toStatistics())
                .flatMap(Optional::stream)
                .flatMap(dispatch -> dispatch.sentOn().stream())
                .min(Fact.IN_TIME);
    }

    /**
     * Returns this certificate as it was known on a day: without what was recorded later.
     *
     * @param day the day, not null
     * @return the certificate, empty where nothing of it was known
     */
    default Optional<Certificate> asKnownOn(LocalDate day) {
        return Kept.knownOn(day).certificate(this);
    }

    /**
     * Starts a new certificate.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a certificate. */
    final class Builder extends ImmutableCertificate.Builder {
        Builder() {}
    }
}
