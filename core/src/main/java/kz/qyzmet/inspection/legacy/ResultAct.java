package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.service.DocumentForm;
import org.immutables.value.Value;

/**
 * The act on the results of an inspection of the regime of 2021, in three copies ({@code ctl78.p24.result-act}).
 *
 * <p>Its delivery completes the inspection ({@code ctl78.p26.completion-day}). When nobody would sign it, a protocol
 * and a copy go to the office of the entity, whose mark of registration proves the delivery
 * ({@code ctl78.p27.registration-mark}).
 */
@Value.Immutable
public interface ResultAct {

    /**
     * Returns when it was drawn up.
     *
     * @return the fact, empty where it is not recorded
     */
    Optional<Fact> drawnUpOn();

    /**
     * Returns in how many copies.
     *
     * @return the number, empty where it is not recorded
     */
    OptionalInt copies();

    /**
     * Returns whether it holds what Entrepreneurial Code Art. 152 names, by the host's own check
     * ({@code ctl78.p24.result-act-contents}).
     *
     * @return whether it does, empty where nobody checked
     */
    Optional<Boolean> contentsComplete();

    /**
     * Returns when the first copy went to the body of legal statistics.
     *
     * @return the fact, empty where it is not recorded
     */
    Optional<Fact> sentToStatisticsOn();

    /**
     * Returns the form of the first copy ({@code ctl78.p24.copy-statistics}).
     *
     * @return the form, empty where it is not recorded
     */
    Optional<DocumentForm> statisticsCopyForm();

    /**
     * Returns how the second copy reached the head of the entity or who stands for him; its refusal is that to sign.
     *
     * @return the delivery, empty where nothing is recorded
     */
    Optional<Dispatch> delivery();

    /**
     * Returns the form of the second copy ({@code ctl78.p24.copy-entity}).
     *
     * @return the form, empty where it is not recorded
     */
    Optional<DocumentForm> entityCopyForm();

    /**
     * Returns whether the second copy was signed for.
     *
     * @return whether it was, empty where it is not recorded
     */
    Optional<Boolean> againstSignature();

    /**
     * Returns whether the third copy was kept ({@code ctl78.p24.copy-retained}).
     *
     * @return whether it was, empty where it is not recorded
     */
    Optional<Boolean> copyKept();

    /**
     * Returns when the head of the entity was made familiar with it, where that is not the day of its delivery.
     *
     * @return the fact, empty where it is not recorded
     */
    Optional<Fact> familiarizedOn();

    /**
     * Returns when the protocol of the refusal to sign was drawn up ({@code ctl78.p27.refusal-protocol}).
     *
     * @return the fact, empty where it is not recorded
     */
    Optional<Fact> refusalProtocolOn();

    /**
     * Returns when protocol and copy went to the office of the entity ({@code ctl78.p27.office-transfer}).
     *
     * @return the fact, empty where it is not recorded
     */
    Optional<Fact> officeTransferOn();

    /**
     * Returns when the office registered them, as the mark on the second copy says.
     *
     * @return the fact, empty where it is not recorded
     */
    Optional<Fact> registrationMarkOn();

    /**
     * Checks what cannot be: a delivery or sending before the drawing up, a mark before the transfer.
     *
     * @throws ContradictoryFactsException if one fact is recorded before what has to come first
     */
    @Value.Check
    default void check() {
        KnownFacts.facts(delivery())
                .forEach(fact -> ContradictoryFactsException.requireOrder(
                        "drawnUpOn", drawnUpOn(), "delivery", Optional.of(fact)));
        ContradictoryFactsException.requireOrder("drawnUpOn", drawnUpOn(), "sentToStatisticsOn", sentToStatisticsOn());
        ContradictoryFactsException.requireOrder("drawnUpOn", drawnUpOn(), "familiarizedOn", familiarizedOn());
        ContradictoryFactsException.requireOrder(
                "delivery.refusedOn",
                delivery().flatMap(Dispatch::refusedOn),
                "refusalProtocolOn",
                refusalProtocolOn());
        ContradictoryFactsException.requireOrder(
                "officeTransferOn", officeTransferOn(), "registrationMarkOn", registrationMarkOn());
    }

    /**
     * Returns the delivery that completes the inspection. A refusal to sign is none by itself.
     *
     * @param law the engine, for {@link UnsignedActDelivery}, not null
     * @return the delivery, empty where there is none
     */
    default Optional<Fact> delivered(Reckoner law) {
        Set<Fact> received = delivery().map(Dispatch::receivedOn).orElse(Set.of());
        boolean byMark = law.policy(UnsignedActDelivery.REGISTRATION_MARK) == UnsignedActDelivery.REGISTRATION_MARK;
        Optional<Fact> unsigned = byMark
                ? registrationMarkOn().or(this::officeTransferOn)
                : refusalProtocolOn().or(() -> delivery().flatMap(Dispatch::refusedOn));
        return Dispatch.builder()
                .addAllReceivedOn(received)
                .addAllReceivedOn(unsigned.stream().toList())
                .build()
                .delivered(law);
    }

    /**
     * Returns from when the head of the entity knows the act: the recorded day, or the delivery.
     *
     * @param law the engine, not null
     * @return the fact from which {@code ctl78.p28.objections} runs, empty where there is none
     */
    default Optional<Fact> familiarized(Reckoner law) {
        return familiarizedOn().or(() -> delivered(law));
    }

    /**
     * Returns this act as it was known on a day. What is said of its copies is known with the first of its facts.
     *
     * @param day the day, not null
     * @return the act without the facts recorded later; empty where it has facts and none of them was known
     */
    default Optional<ResultAct> asKnownOn(LocalDate day) {
        LocalDate since = KnownFacts.since(Stream.concat(
                KnownFacts.facts(delivery()),
                KnownFacts.present(
                        drawnUpOn(),
                        sentToStatisticsOn(),
                        familiarizedOn(),
                        refusalProtocolOn(),
                        officeTransferOn(),
                        registrationMarkOn())));
        if (since.isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(builder()
                .from(this)
                .drawnUpOn(KnownFacts.on(drawnUpOn(), day))
                .sentToStatisticsOn(KnownFacts.on(sentToStatisticsOn(), day))
                .delivery(KnownFacts.dispatch(delivery(), day))
                .familiarizedOn(KnownFacts.on(familiarizedOn(), day))
                .refusalProtocolOn(KnownFacts.on(refusalProtocolOn(), day))
                .officeTransferOn(KnownFacts.on(officeTransferOn(), day))
                .registrationMarkOn(KnownFacts.on(registrationMarkOn(), day))
                .build());
    }

    /**
     * Starts a new act on the results.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an act on the results. */
    final class Builder extends ImmutableResultAct.Builder {
        Builder() {}
    }
}
