package kz.qyzmet.inspection.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.NormId;

/**
 * The term of an answer by a date that the document itself sets: the norm asks for the date and gives no number.
 *
 * <p>The date is the end of a term, so that a day off gives way to the next working day. A date before the receipt is
 * none: nobody can answer what has not come, and the term stays undetermined.
 */
public final class ReplyTerm {

    private ReplyTerm() {}

    /**
     * Returns the term.
     *
     * @param norm the norm that leaves the date to the document, not null
     * @param received the receipt, empty where it is not known and the term has not started, not null
     * @param by the date that the document sets, empty where it sets none, not null
     * @return the term, not null
     */
    public static Term of(NormId norm, Optional<Fact> received, Optional<LocalDate> by) {
        Objects.requireNonNull(norm, "norm");
        return Term.builder()
                .norm(norm)
                .trigger(received)
                .set(received.map(Fact::day).flatMap(day -> by.flatMap(date -> length(day, date))))
                .build();
    }

    /**
     * Returns the length of the term that ends on a date, before any rolling.
     *
     * @param from the day from which it runs, not null
     * @param to the date that the document sets, not null
     * @return the calendar days, empty where the date comes first
     */
    public static Optional<Count> length(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        // Beyond the greatest count lies no calendar, which refuses the date by itself.
        return days < 0
                ? Optional.empty()
                : Optional.of(new Count(Math.toIntExact(Math.min(days, Count.MOST)), LimitUnit.CALENDAR_DAY));
    }
}
