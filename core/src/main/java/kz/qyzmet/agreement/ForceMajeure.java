package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Prolongation;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.Dates;
import org.immutables.value.Value;

/**
 * Circumstances of insuperable force that prevent a party from performing (points 11 to 13).
 *
 * <p>They count when they arose after the signing, could be neither foreseen nor influenced, stem from neither party,
 * prevent performance in full or in part, and the other party was told within three working days. The obligations of
 * the affected party then grow by the calendar days that they last. Where both parties have to tell each other on
 * different days, there are two values, one for each.
 */
@Value.Immutable
public interface ForceMajeure {

    /**
     * Returns which circumstances they are.
     *
     * @return the kind, not null
     */
    ForceMajeureKind kind();

    /**
     * Returns whom they prevent from performing.
     *
     * @return one party or both, not empty
     */
    Set<AgreementParty> affected();

    /**
     * Returns when they arose: the first day on which they lasted.
     *
     * @return the fact, not null
     */
    Fact beganOn();

    /**
     * Returns when they ended: the last day on which they lasted.
     *
     * @return the fact, empty while they last
     */
    Optional<Fact> endedOn();

    /**
     * Returns whether the affected party could foresee them.
     *
     * @return true if it could; false unless said
     */
    @Value.Default
    default boolean foreseeable() {
        return false;
    }

    /**
     * Returns whether the affected party can influence them.
     *
     * @return true if it can; false unless said
     */
    @Value.Default
    default boolean controllable() {
        return false;
    }

    /**
     * Returns whether they follow, directly or not, from what a party did or failed to do.
     *
     * @return true if they do; false unless said
     */
    @Value.Default
    default boolean causedByParty() {
        return false;
    }

    /**
     * Returns whether they prevent performance, in full or in part.
     *
     * @return false if the party could perform all the same; true unless said
     */
    @Value.Default
    default boolean preventsPerformance() {
        return true;
    }

    /**
     * Returns when the other party was told ({@code spa219.p12.force-majeure-notice}).
     *
     * @return the notice, empty where there was none
     */
    Optional<Fact> notifiedOn();

    /**
     * Returns when an authorised organization documented the facts ({@code spa219.p12.force-majeure-evidence}). The
     * text sets no term for it.
     *
     * @return the document, empty where there is none
     */
    Optional<Fact> documentedOn();

    /**
     * Checks that somebody is affected, and that they did not end before they began.
     *
     * @throws IllegalStateException if no party is affected
     * @throws ContradictoryFactsException if the end lies before the beginning
     */
    @Value.Check
    default void check() {
        if (affected().isEmpty()) {
            throw new IllegalStateException(
                    "Invalid force majeure: Expected 'affected' to name a party, but found: none");
        }
        ContradictoryFactsException.requireOrder("beganOn", Optional.of(beganOn()), "endedOn", endedOn());
    }

    /**
     * Returns the last day on which the other party had to be told: three working days from the day on which they arose
     * ({@code spa219.p12.force-majeure-notice}). Whether that day counts is the reading {@code EventStart}.
     *
     * @param law the engine, not null
     * @return the deadline, not null
     */
    default Deadline notice(Reckoner law) {
        return law.deadline(Term.builder()
                .norm(StandardAgreement.FORCE_MAJEURE_NOTICE)
                .trigger(beganOn())
                .build());
    }

    /**
     * Returns the time by which obligations grow, or why nobody may rely on these circumstances.
     *
     * <p>Without a notice there is no right to rely on them (point 13); but as long as the notice may still be given,
     * it is not lost.
     *
     * @param law the engine, not null
     * @param signedOn the signing of the agreement; without one nothing arose after it, not null
     * @param asOf the day of the question; empty to judge by what is recorded, as if no notice could follow, not null
     * @return the circumstances as the engine needs them, or a refusal by {@code spa219.p11.conditions} or
     *     {@code spa219.p13.loss-of-defence}, not null
     */
    default Outcome<Prolongation> reliance(Reckoner law, Optional<Fact> signedOn, Optional<LocalDate> asOf) {
        Objects.requireNonNull(law, "law");
        if (signedOn.filter(signing -> !beganOn().occurredAt().isBefore(signing.occurredAt()))
                .isEmpty()) {
            return refused(AgreementNorms.FORCE_MAJEURE_CONDITIONS, "beforeSigning");
        }
        if (controllable()) {
            return refused(AgreementNorms.FORCE_MAJEURE_CONDITIONS, "controllable");
        }
        if (foreseeable() && law.policy(Foreseeability.UNFORESEEABLE_ONLY) == Foreseeability.UNFORESEEABLE_ONLY) {
            return refused(AgreementNorms.FORCE_MAJEURE_CONDITIONS, "foreseeable");
        }
        if (causedByParty()) {
            return refused(AgreementNorms.FORCE_MAJEURE_CONDITIONS, "causedByParty");
        }
        if (!preventsPerformance()) {
            return refused(AgreementNorms.FORCE_MAJEURE_CONDITIONS, "preventsNothing");
        }
        Deadline notice = notice(law);
        if (!(notice instanceof Due due)) {
            return refused(StandardAgreement.FORCE_MAJEURE_EXTENSION, "notInForce");
        }
        Optional<Fact> told = notifiedOn().filter(fact -> !fact.planned());
        if (told.filter(fact -> !due.isInTime(fact.occurredAt()).orElse(true)).isPresent()) {
            return refused(
                    AgreementNorms.LOSS_OF_DEFENCE,
                    "notifiedLate",
                    Dates.day(due.due()),
                    Dates.day(told.orElseThrow().day()));
        }
        if (told.isEmpty()
                && asOf.filter(day -> due.status(day) != DeadlineStatus.MISSED).isEmpty()) {
            return refused(AgreementNorms.LOSS_OF_DEFENCE, "notNotified", Dates.day(due.due()));
        }
        return Outcome.accepted(
                new Prolongation(beganOn(), endedOn(), kind().norm(), StandardAgreement.FORCE_MAJEURE_EXTENSION));
    }

    /**
     * Returns these circumstances as the system knew them on a day.
     *
     * @param day the day, not null
     * @return the circumstances, empty where their beginning was not known
     */
    default Optional<ForceMajeure> asKnownOn(LocalDate day) {
        return beganOn().isKnownOn(day)
                ? Optional.of(builder()
                        .from(this)
                        .endedOn(endedOn().filter(fact -> fact.isKnownOn(day)))
                        .notifiedOn(notifiedOn().filter(fact -> fact.isKnownOn(day)))
                        .documentedOn(documentedOn().filter(fact -> fact.isKnownOn(day)))
                        .build())
                : Optional.empty();
    }

    private static Outcome<Prolongation> refused(NormId norm, String key, Object... details) {
        return Outcome.refused(norm, AgreementTexts.TEXTS.text("forceMajeure.refused." + key, details));
    }

    /**
     * Starts new circumstances. {@code kind}, {@code affected} and {@code beganOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds circumstances. */
    final class Builder extends ImmutableForceMajeure.Builder {
        Builder() {}
    }
}
