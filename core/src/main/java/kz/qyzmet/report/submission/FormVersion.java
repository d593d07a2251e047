package kz.qyzmet.report.submission;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.control.monitoring.ReportCorrection;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.report.ReportForm;

/**
 * A form as it read from a day on.
 *
 * @param form the form, not null
 * @param since when it was submitted, or corrected, not null
 * @param correction the correction that made it; empty where it was submitted like this, not null
 */
public record FormVersion(ReportForm form, Fact since, Optional<ReportCorrection> correction) {

    /** Checks the parts. */
    public FormVersion {
        Objects.requireNonNull(form, "form");
        FormDispatch.requireDone(since);
        Objects.requireNonNull(correction, "correction");
    }
}
