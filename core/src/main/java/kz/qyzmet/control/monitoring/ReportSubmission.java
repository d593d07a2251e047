package kz.qyzmet.control.monitoring;

import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;
import org.threeten.extra.YearQuarter;

/** A quarterly report as it went to one addressee. */
@Value.Immutable
public interface ReportSubmission {

    /**
     * Returns the form.
     *
     * @return the form, not null
     */
    ControlForm form();

    /**
     * Returns the quarter that it is about.
     *
     * @return the quarter, not null
     */
    YearQuarter quarter();

    /**
     * Returns to whom it went.
     *
     * @return the addressee, not null
     */
    ReportAddressee to();

    /**
     * Returns when it was submitted.
     *
     * @return the submission, not null
     */
    Fact submittedOn();

    /**
     * Returns whether the analytical note was with it.
     *
     * @return whether it was, empty where it is not recorded
     */
    Optional<Boolean> withNote();

    /**
     * Returns whose services it covers.
     *
     * @return the parts, not null, empty where they are not recorded
     */
    Set<ReportCoverage> covers();

    /**
     * Checks that the quarter had begun.
     *
     * @throws IllegalArgumentException if the report was submitted before its quarter began
     */
    @Value.Check
    default void check() {
        Quarters.checkBegun("report", quarter(), submittedOn());
    }

    /**
     * Starts a new submission. {@code form}, {@code quarter}, {@code to} and {@code submittedOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a submission. */
    final class Builder extends ImmutableReportSubmission.Builder {
        Builder() {}
    }
}
