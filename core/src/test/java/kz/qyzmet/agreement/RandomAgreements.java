package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Agreements to which anything has happened, often on the day before, on or after the last day of a term. */
final class RandomAgreements {

    static final LocalDate FIRST = LocalDate.of(2026, 2, 2);
    static final int DAYS = 170;
    private static final int[] LEADS = {0, 28, 29, 30, 30, 31, 32, 33};

    private final Random random;

    private RandomAgreements(Random random) {
        this.random = random;
    }

    static Arbitrary<PartnershipAgreement> agreements() {
        return Arbitraries.randomValue(random -> new RandomAgreements(random).agreement());
    }

    /** With circumstances, claims and disclosures, too, of which the oracle knows nothing. */
    static Arbitrary<PartnershipAgreement> everything() {
        return Arbitraries.randomValue(random -> new RandomAgreements(random).withTheRest());
    }

    static PartnershipAgreement of(Random random) {
        return new RandomAgreements(random).agreement();
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-25, DAYS).map(FIRST::plusDays);
    }

    private PartnershipAgreement agreement() {
        PartnershipAgreement.Builder builder = PartnershipAgreement.builder();
        builder.cooperationType(any(CooperationType.values())).selectedOn(maybe(80, () -> fact(-between(0, 20))));
        maybe(95, () -> builder.addSignatures(signature(AgreementParty.PARTNER)));
        maybe(95, () -> builder.addSignatures(signature(AgreementParty.STATE_CORPORATION)));
        maybe(10, () -> builder.addSignatures(signature(any(AgreementParty.values()))));
        maybe(70, () -> builder.addBreaches(breach()));
        maybe(30, () -> builder.addBreaches(breach()));
        maybe(60, () -> builder.addTerminations(termination()));
        maybe(30, () -> builder.addTerminations(termination()));
        maybe(50, () -> builder.addProposals(proposal()));
        maybe(20, () -> builder.addProposals(proposal()));
        maybe(50, () -> builder.addCourtClaims(claim()));
        maybe(
                30,
                () -> builder.addChanges(new AgreedChange(
                        random.nextInt(4) == 0 ? ChangeKind.TERMINATION : ChangeKind.AMENDMENT,
                        fact(between(0, 120)))));
        maybe(
                15,
                () -> builder.addWithdrawals(new UnilateralWithdrawal(
                        any(AgreementParty.values()),
                        any(WithdrawalGround.values()),
                        fact(between(0, 140)),
                        Optional.of("Civil Code Art. 404"),
                        maybe(20, () -> AuthorityNotice.of(fact(between(0, 140)))))));
        maybe(25, () -> builder.addRefusedServices(refusal()));
        maybe(10, () -> {
            int day = between(0, 100);
            return builder.addEndOfPowersProposals(
                    new EndOfPowersProposal(maybe(70, () -> fact(day)), fact(day + between(0, 3))));
        });
        return builder.build();
    }

    private PartnershipAgreement withTheRest() {
        PartnershipAgreement.Builder builder = PartnershipAgreement.builder().from(agreement());
        builder.servicesBegunOn(maybe(40, () -> fact(between(0, 20))));
        maybe(60, () -> builder.addForceMajeure(circumstances()));
        maybe(30, () -> builder.addForceMajeure(circumstances()));
        maybe(
                40,
                () -> builder.addPartyClaims(PartyClaim.builder()
                        .kind(any(PartyClaimKind.values()))
                        .by(AgreementParty.PARTNER)
                        .against(AgreementParty.STATE_CORPORATION)
                        .raisedOn(fact(between(0, 140)))
                        .atFault(maybe(50, random::nextBoolean))
                        .build()));
        maybe(20, () -> builder.addDisclosures(new Disclosure(any(AgreementParty.values()), fact(between(0, 140)))));
        return builder.build();
    }

    private ForceMajeure circumstances() {
        int began = between(0, 70);
        return ForceMajeure.builder()
                .kind(any(ForceMajeureKind.values()))
                .addAffected(any(AgreementParty.values()))
                .beganOn(fact(began))
                .endedOn(maybe(60, () -> fact(began + between(0, 15))))
                .notifiedOn(maybe(70, () -> fact(began + between(0, 6))))
                .documentedOn(maybe(50, () -> fact(began + between(0, 20))))
                .foreseeable(between(0, 9) == 0)
                .build();
    }

    private AgreementSignature signature(AgreementParty by) {
        return new AgreementSignature(by, fact(between(0, 9)), maybe(20, () -> any(SignatureForm.values())));
    }

    private Breach breach() {
        int found = between(8, 18);
        int sent = found + between(0, 3);
        return Breach.builder()
                .ground(any(BreachGround.values()))
                .source(any(BreachSource.values()))
                .foundOn(fact(found))
                .noticeSentOn(maybe(70, () -> fact(sent)))
                .noticeReceivedOn(maybe(80, () -> fact(sent + between(0, 3))))
                .remediedOn(maybe(30, () -> fact(found + between(0, 45))))
                .build();
    }

    private Termination termination() {
        int told = between(0, 9) < 7 ? between(40, 58) : between(0, 100);
        int started = told + LEADS[random.nextInt(LEADS.length)];
        Termination.Builder builder = Termination.builder();
        return builder.forBreach(random.nextBoolean())
                .by(between(0, 9) < 8 ? AgreementParty.STATE_CORPORATION : AgreementParty.PARTNER)
                .notice(maybe(90, () -> AuthorityNotice.of(fact(told))))
                .initiatedOn(fact(started))
                .endedOn(maybe(60, () -> fact(started + between(0, 5))))
                .build();
    }

    private ChangeProposal proposal() {
        int sent = between(5, 30);
        int received = sent + between(0, 2);
        return ChangeProposal.builder()
                .by(any(AgreementParty.values()))
                .kind(any(ChangeKind.values()))
                .sentOn(fact(sent))
                .receivedOn(maybe(80, () -> fact(received)))
                .answer(maybe(
                        50,
                        () -> new ProposalAnswer(
                                any(AnswerKind.values()),
                                fact(received + (random.nextBoolean() ? between(0, 5) : lead())))))
                .build();
    }

    private CourtClaim claim() {
        int filed = between(35, 66);
        return CourtClaim.builder()
                .by(any(AgreementParty.values()))
                .kind(any(ChangeKind.values()))
                .ground(any(ClaimGround.values()))
                .filedOn(fact(filed))
                .decision(maybe(50, () -> new CourtDecision(random.nextBoolean(), fact(filed + between(0, 40)))))
                .build();
    }

    private RefusedServices refusal() {
        int refused = between(0, 90);
        return new RefusedServices(
                fact(refused),
                maybe(70, () -> fact(refused + between(0, 3))),
                maybe(60, () -> AuthorityNotice.of(fact(refused + between(0, 4)))));
    }

    /** Mostly recorded on its day, sometimes late, sometimes only a plan. */
    private Fact fact(int offset) {
        LocalDate day = FIRST.plusDays(offset);
        return switch (random.nextInt(20)) {
            case 0 -> Fact.planned(Moment.on(day), day.minusDays(7));
            case 1, 2 -> Fact.on(day).recordedOn(day.plusDays(between(1, 20)));
            default -> Fact.on(day);
        };
    }

    private int lead() {
        return LEADS[random.nextInt(LEADS.length)];
    }

    private int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(int percent, Supplier<T> value) {
        return random.nextInt(100) < percent ? Optional.of(value.get()) : Optional.empty();
    }
}
