package kz.qyzmet.service;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * What was established of the use of a discussion's results ({@code law88.a23.p6.use-results}). The text gives no term
 * for it.
 *
 * @param used whether they were used to improve services and by-laws
 * @param establishedOn when that was established, not null
 */
public record ResultsOfDiscussion(boolean used, Fact establishedOn) {

    /** Checks the parts. */
    public ResultsOfDiscussion {
        Objects.requireNonNull(establishedOn, "establishedOn");
    }
}
