package kz.qyzmet.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.agreement.AgreementNorms;
import kz.qyzmet.agreement.PartnershipAgreement;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A partnership agreement with its settlements: all that the standard agreement and its annexes govern, in one case.
 *
 * <p>The settlements take the signing and the force majeure from the agreement, so they need not say them again.
 */
@Value.Immutable
public interface Partnership extends LegalCase {

    /**
     * Returns the agreement.
     *
     * @return the agreement, not null
     */
    PartnershipAgreement agreement();

    /**
     * Returns the settlements of its quarters.
     *
     * @return one for each quarter, not null, may be empty
     */
    Set<MutualSettlement> settlements();

    /**
     * Returns when the parties agreed that an overpayment is carried over to later quarters.
     *
     * @return the agreement on it, empty where there is none, and nothing is carried over
     */
    Optional<Fact> carryOverAgreedOn();

    /**
     * Checks that the settlements are those of this agreement.
     *
     * @throws IllegalArgumentException if there are two settlements for one quarter, or if one has another type of
     *     cooperation or another day of signing than the agreement
     */
    @Value.Check
    default void check() {
        Optional<LocalDate> signed = agreement().relief().signedOn().map(Fact::day);
        for (MutualSettlement settlement : settlements()) {
            require(settlement, "cooperationType", agreement().cooperationType(), settlement.cooperationType());
            settlement
                    .agreementSignedOn()
                    .ifPresent(own -> require(
                            settlement,
                            "agreementSignedOn",
                            signed.<Object>map(day -> day).orElse("none"),
                            own.day()));
        }
        Objects.requireNonNull(account(), "account");
    }

    private static void require(MutualSettlement settlement, String part, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new IllegalArgumentException(
                    "Invalid settlement of " + settlement.quarter() + ": Expected 'settlements' with the " + part
                            + " of the agreement, " + expected + ", but found: " + found);
        }
    }

    /**
     * Returns the settlements as an account, each with the signing and the force majeure of the agreement.
     *
     * @return the account, not null
     */
    default SettlementAccount account() {
        return SettlementAccount.builder()
                .carryOverAgreedOn(carryOverAgreedOn())
                .settlements(settlements().stream()
                        .map(settlement -> MutualSettlement.builder()
                                .from(settlement)
                                .agreementSignedOn(agreement().relief().signedOn())
                                .addAllForceMajeure(agreement().forceMajeure())
                                .build())
                        .collect(Collectors.toSet()))
                .build();
    }

    @Override
    default Timeline timeline(Reckoner law) {
        List<Timeline.Entry> entries = new ArrayList<>(agreement().timeline(law).entries());
        entries.addAll(account().timeline(law).entries());
        return new Timeline(entries);
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Partnership known = asKnownOn(asOf);
        Findings findings = new Findings(law, SettlementTexts.TEXTS, asOf);
        findings.addAll(known.agreement().findings(law, asOf));
        findings.addAll(known.account().findings(law, asOf));
        Optional<LocalDate> signed = known.agreement().relief().signedOn().map(Fact::day);
        Optional<LocalDate> ended = known.agreement().endedOn(law).map(Fact::day);
        for (MutualSettlement settlement : known.settlements()) {
            LocalDate last = Quarters.last(settlement.quarter());
            if (asOf.isAfter(last) && signed.filter(day -> !day.isAfter(last)).isEmpty()) {
                findings.defect(
                        StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE,
                        last.plusDays(1),
                        "partnership.notInForce",
                        Quarters.words(settlement.quarter()));
            } else if (asOf.isAfter(last)
                    && ended.filter(day -> !day.isAfter(Quarters.first(settlement.quarter())))
                            .isPresent()) {
                findings.defect(
                        AgreementNorms.OBLIGATIONS_END,
                        last.plusDays(1),
                        "partnership.notInForce",
                        Quarters.words(settlement.quarter()));
            }
        }
        return findings.inOrder();
    }

    @Override
    default Partnership asKnownOn(LocalDate day) {
        PartnershipAgreement known = agreement().asKnownOn(day);
        Optional<LocalDate> signed = known.relief().signedOn().map(Fact::day);
        return builder()
                .agreement(known)
                .settlements(settlements().stream()
                        .map(settlement -> settlement.asKnownOn(day))
                        // As long as the agreement is not known to be signed that day, its settlements do not know it.
                        .map(settlement -> MutualSettlement.builder()
                                .from(settlement)
                                .agreementSignedOn(settlement
                                        .agreementSignedOn()
                                        .filter(own -> signed.equals(Optional.of(own.day()))))
                                .build())
                        .collect(Collectors.toSet()))
                .carryOverAgreedOn(carryOverAgreedOn().filter(fact -> fact.isKnownOn(day)))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return agreement().opened().or(() -> account().opened());
    }

    @Override
    default LocalizedText label() {
        return SettlementTexts.TEXTS.text("case.Partnership");
    }

    /**
     * Starts a new partnership. {@code agreement} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a partnership. */
    final class Builder extends ImmutablePartnership.Builder {
        Builder() {}
    }
}
