package kz.qyzmet.inspection.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Severity;

/** The last day of a term by the chosen policies, and by each other one. */
final class Expiry {

    private final Deadline chosen;
    private final List<Deadline> byPolicies;

    private Expiry(Deadline chosen, List<Deadline> byPolicies) {
        this.chosen = chosen;
        this.byPolicies = byPolicies;
    }

    static Expiry of(Reckoner law, Function<Reckoner, InspectionTerm> term) {
        Deadline chosen = term.apply(law).deadline();
        return new Expiry(
                chosen,
                law.underOtherPolicies(InspectionStart.values(), SuspensionEnd.values(), BackDatedSuspension.values())
                        .map(other -> term.apply(other).deadline())
                        .toList());
    }

    /** The last day by the chosen readings, empty while there is none. */
    Optional<LocalDate> last() {
        return last(chosen);
    }

    private static Optional<LocalDate> last(Deadline deadline) {
        return deadline instanceof Due due ? Optional.of(due.due()) : Optional.empty();
    }

    boolean isOver(LocalDate day) {
        return isOver(chosen, day);
    }

    private static boolean isOver(Deadline deadline, LocalDate day) {
        return last(deadline).filter(day::isAfter).isPresent();
    }

    /** Whether any other policy has it over on a day. */
    boolean mayBeOver(LocalDate day) {
        return byPolicies.stream().anyMatch(other -> isOver(other, day));
    }

    /**
     * How heavy it is to go on after the last day: a doubt where another policy still leaves time. How days are counted
     * is no matter of doubt here: the rules of counting are chosen for all terms.
     */
    Severity severity(LocalDate day) {
        return byPolicies.stream().allMatch(other -> isOver(other, day)) ? Severity.BREACH : Severity.DOUBT;
    }
}
