package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which deadlines move between two calendars or two texts, asked with real files. */
class ImpactCommandTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HEADER = "fact,date,other_date,week,basis\n";
    /** Fifteen working days from Monday 17 August 2026 end on Monday 7 September, or on the 8th. */
    private static final String TOLD = """
            {
              "type": "complaint",
              "addressee": "QUALITY_AUTHORITY",
              "registeredOn": "2026-08-17",
              "toldDay": { "day": "2026-09-08", "toldOn": "2026-08-18" },
              "answeredOn": "2026-09-04"
            }
            """;

    @TempDir
    Path folder = Path.of("");

    private String off = "";
    private String told = "";
    private String still = "";

    @BeforeEach
    void files() throws IOException {
        off = file("off.csv", HEADER + "DAY_OFF,2026-08-31,,,Decree 7\n");
        told = file("told.json", TOLD);
        still = file("still.json", CaseFiles.COMPLAINT);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aMoveIsToldWithItsReasonAndTheDayThatWasTold() {
        assertThat(Ran.with("impact", "--from-amend", off, still, told, "--lang", "en")
                        .exits(0)
                        .lines())
                .containsExactly(
                        told + ": Complaint",
                        "",
                        "Tuesday 8 September 2026 → Monday 7 September 2026",
                        "    Quality authority reviews complaints in fifteen business days",
                        "    Law \"On State Services\" No. 88-V, Art. 25 p. 2 part 2 (law88.a25.p2.authority-review)",
                        "    Why: Monday 31 August 2026: before – not worked, Day off by declaration (Decree 7); after –",
                        "    worked (five-day working week).",
                        "    Told on Tuesday 18 August 2026: Tuesday 8 September 2026. The new answer does not agree with it:",
                        "    Monday 7 September 2026.",
                        "",
                        "Cases: 2; with moved deadlines: 1; moved deadlines: 1");
    }

    @Test
    void theOtherWayRoundTheToldDayAgrees() {
        assertThat(Ran.with("impact", "--to-amend", off, told, "--lang", "en")
                        .exits(0)
                        .out())
                .contains(
                        "Monday 7 September 2026 → Tuesday 8 September 2026",
                        "Tuesday 8 September 2026. The new answer agrees with it.");
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Дел: 2; со сдвинувшимися сроками: 1; сдвинувшихся сроков: 1, Причина: понедельник",
        "kk, Істер: 2; мерзімі ауысқан істер: 1; ауысқан мерзімдер: 1, Себебі: 2026 жылғы 31 тамыз"
    })
    void inEachLanguage(String language, String count, String why) throws IOException {
        String order = file("order.csv", HEADER + "DAY_OFF,2026-08-31,,,№ 7\n");
        Ran ran = Ran.with("impact", "--from-amend", order, still, told, "--lang", language)
                .exits(0);

        assertThat(ran.lines()).contains(count);
        assertThat(ran.out()).contains(why);
        assertThat(LanguageTest.latin(ran.out().replace(told, ""))).isEmpty();
    }

    @Test
    void jsonHasBothAnswersTheReasonAndTheToldDay() {
        JsonNode json =
                JSON.readTree(Ran.with("impact", "--from-amend", off, still, told, "--lang", "en", "--format", "json")
                        .exits(0)
                        .out());
        JsonNode change = json.get("changed").get(0).get("changes").get(0);

        assertThat(json.get("cases").asInt()).isEqualTo(2);
        assertThat(json.get("unchanged").asInt()).isEqualTo(1);
        assertThat(json.get("asOf").isNull()).isTrue();
        assertThat(json.get("from").get("amend").get(0).asString()).isEqualTo(off);
        assertThat(json.get("to").get("amend").isEmpty()).isTrue();
        assertThat(json.get("changed").get(0).get("file").asString()).isEqualTo(told);
        assertThat(json.get("changed").get(0).get("case").asString()).isEqualTo("complaint");
        assertThat(change.get("kind").asString()).isEqualTo("MOVED");
        assertThat(change.get("before").get("due").asString()).isEqualTo("2026-09-08");
        assertThat(change.get("after").get("due").asString()).isEqualTo("2026-09-07");
        assertThat(change.get("reasons").get(0).get("date").asString()).isEqualTo("2026-08-31");
        assertThat(change.get("told").get(0).get("agreedBefore").asBoolean()).isTrue();
        assertThat(change.get("told").get(0).get("agreesAfter").asBoolean()).isFalse();
    }

    @Test
    void nothingMovesBetweenCalendarsThatAgreeOnTheDaysOfTheCase() {
        for (String format : List.of("text", "json")) {
            Ran ran = Ran.with("impact", "--from-amend", off, still, "--lang", "en", "--format", format)
                    .exits(0);
            assertThat(ran.out()).contains(format.equals("text") ? "moved deadlines: 0" : "\"changed\" : [ ]");
        }
    }

    @Test
    void whatTheShippedCalendarSaysAnywayIsRefusedWithItsLine() throws IOException {
        String known = file("known.csv", HEADER + "WORKING,2026-08-31,,,Decree 8\n");

        Ran.with("impact", "--to-amend", known, told).isRefused("known.csv line 2", "is a working day");
    }

    @Test
    void amendmentsOfBothSidesAddUpWithThoseOfEach() throws IOException {
        String more = file("more.csv", HEADER + "DAY_OFF,2026-09-01,,,Decree 9\n");

        assertThat(Ran.with("impact", "--amend", more, "--to-amend", off, told, "--lang", "en")
                        .exits(0)
                        .out())
                .contains("Tuesday 8 September 2026 → Wednesday 9 September 2026")
                .doesNotContain("Decree 9");
    }

    @Test
    void twoTextsOfTheAgreementAreCompared() {
        Path agreement =
                Path.of("..", "..", "examples", "cases", "partnership-agreement-system-use-breach-not-cured.json");

        assertThat(Ran.with("impact", "--to-edition", "en", agreement.toString(), "--lang", "en")
                        .exits(0)
                        .out())
                .contains(
                        "Monday 25 May 2026 → none",
                        "Why: The edition after lacks the norm spa219.p28.kk.remedy-term.");
    }

    @Test
    void whatWasRecordedLaterIsLeftOutAsOfADay() {
        assertThat(Ran.with("impact", "--from-amend", off, told, "--as-of", "2026-08-17", "--lang", "en")
                        .exits(0)
                        .out())
                .contains("Tuesday 8 September 2026 → Monday 7 September 2026")
                .doesNotContain("Told on");
        Ran.with("impact", "--from-amend", off, told, "--as-of", "2026-08-16").isRefused(told, "had not begun");
        Ran.with("impact", "--from-amend", off, told, "--as-of", "2026-02-30").isRefused("--as-of: ", "Invalid date");
        Ran.with("impact", "--from-amend", off, told, "--as-of", "1999-01-01").isRefused("2002-01-01 to 2100-12-31");
    }

    @Test
    void standardInputIsOneOfTheCases() {
        assertThat(Ran.reading(TOLD, "impact", "--from-amend", off, still, "-", "--lang", "en")
                        .exits(0)
                        .out())
                .startsWith("standard input: Complaint")
                .contains("Cases: 2;");
        Ran.reading(TOLD, "impact", "--from-amend", off, "-", "-").isRefused("standard input", "at most once");
    }

    @Test
    void hundredsOfFilesAreReadOneByOne() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("impact", "--from-amend", off, "--lang", "en"));
        for (int i = 0; i < 400; i++) {
            arguments.add(file("case-" + i + ".json", i % 2 == 0 ? TOLD : CaseFiles.COMPLAINT));
        }

        assertThat(Ran.with(arguments.toArray(String[]::new)).exits(0).lines())
                .endsWith("Cases: 400; with moved deadlines: 200; moved deadlines: 200");
    }

    /** Whatever came before it: half an answer would pass for a whole one. */
    @Test
    void oneBadFileIsNamedAndNothingIsPrinted() throws IOException {
        String bad = file("bad.json", "{ \"type\": \"complaint\" }");
        String outside = file(
                "outside.json",
                "{ \"type\": \"complaint\", \"addressee\": \"QUALITY_AUTHORITY\", \"registeredOn\": \"2100-12-20\" }");

        for (String format : List.of("text", "json")) {
            Ran.with("impact", "--from-amend", off, told, bad, "--format", format)
                    .isRefused("bad.json", "addressee");
            Ran.with("impact", "--from-amend", off, told, outside, "--format", format)
                    .isRefused("outside.json", "2100-12-31");
        }
        Ran.with("impact", "--from-amend", off, told, folder.toString()).isRefused("directory");
        Ran.with("impact", "--from-amend", off, folder.resolve("none.json").toString())
                .isRefused("none.json", "no such file");
        Ran.with("impact", "--from-amend", folder.resolve("none.csv").toString(), told)
                .isRefused("none.csv", "no such file");
    }

    @Test
    void amendmentsThatContradictEachOtherAreRefused() throws IOException {
        String other = file("other.csv", HEADER + "WORKING,2026-08-31,,,Decree 8\n");

        Ran.with("impact", "--from-amend", off, "--from-amend", other, told)
                .isRefused("off.csv line 2", "other.csv line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--from-edition kk", "--from-edition en --to-edition en", "--week six"})
    void twoSidesThatCannotDifferAreRefused(String options) {
        List<String> arguments = new ArrayList<>(List.of("impact", told));
        if (!options.isEmpty()) {
            arguments.addAll(List.of(options.split(" ", -1)));
        }

        Ran.with(arguments.toArray(String[]::new)).isRefused("Expected two sides that differ", "--from-amend");
    }
}
