package kz.qyzmet.cli;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is wrong with the examples of selections, agreements, settlements, inspections and their plans: these findings,
 * and no others.
 */
class ExampleFindingsTest {

    private static final Path FOLDER = Path.of("..", "..", "examples", "cases");
    private static final String THREE_FINDINGS = "partnership-agent-three-findings";
    private static final Pattern FINDING = Pattern.compile(
            "\"citation\" : \"([^\"]+)\",\\s+\"place\" : .*\\s+\"severity\" : \"([A-Z]+)\",\\s+\"since\" : \"([0-9-]+)\"");
    private static final Pattern TYPE = Pattern.compile("\"type\": \"([a-z-]+)\"");

    /**
     * An example on a day.
     *
     * @param name the name of the file without its ending
     * @param day the day
     * @param findings severity, norm and day of each finding
     */
    record Expected(String name, String day, List<String> findings) {

        String file() {
            return FOLDER.resolve(name + ".json").toString();
        }

        @Override
        public String toString() {
            return name + " " + day;
        }
    }

    static List<Expected> expected() throws IOException {
        List<Expected> all = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(
                ExampleFindingsTest.class.getResourceAsStream("example-findings.txt"), "example-findings.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList()) {
                if (line.startsWith(" ")) {
                    all.get(all.size() - 1).findings().add(line.strip());
                } else {
                    all.add(new Expected(
                            line.substring(0, line.indexOf(' ')),
                            line.substring(line.indexOf(' ') + 1),
                            new ArrayList<>()));
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("expected")
    void anExampleHasTheseFindingsAndNoOthers(Expected expected) {
        Ran check = Ran.with("check", expected.file(), "--as-of", expected.day(), "--lang", "en", "--format", "json")
                .exits(expected.findings().isEmpty() ? 0 : 1);

        assertThat(findings(check)).containsExactlyInAnyOrderElementsOf(expected.findings());
    }

    @Test
    void thereAreFourExamplesOfEachTypeAndEachHasACleanOneAndThreeKindsOfFindings() throws IOException {
        Map<String, String> texts = texts();
        for (String type : List.of(
                "partner-selection",
                "partnership-agreement",
                "partnership",
                "mutual-settlement",
                "settlement-account",
                "inspection",
                "inspection-plan")) {
            covers(
                    texts,
                    name -> TYPE.matcher(text(texts, name))
                            .results()
                            .map(found -> found.group(1))
                            .anyMatch(type::equals));
        }
        for (String type : List.of("AGENT", "SYSTEM_USE", "TRUST_MANAGEMENT")) {
            covers(
                    texts,
                    name -> name.startsWith("partnership-agreement-")
                            && text(texts, name).contains("\"cooperationType\": \"" + type + "\""));
        }
    }

    private static void covers(Map<String, String> texts, Function<String, Boolean> isOfType) throws IOException {
        List<String> files =
                texts.keySet().stream().filter(name -> isOfType.apply(name)).toList();
        List<Expected> expected = expected().stream()
                .filter(example -> files.contains(example.name()))
                .toList();

        assertThat(files).hasSizeGreaterThanOrEqualTo(4);
        assertThat(expected).extracting(Expected::name).containsAll(files);
        assertThat(expected).anyMatch(example -> example.findings().isEmpty());
        assertThat(expected.stream().flatMap(example -> example.findings().stream()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, Findings: 3", "ru, Замечаний: 3", "kk, Ескертпелер саны: 3"})
    void theAgentsAgreementHasThreeFindingsWithThreeNorms(String language, String count) {
        Ran check = Ran.with(
                        "check",
                        FOLDER.resolve(THREE_FINDINGS + ".json").toString(),
                        "--as-of",
                        "2026-05-20",
                        "--lang",
                        language)
                .exits(1);

        assertThat(check.lines()).endsWith(count);
        assertThat(Pattern.compile("\\((spa219[^)]*)\\)")
                        .matcher(check.out())
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrder(
                        "spa219.an1.p4.prep.s3.vpn-purchase", "spa219.an1.p13.experience", "spa219.an2.p2.payment");
    }

    /** The notice of breach came on Saturday 25 April 2026. */
    @Test
    void aBreachIsCuredInThirtyDaysThenTheAuthorityIsToldAndThirtyDaysLaterTerminationMayStart() {
        String file = FOLDER.resolve("partnership-agreement-system-use-breach-not-cured.json")
                .toString();

        String kazakh = Ran.with("timeline", file, "--as-of", "2026-05-20", "--lang", "en")
                .exits(0)
                .out();
        String english = Ran.with("timeline", file, "--as-of", "2026-05-20", "--lang", "en", "--edition", "en")
                .exits(0)
                .out();

        assertThat(kazakh)
                .contains("Monday 25 May 2026", "spa219.p28.kk.remedy-term")
                .contains("Tuesday 26 May 2026", "spa219.p29.termination-start")
                .contains("Thursday 25 June 2026", "spa219.p29.authority-notice");
        assertThat(english)
                .doesNotContain("25 May 2026", "spa219.p28.kk.remedy-term")
                .contains("Friday 24 April 2026", "Sunday 24 May 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-19", "2026-05-20"})
    void thePaymentIsLateFromTheEleventhWorkingDayOn(String day) {
        Ran check = Ran.with(
                "check",
                FOLDER.resolve(THREE_FINDINGS + ".json").toString(),
                "--as-of",
                day,
                "--lang",
                "en",
                "--format",
                "json");

        assertThat(findings(check).contains("BREACH spa219.an2.p2.payment 2026-05-20"))
                .isEqualTo(day.equals("2026-05-20"));
    }

    private static List<String> findings(Ran check) {
        return FINDING.matcher(check.out())
                .results()
                .map(ExampleFindingsTest::finding)
                .toList();
    }

    private static String finding(MatchResult found) {
        return found.group(2) + " " + found.group(1) + " " + found.group(3);
    }

    private static String text(Map<String, String> texts, String name) {
        return Objects.requireNonNull(texts.get(name), name);
    }

    private static Map<String, String> texts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .collect(toMap(
                            file -> file.getFileName().toString().replace(".json", ""), ExampleFindingsTest::read));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
