package kz.qyzmet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    private static final Path SOURCE = Path.of("src/main/java/kz/qyzmet/examples/Quickstart.java");
    private static final Path README = Path.of("../../README.md");

    @Test
    void printsWhatItsCommentsPromise() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).isEqualTo("2026-05-15");
        assertThat(lines)
                .contains("OPEN, days left: 1", "MET_LATE", "Мерзімнің соңғы күні: 2026 жылғы 15 мамыр, жұма.");
        assertThat(lines).contains("2026-06-15");
        assertThat(lines.get(lines.size() - 2)).startsWith("Refused[citation=law88.a25.p4.pt1.extension, ");
        assertThat(lines.get(lines.size() - 1))
                .startsWith("Finding[citation=law88.a25.p2.provider-review, severity=BREACH, since=2026-05-16, ");
    }

    /** The README shows the body of the example: a change in one that is not made in the other fails. */
    @Test
    void theReadmeShowsThisVeryCode() throws IOException {
        String source = Files.readString(SOURCE);
        String body = source.substring(source.indexOf("        Reckoner law"), source.lastIndexOf("    }\n}"))
                .indent(-8);
        assertThat(Files.readString(README)).contains(body.strip());
    }
}
