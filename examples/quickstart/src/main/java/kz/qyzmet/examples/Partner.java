package kz.qyzmet.examples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import kz.qyzmet.agreement.AgreementSignature;
import kz.qyzmet.agreement.AuthorityNotice;
import kz.qyzmet.agreement.Breach;
import kz.qyzmet.agreement.BreachGround;
import kz.qyzmet.agreement.PartnershipAgreement;
import kz.qyzmet.agreement.Termination;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.agreement.partner.WorkSchedule;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.StandardAgreement;

/** A partnership agreement: the second example of the README. */
public final class Partner {

    private Partner() {}

    /**
     * Prints the answers.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Reckoner law = Reckoner.on(KazakhstanCalendar.fiveDay());
        Breach breach = Breach.builder()
                .ground(BreachGround.VIOLATION)
                .foundOn(Fact.on(LocalDate.of(2026, 4, 22)))
                .noticeSentOn(Fact.on(LocalDate.of(2026, 4, 25)))
                .noticeReceivedOn(Fact.on(LocalDate.of(2026, 4, 25)))
                .build();
        PartnershipAgreement agreement = PartnershipAgreement.builder()
                .cooperationType(CooperationType.TRUST_MANAGEMENT)
                .addSignatures(
                        AgreementSignature.of(AgreementParty.STATE_CORPORATION, Fact.on(LocalDate.of(2026, 2, 2))),
                        AgreementSignature.of(AgreementParty.PARTNER, Fact.on(LocalDate.of(2026, 2, 4))))
                .addBreaches(breach)
                .build();

        // In force with the last signature; the breach may be removed until 25 May, by the Kazakh text.
        System.out.println(agreement.state(law, LocalDate.of(2026, 5, 20))); // CURING
        System.out.println(agreement
                .timeline(law)
                .deadline(StandardAgreement.BREACH_CURE_PERIOD)
                .due()); // 2026-05-25
        System.out.println(agreement
                .timeline(law.withEdition(Edition.english()))
                .deadlines(StandardAgreement.BREACH_CURE_PERIOD)); // []: the translation lost the term

        // The authority is told from 26 May on, and the termination starts thirty days later.
        Termination termination = Termination.builder()
                .by(AgreementParty.STATE_CORPORATION)
                .forBreach(true)
                .notice(AuthorityNotice.of(Fact.on(LocalDate.of(2026, 5, 26))))
                .build();
        PartnershipAgreement told = agreement.notifyAuthority(law, termination).value();
        System.out.println(told.initiateTermination(law, termination, Fact.on(LocalDate.of(2026, 6, 24))));
        System.out.println(told.initiateTermination(law, termination, Fact.on(LocalDate.of(2026, 6, 25)))
                .isAccepted()); // true

        // Closed on Victory Day, its Sunday and its substitute.
        WorkSchedule hours = agreement.schedule(law);
        System.out.println(hours.isOpen(LocalDateTime.of(2026, 5, 9, 10, 0))); // false
        System.out.println(hours.nextOpening(LocalDateTime.of(2026, 5, 9, 10, 0))); // 2026-05-12T09:00
    }
}
