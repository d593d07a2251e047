package kz.qyzmet.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.NotInEditionException;
import kz.qyzmet.law.StandardAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms of a breach by the Kazakh and by the English text of the agreement. */
class EditionTermsTest {

    private static final Reckoner KAZAKH = Kazakhstan.LAW;
    private static final Reckoner ENGLISH = Kazakhstan.LAW.withEdition(Edition.english());

    private static final LocalDate SAT_2026_04_25 = LocalDate.of(2026, 4, 25);
    private static final LocalDate MON_2026_05_25 = LocalDate.of(2026, 5, 25);
    private static final LocalDate TUE_2026_05_26 = LocalDate.of(2026, 5, 26);
    private static final LocalDate WED_2026_06_24 = LocalDate.of(2026, 6, 24);
    private static final LocalDate THU_2026_06_25 = LocalDate.of(2026, 6, 25);

    @Test
    void thirtyCalendarDaysToRemoveABreachStandInTheKazakhTextAlone() {
        Deadline cure = KAZAKH.deadline(StandardAgreement.BREACH_CURE_PERIOD, SAT_2026_04_25);

        assertThat(cure.due()).isEqualTo(MON_2026_05_25);
        assertThatThrownBy(() -> ENGLISH.deadline(StandardAgreement.BREACH_CURE_PERIOD, SAT_2026_04_25))
                .isInstanceOf(NotInEditionException.class)
                .hasMessageContaining("English text")
                .hasMessageEndingWith("'spa219.p28.kk.remedy-term', which only the Kazakh text has (divergence D11)");
    }

    /** Thirty days between the notice and the start, in both texts; the day of the notice is not one of them. */
    @Test
    void theAuthorityIsToldThirtyDaysAheadInBothTexts() {
        for (Reckoner law : List.of(KAZAKH, ENGLISH)) {
            assertThat(law.earliestStart(StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY, TUE_2026_05_26))
                    .isEqualTo(THU_2026_06_25);
            assertThat(law.earliestStart(StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY, MON_2026_05_25))
                    .isEqualTo(WED_2026_06_24);
            assertThat(law.deadline(StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY, THU_2026_06_25)
                            .due())
                    .isEqualTo(TUE_2026_05_26);
        }
    }

    private static Timeline breach(Reckoner law) {
        return Timeline.on(law)
                .add(StandardAgreement.BREACH_CURE_PERIOD, Optional.of(Fact.on(SAT_2026_04_25)), Optional.empty())
                .add(
                        StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY,
                        Optional.empty(),
                        Optional.empty(),
                        StandardAgreement.BREACH_CURE_PERIOD)
                .build();
    }

    @Test
    void aTimelineLeavesOutWhatTheTextLacksAndWaitsForNothingOfIt() {
        assertThat(breach(KAZAKH).entries()).hasSize(2);
        assertThat(breach(KAZAKH).entries().get(1).waitsFor()).containsExactly(StandardAgreement.BREACH_CURE_PERIOD);
        assertThat(breach(ENGLISH).entries())
                .singleElement()
                .extracting(Timeline.Entry::waitsFor)
                .isEqualTo(Set.of());
        assertThat(Timeline.on(ENGLISH)
                        .add(Term.of(StandardAgreement.BREACH_CURE_PERIOD, SAT_2026_04_25), Optional.empty())
                        .build()
                        .entries())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spa219.p28.kk.remedy-term | D11, D12",
                "spa219.p29.authority-notice | D12",
                "spa219.an2.p2.payment | D20",
                "spa219.an1.c3.corp.kk1.staff-experience | D14, D15"
            })
    void anExplanationNamesTheDifferencesThatChangeAnAnswer(String norm, String numbers) {
        Deadline deadline = KAZAKH.deadline(NormId.of(norm), SAT_2026_04_25);

        assertThat(deadline.explain(Locale.ENGLISH))
                .contains("The Kazakh and the English text of the agreement differ on this norm: " + numbers + ".");
        assertThat(deadline.explain(Locale.forLanguageTag("ru")))
                .contains("Казахский и английский тексты соглашения расходятся в этой норме: " + numbers + ".");
        assertThat(deadline.explain(Locale.forLanguageTag("kk")))
                .contains("Келісімнің қазақша және ағылшынша мәтіндері осы норма бойынша өзгеше: " + numbers + ".");
    }

    /** D09 and D21 change nothing, and on point 12 the texts agree. */
    @ParameterizedTest
    @CsvSource({"spa219.p14.entry-into-force", "spa219.an2.p5.remuneration-payment", "spa219.p12.force-majeure-notice"})
    void anExplanationSaysNothingOfTheOthers(String norm) {
        assertThat(KAZAKH.deadline(NormId.of(norm), SAT_2026_04_25).explain(Locale.ENGLISH))
                .noneMatch(line -> line.contains("English text"));
    }

    @Test
    void anExplanationNamesTheEdition() {
        assertThat(ENGLISH.deadline(StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY, THU_2026_06_25)
                        .explain(Locale.ENGLISH))
                .anyMatch(line -> line.startsWith("Edition of the acts: ") && line.contains("/en,"));
    }
}
