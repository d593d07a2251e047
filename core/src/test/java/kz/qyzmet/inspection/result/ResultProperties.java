package kz.qyzmet.inspection.result;

import static kz.qyzmet.inspection.result.Given.LAW;
import static kz.qyzmet.inspection.result.Given.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.qyzmet.Answers;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.document.EffectiveDelivery;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of all results, whatever has happened and whenever it was recorded. */
class ResultProperties {

    private static final Pattern EARLY = Pattern.compile("term for objections \\((.*?)\\) ran");
    private static final Pattern UNKNOWN = Pattern.compile("receipt of the draft \\((.*?)\\) is");

    private static final List<Reckoner> ENGINES = List.of(
            LAW,
            LAW.with(CompletionDay.TO_THE_SUBJECT),
            LAW.with(EffectiveDelivery.LAST),
            LAW.with(RecommendationStart.SENDING),
            LAW.with(ChallengeEffect.SUSPENDS));

    @Provide
    Arbitrary<Results> results() {
        return RandomResults.results();
    }

    @Provide
    Arbitrary<Results> plain() {
        return RandomResults.plain();
    }

    @Provide
    Arbitrary<ResultOutline> outlines() {
        return RandomResults.outlines();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomResults.days();
    }

    private static <T> Set<T> reversed(Set<T> parts) {
        List<T> turned = new ArrayList<>(parts);
        Collections.reverse(turned);
        return new LinkedHashSet<>(turned);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheRecordsDoesNotMatter(
            @ForAll("results") Results results,
            @ForAll("outlines") ResultOutline outline,
            @ForAll("days") LocalDate day) {
        Results turned = Results.builder()
                .from(results)
                .objections(reversed(results.objections()))
                .hearings(reversed(results.hearings()))
                .furtherStudies(reversed(results.furtherStudies()))
                .challenges(reversed(results.challenges()))
                .draft(results.draft()
                        .map(draft -> DraftCertificate.builder()
                                .from(draft)
                                .toAppellants(reversed(draft.toAppellants()))
                                .build()))
                .build();
        for (Reckoner law : ENGINES) {
            assertThat(timeline(law, turned, outline)).isEqualTo(timeline(law, results, outline));
            assertThat(turned.findings(law, day, outline)).isEqualTo(results.findings(law, day, outline));
        }
        assertThat(turned.state(LAW, day, outline)).isEqualTo(results.state(LAW, day, outline));
        assertThat(turned.basis(LAW)).isEqualTo(results.basis(LAW));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrongOnADayIsWhatWasKnownOnIt(
            @ForAll("results") Results results,
            @ForAll("outlines") ResultOutline outline,
            @ForAll("days") LocalDate day) {
        Results known = results.asKnownOn(day);

        assertThat(results.findings(LAW, day, outline)).isEqualTo(known.findings(LAW, day, outline));
        assertThat(results.state(LAW, day, outline)).isEqualTo(known.state(LAW, day, outline));
        assertThat(known.asKnownOn(day)).isEqualTo(known);
        assertThat(results.asKnownOn(day.plusDays(9)).asKnownOn(day)).isEqualTo(known);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyFindingRestsOnTheLawAndReadsInEachLanguage(
            @ForAll("results") Results results,
            @ForAll("outlines") ResultOutline outline,
            @ForAll("days") LocalDate day) {
        for (Reckoner law : ENGINES) {
            for (Finding finding : results.findings(law, day, outline)) {
                assertThat(law.edition().norms().find((NormId) finding.citation()))
                        .isPresent();
                assertThat(finding.since()).isBeforeOrEqualTo(day);
                Answers.assertTranslated(finding.message());
            }
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void draftTermsAndCompletionAreAsCountedDayByDay(
            @ForAll("plain") Results results,
            @ForAll("outlines") ResultOutline outline,
            @ForAll("days") LocalDate day) {
        NaiveResults naive = new NaiveResults(results, outline, day);
        List<Finding> findings = results.findings(LAW, day, outline);

        assertThat(results.asKnownOn(day).completedOn(LAW).map(Fact::day)).isEqualTo(naive.completion());
        assertThat(findings.stream()
                        .filter(finding -> finding.citation() == StateServicesLaw.DRAFT_CERTIFICATE_TO_SUBJECT)
                        .count())
                .isEqualTo(naive.draftIsLate() ? 1 : 0);
        Set<String> surprised = new TreeSet<>();
        for (Finding finding : findings) {
            Matcher early = EARLY.matcher(finding.message().en());
            if (early.find()) {
                surprised.add(early.group(1));
            }
            Matcher unknown = UNKNOWN.matcher(finding.message().en());
            if (unknown.find()) {
                assertThat(finding.severity()).isEqualTo(Severity.DEFECT);
                surprised.add(unknown.group(1) + " ?");
            }
        }
        assertThat(surprised).isEqualTo(naive.surprised());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsCancelledIsAcceptedOnceAndStops(
            @ForAll("results") Results results,
            @ForAll("outlines") ResultOutline outline,
            @ForAll("days") LocalDate day) {
        Fact decision = Fact.on(day);
        if (results.cancelByHigherBody(decision, outline) instanceof kz.qyzmet.law.Outcome.Accepted<Results> accepted) {
            Results cancelled = accepted.value();
            assertThat(cancelled.cancellation()).isPresent();
            assertThat(cancelled.cancelByHigherBody(decision, outline).isAccepted())
                    .isFalse();
            assertThat(cancelled.state(LAW, day, outline)).isEqualTo(ResultState.CANCELLED);
            LocalDate before = day.minusDays(1);
            assertThat(cancelled.findings(LAW, before, outline)).isEqualTo(results.findings(LAW, before, outline));
        }
    }
}
