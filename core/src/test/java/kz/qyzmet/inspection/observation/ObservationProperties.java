package kz.qyzmet.inspection.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.threeten.extra.YearQuarter;

/** What holds of every external monitoring, whatever its facts. */
class ObservationProperties {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);

    private static ExternalMonitoring monitoring(long seed, long order) {
        Random random = new Random(seed);
        LocalDate start = THU_2026_01_01.plusDays(random.nextInt(60));
        List<QuarterlyInformation> information = new ArrayList<>();
        List<SourceAnalysis> analyses = new ArrayList<>();
        List<ObservationRecommendation> recommendations = new ArrayList<>();
        List<ObservationNote> notes = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            YearQuarter quarter = YearQuarter.of(2026, 1 + random.nextInt(4));
            information.add(new QuarterlyInformation(quarter, fact(random, quarter.atDay(1), 130)));
            analyses.add(new SourceAnalysis(oneOf(random, SourceMaterial.values()), fact(random, start, 100)));
            notes.add(new ObservationNote(fact(random, start, 200), oneOf(random, ObservationDecider.values())));
            recommendations.add(recommendation(random, start.plusDays(random.nextInt(100))));
        }
        Random shuffle = new Random(order);
        for (List<?> parts : List.of(information, analyses, recommendations, notes)) {
            Collections.shuffle(parts, shuffle);
        }
        LocalDate signs = start.plusDays(random.nextInt(100));
        return ExternalMonitoring.builder()
                .by(oneOf(random, ObservingBody.values()))
                .startedOn(new Fact(Moment.on(start), start.plusDays(random.nextInt(9)), false))
                .addQuarters(YearQuarter.of(2026, 1), YearQuarter.of(2026, 3))
                .information(information)
                .analyses(analyses)
                .recommendations(recommendations)
                .notes(notes)
                .violationsFoundOn(maybe(random, start, 90))
                .crimeSignsFoundOn(random.nextBoolean() ? Optional.of(fact(random, signs, 1)) : Optional.empty())
                .materialsReferredOn(maybe(random, signs, 60))
                .endedOn(maybe(random, start, 200))
                .build();
    }

    private static ObservationRecommendation recommendation(Random random, LocalDate decided) {
        LocalDate sent = decided.plusDays(random.nextInt(5));
        List<RecommendationDemand> demands = new ArrayList<>(List.of(RecommendationDemand.values()));
        demands.remove(random.nextInt(4));
        return ObservationRecommendation.builder()
                .decidedOn(fact(random, decided, 1))
                .decidedBy(oneOf(random, ObservationDecider.values()))
                .addressee(oneOf(random, RecommendationAddressee.values()))
                .demands(demands)
                .dispatch(Dispatch.of(fact(random, sent, 1), fact(random, sent.plusDays(2), 3)))
                .replyBy(decided.plusDays(random.nextInt(40)))
                .outcomeReportedOn(maybe(random, sent, 60))
                .addUnmet(new UnmetDemand(oneOf(random, RecommendationDemand.values()), fact(random, sent, 90)))
                .build();
    }

    private static <T> T oneOf(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Optional<Fact> maybe(Random random, LocalDate first, int days) {
        Fact fact = fact(random, first, days);
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(fact);
    }

    private static Fact fact(Random random, LocalDate first, int days) {
        LocalDate day = first.plusDays(random.nextInt(days));
        LocalDate recorded = day.plusDays(random.nextInt(15));
        return random.nextInt(8) == 0
                ? Fact.planned(Moment.on(day), day.minusDays(2))
                : new Fact(Moment.on(day), recorded, false);
    }

    @Property
    void theOrderOfRecordingIsOfNoMatter(
            @ForAll long seed, @ForAll long order, @ForAll @IntRange(min = 0, max = 500) int days) {
        ExternalMonitoring one = monitoring(seed, 0);
        ExternalMonitoring other = monitoring(seed, order);
        LocalDate day = THU_2026_01_01.plusDays(days);

        assertThat(other).isEqualTo(one);
        assertThat(other.timeline(LAW)).isEqualTo(one.timeline(LAW));
        assertThat(other.findings(LAW, day)).isEqualTo(one.findings(LAW, day));
        assertThat(other.consequences(LAW, day)).isEqualTo(one.consequences(LAW, day));
    }

    @Property
    void findingsOfADayAreThoseOfTheCaseAsItWasKnownThen(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 500) int days) {
        ExternalMonitoring whole = monitoring(seed, 0);
        LocalDate day = THU_2026_01_01.plusDays(days);

        assertThat(whole.asKnownOn(day).findings(LAW, day)).isEqualTo(whole.findings(LAW, day));
        assertThat(whole.asKnownOn(day).asKnownOn(day)).isEqualTo(whole.asKnownOn(day));
        assertThat(whole.asKnownOn(day).state(day)).isEqualTo(whole.state(day));
        assertThat(whole.findings(LAW, day))
                .noneMatch(finding -> finding.since().isAfter(day))
                .allMatch(finding ->
                        Norms.standard().find((NormId) finding.citation()).isPresent());
    }
}
