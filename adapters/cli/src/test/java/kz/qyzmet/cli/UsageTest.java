package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"calendar", "day", "deadline", "deadlines", "timeline", "check", "impact", "norms", "schema"})
    void helpOfACommandTeachesIt(String command) {
        String help = Ran.with(command, "--help").exits(0).out();

        assertThat(help)
                .startsWith("Usage: qyzmet " + command)
                .contains("Examples:", "qyzmet " + command + " ", "Exit codes:", "--lang", "--amend", "  70");
        assertThat(help.lines()).allMatch(line -> line.length() <= 100);
        assertThat(Ran.with("help", command).exits(0).out()).isEqualTo(help);
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "day", "deadline", "deadlines", "timeline", "check", "impact"})
    void commandsThatAskTheCalendarTakeTheWeek(String command) {
        assertThat(Ran.with(command, "-h").exits(0).out()).contains("--week");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void helpNamesEveryCommand(String argument) {
        assertThat(Ran.with(argument).exits(0).out())
                .contains(
                        "calendar",
                        "day",
                        "deadline",
                        "deadlines",
                        "timeline",
                        "check",
                        "impact",
                        "norms",
                        "schema",
                        "generate-completion",
                        "help",
                        "source <(qyzmet generate-completion)",
                        "law88.a25.p2.provider-review");
    }

    @Test
    void theCompletionScriptKnowsTheCommands() {
        assertThat(Ran.with("generate-completion").exits(0).out())
                .contains("qyzmet", "calendar", "deadlines", "\"five\" \"six\"", "\"en\" \"ru\" \"kk\"")
                .contains("complaint", "partnership-agreement");
        assertThat(Ran.with("generate-completion", "--help").exits(0).out()).contains("source <(");
    }

    @Test
    void theVersionNamesTheRuntime() {
        assertThat(Ran.with("--version").exits(0).lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                                 Missing required subcommand",
        "--no-such,                                          --no-such",
        "calender 2026,                                      calendar",
        "timelin x.json,                                     timeline",
        "timeline,                                           CASE.json",
        "check a.json b.json,                                b.json",
        "check a.json --format xml,                          'text, json'",
        "check a.json --explain,                             --explain",
        "impact,                                             CASE.json",
        "impact a.json --to-edition de,                      'kk, en'",
        "calendar,                                           YEAR",
        "calendar 2026 2027,                                 2027",
        "calendar 2026 --format xml,                         'table, csv, json'",
        "calendar 2026 --week seven,                         'five, six'",
        "calendar 2026 --lang de,                            'en, ru, kk'",
        "calendar 2026 --amend,                              --amend",
        "day,                                                DATE",
        "deadline,                                           NORM",
        "deadline law88.a25.p2.provider-review,              --from",
        "deadline x --from 2026-01-01 --from 2026-01-02,     --from",
        "deadline x --from 2026-01-01 --format table,        'text, json'",
        "deadlines,                                          FILE.csv",
        "deadlines - --explain de,                           'en, ru, kk'",
        "norms --week six,                                   --week",
        "norms law88,                                        law88",
        "schema,                                             'Expected TYPE, --all or --list, but found none'",
        "schema complaint --all,                             'Expected TYPE, --all or --list, but found more than one'",
        "schema complaint outage,                            outage",
        "schema --week six,                                  --week",
    })
    void wrongUseIsOneLine(String arguments, String part) {
        Ran.with(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1)).isRefused(part, "--help'");
    }

    @Test
    void aDefectIsOneLineWithItsClass() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);

        int code = Refusals.guarded(stream, () -> {
            throw new IllegalStateException("900101300123");
        });

        assertThat(code).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("qyzmet: a defect of this program: java.lang.IllegalStateException at ")
                .doesNotContain("900101300123");
    }
}
