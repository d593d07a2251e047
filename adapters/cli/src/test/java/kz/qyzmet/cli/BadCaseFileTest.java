package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no case: each is refused in one line with file, line, field, value and what is allowed. */
class BadCaseFileTest {

    private static final String START = "{ \"type\": \"complaint\",\n  \"addressee\": \"SERVICE_PROVIDER\"";

    @TempDir
    Path folder = Path.of("");

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("empty", "", "line 1: Expected one object in { }, but found: an empty file"),
                Arguments.of("a list", "[]", "line 1: Expected one object in { }, but found: a list"),
                Arguments.of("without a type", "{}", "line 1: missing field: type; Expected one of "),
                Arguments.of(
                        "of an unknown type", "{\"type\": \"complain\"}", "but found: 'complain'; nearest: complaint"),
                Arguments.of("without an addressee", "{\"type\": \"complaint\"}", "line 1: missing field: addressee"),
                Arguments.of(
                        "to an unknown addressee",
                        START.replace("SERVICE_PROVIDER", "PROVIDER") + "}",
                        "line 2, addressee: Expected one of QUALITY_AUTHORITY, CENTRAL_BODY, LOCAL_BODY, SERVICE_PROVIDER,"
                                + " STATE_CORPORATION, PARTNER_ORGANIZATION, but found: 'PROVIDER'"),
                Arguments.of(
                        "with a misspelt field",
                        START + ",\n  \"regsteredOn\": \"2026-05-06\"}",
                        "but found: 'regsteredOn'; nearest: registeredOn"),
                Arguments.of(
                        "with an impossible date",
                        START + ",\n  \"registeredOn\": \"2026-13-45\"}",
                        "line 3, registeredOn: Expected a date such as 2026-05-06, or a time such as 2026-05-06T09:30 or"
                                + " 2026-05-06T09:30+05:00, but found: '2026-13-45'"),
                Arguments.of(
                        "with a number for a date",
                        START + ",\n  \"registeredOn\": 20260506}",
                        "line 3, registeredOn: Expected a date such as 2026-05-06"),
                Arguments.of(
                        "registered before it arrived",
                        START + ",\n  \"submittedOn\": \"2026-05-07\", \"registeredOn\": \"2026-05-06\"}",
                        "line 3, registeredOn: Invalid order: Expected 'submittedOn' <= 'registeredOn', but found: 2026-05-07 >"
                                + " 2026-05-06"),
                Arguments.of(
                        "with an extension by nothing",
                        START + ",\n  \"extensions\": [\n{\"ground\": \"OTHER\", \"decidedOn\": \"2026-05-06\"}]}",
                        "line 4, extensions[0]: Invalid extension: Expected 'by' or 'until', but found: neither"),
                Arguments.of(
                        "with too many extensions",
                        START + ",\n  \"extensions\": [" + "{},".repeat(10_000) + "{}]}",
                        "line 3, extensions[5000]: Expected at most 5000 elements in one list, but found more"),
                Arguments.of(
                        "deep", "{\"a\":".repeat(100_000), "Expected at most 32 levels of nesting, but found more"),
                Arguments.of(
                        "with a personal number",
                        START + ",\n  \"registeredOn\": \"900101300123\"}",
                        "but found: '********0123'"),
                Arguments.of("not closed", START, "line 2: Expected every object, list and text to be closed"),
                Arguments.of("binary", "\u007fELF\0", "line 1: Expected JSON, but found"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void isRefusedWithFileAndLine(String name, String text, String part) throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), text);

        for (String command : new String[] {"timeline", "check"}) {
            Ran ran = Ran.with(command, file.toString(), "--as-of", "2026-05-20")
                    .isRefused(part, "qyzmet: " + file + ": line ");
            assertThat(ran.err()).doesNotContain("900101300123");
        }
    }

    @Test
    void standardInputIsNamedAsSuch() {
        Ran.reading("[]", "check", "-").isRefused("qyzmet: standard input: line 1: Expected one object");
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        Ran.with("timeline", folder.toString()).isRefused("directory");
        Ran.with("check", folder.resolve("none.json").toString()).isRefused("none.json", "no such file");
        Ran.with("check", "").isRefused("name of a file");
    }

    @Test
    void aCaseThatHadNotBegunIsRefused() {
        for (String command : new String[] {"timeline", "check"}) {
            Ran.reading(CaseFiles.COMPLAINT, command, "-", "--as-of", "2026-05-05")
                    .isRefused(
                            "standard input: line 1, registeredOn: Expected a case that begins on 2026-05-05, the day asked for, or before, but"
                                    + " found: 2026-05-06; the case had not begun");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-45", "2026-02-30", "2026-05-06T10:00", "yesterday", ""})
    void aDayThatIsNoneIsRefused(String day) {
        Ran.reading(CaseFiles.COMPLAINT, "check", "-", "--as-of", day)
                .isRefused("Invalid date: Expected a date such as");
    }

    @Test
    void aDayBeyondTheCalendarIsRefusedBeforeTheFileIsRead() {
        Ran.reading("[]", "check", "-", "--as-of", "1999-05-05").isRefused("2002-01-01 to 2100-12-31", "1999-05-05");
    }

    @Test
    void aFactBeyondTheCalendarIsRefusedWithTheFile() {
        Ran.reading(CaseFiles.COMPLAINT.replace("2026", "1999"), "timeline", "-", "--as-of", "2026-05-05")
                .isRefused("standard input: ", "2002-01-01 to 2100-12-31", "1999-05-06");
        Ran.reading(
                        CaseFiles.COMPLAINT.replace("2026-05-06", "2100-12-31"),
                        "timeline",
                        "-",
                        "--format",
                        "json",
                        "--as-of",
                        "2100-12-31")
                .isRefused("standard input: ", "2100-12-31");
    }

    @Test
    void anEndlessFileIsNotReadToItsEnd() {
        Endless in = new Endless("", (byte) ' ');
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Main.run(
                new String[] {"check", "-"},
                in,
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "qyzmet: standard input: line 1: Expected a file of at most 10 MB, but found a longer one\n");
        assertThat(in.count()).isLessThan(11 * 1024 * 1024);
    }
}
