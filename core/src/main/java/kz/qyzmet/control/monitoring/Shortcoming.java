package kz.qyzmet.control.monitoring;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * Something that internal monitoring has found, with the proposal for which it calls: a breach on a permit of the first
 * or second category calls for {@link ProposalKind#AGENCY_NOTICE}.
 *
 * @param callsFor the proposal, not null
 * @param foundOn when it was found, not null
 */
public record Shortcoming(ProposalKind callsFor, Fact foundOn) {

    /** Checks the parts. */
    public Shortcoming {
        Objects.requireNonNull(callsFor, "callsFor");
        Objects.requireNonNull(foundOn, "foundOn");
    }
}
