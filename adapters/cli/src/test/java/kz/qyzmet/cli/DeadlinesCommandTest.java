package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesCommandTest {

    private static final String REVIEW = "law88.a25.p2.provider-review";
    private static final Path REGISTRY = Path.of("..", "..", "examples", "cases", "registry.csv");

    @TempDir
    Path folder = Path.of("");

    @Test
    void threeBadRowsGetTheirErrorsAndStopNothing() {
        Ran ran = Ran.reading(
                        "case,norm,trigger\n"
                                + "1,law88.no.such,2026-05-06\n"
                                + "2," + REVIEW + ",2026-02-30\n"
                                + "3," + REVIEW + ",1999-05-06\n"
                                + "4," + REVIEW + ",2026-05-06\n",
                        "deadlines",
                        "-")
                .exits(3);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines()).hasSize(5);
        assertThat(ran.lines().get(0)).isEqualTo("case,norm,trigger,nominal,due,safe,certainty,error");
        assertThat(ran.lines().get(1))
                .startsWith("1,law88.no.such,2026-05-06,,,,,")
                .contains("Unknown norm");
        assertThat(ran.lines().get(2))
                .startsWith("2," + REVIEW + ",2026-02-30,,,,,")
                .contains("'2026-02-30'");
        assertThat(ran.lines().get(3))
                .startsWith("3," + REVIEW + ",1999-05-06,,,,,")
                .contains("2002-01-01");
        assertThat(ran.lines().get(4))
                .isEqualTo("4," + REVIEW + ",2026-05-06,2026-05-15,2026-05-15,2026-05-15,OFFICIAL,");
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                    2026-05-06, Missing cell: norm",
        "law88.a25.p2.provider-review,          '',         Missing cell: trigger",
        "law88.preamble.scope,                  2026-05-06, No term",
        "ctl78.p18.inspection-term,             2023-01-10, Entrepreneurial Code Art. 148",
        "ucc83.p14.recording,                   2026-05-06, the hour of the trigger",
        "law88.a27-2.p6.pt1.objection,          2023-03-01, governed by ctl78.p28.objections",
        "law88.a27-1.p4.sp7.none-three-years,   2026-05-06, 2023-05-06 to 2026-05-05",
        "law88.a25.p2.provider-review,          2100-12-30, Outside the calendar",
        "900101300123,                          2026-05-06, '********0123'",
    })
    void whatHasNoDateHasAnError(String norm, String trigger, String error) {
        Ran ran = Ran.reading("norm,trigger\n" + norm + "," + trigger + "\n", "deadlines", "-")
                .exits(3);

        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.lines().get(1))
                .startsWith(norm.contains("1300123") ? "900101300123,2026-05-06,,,,," : norm + "," + trigger + ",,,,,")
                .contains(error);
    }

    @Test
    void anEarliestDayFillsAllThree() {
        assertThat(Ran.reading("norm,trigger\nucc83.p23.consultation-start,2026-05-06\n", "deadlines", "-")
                        .exits(0)
                        .out())
                .endsWith(",2026-05-16,2026-05-16,2026-05-16,OFFICIAL,\n");
    }

    @Test
    void columnsPassThroughUnchangedInAnyOrder() {
        String rows = "\uFEFFзаметка,trigger,remark,norm\r\n\"қ, \"\"x\"\"\",2026-05-06,\"two\nlines\"," + REVIEW
                + "\r\n\r\n";

        assertThat(Ran.reading(rows, "deadlines", "-").exits(0).out())
                .isEqualTo("заметка,trigger,remark,norm,nominal,due,safe,certainty,error\n"
                        + "\"қ, \"\"x\"\"\",2026-05-06,\"two\nlines\"," + REVIEW
                        + ",2026-05-15,2026-05-15,2026-05-15,OFFICIAL,\n");
    }

    @Test
    void rowsOfTheWrongLengthStayInTheirColumns() {
        List<String> lines = Ran.reading(
                        "case,norm,trigger\n1," + REVIEW + "\n2," + REVIEW + ",2026-05-06,x\n", "deadlines", "-")
                .exits(3)
                .lines();

        assertThat(lines.get(1)).isEqualTo("1," + REVIEW + ",,,,,,\"Invalid row: Expected 3 cells, but found: 2\"");
        assertThat(lines.get(2))
                .isEqualTo("2," + REVIEW + ",2026-05-06,,,,,\"Invalid row: Expected 3 cells, but found: 4\"");
    }

    @Test
    void theOutputMayBeTheInput() throws IOException {
        Path file = folder.resolve("cases.csv");
        Files.writeString(file, "norm,trigger\n" + REVIEW + ",2026-05-06\n");

        assertThat(Ran.with("deadlines", file.toString(), "--out", file.toString())
                        .exits(0)
                        .out())
                .isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo("norm,trigger,nominal,due,safe,certainty,error\n" + REVIEW
                        + ",2026-05-06,2026-05-15,2026-05-15,2026-05-15,OFFICIAL,\n");
        assertOnlyFile(file);
    }

    @Test
    void aBatchThatFailsLeavesTheOutputAsItWas() throws IOException {
        Path file = folder.resolve("cases.csv");
        Files.writeString(file, "norm,trigger\n" + REVIEW + ",2026-05-06\n\"open");

        Ran.with("deadlines", file.toString(), "--out", file.toString()).isRefused("cases.csv line 3", "quote");

        assertThat(Files.readString(file)).endsWith("\"open");
        assertOnlyFile(file);
    }

    @Test
    void anOutputThatCannotBeWrittenIsRefused() {
        Ran.with("deadlines", REGISTRY.toString(), "--out", folder.toString()).isRefused("directory");
        Ran.with(
                        "deadlines",
                        REGISTRY.toString(),
                        "--out",
                        folder.resolve("none/x.csv").toString())
                .isRefused("cannot write", "no such folder");
    }

    @Test
    void aReaderThatIsGoneStopsTheBatchQuietly() {
        Endless in = new Endless("norm,trigger\n", (REVIEW + ",2026-05-06\n").getBytes(StandardCharsets.UTF_8));
        PrintStream gone = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                },
                false,
                StandardCharsets.UTF_8);
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code =
                Main.run(new String[] {"deadlines", "-"}, in, gone, new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(code).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(in.count()).isLessThan(10_000_000);
    }

    @Test
    void everyCaseOfTheExampleHasAnAnswer() {
        List<String> lines = Ran.with("deadlines", REGISTRY.toString()).exits(0).lines();

        assertThat(lines).hasSizeGreaterThan(12);
        assertThat(lines.get(0)).isEqualTo("case,norm,trigger,remark,nominal,due,safe,certainty,error");
        assertThat(lines.stream().skip(1)).allMatch(line -> line.endsWith(",OFFICIAL,"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Last day in time: Friday 15 May 2026.",
        "ru, 'Последний день срока: пятница, 15 мая 2026 года.'",
        "kk, 'Мерзімнің соңғы күні: 2026 жылғы 15 мамыр, жұма.'"
    })
    void explainPutsEachRowIntoWords(String language, String sentence) {
        Ran ran = Ran.reading(
                        "case,norm,trigger\nNo. 1," + REVIEW + ",2026-05-06\nNo. 2," + REVIEW + ",2026-02-30\n",
                        "deadlines",
                        "-",
                        "--explain",
                        language)
                .exits(3);

        assertThat(ran.lines()).startsWith("case: No. 1").contains(sentence, "", "case: No. 2");
        assertThat(ran.lines().get(ran.lines().size() - 2)).contains("'2026-02-30'");
        assertThat(ran.out()).doesNotContain("nominal,due").endsWith("\n\n");
    }

    @Test
    void explainWritesToAFileToo() throws IOException {
        Path out = folder.resolve("words.txt");

        Ran.with("deadlines", REGISTRY.toString(), "--explain", "en", "--out", out.toString())
                .exits(0);

        assertThat(Files.readString(out)).startsWith("case: complaint 2026/114; remark: complaint registered");
    }

    @Test
    void progressIsDrawnOncePerPercentAndWipedAtTheEnd() throws IOException {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        byte[] bytes = IntStream.range(0, 1000)
                .mapToObj(i -> "x")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        try (ProgressBar bar = new ProgressBar(
                new ByteArrayInputStream(bytes),
                bytes.length,
                new PrintStream(terminal, false, StandardCharsets.UTF_8))) {
            for (int i = 0; i < bytes.length; i++) {
                assertThat(bar.read()).isEqualTo('x');
            }
            assertThat(bar.read()).isEqualTo(-1);
        }
        String drawn = terminal.toString(StandardCharsets.UTF_8);
        assertThat(drawn.split("\r", -1)).hasSizeLessThan(110);
        assertThat(drawn)
                .contains("[####################                    ] 50%", "100%")
                .endsWith(" \r");
    }

    private void assertOnlyFile(Path file) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
