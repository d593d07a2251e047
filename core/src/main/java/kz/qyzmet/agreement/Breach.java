package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.NormId;
import org.immutables.value.Value;

/** A breach of the partner that was established, the notice of it, and its removal (point 28). */
@Value.Immutable
public interface Breach {

    /**
     * Returns what was broken.
     *
     * @return the ground of the notice, not null
     */
    BreachGround ground();

    /**
     * Returns the number under which the host keeps the breach: two that were found on one day and told of in one
     * notice are two, and each has a term and a remedy of its own.
     *
     * @return the number, without personal data, empty where it has none
     */
    @Value.Redacted
    Optional<String> number();

    /**
     * Returns who established it.
     *
     * @return the source, the State Corporation unless said
     */
    @Value.Default
    default BreachSource source() {
        return BreachSource.STATE_CORPORATION;
    }

    /**
     * Returns when it was established.
     *
     * @return the finding, not null
     */
    Fact foundOn();

    /**
     * Returns when the corporation sent the notice.
     *
     * @return the sending, empty where there was none
     */
    Optional<Fact> noticeSentOn();

    /**
     * Returns when the partner received the notice.
     *
     * @return the receipt, empty where it is not recorded
     */
    Optional<Fact> noticeReceivedOn();

    /**
     * Returns when the partner removed the breach.
     *
     * @return the removal, empty where it was not
     */
    Optional<Fact> remediedOn();

    /**
     * Returns the norm that lets the corporation notify the partner.
     *
     * @return the ground of point 28, not null
     */
    default NormId norm() {
        if (ground() == BreachGround.VIOLATION) {
            return AgreementNorms.VIOLATION;
        }
        return source() == BreachSource.QUALITY_AUTHORITY
                ? AgreementNorms.POOR_QUALITY_BY_AUTHORITY
                : AgreementNorms.POOR_QUALITY;
    }

    /**
     * Checks the order of finding, notice, receipt and removal.
     *
     * @throws IllegalStateException if the number is blank
     * @throws ContradictoryFactsException if one is recorded before what has to come first
     */
    @Value.Check
    default void check() {
        if (number().filter(String::isBlank).isPresent()) {
            throw new IllegalStateException("Invalid breach: Expected 'number' not to be blank, but found: ''");
        }
        Optional<Fact> found = Optional.of(foundOn());
        ContradictoryFactsException.requireOrder("foundOn", found, "noticeSentOn", noticeSentOn());
        ContradictoryFactsException.requireOrder("foundOn", found, "noticeReceivedOn", noticeReceivedOn());
        ContradictoryFactsException.requireOrder("foundOn", found, "remediedOn", remediedOn());
        ContradictoryFactsException.requireOrder(
                "noticeSentOn", noticeSentOn(), "noticeReceivedOn", noticeReceivedOn());
    }

    /**
     * Returns this breach as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the breach, empty where it was not known
     */
    default Optional<Breach> asKnownOn(LocalDate day) {
        return foundOn().isKnownOn(day)
                ? Optional.of(builder()
                        .from(this)
                        .noticeSentOn(noticeSentOn().filter(fact -> fact.isKnownOn(day)))
                        .noticeReceivedOn(noticeReceivedOn().filter(fact -> fact.isKnownOn(day)))
                        .remediedOn(remediedOn().filter(fact -> fact.isKnownOn(day)))
                        .build())
                : Optional.empty();
    }

    /**
     * Starts a new breach. {@code ground} and {@code foundOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a breach. */
    final class Builder extends ImmutableBreach.Builder {
        Builder() {}
    }
}
