package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/** A protocol on a refusal or on an obstruction ({@code ctl78.p23.protocol}). The text sets no time for it. */
@Value.Immutable
public interface RefusalProtocol {

    /**
     * Returns what it is about.
     *
     * @return the ground, not null
     */
    ProtocolGround ground();

    /**
     * Returns when it was drawn up.
     *
     * @return the drawing up, not null
     */
    Fact drawnUpOn();

    /**
     * Returns whether the inspector signed it ({@code ctl78.p23.protocol-signatures}).
     *
     * @return whether he did, empty where it is not recorded
     */
    Optional<Boolean> signedByInspector();

    /**
     * Returns what the head of the entity did with it.
     *
     * @return what he did, empty where it is not recorded
     */
    Optional<HeadSignature> headSignature();

    /**
     * Returns this protocol as it was known on a day.
     *
     * @param day the day, not null
     * @return the protocol, empty where it was recorded later
     */
    default Optional<RefusalProtocol> asKnownOn(LocalDate day) {
        return drawnUpOn().isKnownOn(day) ? Optional.of(this) : Optional.empty();
    }

    /**
     * Starts a new protocol. {@code ground} and {@code drawnUpOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a protocol. */
    final class Builder extends ImmutableRefusalProtocol.Builder {
        Builder() {}
    }
}
