package kz.qyzmet.inspection.course;

import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.inspection.course.Courses.LAW;
import static kz.qyzmet.inspection.course.Courses.PLANNED;
import static kz.qyzmet.inspection.course.Courses.UNPLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Locale;
import kz.qyzmet.OfNorm;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.BackwardCount;
import kz.qyzmet.deadline.CountingRules;
import kz.qyzmet.deadline.DayAhead;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The earliest lawful start for a notice that goes out at a given moment (Art. 27-2 p. 2). */
class EarliestStartTest {

    private static final Reckoner OFFICE = LAW.withRules(CountingRules.builder()
            .officeHours(OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 30)))
            .build());

    @ParameterizedTest
    @CsvSource({
        "2026-03-18, 2026-03-26",
        "2026-03-19, 2026-03-27",
        "2026-04-01, 2026-04-06",
        "2026-04-04, 2026-04-09",
        "2026-03-18T17:00, 2026-03-26"
    })
    @OfNorm("law88.a27-2.p2.scheduled-notice")
    void aScheduledOneStartsOnTheThirdWorkingDayAfterTheNotice(String notice, String start) {
        assertThat(EarliestStart.of(LAW, PLANNED, Moment.parse(notice)).start()).isEqualTo(Moment.parse(start));
    }

    @ParameterizedTest
    @CsvSource({
        // Strictly: by 00:00 of the start a whole day has passed since the notice.
        "2026-04-01, 2026-04-03",
        "2026-04-03, 2026-04-06",
        "2026-04-01T10:00, 2026-04-02T10:00",
        "2026-04-03T10:00, 2026-04-06",
        "2026-04-05T09:00, 2026-04-06T09:00"
    })
    @OfNorm("law88.a27-2.p2.unscheduled-notice")
    void anUnscheduledOneStartsADayAfterTheNotice(String notice, String start) {
        assertThat(EarliestStart.of(LAW, UNPLANNED, Moment.parse(notice)).start())
                .isEqualTo(Moment.parse(start));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01T10:00, 2026-04-02T10:00",
        "2026-04-01T07:00, 2026-04-02T09:00",
        "2026-04-01T18:30, 2026-04-03T09:00",
        "2026-04-03T10:00, 2026-04-06T09:00",
        "2026-04-05T12:00, 2026-04-06T12:00",
        "2026-04-01, 2026-04-03T09:00"
    })
    void withinTheOfficeHoursWhereTheyAreKnown(String notice, String start) {
        EarliestStart earliest = EarliestStart.of(OFFICE, UNPLANNED, Moment.parse(notice));

        assertThat(earliest.start().day()).isEqualTo(Moment.parse(start).day());
        if (earliest.start().instant().isPresent()) {
            assertThat(earliest.start()).isEqualTo(Moment.parse(start));
        }
    }

    @Test
    void otherReadingsGiveOtherStarts() {
        Moment notice = Moment.parse("2026-04-03T10:00");

        assertThat(EarliestStart.of(LAW.with(DayAhead.DAY_BEFORE), UNPLANNED, notice)
                        .start())
                .isEqualTo(Moment.parse("2026-04-06"));
        assertThat(EarliestStart.of(LAW.with(BackwardCount.CLEAR_DAYS), PLANNED, notice)
                        .start())
                .isEqualTo(Moment.parse("2026-04-09"));
    }

    @Test
    void anImpossibleStartNamesTheEarliestOne() {
        Moment today = Moment.parse("2026-03-18");

        assertThat(EarliestStart.check(LAW, PLANNED, today, Moment.parse("2026-03-26"))
                        .value())
                .isEqualTo(Moment.parse("2026-03-26"));
        assertRefused(
                EarliestStart.check(LAW, PLANNED, today, Moment.parse("2026-03-19")),
                StateServicesLaw.SCHEDULED_INSPECTION_NOTICE,
                "With this notice a start on Thursday 19 March 2026 is impossible: the earliest lawful start is"
                        + " Thursday 26 March 2026.");
        assertRefused(
                EarliestStart.check(LAW, PLANNED, today, Moment.parse("2026-03-28")),
                StateServicesLaw.SCHEDULED_INSPECTION_NOTICE,
                "With this notice a start on Saturday 28 March 2026 is impossible: the earliest lawful start is"
                        + " Thursday 26 March 2026.");
        assertRefused(
                EarliestStart.check(LAW, UNPLANNED, Moment.parse("2026-04-01T10:00"), Moment.parse("2026-04-02T09:59")),
                StateServicesLaw.UNSCHEDULED_INSPECTION_NOTICE,
                "With this notice a start on Thursday 2 April 2026, 09:59 (UTC+05:00) is impossible: the earliest"
                        + " lawful start is Thursday 2 April 2026, 10:00 (UTC+05:00).");
    }

    @Test
    void theLeadIsExplained() {
        assertThat(EarliestStart.of(LAW, PLANNED, Moment.parse("2026-03-18")).explain(Locale.ENGLISH))
                .anyMatch(sentence -> sentence.contains("18 March 2026"));
    }
}
