package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Norm;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A request for the recording of a conversation with an operator ({@code ucc83.p14}).
 *
 * <p>The recording is due four elapsed hours after the receipt, at night and on days off too, because the contact
 * center never closes. Where only the day of the receipt is known, the last moment is undetermined. The authority for
 * informatization and the authority for the quality of services may ask, in writing; nobody else's request makes a
 * duty. A request that does not state the date of the call and the telephone of the recipient is a defect, and the term
 * runs: the text does not say that it stops. The telephone itself is personal data and is not held here.
 */
@Value.Immutable
public interface RecordingRequest extends LegalCase {

    /**
     * Returns who asks, one authority or both together.
     *
     * @return the roles, not null
     */
    Set<PartyRole> requestedBy();

    /**
     * Returns whether the request is in writing.
     *
     * @return true unless said
     */
    @Value.Default
    default boolean written() {
        return true;
    }

    /**
     * Returns whether the request states the date of the call.
     *
     * @return true unless said
     */
    @Value.Default
    default boolean callDateStated() {
        return true;
    }

    /**
     * Returns whether the request states the telephone of the recipient.
     *
     * @return true unless said
     */
    @Value.Default
    default boolean phoneStated() {
        return true;
    }

    /**
     * Returns when the contact center received the request.
     *
     * @return the receipt, with its hour where it is known, not null
     */
    Optional<Fact> receivedOn();

    /**
     * Returns when the recording was handed over.
     *
     * @return the handing over, not null
     */
    Optional<Fact> providedOn();

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if the recording was handed over before the request was received
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder("receivedOn", receivedOn(), "providedOn", providedOn());
    }

    /**
     * Tells whether the request obliges the contact center: it is written, and one who asks may ask.
     *
     * @param law the engine, not null
     * @return true if it does
     */
    default boolean obliges(Reckoner law) {
        return written() && requestedBy().stream().anyMatch(role -> mayAsk(law, role));
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        TimelineBuilder timeline = Timeline.on(law);
        if (obliges(law)) {
            timeline.add(ContactCenterRules.CALL_RECORDING, receivedOn(), providedOn());
        }
        return timeline.build();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        RecordingRequest known = asKnownOn(asOf);
        Findings findings = new Findings(law, ContactCenterTexts.TEXTS, asOf);
        findings.late(known.timeline(law));
        findings.late(known.latestPossible(law));
        findings.happened(known.receivedOn()).map(Fact::day).ifPresent(since -> {
            if (!written()) {
                findings.defect(ContactCenterRules.CALL_RECORDING, since, "recording.notWritten");
            }
            if (requestedBy().stream().anyMatch(role -> !mayAsk(law, role))) {
                findings.defect(ContactCenterRules.CALL_RECORDING, since, "recording.mayNotAsk");
            }
            if (!callDateStated()) {
                findings.defect(ContactCenterNorms.RECORDING_REQUEST_CONTENTS, since, "recording.noCallDate");
            }
            if (!phoneStated()) {
                findings.defect(ContactCenterNorms.RECORDING_REQUEST_CONTENTS, since, "recording.noPhone");
            }
        });
        if (!obliges(law)) {
            findings.happened(known.providedOn())
                    .ifPresent(given ->
                            findings.doubt(ContactCenterRules.CALL_RECORDING, given.day(), "recording.withoutDuty"));
        }
        return findings.inOrder();
    }

    /** Where the hour of the request is not known: late is what is late even for one of the last minute of its day. */
    private Timeline latestPossible(Reckoner law) {
        Optional<Fact> day =
                receivedOn().filter(fact -> fact.occurredAt().instant().isEmpty() && !fact.planned());
        if (day.isEmpty() || !obliges(law)) {
            return Timeline.of();
        }
        Moment end = Moment.at(day.get().day().atTime(23, 59));
        return Timeline.on(law)
                .add(
                        ContactCenterRules.CALL_RECORDING,
                        Optional.of(Fact.planned(end, day.get().recordedOn())),
                        providedOn())
                .build();
    }

    @Override
    default RecordingRequest asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .receivedOn(receivedOn().filter(fact -> fact.isKnownOn(day)))
                .providedOn(providedOn().filter(fact -> fact.isKnownOn(day)))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return receivedOn();
    }

    @Override
    default LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("case.RecordingRequest");
    }

    private static boolean mayAsk(Reckoner law, PartyRole role) {
        Norm norm = law.edition().norms().get(ContactCenterRules.CALL_RECORDING);
        return norm.counterparties().contains(role.name());
    }

    /**
     * Starts a new request.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableRecordingRequest.Builder {
        Builder() {}
    }
}
