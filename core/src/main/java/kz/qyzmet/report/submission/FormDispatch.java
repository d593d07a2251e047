package kz.qyzmet.report.submission;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.report.FormAddressee;

/**
 * That a form went to one of its addressees.
 *
 * @param to the addressee, not null
 * @param sentOn when, not null
 */
public record FormDispatch(FormAddressee to, Fact sentOn) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if it is only planned
     */
    public FormDispatch {
        Objects.requireNonNull(to, "to");
        requireDone(sentOn);
    }

    static void requireDone(Fact fact) {
        if (fact.planned()) {
            throw new IllegalArgumentException(
                    "Invalid submission: Expected what has happened, but found: a plan for " + fact.day());
        }
    }
}
