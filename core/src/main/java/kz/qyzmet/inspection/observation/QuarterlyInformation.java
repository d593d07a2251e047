package kz.qyzmet.inspection.observation;

import java.time.LocalDate;
import java.util.Objects;
import kz.qyzmet.deadline.Fact;
import org.threeten.extra.YearQuarter;

/**
 * The information of the entity on its internal control in a quarter ({@code ctl78.p35-2.due}).
 *
 * @param quarter the quarter that it is about, not null
 * @param suppliedOn when it was supplied, not null
 */
public record QuarterlyInformation(YearQuarter quarter, Fact suppliedOn) {

    /**
     * Checks that the quarter had begun.
     *
     * @throws IllegalArgumentException if the information was supplied before the quarter began
     */
    public QuarterlyInformation {
        Objects.requireNonNull(quarter, "quarter");
        Objects.requireNonNull(suppliedOn, "suppliedOn");
        LocalDate first = quarter.atDay(1);
        if (suppliedOn.day().isBefore(first)) {
            throw new IllegalArgumentException("Invalid information: Expected a quarter that had begun by "
                    + suppliedOn.day() + ", but found: " + quarter + ", which begins on " + first);
        }
    }
}
