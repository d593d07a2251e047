package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class CalendarCommandTest {

    @Test
    void csvHasOneRowADayWithItsKind() {
        List<String> lines = Ran.with("calendar", "2026", "--format", "csv", "--lang", "en")
                .exits(0)
                .lines();

        assertThat(lines).hasSize(366);
        assertThat(lines.get(0)).isEqualTo("date,kind,working,name_en,name_ru,name_kk,basis,certainty");
        Map<String, Long> kinds = lines.stream()
                .skip(1)
                .collect(Collectors.groupingBy(line -> line.split(",", -1)[1], Collectors.counting()));
        assertThat(kinds)
                .containsEntry("HOLIDAY", 12L)
                .containsEntry("DAY_OFF", 2L)
                .containsEntry("TRANSFERRED_OFF", 5L)
                .containsEntry("WORKING", 247L)
                .doesNotContainKey("WORKING_WEEKEND");
        assertThat(lines)
                .contains("2026-05-11,TRANSFERRED_OFF,false,Day off moved from 9 May 2026 (Victory Day),"
                        + "\"Выходной, перенесенный с 9 мая 2026 года (День Победы)\","
                        + "2026 жылғы 9 мамыр күнінен ауыстырылған демалыс күні (Жеңіс күні),"
                        + "Law 267-II art.5,OFFICIAL");
    }

    @Test
    void theBasisIsInTheLanguageOfTheAnswer() {
        assertThat(Ran.with("calendar", "2026", "--format", "csv", "--lang", "ru")
                        .exits(0)
                        .out())
                .contains("\n2026-05-11,TRANSFERRED_OFF,")
                .contains(",\"Закон № 267-II, ст. 5\",OFFICIAL");
    }

    @Test
    void aLaterYearIsProjected() {
        assertThat(Ran.with("calendar", "2030", "--format", "csv").exits(0).lines().stream()
                        .skip(1))
                .allMatch(line -> line.endsWith(",PROJECTED"))
                .hasSize(365);
        assertThat(Ran.with("calendar", "2030", "--lang", "en").exits(0).lines().get(0))
                .isEqualTo("2030 ~, five-day working week");
    }

    @Test
    void theSixDayWeekWorksOnSaturdays() {
        assertThat(Ran.with("calendar", "2026", "--week", "six", "--format", "csv")
                        .exits(0)
                        .lines())
                .anyMatch(line -> line.startsWith("2026-05-16,WORKING,true,"));
    }

    @Test
    void theTableIsAWallCalendarWithoutColoursOffATerminal() {
        Ran ran = Ran.with("calendar", "2026", "--lang", "en").exits(0);

        assertThat(ran.out()).doesNotContain("\u001B");
        assertThat(ran.lines())
                .contains(
                        "           April                            May                             June",
                        " Mo  Tu  We  Th  Fr  Sa  Su      Mo  Tu  We  Th  Fr  Sa  Su      Mo  Tu  We  Th  Fr  Sa  Su",
                        "  6   7   8   9  10  11  12       4   5   6   7*  8   9* 10       8   9  10  11  12  13  14",
                        " 13  14  15  16  17  18  19      11# 12  13  14  15  16  17      15  16  17  18  19  20  21",
                        "      Working days: 22                Working days: 17                Working days: 22",
                        "Working days of the year: 247",
                        "2026-05-09 Sa * Victory Day (Law 267-II art.3)");
    }

    @ParameterizedTest
    @ValueSource(ints = {2002, 2007, 2015, 2021, 2024, 2026, 2100})
    void everyMonthOfTheTableHasAsManyLines(int year) {
        List<String> lines =
                new WallCalendar(new CalendarYear(KazakhstanCalendar.fiveDay(), year), Language.KK, Ansi.OFF).lines();

        assertThat(lines.subList(1, 41)).allMatch(line -> line.length() <= 92);
        assertThat(lines.subList(1, 41)).filteredOn(String::isEmpty).hasSizeGreaterThanOrEqualTo(4);
        assertThat(lines.get(41)).isEmpty();
        assertThat(lines.get(42)).startsWith("Жылдағы жұмыс күндері: ");
    }

    @Test
    void aTerminalShowsDaysOffInColour() {
        List<String> lines =
                new WallCalendar(new CalendarYear(KazakhstanCalendar.fiveDay(), 2025), Language.EN, Ansi.ON).lines();

        assertThat(String.join("\n", lines)).contains("\u001B[31m  1*").contains("\u001B[1m\u001B[32m  5+");
    }

    @Test
    void jsonNamesEveryDayInThreeLanguages() {
        String json = Ran.with("calendar", "2026", "--format", "json").exits(0).out();

        assertThat(json).startsWith("[").endsWith("]\n");
        assertThat(json.lines().filter(line -> line.contains("\"date\" :"))).hasSize(365);
        assertThat(json)
                .contains("\"kk\" : \"Жеңіс күні\"")
                .contains("\"movedFrom\" : \"2026-05-09\"")
                .contains("\"movedTo\" : \"2026-05-11\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001", "2101", "26", "20260", "abcd", "٢٠٢٦", "-2026"})
    void anotherYearIsRefused(String year) {
        if (year.startsWith("-")) {
            Ran.with("calendar", year).isRefused(year);
        } else {
            Ran.with("calendar", year).isRefused("2002", "2100", "'" + year + "'");
        }
    }
}
