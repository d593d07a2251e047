package kz.qyzmet.agreement;

import static kz.qyzmet.agreement.Agreements.ENGLISH;
import static kz.qyzmet.agreement.Agreements.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Act;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.text.Language;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every agreement, whatever has happened to it and whenever it was recorded. */
class AgreementProperties {

    private static final List<Reckoner> EDITIONS = List.of(LAW, ENGLISH);

    @Provide
    Arbitrary<PartnershipAgreement> agreements() {
        return RandomAgreements.agreements();
    }

    @Provide
    Arbitrary<PartnershipAgreement> everything() {
        return RandomAgreements.everything();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomAgreements.days();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theStateIsTheOneOfTheOracle(
            @ForAll("agreements") PartnershipAgreement agreement, @ForAll("days") LocalDate day) {
        for (Reckoner law : EDITIONS) {
            assertThat(agreement.state(law, day))
                    .isEqualTo(naive(law, agreement, day).state());
        }
    }

    @Example
    void everyStateIsReached() {
        Set<AgreementState> reached = EnumSet.noneOf(AgreementState.class);
        for (int seed = 0; seed < 500; seed++) {
            PartnershipAgreement agreement = RandomAgreements.of(new Random(seed));
            for (int day = -25; day < RandomAgreements.DAYS; day += 5) {
                reached.add(agreement.state(LAW, RandomAgreements.FIRST.plusDays(day)));
            }
        }

        assertThat(reached).containsExactlyInAnyOrder(AgreementState.values());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatTheOracleDoesNotAllowIsRefusedAndNothingElse(@ForAll("agreements") PartnershipAgreement agreement) {
        for (Reckoner law : EDITIONS) {
            NaiveAgreement oracle = naive(law, agreement, LocalDate.of(2026, 12, 31));
            Set<Object> refused = AgreementCourse.of(law, agreement).rulings().stream()
                    .filter(ruling -> !ruling.outcome().isAccepted())
                    .map(ruling -> ruling.act().source())
                    .collect(Collectors.toCollection(HashSet::new));
            refused.removeAll(oracle.oneOfThese);
            oracle.refused.removeAll(oracle.oneOfThese);

            assertThat(refused).isEqualTo(oracle.refused);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsRecordedLaterChangesNothing(
            @ForAll("everything") PartnershipAgreement agreement, @ForAll("days") LocalDate day) {
        PartnershipAgreement known = agreement.asKnownOn(day);

        for (Reckoner law : EDITIONS) {
            assertThat(agreement.state(law, day)).isEqualTo(known.state(law, day));
            assertThat(agreement.findings(law, day)).isEqualTo(known.findings(law, day));
        }
        assertThat(known.asKnownOn(day)).isEqualTo(known);
        assertThat(agreement.asKnownOn(day.plusDays(7)).asKnownOn(day)).isEqualTo(known);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheRecordsDoesNotMatter(
            @ForAll("everything") PartnershipAgreement agreement, @ForAll("days") LocalDate day) {
        PartnershipAgreement turned = PartnershipAgreement.builder()
                .from(agreement)
                .signatures(reversed(agreement.signatures()))
                .changes(reversed(agreement.changes()))
                .proposals(reversed(agreement.proposals()))
                .courtClaims(reversed(agreement.courtClaims()))
                .breaches(reversed(agreement.breaches()))
                .terminations(reversed(agreement.terminations()))
                .forceMajeure(reversed(agreement.forceMajeure()))
                .build();

        for (Reckoner law : EDITIONS) {
            assertThat(turned.state(law, day)).isEqualTo(agreement.state(law, day));
            assertThat(turned.timeline(law)).isEqualTo(agreement.timeline(law));
            assertThat(turned.findings(law, day)).isEqualTo(agreement.findings(law, day));
        }
    }

    private static <T> List<T> reversed(Set<T> parts) {
        List<T> list = new ArrayList<>(parts);
        Collections.reverse(list);
        return list;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyFindingRestsOnTheLawAndReadsInEachLanguage(
            @ForAll("everything") PartnershipAgreement agreement, @ForAll("days") LocalDate day) {
        for (Reckoner law : EDITIONS) {
            for (Finding finding : agreement.findings(law, day)) {
                if (!(finding.citation() instanceof Ground)) {
                    assertRestsOnAPoint(law, finding.citation());
                }
                for (Language language : Language.values()) {
                    assertThat(finding.message().in(language)).isNotBlank().doesNotContain("{", "}");
                }
                assertThat(finding.since()).isBeforeOrEqualTo(day);
            }
        }
    }

    /** One thing that a party, or a court, does. */
    @FunctionalInterface
    interface Deed extends BiFunction<Reckoner, PartnershipAgreement, Outcome<PartnershipAgreement>> {}

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anActIsDoneOrRefusedWithAPoint(
            @ForAll("everything") PartnershipAgreement before, @ForAll("everything") PartnershipAgreement deeds) {
        for (Reckoner law : EDITIONS) {
            PartnershipAgreement agreement = before;
            for (Deed deed : deeds(deeds)) {
                Outcome<PartnershipAgreement> outcome = deed.apply(law, agreement);
                if (outcome instanceof Outcome.Refused<PartnershipAgreement> refused) {
                    assertRestsOnAPoint(law, refused.citation());
                } else {
                    agreement = outcome.value();
                    assertThat(agreement.timeline(law)).isNotNull();
                }
            }
            assertThat(agreement.findings(law, LocalDate.of(2026, 12, 31))).doesNotContainNull();
        }
    }

    private static List<Deed> deeds(PartnershipAgreement of) {
        List<Deed> deeds = new ArrayList<>();
        of.signatures().forEach(part -> deeds.add((law, on) -> on.sign(law, part)));
        of.breaches().forEach(part -> deeds.add((law, on) -> on.establish(law, part)));
        of.proposals().forEach(part -> deeds.add((law, on) -> on.propose(law, part)));
        of.courtClaims().forEach(part -> deeds.add((law, on) -> on.sue(law, part)));
        of.refusedServices().forEach(part -> deeds.add((law, on) -> on.refuseServices(law, part)));
        of.endOfPowersProposals().forEach(part -> deeds.add((law, on) -> on.proposeEndOfPowers(law, part)));
        of.terminations().stream()
                .filter(part -> part.notice().isPresent())
                .forEach(part -> deeds.add((law, on) -> on.notifyAuthority(law, part)));
        of.changes()
                .forEach(part -> deeds.add((law, on) -> part.kind() == ChangeKind.AMENDMENT
                        ? on.amend(law, part.agreedOn())
                        : on.terminateByAgreement(law, part.agreedOn())));
        of.withdrawals().forEach(part -> deeds.add((law, on) -> on.withdraw(law, part)));
        return deeds;
    }

    private static void assertRestsOnAPoint(Reckoner law, Citation citation) {
        Norm norm = law.edition().norms().get((NormId) citation);
        assertThat(norm.provision().act()).isIn(Act.STANDARD_AGREEMENT, Act.STATE_SERVICES_LAW);
        assertThat(norm.id().id()).startsWith(norm.provision().act() == Act.STANDARD_AGREEMENT ? "spa219." : "law88.");
        assertThat(norm.article()).isNotBlank();
    }

    private static NaiveAgreement naive(Reckoner law, PartnershipAgreement agreement, LocalDate day) {
        return new NaiveAgreement(agreement, law.equals(LAW), day);
    }
}
