package kz.qyzmet.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.qyzmet.deadline.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked dates of the counting rules, on an implementation that knows the interface and nothing more. */
class WithinTimeLimitTableTest {

    private static final String LONG_AFTER = "2099-01-01T00:00:00Z";

    record Row(Moment trigger, @Nullable Moment done) {}

    @ParameterizedTest
    @CsvSource({
        // Working days, from the next day: 7, 9 and 11 May are off.
        "law88.a25.p2.provider-review,           2026-05-06,       2026-05-15,       2026-05-16,       2026-05-15",
        "law88.a25.p2.provider-review,           2026-05-12,       2026-05-19,       2026-05-20,       2026-05-19",
        "spa219.an2.p2.payment,                  2026-04-30,       2026-05-19,       2026-05-20,       2026-05-19",
        "spa219.p12.force-majeure-notice,        2026-05-08,       2026-05-14,       2026-05-15,       2026-05-14",
        "ucc83.p32.explanation,                  2026-03-20,       2026-03-26,       2026-03-27,       2026-03-26",
        // Over a worked Sunday: 31 December, 5, 6, 8 and 9 January.
        "law88.a25.p2.provider-review,           2024-12-30,       2025-01-09,       2025-01-10,       2025-01-09",
        // Working days whose first one counts.
        "law88.a27-2.p1.pt1.scheduled-cap,       2026-04-06,       2026-05-04,       2026-05-05,       2026-05-04",
        "law88.a27-2.p1.pt2.unscheduled-cap,     2026-03-02,       2026-03-16,       2026-03-17,       2026-03-16",
        // Calendar days, whose end rolls over a holiday on a weekend and its substitute.
        "law88.a27-2.p9.pt1.recommendation-term, 2026-04-09,       2026-05-12,       2026-05-13,       2026-05-12",
        "law88.a27-2.p9.pt1.recommendation-term, 2026-09-25,       2026-10-27,       2026-10-28,       2026-10-27",
        "spa219.p17.response-window,             2026-04-09,       2026-05-12,       2026-05-13,       2026-05-12",
        // Backward.
        "law88.a27-2.p2.scheduled-notice,        2026-03-26,       2026-03-18,       2026-03-19,       2026-03-18",
        "spa219.p25.unilateral-notice,           2026-12-31,       2026-12-01,       2026-12-02,       2026-12-01",
        // The 10th after the quarter, a Saturday; the 10 May of the plan, a Sunday that does not roll.
        "ctl78.p35-2.due,                        2026-08-15,       2026-10-12,       2026-10-13,       2026-10-12",
        "law88.a27-1.p3.pt1.plan-date-may,       2026-02-02,       2026-05-10,       2026-05-11,       2026-05-10",
        // Months and years: the 31st of a month that has none; the day before which one must have been hired.
        "ucc83.p28.repeated-refusal,             2026-01-31,       2026-02-28,       2026-03-01,       2026-02-28",
        "spa219.an1.p13.experience,              2026-07-01,       2025-07-01,       2025-07-02,       2025-07-01",
        // At once.
        "law88.a23.p3.immediate-answer,          2026-05-09,       2026-05-09,       2026-05-10,       2026-05-09",
        // Hours, at night too; clock days backward.
        "ucc83.p14.recording, 2026-05-06T22:00, 2026-05-07T02:00, 2026-05-07T02:00:01, 2026-05-07T02:00+05:00",
        "law88.a27-2.p2.unscheduled-notice, 2026-04-06T09:00, 2026-04-05T09:00, 2026-04-05T09:01, 2026-04-05T09:00+05:00"
    })
    void theLastDayIsInTimeAndTheNextIsLate(String norm, String trigger, String last, String late, String told) {
        assertThat(ask(norm, trigger, last, false)).isEmpty();
        assertThat(ask(norm, trigger, late, false))
                .containsExactly("done{kz.qyzmet.validation.WithinTimeLimit.plain.message} " + told);
        assertThat(ask(norm, trigger, null, false)).isEmpty();
        assertThat(ask(norm, trigger, null, true))
                .containsExactly("done{kz.qyzmet.validation.WithinTimeLimit.plain.overdue} " + told);
    }

    @ParameterizedTest
    @CsvSource({
        // "After five working days": the contact centre works round the clock.
        "ucc83.p23.consultation-start, 2026-05-06, 2026-05-15, 2026-05-16",
        "law88.a31.entry-into-force, 2013-04-23, 2013-05-23, 2013-05-24"
    })
    void whatIsDoneBeforeTheEarliestDayIsRefused(String norm, String trigger, String early, String first) {
        assertThat(ask(norm, trigger, first, false)).isEmpty();
        assertThat(ask(norm, trigger, early, false))
                .containsExactly("done{kz.qyzmet.validation.WithinTimeLimit.plain.early} " + first);
        assertThat(ask(norm, trigger, null, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Another document sets the term; hours from a day; the norm was not in force, yet or any more.
        "ucc83.p37.resolution-term, 2026-05-06, 2028-05-06",
        "ucc83.p14.recording, 2026-05-06, 2026-05-06",
        "ucc83.p14.recording, 2026-05-06, 2028-05-06",
        "ucc83.p14.recording, 2026-05-06T10:00, 2026-05-06",
        "law88.a25.p2.provider-review, 2015-05-06, 2016-05-06",
        "ctl78.p28.objections, 2026-05-06, 2026-06-06",
        // Done before its trigger.
        "law88.a25.p2.provider-review, 2026-05-06, 2026-01-06"
    })
    void whatIsNotKnownToBeLateIsValid(String norm, String trigger, String done) {
        assertThat(ask(norm, trigger, done, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1999-05-06, 1999-05-07", "2101-05-06, 2101-05-07", "2100-12-30, 2100-12-31"})
    void aTriggerForWhichTheCalendarHasNoAnswerIsRefused(String trigger, String done) {
        assertThat(ask("law88.a25.p2.provider-review", trigger, done, false))
                .containsExactly("trigger{kz.qyzmet.validation.WithinTimeLimit.plain.outside} 2002-01-01 – 2100-12-31");
    }

    private static List<String> ask(String norm, String trigger, @Nullable String done, boolean orOverdue) {
        WithinTimeLimitValidator validator = new WithinTimeLimitValidator();
        validator.initialize(Annotations.of(
                WithinTimeLimit.class,
                Map.of("norm", norm, "trigger", "trigger", "done", "done", "orOverdue", orOverdue)));
        PlainContext context = new PlainContext(LONG_AFTER);
        boolean valid =
                validator.isValid(new Row(Moment.parse(trigger), done == null ? null : Moment.parse(done)), context);
        assertThat(valid).isEqualTo(context.told().isEmpty());
        return context.told();
    }
}
