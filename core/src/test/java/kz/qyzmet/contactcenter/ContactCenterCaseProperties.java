package kz.qyzmet.contactcenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every case of the room, whatever its facts. */
class ContactCenterCaseProperties {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final LocalDate THU_2026_04_02 = LocalDate.of(2026, 4, 2);
    private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);

    private static Optional<LegalCase> built(RandomCases type, long seed, LocalDate known, long order) {
        try {
            return Optional.of(type.of(new RecordedFacts(seed, THU_2026_04_02, known, order)));
        } catch (ContradictoryFactsException contradictory) {
            return Optional.empty();
        }
    }

    private static LegalCase whole(RandomCases type, long seed) {
        Optional<LegalCase> whole = built(type, seed, THU_2026_12_31, 0);
        Assume.that(whole.isPresent());
        return whole.orElseThrow();
    }

    @Property
    void findingsOfADayAreThoseOfTheCaseAsItWasKnownThen(
            @ForAll RandomCases type, @ForAll long seed, @ForAll @IntRange(min = 0, max = 120) int days) {
        LegalCase whole = whole(type, seed);
        LocalDate day = THU_2026_04_02.plusDays(days);

        assertThat(whole.asKnownOn(day).findings(LAW, day)).isEqualTo(whole.findings(LAW, day));
        assertThat(whole.asKnownOn(day).asKnownOn(day)).isEqualTo(whole.asKnownOn(day));
        assertThat(whole.findings(LAW, day))
                .noneMatch(finding -> finding.since().isAfter(day));
    }

    @Property
    void whatIsRecordedLaterIsAsIfItWereNot(
            @ForAll RandomCases type, @ForAll long seed, @ForAll @IntRange(min = 0, max = 120) int days) {
        LocalDate day = THU_2026_04_02.plusDays(days);
        LegalCase whole = whole(type, seed);
        LegalCase then = built(type, seed, day, 1).orElseThrow();

        assertThat(whole.asKnownOn(day)).isEqualTo(then);
        assertThat(whole.findings(LAW, day)).isEqualTo(then.findings(LAW, day));
    }

    @Property
    void theOrderOfRecordingIsOfNoMatter(@ForAll RandomCases type, @ForAll long seed, @ForAll long order) {
        LegalCase whole = whole(type, seed);
        LegalCase again = built(type, seed, THU_2026_12_31, order).orElseThrow();

        assertThat(again).isEqualTo(whole);
        assertThat(again.timeline(LAW)).isEqualTo(whole.timeline(LAW));
        assertThat(again.findings(LAW, THU_2026_12_31)).isEqualTo(whole.findings(LAW, THU_2026_12_31));
        assertThat(again.opened()).isEqualTo(whole.opened());
    }

    @Property
    void everyFindingCitesWhatThereIs(@ForAll RandomCases type, @ForAll long seed) {
        List<Finding> findings = whole(type, seed).findings(LAW, THU_2026_12_31);

        assertThat(findings)
                .allMatch(finding -> finding.citation() instanceof Ground
                        || Norms.standard().find((NormId) finding.citation()).isPresent());
        assertThat(findings).isSortedAccordingTo((one, other) -> one.since().compareTo(other.since()));
    }
}
