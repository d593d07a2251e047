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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {

    private static final Path SOURCES = Path.of("src/main/java/kz/qyzmet/examples");
    private static final Path README = Path.of("../../README.md");

    private static List<String> printed(Runnable example) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            example.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void printsWhatItsCommentsPromise() {
        List<String> lines = printed(() -> Quickstart.main(new String[0]));

        assertThat(lines.get(0)).isEqualTo("2026-05-15");
        assertThat(lines)
                .contains("OPEN, days left: 1", "MET_LATE", "Мерзімнің соңғы күні: 2026 жылғы 15 мамыр, жұма.");
        assertThat(lines).contains("2026-06-15");
        assertThat(lines.get(lines.size() - 2)).startsWith("Refused[citation=law88.a25.p4.pt1.extension, ");
        assertThat(lines.get(lines.size() - 1))
                .startsWith("Finding[citation=law88.a25.p2.provider-review, severity=BREACH, since=2026-05-16, ");
    }

    @Test
    void theAgreementPrintsWhatItsCommentsPromise() {
        List<String> lines = printed(() -> Partner.main(new String[0]));

        assertThat(lines).hasSize(7);
        assertThat(lines.subList(0, 3)).containsExactly("CURING", "2026-05-25", "[]");
        assertThat(lines.get(3)).startsWith("Refused[citation=spa219.p29.authority-notice, ");
        assertThat(lines.subList(4, 7)).containsExactly("true", "false", "2026-05-12T09:00");
    }

    @Test
    void theInspectionPrintsWhatItsCommentsPromise() {
        List<String> lines = printed(() -> Inspector.main(new String[0]));

        assertThat(lines.get(0)).isEqualTo("Opened on 26 February 2026: the notice of the start was sent.");
        assertThat(lines.subList(5, 7)).containsExactly("2026-03-16", "6");
        assertThat(lines.get(7)).startsWith("Refused[citation=law88.a27-2.p1.pt2.unscheduled-cap, ");
        assertThat(lines.subList(8, 12))
                .containsExactly("2026-03-27", "2026-03-26", "true, draft by 2026-03-19", "false, since 2026-03-20");
        assertThat(lines.get(lines.size() - 1)).startsWith("A suspension for further study of at least 1 working day ");
    }

    /** The README shows the body of each example: a change in one that is not made in the other fails. */
    @ParameterizedTest
    @ValueSource(strings = {"Quickstart.java", "Partner.java", "Inspector.java"})
    void theReadmeShowsThisVeryCode(String example) throws IOException {
        String source = Files.readString(SOURCES.resolve(example));
        String body = source.substring(source.indexOf("        Reckoner law"), source.lastIndexOf("    }\n}"))
                .indent(-8);
        assertThat(Files.readString(README)).contains(body.strip());
    }
}
