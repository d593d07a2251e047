package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.qyzmet.law.Supersession;
import kz.qyzmet.law.SupersessionTopic;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code norms --supersession}: how the order and the Law relate topic by topic. */
class SupersessionOptionTest {

    private static Ran topics(String... more) {
        return Ran.with(Stream.concat(Stream.of("norms", "--supersession"), Stream.of(more))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void csvHoldsEveryPartOfEveryTopic(String language) {
        List<NamedCsvRecord> rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(topics("--format", "csv", "--lang", language)
                                .exits(0)
                                .out())
                        .stream()
                        .toList();

        assertThat(rows.get(0).getHeader()).containsExactly("topic", "effect", "order", "law", "label", "note");
        assertThat(rows)
                .hasSize(Supersession.all().stream()
                        .mapToInt(topic -> topic.rules().size())
                        .sum());
        assertThat(rows.stream().map(row -> row.getField("topic")).distinct()).hasSize(45);
        for (NamedCsvRecord row : rows) {
            SupersessionTopic topic =
                    Supersession.find(Integer.parseInt(row.getField("topic"))).orElseThrow();
            Language asked = Language.of(Locale.forLanguageTag(language));
            assertThat(row.getField("label")).isEqualTo(topic.label().in(asked));
            assertThat(row.getField("note")).isEqualTo(topic.note().in(asked));
            assertThat(topic.effects()).extracting(Enum::name).contains(row.getField("effect"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void theTableFitsATerminalAndIsInItsLanguage(String language) {
        Ran ran = topics("--lang", language).exits(0);

        assertThat(ran.lines()).allMatch(line -> line.length() <= 100);
        for (SupersessionTopic topic : Supersession.all()) {
            assertThat(ran.lines()).anyMatch(line -> line.startsWith(topic.number() + ": "));
        }
        if (!language.equals("en")) {
            assertThat(LanguageTest.latin(ran.out())).isEmpty();
        }
    }

    @Test
    void theTableTellsWhatEachSaysAndTheNormsOfEitherSide() {
        assertThat(topics("--lang", "en", "--kind", "NOTICE_LEAD").exits(0).out())
                .contains("""
                        12: notice ahead
                            Order: as the Entrepreneurial Code says, no number. Law: at least three working days before a
                            scheduled inspection, at least one day before an unscheduled one.
                            Effect: replaced
                                Order: ctl78.p21.inspector, ctl78.p21.start-notice
                                Law: law88.a27-2.p2.scheduled-notice, law88.a27-2.p2.unscheduled-notice

                        """);
        assertThat(topics("--lang", "en").exits(0).out())
                .contains("42: internal monitoring and reports", "ctl78.p57.cycle to ctl78.fall.website (")
                .endsWith("\nTopics: 45\n");
    }

    @Test
    void jsonHoldsEveryTextInThreeLanguages() {
        String json = topics("--format", "json").exits(0).out();

        assertThat(json.lines().filter(line -> line.startsWith("    \"topic\" : ")))
                .hasSize(45);
        for (String language : List.of("kk", "ru", "en")) {
            assertThat(json.lines().filter(line -> line.startsWith("      \"" + language + "\" : \"")))
                    .hasSize(2 * 45);
        }
        assertThat(json).contains("\"effect\" : \"MOOT\"", "\"effect\" : \"KEPT\"", "\"order\" : [ ]");
    }

    @ParameterizedTest
    @CsvSource({"--act, UCC-83, 2", "--act, spa219, 0", "--kind, NOTICE_LEAD, 3"})
    void anActOrAKindNarrowsThemToWhatConcernsIt(String option, String value, int count) {
        assertThat(topics(option, value, "--lang", "en").exits(0).lines()).endsWith("Topics: " + count);
    }

    @Test
    void badOptionsAreOneLine() {
        topics("--edition", "en").isRefused("--supersession or --edition", "found both", "'qyzmet norms --help'");
        topics("--divergences").isRefused("--supersession or --divergences", "found both");
        topics("--act", "law99").isRefused("CONTROL-78", "'law99'");
    }
}
