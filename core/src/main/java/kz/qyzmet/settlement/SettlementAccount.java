package kz.qyzmet.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;
import org.threeten.extra.YearQuarter;

/**
 * The settlements of an agreement over several quarters, each quarter once.
 *
 * <p>What was paid too much in one quarter stays an overpayment of that quarter, unless the parties agreed to carry it
 * over: no text does. A quarter that is over and has no settlement between others is a finding
 * ({@code spa219.an2.p2.quarterly}).
 */
@Value.Immutable
public interface SettlementAccount extends LegalCase {

    /**
     * Returns the settlements.
     *
     * @return one for each quarter, not null, may be empty
     */
    Set<MutualSettlement> settlements();

    /**
     * Returns when the parties agreed that an overpayment is carried over to later quarters.
     *
     * @return the agreement, empty where there is none, and nothing is carried over
     */
    Optional<Fact> carryOverAgreedOn();

    /**
     * Checks that there is one settlement for each quarter.
     *
     * @throws IllegalArgumentException if there are two for one quarter
     */
    @Value.Check
    default void check() {
        Set<YearQuarter> quarters = new TreeSet<>();
        for (MutualSettlement settlement : settlements()) {
            if (!quarters.add(settlement.quarter())) {
                throw new IllegalArgumentException(
                        "Invalid account: Expected 'settlements' with one for each quarter, but found: two for "
                                + settlement.quarter());
            }
        }
    }

    /**
     * Returns who owed whom how much in all quarters on a day, by what was known then.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return the sums, not null
     */
    default Owed owed(Reckoner law, LocalDate asOf) {
        return Owed.of(cashFlow(law, asOf).stream()
                .flatMap(quarter -> quarter.balances().stream())
                .toList());
    }

    /**
     * Returns the debts of each quarter as they stood on a day, by what was known then.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return one summary for each quarter, in order, not null
     */
    default List<CashFlow> cashFlow(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        return asKnownOn(asOf).carried(law).stream()
                .map(settlement -> new Dues(law, settlement).cashFlow())
                .toList();
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        TimelineBuilder timeline = Timeline.on(law);
        for (MutualSettlement settlement : carried(law)) {
            settlement.timeline(law).entries().stream()
                    .map(entry -> entry.about(entry.subject()
                            .map(subject ->
                                    SettlementTexts.joined(List.of(subject, Quarters.words(settlement.quarter()))))
                            .orElseGet(() -> Quarters.words(settlement.quarter()))))
                    .forEach(timeline::add);
        }
        return timeline.build();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        Findings findings = new Findings(law, SettlementTexts.TEXTS, asOf);
        SettlementAccount known = asKnownOn(asOf);
        List<MutualSettlement> asPaid = CarryOver.inOrder(known.settlements());
        List<MutualSettlement> carried = known.carried(law);
        for (int i = 0; i < carried.size(); i++) {
            findings.addAll(new SettlementFindings(law, carried.get(i), asPaid.get(i), asOf).all());
        }
        known.missingQuarters().stream()
                .filter(quarter -> asOf.isAfter(Quarters.last(quarter)))
                .forEach(quarter -> findings.defect(
                        StandardAgreement.QUARTERLY_PARTNER_PAYMENT,
                        Quarters.last(quarter).plusDays(1),
                        "account.missing",
                        Quarters.words(quarter)));
        return findings.inOrder();
    }

    /**
     * Returns the quarters between the first and the last settlement that have none.
     *
     * @return the quarters in order, not null, may be empty
     */
    default List<YearQuarter> missingQuarters() {
        Set<YearQuarter> settled = new TreeSet<>(
                settlements().stream().map(MutualSettlement::quarter).toList());
        return settled.stream()
                .flatMap(quarter -> settled.stream()
                        .filter(quarter::isBefore)
                        .limit(1)
                        .flatMap(next -> quarter.plusQuarters(1).quartersUntil(next)))
                .toList();
    }

    @Override
    default SettlementAccount asKnownOn(LocalDate day) {
        return builder()
                .settlements(settlements().stream()
                        .map(settlement -> settlement.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .carryOverAgreedOn(carryOverAgreedOn().filter(fact -> fact.isKnownOn(day)))
                .build();
    }

    /** Returns the first day of the first quarter. */
    @Override
    default Optional<Fact> opened() {
        return CarryOver.inOrder(settlements()).stream().findFirst().flatMap(MutualSettlement::opened);
    }

    @Override
    default LocalizedText label() {
        return SettlementTexts.TEXTS.text("case.SettlementAccount");
    }

    private List<MutualSettlement> carried(Reckoner law) {
        return carryOverAgreedOn()
                .filter(fact -> !fact.planned())
                .map(agreed -> new CarryOver(law, agreed).applied(settlements()))
                .orElseGet(() -> CarryOver.inOrder(settlements()));
    }

    /**
     * Starts a new account.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an account. */
    final class Builder extends ImmutableSettlementAccount.Builder {
        Builder() {}
    }
}
