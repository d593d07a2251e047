package kz.qyzmet.complaint;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the contact centre's report says of an appeal beside its date ({@code ucc83.a2.c2.appeal-number},
 * {@code ucc83.a2.c4.region}, {@code ucc83.a2.c6.content}, {@code ucc83.a2.c7.measures}).
 */
@Value.Immutable
public interface AppealEntry {

    /**
     * Returns the number under which the appeal is registered.
     *
     * @return the number, not blank, empty where it is not recorded
     */
    Optional<String> number();

    /**
     * Returns the region.
     *
     * @return the region, not blank, empty where it is not recorded
     */
    Optional<String> region();

    /**
     * Returns what the appeal says.
     *
     * @return the content, not blank, empty where it is not recorded; never shown by {@code toString}
     */
    @Value.Redacted
    Optional<String> content();

    /**
     * Returns what was done.
     *
     * @return the measures, not blank, empty where none are recorded; never shown by {@code toString}
     */
    @Value.Redacted
    Optional<String> measures();

    /**
     * Checks the texts.
     *
     * @throws IllegalStateException if one of them is blank
     */
    @Value.Check
    default void check() {
        requireStated("number", number());
        requireStated("region", region());
        requireStated("content", content());
        requireStated("measures", measures());
    }

    /** A text that is recorded is never blank. */
    private static void requireStated(String part, Optional<String> text) {
        text.filter(String::isBlank).ifPresent(blank -> {
            throw new IllegalStateException(
                    "Invalid appeal: Expected '" + part + "' not to be blank, but found: '" + blank + "'");
        });
    }

    /**
     * Returns a builder.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an entry part by part. */
    final class Builder extends ImmutableAppealEntry.Builder {
        Builder() {}
    }
}
