package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.agreement.AgreementSignature;
import kz.qyzmet.agreement.AuthorityNotice;
import kz.qyzmet.agreement.Breach;
import kz.qyzmet.agreement.BreachGround;
import kz.qyzmet.agreement.ForceMajeure;
import kz.qyzmet.agreement.ForceMajeureKind;
import kz.qyzmet.agreement.PartnershipAgreement;
import kz.qyzmet.agreement.Termination;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;

/** What the tests of agreements on the real calendar share. */
final class AgreementGiven {

    static final Reckoner ENGLISH = LAW.withEdition(Edition.english());

    private AgreementGiven() {}

    static Fact on(String day) {
        return Fact.on(date(day));
    }

    static PartnershipAgreement.Builder signed(CooperationType type) {
        PartnershipAgreement.Builder builder = PartnershipAgreement.builder();
        builder.cooperationType(type)
                .addSignatures(
                        AgreementSignature.of(AgreementParty.STATE_CORPORATION, on("2026-02-02")),
                        AgreementSignature.of(AgreementParty.PARTNER, on("2026-02-02")));
        return builder;
    }

    static PartnershipAgreement.Builder signed() {
        return signed(CooperationType.AGENT);
    }

    static Breach.Builder breach(String notice) {
        Breach.Builder builder = Breach.builder();
        builder.ground(BreachGround.VIOLATION).foundOn(on("2026-04-06")).noticeReceivedOn(on(notice));
        return builder;
    }

    static Termination.Builder forBreach(String notice) {
        Termination.Builder builder = Termination.builder();
        builder.forBreach(true).by(AgreementParty.STATE_CORPORATION).notice(AuthorityNotice.of(on(notice)));
        return builder;
    }

    static ForceMajeure.Builder flood(String began) {
        ForceMajeure.Builder builder = ForceMajeure.builder();
        builder.kind(ForceMajeureKind.NATURAL_DISASTER)
                .addAffected(AgreementParty.PARTNER)
                .beganOn(on(began));
        return builder;
    }

    static List<String> found(Reckoner law, PartnershipAgreement agreement, String asOf) {
        return agreement.findings(law, date(asOf)).stream()
                .map(finding -> finding.severity() + " " + finding.citation().id() + " " + finding.since())
                .toList();
    }

    static Optional<LocalDate> earliest(Reckoner law, PartnershipAgreement agreement, NormId norm) {
        return agreement.timeline(law).entries().stream()
                .map(Timeline.Entry::deadline)
                .filter(deadline -> deadline.citation().equals(norm))
                .filter(NotBefore.class::isInstance)
                .map(deadline -> ((NotBefore) deadline).from())
                .findFirst();
    }

    static LocalDate due(Reckoner law, PartnershipAgreement agreement, NormId norm) {
        return agreement.timeline(law).deadline(norm).due();
    }

    static Optional<String> refusedBy(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? Optional.of(refused.citation().id())
                : Optional.empty();
    }
}
