package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineCommandTest {

    private static Ran deadline(String norm, String from, String... more) {
        String[] args = new String[more.length + 6];
        String[] first = {"deadline", norm, "--from", from, "--lang", "en"};
        System.arraycopy(first, 0, args, 0, first.length);
        System.arraycopy(more, 0, args, first.length, more.length);
        return Ran.with(args);
    }

    @Test
    void aComplaintAmongHolidaysNamesEachOfThem() {
        Ran ran = deadline("law88.a25.p2.provider-review", "2026-05-06").exits(0);

        assertThat(ran.lines())
                .startsWith("nominal 2026-05-15", "due 2026-05-15", "safe 2026-05-15", "certainty OFFICIAL", "");
        assertThat(ran.out())
                .contains("Thursday 7 May 2026 – Defender of the Fatherland Day")
                .contains("Saturday 9 May 2026 – Victory Day")
                .contains("Monday 11 May 2026 – Day off moved from 9 May 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "law88.a27-2.p2.scheduled-notice,        2026-03-26,       2026-03-18, 2026-03-18, 2026-03-17",
        "law88.a27-2.p9.pt1.recommendation-term, 2026-04-09,       2026-05-09, 2026-05-12, 2026-05-08",
        "law88.a27-2.p2.unscheduled-notice,      2026-03-26,       2026-03-24, 2026-03-24, 2026-03-20",
        "law88.a27-2.p2.unscheduled-notice,      2026-03-26T10:00, 2026-03-25T10:00+05:00,"
                + " 2026-03-25T10:00+05:00, 2026-03-25T10:00+05:00",
        "ucc83.p14.recording,                    2024-02-29T22:00, 2024-03-01T01:00+05:00,"
                + " 2024-03-01T01:00+05:00, 2024-03-01T01:00+05:00",
    })
    void theDatesStandFirst(String norm, String from, String nominal, String due, String safe) {
        assertThat(deadline(norm, from).exits(0).lines())
                .startsWith("nominal " + nominal, "due " + due, "safe " + safe, "certainty OFFICIAL", "");
    }

    @Test
    void anEarliestDayIsNotBefore() {
        assertThat(deadline("ucc83.p23.consultation-start", "2026-05-06")
                        .exits(0)
                        .lines())
                .startsWith("nominal 2026-05-16", "not before 2026-05-16", "certainty OFFICIAL", "");
    }

    @Test
    void aWindowHasTwoEnds() {
        assertThat(deadline("law88.a27-1.p4.sp7.none-three-years", "2026-05-06")
                        .exits(0)
                        .lines())
                .startsWith("first 2023-05-06", "last 2026-05-05", "certainty OFFICIAL", "");
    }

    @Test
    void hoursNeedAnHour() {
        Ran ran = deadline("ucc83.p14.recording", "2024-02-29").exits(0);

        assertThat(ran.lines()).startsWith("result undetermined", "");
        assertThat(ran.out()).contains("the hour of the trigger");
    }

    @Test
    void anUndeterminedTermNamesTheDocument() {
        assertThat(deadline("ctl78.p18.inspection-term", "2023-01-10").exits(0).out())
                .contains("Undetermined", "Entrepreneurial Code Art. 148");
    }

    @Test
    void aNormNotInForceNamesWhatGovernedBefore() {
        Ran ran = deadline("law88.a27-2.p6.pt1.objection", "2023-03-01").exits(1);

        assertThat(ran.lines()).startsWith("result not in force", "");
        assertThat(ran.out()).contains("ctl78.p28.objections").doesNotContain("..\n");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void aNormNotInForceNamesWhatGovernsNow() {
        assertThat(deadline("ctl78.p28.objections", "2025-03-03").exits(1).out())
                .contains("law88.a27-2.p6.pt1.objection");
    }

    @Test
    void theSixDayWeekMovesTheDay() {
        assertThat(deadline("law88.a25.p2.provider-review", "2026-05-12", "--week", "six")
                        .exits(0)
                        .lines())
                .contains("due 2026-05-18");
        assertThat(deadline("law88.a25.p2.provider-review", "2026-05-12").lines())
                .contains("due 2026-05-19");
    }

    @Test
    void jsonHoldsTheWholeAnswer() {
        String json = deadline("law88.a27-2.p2.scheduled-notice", "2026-03-26", "--format", "json")
                .exits(0)
                .out();

        assertThat(json)
                .startsWith("{")
                .endsWith("}\n")
                .contains(
                        "\"norm\" : \"law88.a27-2.p2.scheduled-notice\"",
                        "\"locator\" : \"Art. 27-2 p. 2\"",
                        "\"trigger\" : \"2026-03-26\"",
                        "\"result\" : \"DUE\"",
                        "\"nominal\" : \"2026-03-18\"",
                        "\"due\" : \"2026-03-18\"",
                        "\"safe\" : \"2026-03-17\"",
                        "\"certainty\" : \"OFFICIAL\"",
                        "\"rule\" : \"COUNTED_WORKING_DAYS_BACK\"",
                        "\"question\" : \"BackwardCount\"",
                        "\"reading\" : \"CLEAR_DAYS\"",
                        "\"edition\" : ",
                        "\"explanation\" : [");
    }

    @ParameterizedTest
    @CsvSource({
        "ucc83.p23.consultation-start, 2026-05-06, 0, NOT_BEFORE, '\"notBefore\" : \"2026-05-16\"'",
        "law88.a27-1.p4.sp7.none-three-years, 2026-05-06, 0, WINDOW, '\"first\" : \"2023-05-06\"'",
        "ctl78.p18.inspection-term, 2023-01-10, 0, UNDETERMINED, '\"reason\" : \"SET_BY_ANOTHER_DOCUMENT\"'",
        "ctl78.p28.objections, 2025-03-03, 1, NOT_IN_FORCE, '\"law88.a27-2.p6.pt1.objection\"'",
    })
    void jsonNamesTheResult(String norm, String from, int code, String result, String part) {
        assertThat(deadline(norm, from, "--format", "json").exits(code).out())
                .contains("\"result\" : \"" + result + "\"", "\"due\" : null", part);
    }

    @Test
    void aTriggerBeyondTheCalendarIsBadInputBeforeAnythingElse() {
        deadline("law88.a27-2.p6.pt1.objection", "1999-05-06").isRefused("2002-01-01 to 2100-12-31", "1999-05-06");
        deadline("law88.no-such-norm", "1999-05-06").isRefused("2002-01-01 to 2100-12-31", "1999-05-06");
        deadline("law88.a25.p2.provider-review", "2100-12-31").isRefused("2100-12-31");
    }

    @Test
    void anUnknownNormNamesTheNearest() {
        deadline("law88.a25.p2.provider-reviw", "2026-05-06")
                .isRefused("'law88.a25.p2.provider-reviw'", "nearest: law88.a25.p2.provider-review");
    }

    @Test
    void aNormWithoutATermIsRefused() {
        deadline("law88.preamble.scope", "2026-05-06").isRefused("law88.preamble.scope", "DEFINITION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "LAW88.A25", "", "law88..a25"})
    void whatIsNoIdIsRefused(String norm) {
        deadline(norm, "2026-05-06").isRefused("norm id");
        deadline(norm, "2026-13-45").isRefused("2026-13-45");
    }

    @Test
    void personalDataIsMasked() {
        assertThat(deadline("900101300123", "2026-05-06").isRefused("0123").err())
                .doesNotContain("900101300123");
        assertThat(deadline("iin.900101300123", "2026-05-06").isRefused("0123").err())
                .doesNotContain("900101300123");
        assertThat(deadline("law88.a25.p2.provider-review", "900101300123")
                        .isRefused("0123")
                        .err())
                .doesNotContain("900101300123");
        assertThat(deadline("law88.a25.p2.provider-review", "2026-05-06", "900101300123")
                        .isRefused("0123")
                        .err())
                .doesNotContain("900101300123");
    }
}
