package kz.qyzmet.service;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the report forms ask of a service beyond its dates: in what system and how it was rendered, and why it was late
 * or refused ({@code ctl78.f1mk.r12.services} and after, {@code ctl78.f3mk.c2.late}, {@code ctl78.f4mk.c3.late}).
 *
 * <p>Each part is empty where it is not recorded. What a row cannot be chosen without is then told by the report.
 */
@Value.Immutable
public interface RenderingRecord {

    /**
     * Returns the system in which it was rendered or refused.
     *
     * @return the system, empty where it is not recorded
     */
    Optional<InformationSystem> system();

    /**
     * Returns the name of that system, as lines per service and system show it.
     *
     * @return the name, not blank, empty where it is not recorded; never shown by {@code toString}
     */
    @Value.Redacted
    Optional<String> systemName();

    /**
     * Tells whether the recipient had to come to the provider, or the data were entered by hand.
     *
     * @return true if so, empty where it is not recorded
     */
    Optional<Boolean> withContact();

    /**
     * Returns why it was late.
     *
     * @return the cause, empty where it is not recorded
     */
    Optional<LatenessCause> latenessCause();

    /**
     * Returns why it was refused.
     *
     * @return the cause, empty where it is not recorded
     */
    Optional<RefusalCause> refusalCause();

    /**
     * Checks the name.
     *
     * @throws IllegalStateException if the name is blank
     */
    @Value.Check
    default void check() {
        if (systemName().filter(String::isBlank).isPresent()) {
            throw new IllegalStateException("Invalid system: Expected 'systemName' not to be blank, but found: '"
                    + systemName().get() + "'");
        }
    }

    /**
     * Returns a builder.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a record part by part. */
    final class Builder extends ImmutableRenderingRecord.Builder {
        Builder() {}
    }
}
