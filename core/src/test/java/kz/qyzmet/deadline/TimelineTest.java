package kz.qyzmet.deadline;

import static kz.qyzmet.NamedDays.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.Reminders.Reminder;
import kz.qyzmet.deadline.Timeline.Entry;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of deadlines: timelines, reminders, impacts, registrations, earliest starts. */
class TimelineTest {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final NormId REVIEW = StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER;
    private static final OpeningHours HOURS = OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 30));

    private static Deadline limit(int days, String trigger) {
        return LAW.deadline(TimeLimit.after(days, LimitUnit.WORKING_DAY), Moment.on(date(trigger)));
    }

    @Test
    void theOrderOfATimelineIsThatOfTheDays() {
        Deadline due = LAW.deadline(REVIEW, date("WED_2026_05_06"));
        Deadline from = LAW.deadline(kz.qyzmet.law.ContactCenterRules.CONSULTATION_START, date("WED_2026_05_06"));
        Deadline without = LAW.deadline(
                Term.builder().norm(StateServicesLaw.RECOMMENDATION_TERM).build());
        Deadline window = LAW.deadline(StateServicesLaw.SCHEDULED_INSPECTION_ONCE_A_YEAR, date("MON_2026_06_01"));

        assertThat(Timeline.of(without, window, from, due).entries())
                .extracting(Entry::deadline)
                .containsExactly(due, from, window, without);
    }

    @ParameterizedTest
    @CsvSource({
        // Registered on 6 May 2026: the seventh working day is Friday 15 May, 18 May is the next one.
        "FRI_2026_05_15, '',             DUE_TODAY, '', 0",
        "SAT_2026_05_16, '',             MISSED,    '', 0",
        "MON_2026_05_18, '',             MISSED,    '', 1",
        "TUE_2026_05_19, '',             MISSED,    '', 2",
        "TUE_2026_05_19, FRI_2026_05_15, MET,       FRI_2026_05_15, 0",
        "TUE_2026_05_19, MON_2026_05_18, MET_LATE,  MON_2026_05_18, 1",
        "FRI_2026_05_15, MON_2026_05_18, DUE_TODAY, '', 0",
    })
    void anEntryStandsOnADayAsWasKnownOnIt(
            String asOf, String done, DeadlineStatus status, String fulfilled, int late) {
        Optional<Fact> fact = done.isEmpty() ? Optional.empty() : Optional.of(Fact.on(date(done)));
        Entry entry = new Entry(LAW.deadline(REVIEW, date("WED_2026_05_06")), Set.of(), fact);

        assertThat(entry.status(date(asOf))).isEqualTo(status);
        assertThat(entry.fulfilledBy(date(asOf)).map(Fact::day))
                .isEqualTo(fulfilled.isEmpty() ? Optional.empty() : Optional.of(date(fulfilled)));
        // Late by less than a working day is late by none, and that is not said as a number.
        assertThat(entry.workingDaysLate(date(asOf))).isEqualTo(late == 0 ? OptionalInt.empty() : OptionalInt.of(late));
    }

    @Test
    void aTermInHoursIsLateByNoDays() {
        Entry entry = Entry.of(
                LAW.deadline(NormId.of("ucc83.p14.recording"), Moment.at(LocalDateTime.of(2026, 5, 6, 10, 0))));

        assertThat(entry.status(date("FRI_2026_05_15"))).isEqualTo(DeadlineStatus.MISSED);
        assertThat(entry.workingDaysLate(date("FRI_2026_05_15"))).isEmpty();
    }

    @Test
    void aTimelineIsAFunctionOfTheSetOfItsEntries() {
        List<Entry> entries = new ArrayList<>();
        for (String day : List.of("WED_2026_05_06", "TUE_2026_05_12")) {
            entries.add(Entry.of(LAW.deadline(REVIEW, date(day))));
            // Two complaints of one day, one of them answered.
            entries.add(
                    new Entry(LAW.deadline(REVIEW, date(day)), Set.of(), Optional.of(Fact.on(date("FRI_2026_05_15")))));
            entries.add(new Entry(
                    LAW.deadline(REVIEW, date(day)), Set.of(StateServicesLaw.COMPLAINT_EXTENSION), Optional.empty()));
            // Limits of no norm share a ground.
            entries.add(Entry.of(limit(5, day)));
            entries.add(Entry.of(LAW.deadline(TimeLimit.within(5, LimitUnit.WORKING_DAY), Moment.on(date(day)))));
        }
        Timeline timeline = new Timeline(entries);

        for (int seed = 0; seed < 50; seed++) {
            List<Entry> shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(new Timeline(shuffled)).isEqualTo(timeline);
        }
    }

    @Test
    void oneDeadlineOfANormIsGivenSeveralAreNot() {
        Timeline two =
                Timeline.of(LAW.deadline(REVIEW, date("WED_2026_05_06")), LAW.deadline(REVIEW, date("TUE_2026_05_12")));

        assertThat(two.deadlines(REVIEW))
                .extracting(Deadline::due)
                .containsExactly(date("FRI_2026_05_15"), date("TUE_2026_05_19"));
        assertThat(Timeline.of(two.deadlines(REVIEW).get(0)).deadline(REVIEW).due())
                .isEqualTo(date("FRI_2026_05_15"));
        assertThatThrownBy(() -> two.deadline(REVIEW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid norm: Expected one deadline of law88.a25.p2.provider-review, but found: 2");
        assertThatThrownBy(() -> two.deadline(StateServicesLaw.COMPLAINT_EXTENSION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid norm: Expected one deadline of law88.a25.p4.pt1.extension, but found: 0");
    }

    @Test
    void remindersGoOutWorkingDaysAhead() {
        Timeline timeline = Timeline.of(LAW.deadline(REVIEW, date("WED_2026_05_06")));

        assertThat(Reminders.of(timeline, Kazakhstan.CALENDAR, List.of(1, 3, 4)).all())
                .containsExactly(
                        new Reminder(REVIEW, date("FRI_2026_05_15"), 4, date("FRI_2026_05_08")),
                        new Reminder(REVIEW, date("FRI_2026_05_15"), 3, date("TUE_2026_05_12")),
                        new Reminder(REVIEW, date("FRI_2026_05_15"), 1, date("THU_2026_05_14")));
    }

    /** Case 154: earlier than the start: on the start, once. */
    @ParameterizedTest
    @CsvSource({"1 2 3, 1", "2 5, 2", "1, 1", "2, 2"})
    void aReminderBeforeTheStartGoesOutOnTheStartOnce(String leads, int lead) {
        Timeline timeline = Timeline.of(LAW.deadline(StateServicesLaw.SUSPENSION_NOTICE, date("FRI_2026_05_08")));
        List<Integer> asked = java.util.Arrays.stream(leads.split(" ", -1))
                .map(Integer::valueOf)
                .toList();

        assertThat(Reminders.of(timeline, Kazakhstan.CALENDAR, asked).all())
                .containsExactly(new Reminder(
                        StateServicesLaw.SUSPENSION_NOTICE, date("TUE_2026_05_12"), lead, date("FRI_2026_05_08")));
    }

    /** Case 82: both counts are backward ones. */
    @Test
    void aBackwardTermIsRemindedOfBeforeItsLatestDay() {
        Timeline timeline =
                Timeline.of(LAW.deadline(StateServicesLaw.SCHEDULED_INSPECTION_NOTICE, date("THU_2026_03_26")));

        assertThat(Reminders.of(timeline, Kazakhstan.CALENDAR, List.of(2)).all())
                .containsExactly(new Reminder(
                        StateServicesLaw.SCHEDULED_INSPECTION_NOTICE,
                        date("WED_2026_03_18"),
                        2,
                        date("MON_2026_03_16")));
    }

    /** Case 155: a moved date makes a new reminder and withdraws the old one. */
    @Test
    void aMovedDateMovesItsReminder() {
        Reminders before = Reminders.of(
                Timeline.of(LAW.deadline(REVIEW, date("WED_2026_05_06"))), Kazakhstan.CALENDAR, List.of(1));
        Reminders after = Reminders.of(
                Timeline.of(LAW.deadline(REVIEW, date("TUE_2026_05_12"))), Kazakhstan.CALENDAR, List.of(1));

        assertThat(before.changeTo(before).added()).isEmpty();
        assertThat(before.changeTo(after).withdrawn()).isEqualTo(before.all());
        assertThat(before.changeTo(after).added()).isEqualTo(after.all());
    }

    @Test
    void whatIsDoneOrStandsStillIsNotRemindedOf() {
        Entry done = new Entry(
                LAW.deadline(REVIEW, date("WED_2026_05_06")), Set.of(), Optional.of(Fact.on(date("FRI_2026_05_08"))));
        Deadline stopped = LAW.deadline(Term.builder()
                .norm(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP)
                .trigger(Fact.on(date("MON_2026_06_01")))
                .addSuspensions(Suspension.since(date("TUE_2026_06_02"), Ground.CIVIL_CODE_172))
                .build());

        assertThat(Reminders.of(new Timeline(List.of(done, Entry.of(stopped))), Kazakhstan.CALENDAR, List.of(1, 2))
                        .all())
                .isEmpty();
    }

    @Test
    void aLeadOfNothingIsRefused() {
        Timeline timeline = Timeline.of(LAW.deadline(REVIEW, date("WED_2026_05_06")));

        assertThatThrownBy(() -> Reminders.of(timeline, Kazakhstan.CALENDAR, List.of(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Invalid lead: Expected 1 or more working days, but found: 0");
    }

    /** Case 134: the corrected registration moves what hangs on it, and each change is listed. */
    @Test
    void anImpactListsWhatMovedCameAndWent() {
        Deadline same = LAW.deadline(StateServicesLaw.RECOMMENDATION_TERM, date("THU_2026_04_09"));
        Deadline old = LAW.deadline(REVIEW, date("WED_2026_05_06"));
        Deadline moved = LAW.deadline(REVIEW, date("TUE_2026_05_12"));
        Deadline went = LAW.deadline(StateServicesLaw.COMPLAINT_EXTENSION_NOTICE, date("WED_2026_05_06"));
        Deadline came = LAW.deadline(StateServicesLaw.SUSPENSION_NOTICE, date("WED_2026_05_06"));

        Impact impact = Impact.between(Timeline.of(old, went, same), Timeline.of(came, same, moved));

        assertThat(impact.changes())
                .extracting(Impact.Change::citation, Impact.Change::before, Impact.Change::after, Impact.Change::kind)
                .containsExactlyInAnyOrder(
                        tuple(REVIEW, Optional.of(old), Optional.of(moved), Impact.Kind.MOVED),
                        tuple(
                                StateServicesLaw.COMPLAINT_EXTENSION_NOTICE,
                                Optional.of(went),
                                Optional.empty(),
                                Impact.Kind.WENT),
                        tuple(
                                StateServicesLaw.SUSPENSION_NOTICE,
                                Optional.empty(),
                                Optional.of(came),
                                Impact.Kind.CAME));
        assertThat(Impact.between(Timeline.of(old, same), Timeline.of(same, old))
                        .changes())
                .isEmpty();
    }

    /** Cases 24, 158: a holiday comes; the told date is kept beside the new one. */
    @Test
    void aNewHolidayMovesADeadline() {
        WorkingCalendar later = WorkingCalendar.builder()
                .range(date("SAT_2026_08_01"), date("WED_2026_09_30"))
                .entry(CalendarEntry.builder()
                        .date(date("MON_2026_08_31"))
                        .kind(DayKind.TRANSFERRED_OFF)
                        .name(LocalizedText.same("moved"))
                        .basis(LocalizedText.same("order"))
                        .build())
                .build();
        TimeLimit limit = TimeLimit.after(15, LimitUnit.WORKING_DAY);
        Moment trigger = Moment.on(date("MON_2026_08_17"));

        Impact impact = Impact.between(
                Timeline.of(LAW.deadline(limit, trigger)),
                Timeline.of(LAW.withCalendar(later).deadline(limit, trigger)));

        assertThat(impact.changes()).hasSize(1);
        assertThat(impact.changes().get(0).before().orElseThrow().due()).isEqualTo(date("MON_2026_09_07"));
        assertThat(impact.changes().get(0).after().orElseThrow().due()).isEqualTo(date("TUE_2026_09_08"));
    }

    /** Cases 2, 3, 4, 173. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-09T10:00, TUE_2026_05_12, 1",
        "2026-05-08T18:40, TUE_2026_05_12, 1",
        "2026-05-08T18:30, TUE_2026_05_12, 1",
        "2026-05-08T18:29:59, FRI_2026_05_08, 0",
        "2026-05-08T07:00, FRI_2026_05_08, 0",
        "2026-05-08T00:00, FRI_2026_05_08, 0",
        "2026-05-08T23:50, TUE_2026_05_12, 1",
        "2024-05-04T10:00, SAT_2024_05_04, 0",
        "2024-05-03T19:00, SAT_2024_05_04, 1"
    })
    void whatArrivesIsRegisteredOnTheNearestWorkingDay(String received, String registered, int steps) {
        Registration registration = LAW.registration(LocalDateTime.parse(received), HOURS);

        assertThat(registration.registeredOn()).isEqualTo(date(registered));
        assertThat(registration.received()).isEqualTo(Moment.parse(received));
        assertThat(registration.steps())
                .hasSize(steps)
                .allSatisfy(step -> assertThat(step.grounds()).containsExactly(Ground.APPC_64_3));
    }

    @Test
    void aRegistrationStartsTheTermOfTheBodyTheNextDay() {
        LocalDate registered =
                LAW.registration(LocalDateTime.of(2026, 5, 8, 18, 40), HOURS).registeredOn();

        assertThat(LAW.deadline(REVIEW, registered).due()).isEqualTo(date("TUE_2026_05_19"));
    }

    /** Case 81: ordered today, the earliest lawful start. */
    @ParameterizedTest
    @CsvSource({
        "law88.a27-2.p2.scheduled-notice, WED_2026_03_18, THU_2026_03_26",
        "law88.a27-2.p2.scheduled-notice, THU_2026_03_19, FRI_2026_03_27",
        "law88.a27-2.p2.unscheduled-notice, FRI_2026_05_08, TUE_2026_05_12",
        "law88.a27-2.p2.unscheduled-notice, MON_2026_04_06, WED_2026_04_08",
        "ctl78.p45.notice, FRI_2026_05_08, THU_2026_05_14"
    })
    void theEarliestLawfulStart(String lead, String today, String start) {
        NormId norm = NormId.of(lead);
        LocalDate found = LAW.earliestStart(norm, date(today));

        assertThat(found).isEqualTo(date(start));
        assertThat(LAW.deadline(norm, found).due()).isAfterOrEqualTo(date(today));
        assertThat(LAW.deadline(norm, NaiveLaw.wd(found, -1)).due()).isBefore(date(today));
    }

    @ParameterizedTest
    @CsvSource({"law88.a25.p2.provider-review", "law88.a27-1.p3.pt1.plan-date-may", "ctl78.p1.scope"})
    void onlyALeadHasAnEarliestStart(String norm) {
        assertThatThrownBy(() -> LAW.earliestStart(NormId.of(norm), date("FRI_2026_05_08")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid lead: Expected a norm that counts backward, but found: " + norm);
    }
}
