package kz.qyzmet.agreement.partner;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.partner.PartnerGiven.LAW;
import static kz.qyzmet.agreement.partner.PartnerGiven.brief;
import static kz.qyzmet.agreement.partner.PartnerGiven.found;
import static kz.qyzmet.agreement.partner.PartnerGiven.messages;
import static kz.qyzmet.agreement.partner.PartnerGiven.recordedLater;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.cooperation.AgreementTime;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hours that a partner kept, beside those that are set. */
class ScheduleFindingsTest {

    private static final AgreementTime SINCE_2023 = AgreementTime.from(date("MON_2023_01_09"));

    private static final WeekHours NINE_TO_SIX =
            WeekHours.workingWeek(DayHours.of(LocalTime.of(9, 0), LocalTime.of(18, 0)));

    /** Hours such as {@code 09:00-13:00 14:00-20:00}, or {@code closed}. */
    private static RecordedHours kept(String day, String hours) {
        return new RecordedHours(on(day), hours(hours));
    }

    private static DayHours hours(String text) {
        return text.equals("closed")
                ? DayHours.closed()
                : new DayHours(List.of(text.split(" ", -1)).stream()
                        .map(span -> OpeningHours.of(
                                LocalTime.parse(span.substring(0, 5)), LocalTime.parse(span.substring(6))))
                        .toList());
    }

    private static List<Finding> ofType(
            Reckoner law, CooperationType type, Optional<WeekHours> centers, Collection<RecordedHours> records) {
        return found(
                law,
                "FRI_2026_06_05",
                findings -> new ScheduleFindings(law, type, SINCE_2023, centers, findings).addAll(records));
    }

