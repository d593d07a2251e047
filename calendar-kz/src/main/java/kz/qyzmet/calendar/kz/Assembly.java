package kz.qyzmet.calendar.kz;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.WorkingCalendarBuilder;

/** Puts facts, rules and amendments together, in the order of their precedence. */
final class Assembly {

    private Assembly() {}

    static WorkingCalendar base(WorkWeek week) {
        DayTable table = DayTable.of(week, Facts.FIXED_DAYS, Facts.FEASTS);
        misfit(table, Facts.ACTS).ifPresent(act -> {
            throw new IllegalStateException("Invalid facts: " + act.describe() + " does not fit the " + week.label()
                    + ": " + table.describe(act.takenFrom()) + "; " + table.describe(act.movedTo()));
        });
        return calendar(table);
    }

    static WorkingCalendar amended(WorkWeek week, Collection<Amendment> unordered) {
        List<Amendment> amendments = AmendmentCheck.inOrder(unordered);
        AmendmentCheck.withinRange(amendments);
        AmendmentCheck.eachDateOnce(amendments);
        List<Feast> feasts = AmendedFeasts.apply(Facts.FEASTS, amendments);
        Map<WorkWeek, DayTable> tables = new EnumMap<>(WorkWeek.class);
        for (WorkWeek each : WorkWeek.values()) {
            DayTable table = DayTable.of(each, Facts.FIXED_DAYS, feasts);
            misfit(table, Facts.ACTS).ifPresent(act -> {
                throw displaced(act, amendments);
            });
            tables.put(each, table);
        }
        // All are checked before any is applied: no two name the same date, so none can hide another's fault.
        amendments.forEach(amendment -> AmendmentCheck.fits(amendment, tables));
        DayTable table = Objects.requireNonNull(tables.get(week), "table");
        amendments.forEach(amendment -> apply(amendment, table));
        return calendar(table);
    }

    /** Applies acts in the order of their dates; returns the first that finds its days already taken. */
    static Optional<Act> misfit(DayTable table, List<Act> acts) {
        for (Act act : acts) {
            if (act.week().covers(table.week())) {
                if (!table.canBeTaken(act.takenFrom()) || !table.isWorked(act.movedTo())) {
                    return Optional.of(act);
                }
                table.move(
                        act.takenFrom(),
                        act.movedTo(),
                        act,
                        DayTable.certaintyOf(act.takenFrom()),
                        DayTable.certaintyOf(act.movedTo()));
            }
        }
        return Optional.empty();
    }

    /** Only a feast on another day can make an act that fitted misfit: the nearest one is to blame. */
    static AmendmentConflictException displaced(Act act, List<Amendment> amendments) {
        Amendment.KurbanAit nearest = amendments.stream()
                .filter(Amendment.KurbanAit.class::isInstance)
                .map(Amendment.KurbanAit.class::cast)
                .min(Comparator.comparingLong(ait -> distance(ait.firstDay(), act.movedTo())))
                .orElseThrow(() -> new IllegalStateException("Invalid facts: " + act.describe()));
        return new AmendmentConflictException(
                nearest.firstDay(),
                "a feast that leaves every act its days",
                AmendmentFact.describe(nearest),
                act.describe());
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    private static void apply(Amendment amendment, DayTable table) {
        Fact fact = new AmendmentFact(amendment);
        if (amendment instanceof Amendment.Move move && move.week().covers(table.week())) {
            table.move(move.takenFrom(), move.movedTo(), fact, Certainty.OFFICIAL, Certainty.OFFICIAL);
        } else if (amendment instanceof Amendment.DayOff off && off.week().covers(table.week())) {
            table.change(off.date(), DayKind.DAY_OFF, fact);
        } else if (amendment instanceof Amendment.Working working
                && working.week().covers(table.week())) {
            table.change(working.date(), table.workedKind(working.date()), fact);
        }
    }

    private static WorkingCalendar calendar(DayTable table) {
        WorkingCalendarBuilder builder = WorkingCalendar.builder()
                .range(KazakhstanCalendar.FIRST, KazakhstanCalendar.LAST)
                .week(table.week())
                .projectedFrom(KazakhstanCalendar.PROJECTED_FROM);
        for (Day day : table.days()) {
            builder.entry(day.date(), day.kind(), day.certainty(), day);
        }
        return builder.build();
    }
}
