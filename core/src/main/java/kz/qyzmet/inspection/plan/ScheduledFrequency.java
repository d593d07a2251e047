package kz.qyzmet.inspection.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Window;
import kz.qyzmet.deadline.YearOfFrequency;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import kz.qyzmet.text.Dates;

/**
 * At most one scheduled inspection of an entity in a year ({@code law88.a27-1.p5.once-a-year}); under order 78 one
 * preventive control with a visit ({@code ctl78.p11.once-a-year}).
 *
 * <p>A year is that of {@link YearOfFrequency}. What breaks only the reading that was not chosen is a doubt.
 */
public final class ScheduledFrequency {

    private ScheduledFrequency() {}

    /**
     * Returns whether a scheduled inspection came too soon after another. Of two, the later one is at fault.
     *
     * @param law the engine with the edition that governs the inspection, not null
     * @param asOf the day, not null
     * @param started when the inspection began, not null
     * @param otherScheduledStarts when other scheduled inspections of the same entity began, not null
     * @return one finding or none
     */
    public static List<Finding> findings(
            Reckoner law, LocalDate asOf, Optional<Fact> started, Collection<Fact> otherScheduledStarts) {
        Findings findings = new Findings(law, PlanTexts.TEXTS, asOf);
        findings.happened(started)
                .ifPresent(start -> otherScheduledStarts.stream()
                        .filter(findings::hasHappened)
                        .map(Fact::day)
                        .filter(day -> !day.isAfter(start.day()))
                        .max(LocalDate::compareTo)
                        .ifPresent(earlier -> add(findings, law, earlier, start.day())));
        return findings.inOrder();
    }

    private static void add(Findings findings, Reckoner law, LocalDate earlier, LocalDate later) {
        norm(law, later)
                .ifPresent(norm -> broken(law, norm, earlier, later)
                        .ifPresent(severity -> findings.add(new Finding(
                                norm,
                                severity,
                                later,
                                PlanTexts.TEXTS.text(
                                        severity == Severity.DOUBT ? "frequency.doubt" : "frequency.second",
                                        Dates.day(earlier),
                                        Dates.day(later))))));
    }

    /** The norm in force on a day. */
    static Optional<NormId> norm(Reckoner law, LocalDate day) {
        return Stream.of(StateServicesLaw.SCHEDULED_INSPECTION_ONCE_A_YEAR, ControlRules.PREVENTIVE_VISIT_ONCE_A_YEAR)
                .filter(norm -> PlanFindings.holds(law, norm, day))
                .findFirst();
    }

    /** A breach by the chosen reading, a doubt by another one alone. */
    static Optional<Severity> broken(Reckoner law, NormId norm, LocalDate earlier, LocalDate later) {
        if (isSameYear(law, norm, earlier, later)) {
            return Optional.of(Severity.BREACH);
        }
        return Stream.of(YearOfFrequency.values())
                        .anyMatch(reading -> isSameYear(law.with(reading), norm, earlier, later))
                ? Optional.of(Severity.DOUBT)
                : Optional.empty();
    }

    /** The limit alone is asked: the earlier inspection may lie before the norm came into force. */
    private static boolean isSameYear(Reckoner law, NormId norm, LocalDate earlier, LocalDate later) {
        Optional<TimeLimit> limit = law.edition().norms().get(norm).timeLimit();
        return limit.map(once -> law.deadline(once, Moment.on(earlier)))
                .filter(deadline ->
                        deadline instanceof Window window && window.range().contains(later))
                .isPresent();
    }
}
