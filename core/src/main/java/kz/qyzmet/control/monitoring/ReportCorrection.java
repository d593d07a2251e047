package kz.qyzmet.control.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.party.PartyRole;
import org.immutables.value.Value;
import org.threeten.extra.YearQuarter;

/** A correction of a report that was submitted ({@code ctl78.p63}). */
@Value.Immutable
public interface ReportCorrection {

    /**
     * Returns the form that is corrected.
     *
     * @return the form, not null
     */
    ControlForm form();

    /**
     * Returns the quarter whose report is corrected.
     *
     * @return the quarter, not null
     */
    YearQuarter quarter();

    /**
     * Returns when it was corrected.
     *
     * @return the correction, not null
     */
    Fact correctedOn();

    /**
     * Returns who corrected it.
     *
     * @return the role, not null
     */
    PartyRole correctedBy();

    /**
     * Returns when the state body supplied materials that show the need.
     *
     * @return the materials, empty where none are recorded
     */
    Optional<Fact> materialsSuppliedOn();

    /**
     * Returns this correction as it was known on a day.
     *
     * @param day the day, not null
     * @return the correction, not null
     */
    default ReportCorrection asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .materialsSuppliedOn(materialsSuppliedOn().filter(fact -> fact.isKnownOn(day)))
                .build();
    }

    /**
     * Starts a new correction. {@code form}, {@code quarter}, {@code correctedOn} and {@code correctedBy} must be
     * given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a correction. */
    final class Builder extends ImmutableReportCorrection.Builder {
        Builder() {}
    }
}
