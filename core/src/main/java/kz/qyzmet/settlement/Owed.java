package kz.qyzmet.settlement;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.text.LocalizedText;
import org.joda.money.Money;

/**
 * Who owes whom how much on a day. The debts of the two parties are not set off against each other: no text says so.
 *
 * @param byPartner what the partner organization still owes, not null
 * @param byCorporation what the State Corporation still owes, not null
 * @param overpaidByPartner what the partner paid too much, not null
 * @param overpaidByCorporation what the State Corporation paid too much, not null
 * @param notFixed the debts whose amount no document has fixed, and which come on top, not null
 */
public record Owed(
        Money byPartner,
        Money byCorporation,
        Money overpaidByPartner,
        Money overpaidByCorporation,
        Set<PaymentPurpose> notFixed) {

    /** Checks and copies the parts. */
    public Owed {
        Tenge.notNegative("debt", byPartner);
        Tenge.notNegative("debt", byCorporation);
        Tenge.notNegative("overpayment", overpaidByPartner);
        Tenge.notNegative("overpayment", overpaidByCorporation);
        notFixed = Set.copyOf(notFixed);
    }

    static Owed of(Collection<Balance> balances) {
        Set<PaymentPurpose> notFixed = EnumSet.noneOf(PaymentPurpose.class);
        balances.stream()
                .filter(balance -> balance.fixed().isEmpty())
                .map(Balance::purpose)
                .forEach(notFixed::add);
        return new Owed(
                sum(balances, AgreementParty.PARTNER, Balance::stillOwed),
                sum(balances, AgreementParty.STATE_CORPORATION, Balance::stillOwed),
                sum(balances, AgreementParty.PARTNER, Balance::overpaid),
                sum(balances, AgreementParty.STATE_CORPORATION, Balance::overpaid),
                notFixed);
    }

    /**
     * Returns who owes anything that is fixed.
     *
     * @return the parties, not null, may be empty
     */
    public Set<AgreementParty> debtors() {
        Set<AgreementParty> debtors = EnumSet.noneOf(AgreementParty.class);
        if (byPartner.isPositive()) {
            debtors.add(AgreementParty.PARTNER);
        }
        if (byCorporation.isPositive()) {
            debtors.add(AgreementParty.STATE_CORPORATION);
        }
        return Set.copyOf(debtors);
    }

    /**
     * Returns this in words.
     *
     * @return the words, not null
     */
    public LocalizedText words() {
        LocalizedText fixed = SettlementTexts.TEXTS.text(
                "owed",
                Tenge.words(byPartner),
                Tenge.words(byCorporation),
                Tenge.words(overpaidByPartner),
                Tenge.words(overpaidByCorporation));
        return notFixed.isEmpty()
                ? fixed
                : SettlementTexts.TEXTS.text(
                        "owed.notFixed",
                        fixed,
                        SettlementTexts.joined(Arrays.stream(PaymentPurpose.values())
                                .filter(notFixed::contains)
                                .map(PaymentPurpose::label)
                                .toList()));
    }

    private static Money sum(
            Collection<Balance> balances, AgreementParty payer, Function<Balance, Optional<Money>> amount) {
        return Tenge.sum(balances.stream()
                .filter(balance -> balance.purpose().payer() == payer)
                .flatMap(balance -> amount.apply(balance).stream()));
    }
}
