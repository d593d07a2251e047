package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.law.Finding;

/**
 * A case: an immutable value of which two questions are asked, always the same two.
 *
 * <p>An open interface: a host can add cases of its own.
 */
public interface LegalCase {

    /**
     * Returns what is due when.
     *
     * @param law the engine, not null
     * @return the deadlines of the case, not null
     */
    Timeline timeline(Reckoner law);

    /**
     * Returns what is wrong on a day, by what was recorded until then.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return the findings, not null, may be empty
     */
    List<Finding> findings(Reckoner law, LocalDate asOf);
}