    private static List<Finding> agent(RecordedHours... records) {
        return ofType(LAW, CooperationType.AGENT, Optional.empty(), List.of(records));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MON_2026_05_04 | 09:00-20:00             | -      |                  | kept",
                "MON_2026_05_04 | 08:00-21:00             | -      |                  | longer breaks nothing",
                "MON_2026_05_04 | 09:30-20:00             | BREACH | hours-weekdays   | opened late",
                "MON_2026_05_04 | 09:00-18:00             | BREACH | hours-weekdays   | closed early",
                "MON_2026_05_04 | closed                  | BREACH | hours-weekdays   | closed all day",
                "MON_2026_05_04 | 09:00-13:00 14:00-20:00 | BREACH | hours-no-break   | a lunch break",
                "MON_2026_05_04 | 07:00-07:30 08:00-20:00 | -      |                  | a break before the hours",
                "SAT_2026_05_16 | 09:00-13:00             | -      |                  | Saturday kept",
                "SAT_2026_05_16 | closed                  | BREACH | hours-saturday   | closed on a Saturday",
                "SAT_2026_05_16 | 10:00-13:00             | BREACH | hours-saturday   | late on a Saturday",
                "SAT_2026_05_16 | 09:00-10:00 10:30-13:00 | DOUBT  | hours-saturday   | a break on a Saturday",
                "SUN_2026_05_17 | closed                  | -      |                  | Sunday",
                "SUN_2026_05_17 | 10:00-12:00             | DOUBT  | hours-closed-days | open on a Sunday",
                "THU_2026_05_07 | 09:00-20:00             | DOUBT  | hours-closed-days | open on a holiday",
                "SAT_2026_05_09 | closed                  | -      |                  | a holiday on a Saturday",
                "MON_2026_05_11 | closed                  | -      |                  | a moved day off",
                "MON_2026_05_11 | 09:00-20:00             | DOUBT  | hours-closed-days | open on a moved day off",
                "SAT_2024_05_04 | closed                  | BREACH | hours-weekdays   | a worked Saturday: open by both readings",
                "SAT_2024_05_04 | 09:00-13:00             | DOUBT  | hours-weekdays   | a worked Saturday: the hours are open",
                "SUN_2025_01_05 | 09:00-20:00             | -      |                  | a worked Sunday kept",
                "SUN_2025_01_05 | closed                  | DOUBT  | hours-weekdays   | a worked Sunday: no hours are set"
            })
    @OfNorm({
        "spa219.p4.sp2.i9.hours-weekdays",
        "spa219.p4.sp2.i9.hours-saturday",
        "spa219.p4.sp2.i9.hours-closed-days",
        "spa219.p4.sp2.i9.hours-no-break"
    })
    void hoursThatWereNotKeptAreFound(String day, String hours, String severity, String norm, String why) {
        assertThat(brief(agent(kept(day, hours))))
                .as(why)
                .isEqualTo(
                        severity.equals("-") ? List.of() : List.of(severity + " p4.sp2.i9." + norm + " " + date(day)));
    }

    @Test
    void whatIsFoundIsToldWithItsHours() {
        assertThat(messages(agent(kept("MON_2026_05_04", "09:30-12:00 13:00-18:00"))))
                .containsExactlyInAnyOrder(
                        "Monday 4 May 2026: opened late, at 09:30; the hours are 09:00–20:00.",
                        "Monday 4 May 2026: closed early, at 18:00; the hours are 09:00–20:00.",
                        "Monday 4 May 2026: a break was made, 12:00–13:00; service has to run without one.");
        assertThat(messages(agent(kept("MON_2026_05_04", "closed"))))
                .containsExactly("It was closed on a day of service. Monday 4 May 2026: 09:00–20:00.");
        assertThat(messages(agent(kept("SUN_2026_05_17", "10:00-12:00"))))
                .containsExactly("It was open (10:00–12:00) on a day without service. Sunday 17 May 2026: closed,"
                        + " because no hours are set for this day of the week.");
    }

    @Test
    @OfNorm("spa219.an1.p8.impl.s2.work-schedule")
    void aScheduleOfCentersThatDiffersIsADoubtThatNamesBothPoints() {
        List<Finding> differs = ofType(LAW, CooperationType.SYSTEM_USE, Optional.of(NINE_TO_SIX), List.of());
        AgreementTime recent = AgreementTime.from(date("MON_2026_04_06"));
        List<Finding> since = found(
                LAW,
                "FRI_2026_06_05",
                findings -> new ScheduleFindings(
                        LAW, CooperationType.SYSTEM_USE, recent, Optional.of(NINE_TO_SIX), findings));

        // Before the order was in force there was no norm to be in doubt.
        assertThat(differs).isEmpty();
        assertThat(brief(since)).containsExactly("DOUBT an1.p8.impl.s2.work-schedule 2026-04-06");
        assertThat(messages(since))
                .containsExactly("The schedule of the centres (Annex 1, point 8) differs from the hours of point 4;"
                        + " which of the two applies is open.");
        assertThat(found(LAW, "FRI_2026_06_05", findings -> {
                    new ScheduleFindings(LAW, CooperationType.AGENT, recent, Optional.of(NINE_TO_SIX), findings);
                    new ScheduleFindings(
                            LAW, CooperationType.SYSTEM_USE, recent, Optional.of(WeekHours.pointFour()), findings);
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MON_2026_05_04 | 09:00-18:00             | -",
                "MON_2026_05_04 | 09:00-17:00             | BREACH",
                "MON_2026_05_04 | 09:00-13:00 14:00-18:00 | BREACH",
                "SAT_2026_05_16 | closed                  | -"
            })
    @OfNorm("spa219.an1.p8.impl.s2.work-schedule")
    void whoUsesTheSystemIsJudgedByTheScheduleOfTheCenters(String day, String hours, String severity) {
        assertThat(brief(ofType(LAW, CooperationType.SYSTEM_USE, Optional.of(NINE_TO_SIX), List.of(kept(day, hours)))))
                .isEqualTo(
                        severity.equals("-")
                                ? List.of()
                                : List.of(severity + " an1.p8.impl.s2.work-schedule " + date(day)));
    }

    /** Centers that are open longer than point 4 asks: what breaks their schedule alone is a doubt. */
    @Test
    @OfNorm("spa219.an1.p8.impl.s2.work-schedule")
    void whatBreaksTheScheduleOfTheCentersAloneIsADoubt() {
        WeekHours longer = WeekHours.workingWeek(DayHours.of(LocalTime.of(8, 0), LocalTime.of(20, 0)));

        assertThat(brief(ofType(
                        LAW,
                        CooperationType.SYSTEM_USE,
                        Optional.of(longer),
                        List.of(kept("MON_2026_05_04", "09:00-20:00")))))
                .containsExactly("DOUBT an1.p8.impl.s2.work-schedule 2026-05-04");
    }

    @Test
    void outsideTheAgreementNothingIsJudgedAndLaterRecordsCount() {
        AgreementTime ended = new AgreementTime(on("MON_2026_04_06"), Optional.of(on("FRI_2026_05_15")));
        List<RecordedHours> closed = List.of(
                RecordedHours.closed(date("FRI_2026_04_03")),
                RecordedHours.closed(date("MON_2026_04_06")),
                RecordedHours.closed(date("THU_2026_05_14")),
                RecordedHours.closed(date("FRI_2026_05_15")));

        assertThat(found(
                        LAW,
                        "FRI_2026_06_05",
                        findings -> new ScheduleFindings(LAW, CooperationType.AGENT, ended, Optional.empty(), findings)
                                .addAll(closed)))
                .extracting(Finding::since)
                .containsExactly(date("MON_2026_04_06"), date("THU_2026_05_14"));
        assertThat(agent(
                        kept("MON_2026_05_04", "closed"),
                        new RecordedHours(recordedLater("MON_2026_05_04", "TUE_2026_05_05"), hours("09:00-20:00"))))
                .isEmpty();
        assertThat(brief(agent(kept("MON_2026_05_04", "closed"), kept("MON_2026_05_04", "09:00-20:00"))))
                .containsExactly("DEFECT p4.sp2.i9.hours-weekdays 2026-05-04");
        assertThat(agent(new RecordedHours(recordedLater("MON_2026_05_04", "MON_2026_06_08"), hours("closed"))))
                .isEmpty();
    }

    @Test
    void theOrderOfRecordsDoesNotMatter() {
        List<RecordedHours> records = new ArrayList<>(List.of(
                kept("MON_2026_05_04", "closed"),
                kept("TUE_2026_05_05", "09:30-20:00"),
                kept("SAT_2026_05_16", "09:00-10:00 10:30-13:00"),
                new RecordedHours(recordedLater("MON_2026_05_04", "TUE_2026_05_05"), hours("10:00-20:00"))));
        List<Finding> expected = ofType(LAW, CooperationType.AGENT, Optional.empty(), records);
        Collections.reverse(records);

        assertThat(expected).hasSize(3);
        assertThat(ofType(LAW, CooperationType.AGENT, Optional.empty(), records))
                .isEqualTo(expected);
        assertThat(RecordedHours.open(date("MON_2026_05_04"), LocalTime.of(9, 0), LocalTime.of(20, 0)))
                .isEqualTo(kept("MON_2026_05_04", "09:00-20:00"));
    }
}
