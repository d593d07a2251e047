package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.qyzmet.law.Divergence;
import kz.qyzmet.law.Divergences;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code norms --divergences}: the differences between the two texts of the agreement. */
class DivergencesOptionTest {

    private static Ran divergences(String... more) {
        return Ran.with(Stream.concat(Stream.of("norms", "--divergences"), Stream.of(more))
                .toArray(String[]::new));
    }

    private static List<NamedCsvRecord> csv(String language) {
        return CsvReader.builder()
                .ofNamedCsvRecord(divergences("--format", "csv", "--lang", language)
                        .exits(0)
                        .out())
                .stream()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void csvHoldsAllTwentyEightWithTheirParts(String language) {
        List<NamedCsvRecord> rows = csv(language);

        assertThat(rows.get(0).getHeader())
                .containsExactly(
                        "id",
                        "severity",
                        "locator_en",
                        "locator_kk",
                        "changes_result",
                        "norms",
                        "kazakh",
                        "english",
                        "default",
                        "follows",
                        "severity_in_doubt");
        assertThat(rows.stream().map(row -> row.getField("id")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 28)
                        .mapToObj(number -> (number < 10 ? "D0" : "D") + number)
                        .toList());
        for (NamedCsvRecord row : rows) {
            Divergence found = Divergences.find(row.getField("id")).orElseThrow();
            Language asked = Language.of(Locale.forLanguageTag(language));
            assertThat(row.getField("kazakh")).isEqualTo(found.kazakh().in(asked));
            assertThat(row.getField("english")).isEqualTo(found.english().in(asked));
            assertThat(row.getField("default")).isEqualTo(found.byDefault().in(asked));
        }
    }

    @Test
    void csvHoldsTheCellsOfADifference() {
        NamedCsvRecord d03 = csv("en").get(2);
        NamedCsvRecord d11 = csv("en").get(10);
        NamedCsvRecord d20 = csv("en").get(19);

        assertThat(d03.getField("severity")).isEqualTo("SUBSTANTIVE;CROSS_REFERENCE");
        assertThat(d03.getField("locator_en")).isEmpty();
        assertThat(d03.getField("locator_kk")).isEqualTo("p. 4 last para");
        assertThat(d11.getFields())
                .startsWith("D11", "SUBSTANTIVE", "p. 28", "p. 28", "true")
                .contains("spa219.p28.notice;spa219.p28.kk.remedy-term")
                .endsWith("KAZAKH", "false");
        assertThat(d20.getFields()).startsWith("D20", "SUBSTANTIVE").endsWith("ENGLISH", "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void theTableFitsATerminalAndIsInItsLanguage(String language) {
        Ran ran = divergences("--lang", language).exits(0);

        assertThat(ran.lines()).allMatch(line -> line.length() <= 100);
        for (Divergence found : Divergences.all()) {
            assertThat(ran.lines()).anyMatch(line -> line.startsWith(found.id() + ": "));
        }
        if (!language.equals("en")) {
            assertThat(LanguageTest.latin(ran.out())).isEmpty();
        }
    }

    @Test
    void theTableTellsWhatEachTextSaysAndWhichIsFollowed() {
        assertThat(divergences("--lang", "en", "--kind", "DEADLINE").exits(0).out())
                .contains("""
                        D11: changes a right, a duty, a number or a term; the choice of the text changes the answer
                            Kazakh text, p. 28. The notice asks the partner to remove the violations and gives thirty
                            calendar days for it; from when they run is not named.
                            English text, p. 28. The notice only tells of the violation: there is neither a duty to remove
                            it nor a term.
                            By default the Kazakh text, which is authentic: thirty calendar days after the notice was
                            received, the day of receipt not counted. The English edition has no such term, which is not the
                            same as zero days.
                            Norms: spa219.p28.notice, spa219.p28.kk.remedy-term
                        """)
                .endsWith("\nDifferences: 5\n");
    }

    @Test
    void jsonHoldsEveryTextInThreeLanguages() {
        String json = divergences("--format", "json").exits(0).out();

        assertThat(json.lines().filter(line -> line.startsWith("    \"id\" : \"D")))
                .hasSize(28);
        for (String part : List.of("kazakh", "english", "default")) {
            assertThat(json.lines().filter(line -> line.startsWith("    \"" + part + "\" : {")))
                    .hasSize(28);
        }
        for (String language : List.of("kk", "ru", "en")) {
            assertThat(json.lines().filter(line -> line.startsWith("      \"" + language + "\" : \"")))
                    .hasSize(3 * 28);
        }
        assertThat(json)
                .contains(
                        "\"locatorEn\" : null",
                        "\"follows\" : null",
                        "\"severityInDoubt\" : true",
                        "\"changesResult\" : false");
    }

    /** By kind, those that concern a norm of it; only one act has two texts. */
    @ParameterizedTest
    @CsvSource({
        "--act, SPA-219, 28",
        "--act, spa219, 28",
        "--act, law88, 0",
        "--kind, deadline, 5",
        "--kind, PROHIBITION, 2",
        "--kind, NOTICE_LEAD, 1"
    })
    void anActOrAKindNarrowsThemToWhatConcernsIt(String option, String value, int count) {
        assertThat(divergences(option, value, "--lang", "en").exits(0).lines()).endsWith("Differences: " + count);
    }

    @Test
    void badOptionsAreOneLine() {
        divergences("--edition", "en").isRefused("--divergences or --edition", "found both", "'qyzmet norms --help'");
        divergences("--act", "law99").isRefused("SPA-219", "'law99'");
        divergences("--format", "xml").isRefused("table, csv, json", "'xml'");
        divergences("--lang", "de").isRefused("en, ru, kk", "'de'");
        divergences("D11").isRefused("D11");
    }
}
