package kz.qyzmet.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.qyzmet.agreement.ForceMajeure;
import kz.qyzmet.agreement.ForceMajeureRelief;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.BankAccount;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.text.PersonalData;
import org.immutables.value.Value;
import org.threeten.extra.YearQuarter;

/**
 * The mutual settlement of one quarter of a partnership agreement (Annex 2): what the partner pays against the
 * reconciliation statement, its remuneration against the certificate of services, and its penalties.
 *
 * <p>There is one settlement for each quarter ({@code spa219.an2.p2.quarterly}). A payment falls due ten working days
 * after the document that fixes it ({@code spa219.an2.p2.payment}, {@code spa219.an2.p5.remuneration-payment}); while
 * that document is not signed the term has not started, and once the quarter is over the stuck chain is a finding. What
 * is owed depends on the set of payments, never on the order of their recording.
 */
@Value.Immutable
public interface MutualSettlement extends LegalCase {

    /**
     * Returns the quarter of the calendar year that is settled.
     *
     * @return the quarter, not null
     */
    YearQuarter quarter();

    /**
     * Returns how the parties cooperate.
     *
     * @return the type, not null
     */
    CooperationType cooperationType();

    /**
     * Returns when the agreement was signed; without a day nobody may rely on force majeure.
     *
     * @return the signing, empty where it is not recorded
     */
    Optional<Fact> agreementSignedOn();

    /**
     * Returns the circumstances of insuperable force that may lengthen the terms of payment
     * ({@code spa219.p11.extension}).
     *
     * @return the circumstances, not null, may be empty
     */
    Set<ForceMajeure> forceMajeure();

    /**
     * Returns the reconciliation statement.
     *
     * @return the statement, empty where none was drawn up
     */
    Optional<ReconciliationStatement> statement();

    /**
     * Returns when property or rights of the State Corporation were received under an act
     * ({@code spa219.an2.p2.i2.property-fee}).
     *
     * @return the act, empty where none is recorded
     */
    Optional<Fact> propertyReceivedOn();

    /**
     * Returns when the parties agreed on a remuneration ({@code spa219.an2.p3.remuneration}).
     *
     * @return the agreement, empty where there is none, and no remuneration is owed
     */
    Optional<Fact> remunerationAgreedOn();

    /**
     * Returns the certificate of services.
     *
     * @return the certificate, empty where none was drawn up
     */
    Optional<ServiceCertificate> certificate();

    /**
     * Returns the tariffs of the State Corporation for the quarter.
     *
     * @return the tariffs, not null, empty where they are not recorded and nothing is held against them
     */
    Set<Tariff> corporationTariffs();

    /**
     * Returns the account of the partner.
     *
     * @return the account, empty where it is not recorded
     */
    Optional<BankAccount> partnerAccount();

    /**
     * Returns what was paid, both ways.
     *
     * @return the payments, not null, may be empty
     */
    Set<Payment> payments();

    /**
     * Returns the penalties of the quarter.
     *
     * @return the penalties, not null, may be empty
     */
    Set<Penalty> penalties();

    /**
     * Checks that a reference names one payment.
     *
     * @throws IllegalArgumentException if two payments have the same reference
     */
    @Value.Check
    default void check() {
        Set<String> references = new TreeSet<>();
        for (Payment payment : payments()) {
            if (!references.add(payment.reference())) {
                throw new IllegalArgumentException(
                        "Invalid settlement: Expected 'payments' with one of each reference, but found: two of '"
                                + PersonalData.scrub(payment.reference()) + "'");
            }
        }
    }

    /**
     * Adds a payment, if the agreement allows it: remuneration is paid by transfer, to the account of the partner, and
     * only where the parties agreed on one.
     *
     * @param payment the payment, not null
     * @return the settlement with the payment, or a refusal by {@code spa219.an2.p5.remuneration-transfer} or
     *     {@code spa219.an2.p3.remuneration-condition}, not null
     * @throws IllegalArgumentException if another payment has the same reference
     */
    default Outcome<MutualSettlement> pay(Payment payment) {
        Objects.requireNonNull(payment, "payment");
        return new RemunerationRulings(this)
                .against(payment).stream()
                        .findFirst()
                        .map(objection -> Outcome.<MutualSettlement>refused(objection.norm(), objection.reason()))
                        .orElseGet(() -> Outcome.accepted(
                                builder().from(this).addPayments(payment).build()));
    }

    /**
     * Returns a debt as it stood on a day, by what was known then.
     *
     * @param law the engine, not null
     * @param purpose the debt, not null
     * @param asOf the day, not null
     * @return the balance, not null
     */
    default Balance balance(Reckoner law, PaymentPurpose purpose, LocalDate asOf) {
        return new Dues(Objects.requireNonNull(law, "law"), asKnownOn(asOf)).balance(purpose);
    }

    /**
     * Returns who owed whom how much on a day, by what was known then, whether or not it was already due.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return the sums, not null
     */
    default Owed owed(Reckoner law, LocalDate asOf) {
        return cashFlow(law, asOf).owed();
    }

    /**
     * Returns all debts as they stood on a day, by what was known then.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return the summary, not null
     */
    default CashFlow cashFlow(Reckoner law, LocalDate asOf) {
        return new Dues(Objects.requireNonNull(law, "law"), asKnownOn(asOf)).cashFlow();
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new SettlementTerms(law, this, relief()).timeline();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new SettlementFindings(law, asKnownOn(asOf), asOf).all();
    }

    @Override
    default MutualSettlement asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .agreementSignedOn(agreementSignedOn().filter(fact -> fact.isKnownOn(day)))
                .forceMajeure(forceMajeure().stream()
                        .flatMap(event -> event.asKnownOn(day).stream())
                        .collect(Collectors.toSet()))
                .statement(statement().flatMap(statement -> statement.asKnownOn(day)))
                .propertyReceivedOn(propertyReceivedOn().filter(fact -> fact.isKnownOn(day)))
                .remunerationAgreedOn(remunerationAgreedOn().filter(fact -> fact.isKnownOn(day)))
                .certificate(certificate().flatMap(certificate -> certificate.asKnownOn(day)))
                .payments(payments().stream()
                        .filter(payment -> payment.paidOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .penalties(penalties().stream()
                        .filter(penalty -> penalty.establishedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .build();
    }

    /** Returns the first day of the quarter, which nobody has to record. */
    @Override
    default Optional<Fact> opened() {
        return Optional.of(Fact.assumed(Moment.on(Quarters.first(quarter()))));
    }

    @Override
    default LocalizedText label() {
        return SettlementTexts.TEXTS.text("case.MutualSettlement");
    }

    /**
     * Returns what force majeure does to the terms of payment.
     *
     * @return the relief, not null
     */
    default ForceMajeureRelief relief() {
        return ForceMajeureRelief.of(forceMajeure(), agreementSignedOn());
    }

    /**
     * Starts a new settlement. {@code quarter} and {@code cooperationType} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a settlement. */
    final class Builder extends ImmutableMutualSettlement.Builder {
        Builder() {}
    }
}
