package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.text.PersonalData;

/**
 * A refusal of one party to go on with the agreement (points 23 and 24). It ends the agreement on the day on which it
 * is declared to the other party; the texts set no other day.
 *
 * @param by who withdraws, not null
 * @param ground why, not null
 * @param declaredOn when it was declared, not null
 * @param basis the provision of the Civil Code on which {@link WithdrawalGround#CIVIL_CODE} rests, not null
 * @param notice the notice to the authorised body, which one reading asks for, not null
 */
public record UnilateralWithdrawal(
        AgreementParty by,
        WithdrawalGround ground,
        Fact declaredOn,
        Optional<String> basis,
        Optional<AuthorityNotice> notice) {

    /** Checks the parts. */
    public UnilateralWithdrawal {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(declaredOn, "declaredOn");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(notice, "notice");
    }

    /**
     * Returns this withdrawal as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the withdrawal, empty where it was not known
     */
    public Optional<UnilateralWithdrawal> asKnownOn(LocalDate day) {
        return declaredOn.isKnownOn(day)
                ? Optional.of(new UnilateralWithdrawal(
                        by,
                        ground,
                        declaredOn,
                        basis,
                        notice.filter(sent -> sent.sentOn().isKnownOn(day))))
                : Optional.empty();
    }

    /** Returns the parts; what looks like personal data in the basis is masked. */
    @Override
    public String toString() {
        return "UnilateralWithdrawal[by=" + by + ", ground=" + ground + ", declaredOn=" + declaredOn + ", basis="
                + basis.map(PersonalData::scrub) + ", notice=" + notice + "]";
    }
}
