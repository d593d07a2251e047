package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of inspections that this law is asked about first: seven faults, two regimes, one chain too tight. */
class ExampleInspectionsTest {

    private static final Pattern CITATION = Pattern.compile("\"citation\" : \"([^\"]+)\"");
    private static final Pattern NORM = Pattern.compile("\\(((?:law88|ctl78)\\.[^)]+)\\)");

    private static String file(String name) {
        return Path.of("..", "..", "examples", "cases", name + ".json").toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "inspection-no-notice, 2026-05-15, law88.a27-4.p4.sp2.gross-no-notice, BREACH",
        "inspection-no-notice, 2026-05-15, law88.a27-4.p5.s1.cancel-higher-body, DEFECT",
        "inspection-draft-two-days-before, 2026-04-24, law88.a27-2.p5.draft-certificate-subject, BREACH",
        "inspection-certificate-during-objections, 2026-04-20, law88.a27-2.p6.pt1.objection, BREACH",
        "inspection-twenty-one-days, 2026-06-29, law88.a27-2.p1.pt1.scheduled-cap, BREACH",
        "inspection-anonymous-ground, 2026-04-13, law88.a27-1.p7.no-anonymous, BREACH",
        "inspection-second-in-the-year, 2026-09-07, law88.a27-1.p5.once-a-year, BREACH",
        "inspection-completion-announced-too-early, 2026-04-24, law88.a27-2.p7.completion-date, BREACH"
    })
    void eachFaultIsAFindingOfItsOwnWithItsNorm(String name, String day, String norm, String severity) {
        String found = Ran.with("check", file(name), "--as-of", day, "--lang", "en", "--format", "json")
                .exits(1)
                .out();

        assertThat(CITATION.matcher(found).results().map(result -> result.group(1)))
                .containsOnlyOnce(norm);
        assertThat(found)
                .containsPattern("\"citation\" : \"" + Pattern.quote(norm)
                        + "\",\\s+\"place\" : .*\\s+\"severity\" : \"" + severity + "\"");
    }

    @Test
    void whatHasTwentyOneDaysIsToldSoInEachLanguage() {
        assertThat(check("inspection-twenty-one-days", "en"))
                .contains("Used up to Monday 29 June 2026: 21 working days");
        assertThat(check("inspection-twenty-one-days", "ru")).contains("Использовано: 21 рабочий день");
        assertThat(check("inspection-twenty-one-days", "kk")).contains("Пайдаланылғаны: 21 жұмыс күні");
    }

    private static String check(String name, String language) {
        return Ran.with("check", file(name), "--as-of", "2026-07-15", "--lang", language)
                .exits(1)
                .out()
                .replaceAll("\\s+", " ");
    }

    @Test
    void theWorkedExampleEndsOnTheTwentySeventhOfMarch() {
        assertThat(timeline("inspection-unscheduled-worked-example", "2026-03-18"))
                .containsPattern(
                        "Friday 27 March 2026 – open[^\\n]*\\n    An unscheduled inspection lasts ten working days");
    }

    @Test
    void theSameFactsOpenedOnAnotherDayFollowAnotherAct() throws IOException {
        String before = "inspection-opened-2024-06-07";
        String after = "inspection-opened-2024-06-10";
        String order = timeline(before, "2024-09-02");
        String law = timeline(after, "2024-09-02");

        assertThat(Files.readString(Path.of(file(before))).replace("2024-06-07", "2024-06-10"))
                .as("the same facts but for the day of the opening document")
                .isEqualTo(Files.readString(Path.of(file(after))));
        assertThat(norms(order)).isNotEmpty().allMatch(norm -> norm.startsWith("ctl78."));
        assertThat(norms(law)).isNotEmpty().allMatch(norm -> norm.startsWith("law88."));
        assertThat(order)
                .contains("Opened on 7 June 2024: the notice of the start was sent.")
                .contains("Order 78 governs: on that day Articles 27 to 27-4 of the Law were not yet in force.")
                .contains("Doubt: the inspection was opened in the uncertain window from 6 June 2024 to 7 June 2024.")
                .contains("Friday 28 June 2024 – met");
        assertThat(law)
                .contains("Opened on 10 June 2024: the notice of the start was sent.")
                .contains("Articles 27 to 27-4 of the Law govern: they were in force on that day")
                .contains("Friday 21 June 2024 – met")
                .doesNotContain("Doubt:");
    }

    private static String timeline(String name, String day) {
        return Ran.with("timeline", file(name), "--as-of", day, "--lang", "en")
                .exits(0)
                .out();
    }

    private static List<String> norms(String timeline) {
        return NORM.matcher(timeline).results().map(result -> result.group(1)).toList();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-09, true, null, null", "2026-06-10, false, \"2026-06-10\", 1"})
    void aDraftThatArrivesADayLaterLeavesNoDayForTheCertificate(String day, String fits, String since, String needed) {
        assertThat(Ran.with("feasibility", file("inspection-chain-too-tight"), "--as-of", day, "--format", "json")
                        .exits(0)
                        .out())
                .contains("\"fits\" : " + fits, "\"brokenSince\" : " + since, "\"suspensionNeeded\" : " + needed);
    }

    @Test
    void aSuspendedTermHasDaysLeftAndNoLastDay() {
        assertThat(timeline("inspection-suspension-open", "2026-05-20"))
                .contains("Stands still since Wednesday 13 May 2026; left: 5 working days.");
        assertThat(Ran.with(
                                "feasibility",
                                file("inspection-suspension-open"),
                                "--as-of",
                                "2026-05-20",
                                "--format",
                                "json")
                        .exits(0)
                        .out())
                .contains("\"stage\" : \"SUSPENDED\"", "\"left\" : 5", "\"latestCertificate\" : null");
    }
}
