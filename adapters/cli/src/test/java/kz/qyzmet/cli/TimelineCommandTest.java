package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineCommandTest {

    private static final String LAW =
            "    Law \"On State Services\" No. 88-V, Art. 25 p. 2 part 1" + " (law88.a25.p2.provider-review)";

    private static Ran timeline(String file, String day, String... more) {
        String[] args = new String[more.length + 6];
        String[] first = {"timeline", "-", "--as-of", day, "--lang", "en"};
        System.arraycopy(first, 0, args, 0, first.length);
        System.arraycopy(more, 0, args, first.length, more.length);
        return Ran.reading(file, args);
    }

    @Test
    void aRunningTermTellsItsDayItsPlaceAndWhatIsLeft() {
        assertThat(timeline(CaseFiles.COMPLAINT, "2026-05-13").exits(0).lines())
                .startsWith(
                        "Complaint, as of Wednesday 13 May 2026",
                        "",
                        "Friday 15 May 2026 – open, 2 working days left",
                        "    Bodies, providers or State Corporation directly delivering services review complaints in five",
                        "    working days",
                        LAW,
                        "")
                .contains("Not before Saturday 16 May 2026 – not started")
                .anyMatch(line -> line.startsWith("    Waits for: Bodies, providers or State Corporation"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-06, 'open, 5 working days left'",
        "2026-05-14, 'open, 1 working day left'",
        "2026-05-15, due today",
        "2026-05-16, missed",
        "2026-05-18, 'missed, by 1 working day'",
        "2026-05-20, 'missed, by 3 working days'",
    })
    void theStatusGoesWithTheDay(String day, String status) {
        assertThat(timeline(CaseFiles.COMPLAINT, day).exits(0).lines()).contains("Friday 15 May 2026 – " + status);
    }

    @Test
    void whatWasRecordedLaterIsNotKnownYet() {
        assertThat(timeline(CaseFiles.ANSWERED_LATE, "2026-05-19").lines())
                .contains("Friday 15 May 2026 – missed, by 2 working days")
                .noneMatch(line -> line.contains("Done"));
        assertThat(timeline(CaseFiles.ANSWERED_LATE, "2026-05-20").lines())
                .contains(
                        "Friday 15 May 2026 – met late, by 2 working days",
                        "    Done: Tuesday 19 May 2026, 10:00 (UTC+05:00)");
    }

    @Test
    void anExtensionMovesTheDayOnceItIsDecided() {
        assertThat(timeline(CaseFiles.EXTENDED, "2026-03-27").lines())
                .anyMatch(line -> line.startsWith("Friday 3 April 2026 – open, 5 working days left"))
                .noneMatch(line -> line.contains("extension"));
        assertThat(timeline(CaseFiles.EXTENDED, "2026-03-30").lines())
                .contains(
                        "Thursday 2 April 2026 – open, 3 working days left",
                        "Friday 17 April 2026 – open, 14 working days left")
                .anyMatch(line -> line.startsWith("    Caution: "));
    }

    @Test
    void whatHasNoDayComesLastWithItsReason() {
        assertThat(timeline(CaseFiles.SENT_ON, "2026-05-11").exits(0).lines())
                .containsSubsequence(
                        "Without a day:",
                        "not started",
                        "    Quality authority reviews complaints in fifteen business days",
                        "    The day from which it runs is not known.")
                .contains("    Done: Friday 8 May 2026");
    }

    @Test
    void everyStepIsExplainedOnRequest() {
        assertThat(timeline(CaseFiles.COMPLAINT, "2026-05-13").out()).doesNotContain("Victory Day");
        assertThat(timeline(CaseFiles.COMPLAINT, "2026-05-13", "--explain").out())
                .contains("Saturday 9 May 2026 – Victory Day", "Monday 11 May 2026 – Day off moved from 9 May 2026");
    }

    @Test
    void noLineIsWiderThanATerminal() {
        for (String language : new String[] {"en", "ru", "kk"}) {
            assertThat(Ran.reading(
                                    CaseFiles.EXTENDED,
                                    "timeline",
                                    "-",
                                    "--as-of",
                                    "2026-05-20",
                                    "--lang",
                                    language,
                                    "--explain")
                            .lines())
                    .allMatch(line -> line.length() <= QyzmetCommand.WIDTH);
        }
    }

    @Test
    void theSixDayWeekMovesTheDay() {
        String file = CaseFiles.COMPLAINT.replace("2026-05-06", "2026-05-12");

        assertThat(timeline(file, "2026-05-13", "--week", "six").out()).contains("Monday 18 May 2026 – open");
        assertThat(timeline(file, "2026-05-13").out()).contains("Tuesday 19 May 2026 – open");
    }

    @Test
    void kazakhAndRussianAreWholeTexts() {
        assertThat(Ran.reading(CaseFiles.COMPLAINT, "timeline", "-", "--as-of", "2026-05-20", "--lang", "ru")
                        .exits(0)
                        .lines())
                .startsWith(
                        "Жалоба. По состоянию на день: среда, 20 мая 2026 года",
                        "",
                        "пятница, 15 мая 2026 года – пропущен, просрочка: 3 рабочих дня");
        assertThat(Ran.reading(CaseFiles.COMPLAINT, "timeline", "-", "--as-of", "2026-05-20", "--lang", "kk")
                        .exits(0)
                        .lines())
                .startsWith(
                        "Шағым. Мына күнгі жағдай бойынша: 2026 жылғы 20 мамыр, сәрсенбі",
                        "",
                        "2026 жылғы 15 мамыр, жұма – өткізіп алынған, кешіктірілген уақыты: 3 жұмыс күні");
    }

    @Test
    void anUnofficialWordingIsMarked() {
        assertThat(Ran.reading(CaseFiles.COMPLAINT, "timeline", "-", "--as-of", "2026-05-13", "--lang", "kk")
                        .out())
                .contains("\u00A0†\n", "† Атаудың тұжырымы бейресми.");
        assertThat(timeline(CaseFiles.COMPLAINT, "2026-05-13").out()).doesNotContain("†");
    }

    @Test
    void jsonHoldsTheWholeTimeline() {
        String json = timeline(CaseFiles.ANSWERED_LATE, "2026-05-20", "--format", "json")
                .exits(0)
                .out();

        assertThat(json)
                .startsWith("{\n  \"case\" : \"complaint\",\n  \"asOf\" : \"2026-05-20\",\n  \"edition\" : \"")
                .endsWith("}\n")
                .contains("""
                              "norm" : "law88.a25.p2.provider-review",
                              "act" : "LAW-88-V",
                              "locator" : "Art. 25 p. 2 part 1",
                              "trigger" : "2026-05-06",
                              "label" : "Bodies, providers or State Corporation directly delivering services review\
                         complaints in five working days.",
                              "place" : "Law \\"On State Services\\" No. 88-V, Art. 25 p. 2 part 1",
                              "subject" : null,
                              "result" : "DUE",
                              "nominal" : "2026-05-15",
                              "due" : "2026-05-15",
                              "safe" : "2026-05-15",
                              "certainty" : "OFFICIAL",
                              "status" : "MET_LATE",
                              "daysLeft" : 0,
                              "workingDaysLate" : 2,
                              "done" : "2026-05-19T10:00+05:00",
                              "waitsFor" : [ ]
                        """.indent(0).stripTrailing())
                .doesNotContain("\"steps\"", "\"explanation\"");
    }

    @Test
    void jsonNamesTheGroundWhereNoNormSetsTheTerm() {
        assertThat(timeline(CaseFiles.SENT_ON, "2026-05-11", "--format", "json").out())
                .contains(
                        "\"ground\" : \"appc.a65\"",
                        "\"status\" : \"MET\"",
                        "\"result\" : \"NOT_STARTED\"",
                        "\"trigger\" : null",
                        "\"daysLeft\" : null");
        assertThat(timeline(CaseFiles.COMPLAINT, "2026-05-13", "--format", "json")
                        .out())
                .contains(
                        "\"result\" : \"NOT_BEFORE\"",
                        "\"notBefore\" : \"2026-05-16\"",
                        "\"waitsFor\" : [\n        \"law88.a25.p2.provider-review\"\n      ]");
    }

    @Test
    void jsonExplainsOnRequest() {
        assertThat(timeline(CaseFiles.COMPLAINT, "2026-05-13", "--format", "json", "--explain")
                        .out())
                .contains("\"steps\" : [", "\"rule\" : \"COUNTED_WORKING_DAYS\"", "\"explanation\" : [");
    }

    /** At 19:00 UTC it is already the next day in Almaty. */
    @Test
    void theDefaultIsTodayInAlmaty() {
        byte[] file = CaseFiles.COMPLAINT.getBytes(StandardCharsets.UTF_8);
        Clock evening = Clock.fixed(Instant.parse("2026-05-12T18:59:59Z"), ZoneOffset.UTC);
        Clock midnight = Clock.fixed(Instant.parse("2026-05-12T19:00:00Z"), ZoneOffset.UTC);

        assertThat(Ran.on(evening, file, "timeline", "-", "--lang", "en").lines())
                .startsWith("Complaint, as of Tuesday 12 May 2026");
        assertThat(Ran.on(midnight, file, "timeline", "-", "--lang", "en").lines())
                .startsWith("Complaint, as of Wednesday 13 May 2026");
    }

    @Test
    void aFileIsReadByItsName(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), CaseFiles.COMPLAINT);

        assertThat(Ran.with("timeline", file.toString(), "--as-of", "2026-05-13", "--lang", "en")
                        .exits(0)
                        .out())
                .isEqualTo(timeline(CaseFiles.COMPLAINT, "2026-05-13").out());
    }
}
