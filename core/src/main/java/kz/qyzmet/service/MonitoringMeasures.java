package kz.qyzmet.service;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * What was established of a body's measures after a conclusion of public monitoring ({@code law88.a29.p4.measures}).
 * The text gives no term for them.
 *
 * @param by whose measures, not null
 * @param taken whether measures were taken
 * @param establishedOn when they were taken, or when it was established that there are none, not null
 */
public record MonitoringMeasures(InformingBody by, boolean taken, Fact establishedOn) {

    /** Checks the parts. */
    public MonitoringMeasures {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(establishedOn, "establishedOn");
    }
}
