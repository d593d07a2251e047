package kz.qyzmet.complaint;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.service.DocumentForm;
import org.immutables.value.Value;

/**
 * A decision to extend the review of a complaint, and the notice of it ({@code law88.a25.p4}).
 *
 * <p>It states what was decided, lawful or not; whether it holds is the answer of the complaint.
 */
@Value.Immutable
public interface ComplaintExtension {

    /**
     * Returns how much time was added.
     *
     * @return the amount and unit; empty where the decision names a date
     */
    Optional<Count> by();

    /**
     * Returns the day to which the term was extended, where the decision names one.
     *
     * @return the new last day; a day off gives way to the next working day
     */
    Optional<LocalDate> until();

    /**
     * Returns why.
     *
     * @return the ground, not null
     */
    ExtensionGround ground();

    /**
     * Returns when it was decided.
     *
     * @return the decision, not null
     */
    Fact decidedOn();

    /**
     * Returns when the complainant was told.
     *
     * @return the notice, not null
     */
    Optional<Fact> notifiedOn();

    /**
     * Returns the form of the notice: it follows the form of the complaint.
     *
     * @return the form, empty where it is not recorded
     */
    Optional<DocumentForm> noticeForm();

    /**
     * Returns whether the notice gives the reasons.
     *
     * @return whether it does, empty where it is not recorded
     */
    Optional<Boolean> noticeGivesReasons();

    /**
     * Checks that the new time is stated once, and that the notice does not come before the decision.
     *
     * @throws IllegalStateException if there is neither an amount nor a date, or both
     * @throws ContradictoryFactsException if the complainant was told before the decision
     */
    @Value.Check
    default void check() {
        if (by().isPresent() == until().isPresent()) {
            throw new IllegalStateException("Invalid extension: Expected 'by' or 'until', but found: "
                    + (by().isPresent() ? "both" : "neither"));
        }
        if (by().filter(count -> count.amount() < 1).isPresent()) {
            throw new IllegalStateException("Invalid extension: Expected 'by' of 1 or more, but found: "
                    + by().get().amount());
        }
        ContradictoryFactsException.requireOrder("decidedOn", Optional.of(decidedOn()), "notifiedOn", notifiedOn());
    }

    /**
     * Returns this extension as the system knew it on a day: without a notice recorded later.
     *
     * @param day the day, not null
     * @return the extension, not null
     */
    default ComplaintExtension asKnownOn(LocalDate day) {
        Optional<Fact> notified = notifiedOn().filter(fact -> fact.isKnownOn(day));
        return builder()
                .from(this)
                .notifiedOn(notified)
                .noticeForm(notified.flatMap(fact -> noticeForm()))
                .noticeGivesReasons(notified.flatMap(fact -> noticeGivesReasons()))
                .build();
    }

    /**
     * Returns an extension of which nothing but the decision is recorded.
     *
     * @param workingDays how many working days, 1 or more
     * @param ground why, not null
     * @param decidedOn the day of the decision, not null
     * @return the extension, not null
     */
    static ComplaintExtension of(int workingDays, ExtensionGround ground, LocalDate decidedOn) {
        return builder()
                .by(new Count(workingDays, LimitUnit.WORKING_DAY))
                .ground(ground)
                .decidedOn(Fact.on(decidedOn))
                .build();
    }

    /**
     * Starts a new extension. {@code ground}, {@code decidedOn} and one of {@code by} and {@code until} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an extension. */
    final class Builder extends ImmutableComplaintExtension.Builder {
        Builder() {}
    }
}
