package kz.qyzmet.deadline;

import static kz.qyzmet.law.LawTables.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.qyzmet.law.Direction;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LawTables;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.ReportingPeriod;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every explanation of every norm reads in its language, whole and without a stray mark. */
class ExplanationTest {

    private static final Locale KAZAKH = Locale.forLanguageTag("kk");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    /**
     * Ids of norms and differences, the codes of the edition, Latin numerals of acts, the zone and the symbols of a
     * formula.
     */
    private static final Pattern NO_WORD = Pattern.compile(
            "(law88|spa219|ctl78|ucc83)\\.[a-z0-9.-]+|\\bD\\d\\d\\b|/kk\\b|[IVX]+|\\bUTC\\b|\\bD\\b|\\bN\\b");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");
    private static final Pattern TORN = Pattern.compile("\\{\\d|\\.\\.|,,| \\.| ,|: \\.|\\(\\)|  |''|null|Optional");

    static Stream<String> norms() {
        return LawTables.timeBearing().stream().map((Map<String, String> row) -> cell(row, "id"));
    }

    @ParameterizedTest
    @MethodSource("norms")
    void everyNormIsExplainedInEachLanguage(String id) {
        List<Deadline> deadlines = new ArrayList<>();
        for (String trigger : List.of("2022-08-20", "2024-01-31", "2025-06-07", "2026-09-30", "2027-05-15T23:30")) {
            try {
                deadlines.add(Kazakhstan.LAW.deadline(NormId.of(id), Moment.parse(trigger)));
            } catch (NotATermException | kz.qyzmet.calendar.CalendarRangeException exception) {
                assertThat(exception.getMessage()).isNotBlank();
            }
        }
        deadlines.add(Kazakhstan.LAW.deadline(Term.builder().norm(NormId.of(id)).build()));
        for (Deadline deadline : deadlines) {
            assertReads(deadline);
        }
    }

    @ParameterizedTest
    @EnumSource(LimitUnit.class)
    void everyLimitOfAHostIsExplainedInEachLanguage(LimitUnit unit) {
        LocalDate day = LocalDate.of(2026, 5, 8);
        Moment trigger = Moment.parse("2026-05-08T10:00");
        for (int amount : new int[] {0, 1, 2}) {
            assertReads(Kazakhstan.LAW.deadline(TimeLimit.before(amount, unit), trigger));
            assertReads(Kazakhstan.LAW.deadline(TimeLimit.within(amount, unit), trigger));
            if (!unit.isTime()) {
                assertReads(Kazakhstan.LAW.deadline(TimeLimit.onExpiry(amount, unit), trigger));
                assertReads(Kazakhstan.LAW.deadline(Term.builder()
                        .limit(TimeLimit.after(amount, unit))
                        .trigger(Fact.on(day))
                        .addSuspensions(Suspension.between(day.plusDays(1), day.plusDays(4), Ground.CIVIL_CODE_172))
                        .addSuspensions(Suspension.since(day.plusDays(900), Ground.CIVIL_CODE_172))
                        .addExtensions(Extension.of(2, LimitUnit.MONTH, day, Ground.CIVIL_CODE_172))
                        .addExtensions(Extension.of(1, unit, day.plusDays(950), Ground.CIVIL_CODE_172))
                        .build()));
            }
        }
    }

    @Test
    void aLimitWithoutANumberIsExplainedInEachLanguage() {
        Measure report = new Measure.DayAfterPeriod(10, ReportingPeriod.HALF_YEAR);

        assertReads(Kazakhstan.LAW.deadline(TimeLimit.of(report, Direction.AFTER), Moment.parse("2026-05-08")));
    }

    @Test
    void theDefaultLanguageOfTheMachineChangesNothing() {
        Deadline deadline = Kazakhstan.LAW.deadline(StateServicesLaw.RECOMMENDATION_TERM, LocalDate.of(2026, 4, 9));
        List<List<String>> before = explained(deadline);
        Locale machine = Locale.getDefault();
        try {
            for (Locale other : List.of(RUSSIAN, KAZAKH, Locale.forLanguageTag("ar-SA-u-nu-arab"), Locale.ROOT)) {
                Locale.setDefault(other);
                assertThat(explained(Kazakhstan.LAW.deadline(
                                StateServicesLaw.RECOMMENDATION_TERM, LocalDate.of(2026, 4, 9))))
                        .isEqualTo(before);
            }
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static List<List<String>> explained(Deadline deadline) {
        return Stream.of(Locale.ENGLISH, RUSSIAN, KAZAKH).map(deadline::explain).toList();
    }

    private static void assertReads(Deadline deadline) {
        List<List<String>> languages = explained(deadline);
        for (List<String> sentences : languages) {
            assertThat(sentences).isNotEmpty().allSatisfy(sentence -> {
                assertThat(sentence).isNotBlank();
                assertThat(TORN.matcher(sentence).find()).as(sentence).isFalse();
            });
        }
        for (List<String> sentences : languages.subList(1, 3)) {
            assertThat(sentences)
                    .allSatisfy(sentence -> assertThat(
                                    LATIN.matcher(NO_WORD.matcher(sentence).replaceAll(""))
                                            .find())
                            .as(sentence)
                            .isFalse());
        }
        assertThat(languages.get(1).size() - unofficial(languages.get(1)))
                .isEqualTo(languages.get(2).size() - unofficial(languages.get(2)));
    }

    private static int unofficial(List<String> sentences) {
        return sentences.get(sentences.size() - 1).startsWith("†") ? 1 : 0;
    }
}
