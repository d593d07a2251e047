package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A request of a state body on information and communication services ({@code ucc83.p35} to {@code ucc83.p37}).
 *
 * <p>The order gives no term: the Regulations do. Without them the last day is undetermined; Regulations approved after
 * the receipt do not apply to it. Advice and forwarding have no term at all and are never late.
 */
@Value.Immutable
public interface IctRequest extends LegalCase {

    /**
     * Returns when the contact center received the request.
     *
     * @return the receipt, not null
     */
    Optional<Fact> receivedOn();

    /**
     * Returns when the contact center gave its advice.
     *
     * @return the advice, not null
     */
    Optional<Fact> advisedOn();

    /**
     * Returns when the contact center found that it lacks the information.
     *
     * @return the lack, not null
     */
    Optional<Fact> informationMissingOn();

    /**
     * Returns when the request was forwarded to the operator of the infrastructure.
     *
     * @return the forwarding, not null
     */
    Optional<Fact> forwardedToOperatorOn();

    /**
     * Returns when the request was resolved.
     *
     * @return the resolution, not null
     */
    Optional<Fact> resolvedOn();

    /**
     * Returns the Regulations that set the term.
     *
     * @return the Regulations, empty where the host does not have them
     */
    Optional<ProcessingRegulations> regulations();

    /**
     * Checks what cannot be: advice, forwarding or resolution before the receipt.
     *
     * @throws ContradictoryFactsException if one fact is recorded before the receipt
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder("receivedOn", receivedOn(), "advisedOn", advisedOn());
        ContradictoryFactsException.requireOrder(
                "receivedOn", receivedOn(), "informationMissingOn", informationMissingOn());
        ContradictoryFactsException.requireOrder(
                "receivedOn", receivedOn(), "forwardedToOperatorOn", forwardedToOperatorOn());
        ContradictoryFactsException.requireOrder("receivedOn", receivedOn(), "resolvedOn", resolvedOn());
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        Term.Builder term = Term.builder()
                .norm(ContactCenterRules.ICT_REQUEST_RESOLUTION)
                .trigger(receivedOn())
                .set(regulations()
                        .filter(rules -> receivedOn().filter(rules::applyTo).isPresent())
                        .map(ProcessingRegulations::term));
        return Timeline.on(law).add(term.build(), resolvedOn()).build();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        IctRequest known = asKnownOn(asOf);
        Findings findings = new Findings(law, ContactCenterTexts.TEXTS, asOf);
        findings.late(known.timeline(law));
        findings.happened(known.resolvedOn()).map(Fact::day).ifPresent(since -> {
            if (findings.happened(known.advisedOn()).isEmpty()) {
                findings.breach(ContactCenterNorms.ICT_REQUEST_ADVICE, since, "ict.notAdvised");
            }
            if (findings.happened(known.informationMissingOn()).isPresent()
                    && findings.happened(known.forwardedToOperatorOn()).isEmpty()) {
                findings.breach(ContactCenterNorms.FORWARDING_TO_ICI_OPERATOR, since, "ict.notForwarded");
            }
        });
        known.regulations()
                .filter(rules -> findings.hasHappened(rules.approvedOn()))
                .filter(rules -> findings.happened(rules.operatorAgreedOn())
                        .filter(rules::isAgreedBy)
                        .isEmpty())
                .ifPresent(rules -> findings.breach(
                        ContactCenterNorms.PROCESSING_REGULATIONS,
                        rules.approvedOn().day(),
                        "ict.notAgreed"));
        return findings.inOrder();
    }

    @Override
    default IctRequest asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .receivedOn(receivedOn().filter(fact -> fact.isKnownOn(day)))
                .advisedOn(advisedOn().filter(fact -> fact.isKnownOn(day)))
                .informationMissingOn(informationMissingOn().filter(fact -> fact.isKnownOn(day)))
                .forwardedToOperatorOn(forwardedToOperatorOn().filter(fact -> fact.isKnownOn(day)))
                .resolvedOn(resolvedOn().filter(fact -> fact.isKnownOn(day)))
                .regulations(regulations()
                        .filter(rules -> rules.approvedOn().isKnownOn(day))
                        .map(rules -> rules.asKnownOn(day)))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return receivedOn();
    }

    @Override
    default LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("case.IctRequest");
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
    final class Builder extends ImmutableIctRequest.Builder {
        Builder() {}
    }
}
