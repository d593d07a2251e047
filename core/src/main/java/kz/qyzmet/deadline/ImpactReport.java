package kz.qyzmet.deadline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.law.UnknownNormException;

/**
 * What a change of calendar, reading or act moves in many cases.
 *
 * @param changed the cases in which something changed, in the order in which they came, not null
 * @param unchanged how many cases are as they were, 0 or more
 * @param unanswered the cases that one of the two engines cannot answer, in the order in which they came, not null
 */
public record ImpactReport(List<CaseImpact> changed, int unchanged, List<Unanswered> unanswered) {

    /**
     * A case in which something changed.
     *
     * @param of the case, not null
     * @param impact what changed, not null
     */
    public record CaseImpact(NamedCase of, Impact impact) {

        /** Checks the parts. */
        public CaseImpact {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(impact, "impact");
        }
    }

    /**
     * A case that one of the two engines cannot answer: a day lies outside its calendar, or its edition lacks a norm.
     *
     * @param name by what the host knows it, not blank
     * @param reason the reason, for its keeper, not null
     */
    public record Unanswered(String name, String reason) {

        /** Checks the parts. */
        public Unanswered {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if less than no case is unchanged
     */
    public ImpactReport {
        changed = List.copyOf(changed);
        unanswered = List.copyOf(unanswered);
        if (unchanged < 0) {
            throw new IllegalArgumentException("Invalid report: Expected 0 or more cases, but found: " + unchanged);
        }
    }

    /**
     * Compares cases one by one: of those that did not change, none is kept.
     *
     * @param cases the cases, read as they come, not null
     * @param before the engine before the change, not null
     * @param after the engine after it, not null
     * @return the report, not null
     */
    public static ImpactReport of(Stream<NamedCase> cases, Reckoner before, Reckoner after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        List<CaseImpact> changed = new ArrayList<>();
        List<Unanswered> unanswered = new ArrayList<>();
        int unchanged = 0;
        for (Iterator<NamedCase> next = cases.iterator(); next.hasNext(); ) {
            NamedCase named = next.next();
            try {
                Impact impact = Impact.of(named.subject(), before, after);
                if (impact.changes().isEmpty()) {
                    unchanged++;
                } else {
                    changed.add(new CaseImpact(named, impact));
                }
            } catch (CalendarRangeException | UnknownNormException e) {
                unanswered.add(new Unanswered(named.name(), String.valueOf(e.getMessage())));
            }
        }
        return new ImpactReport(changed, unchanged, unanswered);
    }

    /**
     * Returns how many cases were compared.
     *
     * @return the number of cases, those that cannot be answered among them
     */
    public int cases() {
        return changed.size() + unchanged + unanswered.size();
    }

    /**
     * Returns how many deadlines moved, came, went or are answered otherwise.
     *
     * @return the number of deadlines, 0 or more
     */
    public int moved() {
        return changed.stream().mapToInt(found -> found.impact().moved().size()).sum();
    }
}
