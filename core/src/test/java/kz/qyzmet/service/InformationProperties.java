package kz.qyzmet.service;

import static kz.qyzmet.service.InformationCases.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of discussion, information, reports and monitoring, whatever has happened. */
class InformationProperties {

    private static final List<Reckoner> LAWS = List.of(
            LAW,
            LAW.with(PlacesOfDiscussion.ANY_OF_THEM)
                    .with(QuestionOutOfHours.NEAREST_WORKING_DAY)
                    .with(YearOfReport.TWELVE_MONTHS)
                    .with(ProviderAsked.LIKE_A_BODY));

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.randomValue(Random::nextLong).map(RandomInformation::seedOfACase);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-10, RandomInformation.DAYS + 40).map(RandomInformation.FIRST::plusDays);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsWrongOnADayIsWhatWasKnownOnIt(@ForAll("seeds") long seed, @ForAll("days") LocalDate day) {
        LegalCase legalCase = RandomInformation.of(seed, fact -> true);
        LegalCase known = legalCase.asKnownOn(day);

        for (Reckoner law : LAWS) {
            assertThat(legalCase.findings(law, day)).isEqualTo(known.findings(law, day));
        }
        assertThat(known.asKnownOn(day)).isEqualTo(known);
        assertThat(legalCase.asKnownOn(day.plusDays(7)).asKnownOn(day)).isEqualTo(known);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsRecordedLaterChangesNothingBefore(@ForAll("seeds") long seed, @ForAll("days") LocalDate day) {
        LegalCase all = RandomInformation.of(seed, fact -> true);
        LegalCase before = RandomInformation.of(seed, fact -> !fact.recordedOn().isAfter(day));

        for (Reckoner law : LAWS) {
            assertThat(all.findings(law, day)).isEqualTo(before.findings(law, day));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfRecordingIsOfNoMatter(
            @ForAll("seeds") long seed, @ForAll("days") LocalDate day, @ForAll long shuffle) {
        LegalCase legalCase = RandomInformation.of(seed, fact -> true);
        LegalCase other = RandomInformation.reordered(legalCase, new Random(shuffle));

        assertThat(other).isEqualTo(legalCase);
        for (Reckoner law : LAWS) {
            assertThat(other.timeline(law)).isEqualTo(legalCase.timeline(law));
            assertThat(other.findings(law, day)).isEqualTo(legalCase.findings(law, day));
        }
        assertThat(other.opened()).isEqualTo(legalCase.opened());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyFindingCitesANormOfTheCatalogueAndNoneIsOfTheFuture(
            @ForAll("seeds") long seed, @ForAll("days") LocalDate day) {
        LegalCase legalCase = RandomInformation.of(seed, fact -> true);

        for (Reckoner law : LAWS) {
            List<Finding> findings = legalCase.findings(law, day);
            assertThat(findings)
                    .allMatch(finding -> finding.citation() instanceof NormId norm
                            && Norms.standard().find(norm).isPresent())
                    .allMatch(finding -> !finding.since().isAfter(day))
                    .isEqualTo(Finding.ordered(findings));
        }
    }
}
