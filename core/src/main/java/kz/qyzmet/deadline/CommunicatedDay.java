package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.Objects;
import kz.qyzmet.law.Citation;

/**
 * A last day that somebody was told, beside what the engine answers. It stays a fact, whatever a calendar or an act
 * becomes; what follows from a difference is for a person to decide.
 *
 * @param day the day that was told, not null
 * @param toldOn when it was told, not null
 * @param answer the deadline that was told of, by what had been decided until then, not null
 */
public record CommunicatedDay(LocalDate day, Fact toldOn, Deadline answer) {

    /** Checks the parts. */
    public CommunicatedDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(toldOn, "toldOn");
        Objects.requireNonNull(answer, "answer");
    }

    /**
     * Returns the norm or ground of the deadline that was told of.
     *
     * @return the citation, not null
     */
    public Citation citation() {
        return answer.citation();
    }

    /**
     * Tells whether the day that was told is the last day of the answer.
     *
     * @return true if it is, false for another last day and where there is none
     */
    public boolean agrees() {
        return answer instanceof Due due && due.lastDay().equals(day);
    }
}
