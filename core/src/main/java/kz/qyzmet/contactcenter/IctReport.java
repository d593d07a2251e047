package kz.qyzmet.contactcenter;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * The report on information and communication services as it went to one addressee ({@code ucc83.p39}).
 *
 * @param to the addressee, not null
 * @param submittedOn when it was sent, not null
 */
public record IctReport(IctReportAddressee to, Fact submittedOn) {

    /** Checks the parts. */
    public IctReport {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(submittedOn, "submittedOn");
    }
}
