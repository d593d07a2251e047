package kz.qyzmet.calendar.kz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped facts are whole, well-formed, and those of the sources. */
class FactFilesTest {

    private static final List<FactFile.Row> HOLIDAYS = FactFile.rows(FixedDay.FILE, FixedDay.HEADER);
    private static final List<FactFile.Row> ACTS = FactFile.rows(Act.FILE, Act.HEADER);
    private static final List<FactFile.Row> FEASTS = FactFile.rows(Feast.FILE, Feast.HEADER);

    @Test
    void hold_every_row_of_the_sources() {
        assertThat(HOLIDAYS).hasSize(20).hasSameSizeAs(NaiveOracle.rows("source-holidays.csv"));
        assertThat(ACTS).hasSize(47).hasSameSizeAs(NaiveOracle.rows("source-decrees.csv"));
        assertThat(FEASTS).hasSize(23).hasSameSizeAs(NaiveOracle.rows("source-kurban-ait.csv"));
    }

    @Test
    void agree_with_the_sources_field_by_field() {
        assertThat(HOLIDAYS.stream().map(row -> List.of(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4))))
                .containsExactlyElementsOf(NaiveOracle.rows("source-holidays.csv").stream()
                        .map(row -> List.of(row[0], row[1], row[2], row[3], row[4]))
                        .toList());
        assertThat(ACTS.stream()
                        .map(row -> List.of(row.get(0), row.get(1), row.get(2), row.get(3), row.get(6), row.get(7))))
                .containsExactlyElementsOf(NaiveOracle.rows("source-decrees.csv").stream()
                        .map(List::of)
                        .toList());
        assertThat(FEASTS.stream().map(row -> List.of(row.get(0), row.get(1), row.get(2))))
                .containsExactlyElementsOf(NaiveOracle.rows("source-kurban-ait.csv").stream()
                        .map(List::of)
                        .toList());
    }

    @Test
    void name_acts_and_laws_alike_in_each_language() {
        assertThat(HOLIDAYS).allSatisfy(row -> {
            assertThat(row.get(7)).matches("[\\x20-\\x7e]+");
            assertThat(numbers(row.get(8))).isEqualTo(numbers(row.get(7)));
            assertThat(numbers(row.get(9))).isEqualTo(numbers(row.get(7)));
        });
        assertThat(ACTS)
                .allSatisfy(row ->
                        assertThat(Set.of(row.get(3), row.get(4), row.get(5))).hasSize(3));
    }

    /** The numbers of articles, laws and years, which no translation changes. */
    private static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>(List.of(text.split("[^0-9]+")));
        numbers.remove("");
        return numbers;
    }

    @Test
    void hold_known_words_only() {
        assertThat(HOLIDAYS.stream().map(row -> row.get(3))).containsOnly("HOLIDAY", "DAY_OFF");
        assertThat(ACTS.stream().map(row -> row.get(2))).containsOnly("five", "five-and-six");
        assertThat(ACTS.stream().map(row -> row.get(6))).allMatch(code -> code.matches("[A-Z]\\w+"));
        assertThat(ACTS.stream().map(row -> row.get(7))).containsOnly("agreed", "single-source");
        assertThat(FEASTS.stream().map(row -> row.get(1))).containsOnly("observed", "announced", "computed");
        assertThat(FEASTS.stream().map(row -> row.get(2)))
                .containsOnly("agreed", "single-source", "disputed", "derived");
    }

    @Test
    void give_no_date_twice() {
        for (int year = 2002; year <= 2100; year++) {
            int each = year;
            assertThat(Facts.FIXED_DAYS.stream()
                            .filter(day -> day.appliesIn(each))
                            .map(day -> day.in(each)))
                    .doesNotHaveDuplicates();
        }
        assertThat(Facts.ACTS.stream().map(Act::takenFrom))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(Facts.ACTS.stream().map(Act::movedTo)).doesNotHaveDuplicates();
        assertThat(Facts.FEASTS.stream().map(Feast::firstDay))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void lie_within_the_range() {
        assertThat(Facts.ACTS.stream().flatMap(act -> List.of(act.takenFrom(), act.movedTo()).stream()))
                .allMatch(KazakhstanCalendar::covers);
        assertThat(Facts.FEASTS.stream().map(Feast::firstDay)).allMatch(KazakhstanCalendar::covers);
        assertThat(Facts.FIXED_DAYS).allMatch(day -> 2002 <= day.firstYear() && day.firstYear() <= day.lastYear());
    }

    @Test
    void forecast_begins_after_the_last_known_feast() {
        LocalDate sun20270516 = LocalDate.of(2027, 5, 16);
        assertThat(Facts.FEASTS.get(FEASTS.size() - 1).firstDay()).isEqualTo(sun20270516);
        assertThat(Facts.FEASTS.get(FEASTS.size()).firstDay()).isEqualTo(LocalDate.of(2028, 5, 5));
        assertThat(HijriFeasts.between(sun20270516.minusDays(1), sun20270516)).containsExactly(sun20270516);
        assertThat(HijriFeasts.between(sun20270516, sun20270516)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(WorkWeek.class)
    void every_act_takes_a_day_off_and_gives_a_working_day(WorkWeek week) {
        DayTable table = DayTable.of(week, Facts.FIXED_DAYS, Facts.FEASTS);
        assertThat(Assembly.misfit(table, Facts.ACTS)).isEmpty();
    }

    @Test
    void phrases_are_complete_in_every_language() {
        Set<String> english = Phrases.TEXTS.keys(Language.EN);
        assertThat(english).hasSize(10);
        assertThat(Phrases.TEXTS.keys(Language.RU)).isEqualTo(english);
        assertThat(Phrases.TEXTS.keys(Language.KK)).isEqualTo(english);
    }

    @Test
    void feast_and_christmas_stand_on_the_same_article() {
        FixedDay christmas = Facts.FIXED_DAYS.stream()
                .filter(day -> day.name().en().equals("Orthodox Christmas"))
                .findFirst()
                .orElseThrow();
        assertThat(Phrases.TEXTS.text("kurban-ait.basis")).isEqualTo(christmas.basis());
    }

    @Test
    void broken_file_is_a_defect_of_the_library() {
        assertThatThrownBy(() -> FactFile.rows("none.csv", "a,b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Fact file missing: none.csv");
        assertThatThrownBy(() -> FactFile.rows(Feast.FILE, "a,b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Fact file kurban-ait.csv: Expected the header a,b, but found: " + Feast.HEADER);
        assertThatThrownBy(() -> FactFile.rows("source-ragged.csv", "a,b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("source-ragged.csv line 3: Expected 2 fields, but found: 1");
    }

    @Test
    void quotes_enclose_a_comma() {
        assertThat(FactFile.split("a,\"b, c\",,\"\",d")).containsExactly("a", "b, c", "", "", "d");
        assertThat(FactFile.split("a,\"b\"")).containsExactly("a", "b");
        assertThat(FactFile.split("a,")).containsExactly("a", "");
    }
}
