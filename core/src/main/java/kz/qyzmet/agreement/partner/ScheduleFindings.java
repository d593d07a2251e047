package kz.qyzmet.agreement.partner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import kz.qyzmet.agreement.cooperation.AgreementTime;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/**
 * What is wrong with the hours in which a partner was open.
 *
 * <p>What is broken by every reading of the day is a breach, what is broken by the reading that is followed alone a
 * doubt. Hours beyond those that are set break nothing. Opening on a day that point 4 takes out is a doubt: its words
 * can be read as a limit of the duty, or as a prohibition. A break is a breach on a weekday; on a Saturday, for which
 * the text does not say "without a break", it is a doubt. Of several records of one day the one recorded last counts;
 * two of one day, recorded on one day, that differ are a defect, and neither is judged.
 */
final class ScheduleFindings {

    private final WorkSchedule schedule;
    private final WorkSchedule pointFour;
    private final CooperationType type;
    private final AgreementTime time;
    private final PartFindings findings;

    ScheduleFindings(
            Reckoner law, CooperationType type, AgreementTime time, Optional<WeekHours> centers, Findings findings) {
        this.schedule = WorkSchedule.of(law, type, centers);
        this.pointFour = WorkSchedule.pointFour(law);
        this.type = Objects.requireNonNull(type, "type");
        this.time = Objects.requireNonNull(time, "time");
        this.findings = new PartFindings(findings, ScheduleTexts.TEXTS);
        centers.ifPresent(this::differing);
    }

    void addAll(Collection<RecordedHours> records) {
        Map<LocalDate, Set<RecordedHours>> byDay = new TreeMap<>();
        for (RecordedHours recorded : records) {
            if (findings.hasHappened(recorded.on()) && time.covers(recorded.on().day())) {
                byDay.computeIfAbsent(recorded.on().day(), day -> new HashSet<>())
                        .add(recorded);
            }
        }
        byDay.forEach(this::day);
    }

    /** The centers' own schedule may differ from point 4, which sets hours for every partner. */
    private void differing(WeekHours centers) {
        if (type == CooperationType.SYSTEM_USE
                && !centers.equals(WeekHours.pointFour())
                && findings.hasHappened(time.signedOn())) {
            findings.doubt(ScheduleNorms.SCHEDULE_OF_CENTERS, time.signedOn().day(), "schedule.differs");
        }
    }

    private void day(LocalDate day, Set<RecordedHours> records) {
        LocalDate last = records.stream()
                .map(recorded -> recorded.on().recordedOn())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<DayHours> lastWords = records.stream()
                .filter(recorded -> recorded.on().recordedOn().equals(last))
                .map(RecordedHours::hours)
                .distinct()
                .toList();
        ScheduledDay set = schedule.day(day);
        if (lastWords.size() > 1) {
            findings.defect(set.citation(), day, "schedule.contradiction", Dates.full(day));
        } else {
            judge(set, lastWords.get(0));
        }
    }

    private void judge(ScheduledDay set, DayHours kept) {
        LocalDate day = set.date();
        if (!set.isOpen()) {
            if (!kept.isClosed()) {
                findings.doubt(set.citation(), day, "schedule.openWhenClosed", kept.label(), set.why());
            }
        } else if (kept.isClosed()) {
            add(set, set.citation(), hours -> !hours.isClosed(), "schedule.closedAllDay", set.why());
        } else {
            spans(set, kept);
        }
    }

    private void spans(ScheduledDay set, DayHours kept) {
        LocalTime opened = kept.opens().orElseThrow();
        LocalTime closed = kept.closes().orElseThrow();
        LocalizedText day = Dates.full(set.date());
        Predicate<DayHours> late =
                hours -> hours.opens().filter(opened::isAfter).isPresent();
        Predicate<DayHours> early =
                hours -> hours.closes().filter(closed::isBefore).isPresent();
        if (late.test(set.hours())) {
            add(
                    set,
                    set.citation(),
                    late,
                    "schedule.openedLate",
                    day,
                    opened.toString(),
                    set.hours().label());
        }
        if (early.test(set.hours())) {
            add(
                    set,
                    set.citation(),
                    early,
                    "schedule.closedEarly",
                    day,
                    closed.toString(),
                    set.hours().label());
        }
        for (OpeningHours pause : kept.breaks()) {
            Predicate<DayHours> broken = hours -> overlaps(hours, pause);
            if (broken.test(set.hours())) {
                boolean weekday = set.date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
                String span = pause.opens() + "–" + pause.closes();
                if (schedule.isOfCenters()) {
                    add(set, set.citation(), broken, "schedule.break", day, span);
                } else if (weekday) {
                    add(set, ScheduleNorms.NO_BREAK, broken, "schedule.break", day, span);
                } else {
                    findings.doubt(set.citation(), set.date(), "schedule.breakOnSaturday", day, span);
                }
            }
        }
    }

    /** A breach where each reading of the day, and for the centers' schedule point 4 too, is broken. */
    private void add(ScheduledDay set, Citation citation, Predicate<DayHours> broken, String key, Object... details) {
        boolean byEach = schedule.hoursByEachReading(set.date()).stream().allMatch(broken)
                && (!schedule.isOfCenters()
                        || pointFour.hoursByEachReading(set.date()).stream().allMatch(broken));
        findings.add(citation, byEach ? Severity.BREACH : Severity.DOUBT, set.date(), key, details);
    }

    private static boolean overlaps(DayHours hours, OpeningHours pause) {
        return hours.spans().stream()
                .anyMatch(span ->
                        span.opens().isBefore(pause.closes()) && pause.opens().isBefore(span.closes()));
    }
}
