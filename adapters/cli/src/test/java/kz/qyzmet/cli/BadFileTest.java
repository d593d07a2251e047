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

/** Files that are no batch: each is refused in one line with the file and the line. */
class BadFileTest {

    private static final String ROW = "law88.a25.p2.provider-review,2026-05-06\n";

    @TempDir
    Path folder = Path.of("");

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("empty", "", 1, "empty file"),
                Arguments.of("blank", "\n\n", 1, "empty file"),
                Arguments.of("without a norm", "id,trigger\n", 1, "'id,trigger'"),
                Arguments.of("with two norms", "norm,trigger,norm\n", 1, "'norm,trigger,norm'"),
                Arguments.of("with a column of the output", "norm,trigger,due\n", 1, "'due'"),
                Arguments.of("semicolons", "norm;trigger\n", 1, "'norm;trigger'"),
                Arguments.of("an open quote", "norm,trigger\n" + ROW + "\"x,y\n" + ROW, 3, "every quote to be closed"),
                Arguments.of(
                        "an open quote early in a long file",
                        "norm,trigger\n" + ROW + "\"x,y\n" + ROW.repeat(20_000),
                        3,
                        "open since line 3"),
                Arguments.of("text after a quote", "norm,trigger\n\n\"x\"y,z\n", 3, "every quote closed"),
                Arguments.of("a cell too long", "norm,trigger\nx," + "y".repeat(70_000) + "\n", 2, "65536 characters"),
                Arguments.of("too many cells", "norm,trigger\n" + ",".repeat(2_000) + "\n", 2, "1024 cells"),
                Arguments.of("a row too long", "norm,trigger\n" + ("y".repeat(60_000) + ",").repeat(20), 2, "1048576"),
                Arguments.of("a NUL", "norm,trigger\n" + ROW + "x\0,y\n", 3, "UTF-8"),
                Arguments.of("Latin-1", "norm,trigger\n" + ROW + ROW + "caf\u00e9,y\n", 4, "UTF-8"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void isRefusedWithFileAndLine(String name, String text, int line, String part) throws IOException {
        Path file = folder.resolve("cases.csv");
        Files.write(file, text.getBytes(name.equals("Latin-1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));

        Ran.with("deadlines", file.toString()).exits(2).complains(file + " line " + line + ":", "Expected ", part);
    }

    @Test
    void theRowsBeforeABadByteAreAnswered() {
        Ran ran = Ran.reading(
                        ("norm,trigger\n" + ROW + "caf\u00e9,y\n").getBytes(StandardCharsets.ISO_8859_1),
                        "deadlines",
                        "-")
                .exits(2)
                .complains("standard input line 3");
        assertThat(ran.out()).doesNotContain("caf");
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        Ran.with("deadlines", folder.toString()).isRefused("directory");
        Ran.with("deadlines", folder.resolve("none.csv").toString()).isRefused("none.csv", "no such file");
        Ran.with("deadlines", "a\0b").isRefused("file name");
    }

    @Test
    void anEndlessLineIsRefusedAfterABoundedPart() {
        for (int endless : new int[] {0, 'x', ',', '"', 0xFF}) {
            Endless in = new Endless("", (byte) endless);
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = Main.run(
                    new String[] {"deadlines", "-"},
                    in,
                    new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));

            assertThat(code).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("qyzmet: standard input line 1: Expected ");
            assertThat(in.count()).isLessThan(5_000_000);
        }
    }
}
