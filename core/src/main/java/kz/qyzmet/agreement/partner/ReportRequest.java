package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;

/**
 * A request of the State Corporation for a report ({@code spa219.p27.report-on-request}).
 *
 * @param requestedOn when it came, not null
 * @param reportedOn when the partner reported, empty where it has not, not null
 */
public record ReportRequest(Fact requestedOn, Optional<Fact> reportedOn) {

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if the report came before the request
     */
    public ReportRequest {
        Objects.requireNonNull(requestedOn, "requestedOn");
        ContradictoryFactsException.requireOrder("requestedOn", Optional.of(requestedOn), "reportedOn", reportedOn);
    }

    /**
     * Returns this request as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the request, empty where it was recorded later
     */
    public Optional<ReportRequest> asKnownOn(LocalDate day) {
        return requestedOn.isKnownOn(day)
                ? Optional.of(new ReportRequest(requestedOn, reportedOn.filter(fact -> fact.isKnownOn(day))))
                : Optional.empty();
    }
}
