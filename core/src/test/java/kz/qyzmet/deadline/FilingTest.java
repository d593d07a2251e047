package kz.qyzmet.deadline;

import static kz.qyzmet.NamedDays.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Optional;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when a body counts: what arrives after hours or on a day off counts on the nearest working day. */
class FilingTest {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final OpeningHours HOURS = OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 30));

    private static Filing filing(String submitted, String registered, boolean hoursKnown) {
        return new Filing(fact(submitted), fact(registered), hoursKnown ? Optional.of(HOURS) : Optional.empty());
    }

    private static Optional<Fact> fact(String moment) {
        return moment == null || moment.isEmpty() ? Optional.empty() : Optional.of(Fact.at(Moment.parse(moment)));
    }

    @ParameterizedTest(name = "arrived {0}, registered {1}, hours {2}: counts {3}; {4}")
    @CsvSource({
        // Only the arrival.
        "2026-05-08T18:29,,true,FRI_2026_05_08,",
        "2026-05-08T18:30,,true,TUE_2026_05_12,",
        "2026-05-08T18:40,,false,FRI_2026_05_08,",
        "2026-05-08,,true,FRI_2026_05_08,",
        "2026-05-09,,false,TUE_2026_05_12,",
        "2026-05-08T05:00,,true,FRI_2026_05_08,",
        // Only the record.
        ",2026-05-08,true,FRI_2026_05_08,",
        ",2026-05-08T18:40,true,TUE_2026_05_12,dayOff",
        ",2026-05-09,true,TUE_2026_05_12,dayOff",
        ",2026-05-09T10:00,false,TUE_2026_05_12,dayOff",
        // Both: the hour of the arrival decides.
        "2026-05-08T17:00,2026-05-08T17:05,true,FRI_2026_05_08,",
        "2026-05-08T17:00,2026-05-08T18:40,true,FRI_2026_05_08,",
        "2026-05-08T18:40,2026-05-08T18:41,true,TUE_2026_05_12,dayOff",
        "2026-05-08T18:40,2026-05-08,true,TUE_2026_05_12,dayOff",
        "2026-05-08T18:40,2026-05-12T09:00,true,TUE_2026_05_12,",
        "2026-05-09T11:00,2026-05-09T11:00,true,TUE_2026_05_12,dayOff",
        "2026-05-09,2026-05-12,false,TUE_2026_05_12,",
        "2026-05-08,2026-05-08T18:40,true,TUE_2026_05_12,dayOff",
        // Registered late, in the evening of a working day, or on a day off.
        "2026-05-06T10:00,2026-05-12T10:00,true,TUE_2026_05_12,late",
        "2026-05-06T10:00,2026-05-12T19:00,true,TUE_2026_05_12,late",
        "2026-05-06T10:00,2026-05-09T10:00,true,TUE_2026_05_12,late+dayOff"
    })
    void theNearestWorkingDayCounts(
            String submitted, String registered, boolean hoursKnown, String counts, String found) {
        Filing filing = filing(submitted, registered, hoursKnown);

        assertThat(filing.start(LAW).orElseThrow().day()).isEqualTo(date(counts));
        assertThat(filing.findings(LAW).stream()
                        .map(finding -> finding.message().en())
                        .map(text -> text.startsWith("Arrived") ? "late" : "dayOff")
                        .sorted(java.util.Comparator.reverseOrder()))
                .isEqualTo(found == null ? java.util.List.of() : java.util.List.of(found.split("\\+", -1)));
    }

    @Test
    void whatHasNotArrivedHasNoStart() {
        Filing nothing = new Filing(Optional.empty(), Optional.empty(), Optional.of(HOURS));

        assertThat(nothing.start(LAW)).isEmpty();
        assertThat(nothing.movedFrom(LAW)).isEmpty();
        assertThat(nothing.findings(LAW)).isEmpty();
    }

    @Test
    void aRecordThatCountsOnItsOwnDayIsTheTriggerItself() {
        Filing filing = filing("2026-05-08T10:00", "2026-05-08T10:05", true);

        assertThat(filing.start(LAW)).isEqualTo(filing.registered());
        assertThat(filing.movedFrom(LAW)).isEmpty();
    }

    @Test
    void aDayThatCountsIsKnownAsLongAsTheArrival() {
        Fact arrival = Fact.at(Moment.parse("2026-05-08T18:40")).recordedOn(date("WED_2026_05_20"));
        Filing filing = new Filing(Optional.of(arrival), Optional.empty(), Optional.of(HOURS));

        assertThat(filing.start(LAW)).contains(Fact.planned(Moment.on(date("TUE_2026_05_12")), date("WED_2026_05_20")));
        assertThat(filing.movedFrom(LAW)).contains(arrival.occurredAt());
    }

    @Test
    void lateRegistrationIsADefectSinceTheDayAfterTheNearestOne() {
        // Arrived on a Saturday: Tuesday would have been in time.
        assertThat(filing("2026-05-09", "2026-05-13", true).findings(LAW))
                .singleElement()
                .isEqualTo(new Finding(
                        Ground.APPC_64_3,
                        Severity.DEFECT,
                        date("WED_2026_05_13"),
                        filing("2026-05-09", "2026-05-13", true)
                                .findings(LAW)
                                .get(0)
                                .message()))
                .satisfies(finding -> assertThat(finding.message().en())
                        .isEqualTo("Arrived on Saturday 9 May 2026 and had to be registered by Tuesday 12 May 2026; it"
                                + " was registered on Wednesday 13 May 2026."));
    }

    @Test
    void aRegistrationThatIsOnlyPlannedIsNoDefect() {
        Filing filing = new Filing(
                fact("2026-05-06"),
                Optional.of(Fact.planned(Moment.on(date("WED_2026_05_13")), date("WED_2026_05_06"))),
                Optional.empty());

        assertThat(filing.findings(LAW)).isEmpty();
    }

    @Test
    void aRegistrationBeforeTheArrivalIsRefused() {
        assertThatThrownBy(() -> filing("2026-05-08T10:00", "2026-05-08T09:59", true))
                .isInstanceOfSatisfying(ContradictoryFactsException.class, refused -> {
                    assertThat(refused.first()).isEqualTo("submittedOn");
                    assertThat(refused.second()).isEqualTo("registeredOn");
                })
                .hasMessageContaining("Expected 'submittedOn' <= 'registeredOn', but found: 2026-05-08T10:00");
        // A date alone says nothing of the hour.
        assertThat(filing("2026-05-08T10:00", "2026-05-08", true).start(LAW)).isPresent();
    }

    @Test
    void outsideTheCalendarNothingIsAnswered() {
        assertThatThrownBy(() -> filing("1990-05-08", "", true).start(LAW))
                .isInstanceOf(CalendarRangeException.class)
                .hasMessageContaining("2022-01-01 to 2028-12-31")
                .hasMessageContaining("1990-05-08");
    }
}
