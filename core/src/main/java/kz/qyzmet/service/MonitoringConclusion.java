package kz.qyzmet.service;

import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/** The conclusion on the results of public monitoring ({@code law88.a29.p3}). The text gives no term for it. */
@Value.Immutable
public interface MonitoringConclusion {

    /**
     * Returns when it was drawn up.
     *
     * @return the day, not null
     */
    Fact drawnUpOn();

    /**
     * Returns what it includes.
     *
     * @return the parts, not null, may be empty
     */
    Set<ConclusionPart> parts();

    /**
     * Returns whether the monitoring found breaches: without any there is nothing to recommend the removal of.
     *
     * @return whether it did, empty where it is not recorded
     */
    Optional<Boolean> breachesFound();

    /**
     * Starts a new conclusion. {@code drawnUpOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a conclusion. */
    final class Builder extends ImmutableMonitoringConclusion.Builder {
        Builder() {}
    }
}
