package kz.qyzmet.contactcenter;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * The report of refusals to the authority for the quality of services ({@code ucc83.p28.report}).
 *
 * @param reportedOn when it was made, not null
 * @param evidenceAttached whether the supporting documents are attached ({@code ucc83.p28.evidence})
 */
public record RefusalReport(Fact reportedOn, boolean evidenceAttached) {

    /** Checks the parts. */
    public RefusalReport {
        Objects.requireNonNull(reportedOn, "reportedOn");
    }
}
