package kz.qyzmet.deadline;

import java.util.Objects;

/**
 * A case among others.
 *
 * @param name by what the host knows it, such as the name of its file, not blank
 * @param subject the case, not null
 */
public record NamedCase(String name, LegalCase subject) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public NamedCase {
        Objects.requireNonNull(subject, "subject");
        if (name.isBlank()) {
            throw new IllegalArgumentException("Invalid case: Expected a name, but found: '" + name + "'");
        }
    }
}
