package kz.qyzmet.report;

import java.util.Objects;
import java.util.Optional;

/**
 * Which line of a form it is: a numbered row, or a line below it for a provider, a service or a system.
 *
 * @param row the number of the row; in a list the number of the entry, not blank
 * @param provider the provider, empty where the line is not of one, not null
 * @param service the service, empty where the line is not of one, not null
 * @param system the information system, empty where the line is not of one, not null
 */
public record LineKey(String row, Optional<String> provider, Optional<String> service, Optional<String> system) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a part is blank, or a system stands without a service
     */
    public LineKey {
        check("row", row);
        provider.ifPresent(name -> check("provider", name));
        service.ifPresent(name -> check("service", name));
        system.ifPresent(name -> check("system", name));
        if (system.isPresent() && service.isEmpty()) {
            throw new IllegalArgumentException(
                    "Invalid line: Expected 'service' where there is a 'system', but found: none");
        }
    }

    /**
     * Returns the line of a row itself.
     *
     * @param row the number, not blank
     * @return the key, not null
     */
    public static LineKey of(String row) {
        return new LineKey(row, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the line of a service below this one.
     *
     * @param name the service, not blank
     * @return the key, not null
     */
    public LineKey ofService(String name) {
        return new LineKey(row, provider, Optional.of(name), Optional.empty());
    }

    /**
     * Returns the line of a provider below this one.
     *
     * @param name the provider, not blank
     * @return the key, not null
     */
    public LineKey ofProvider(String name) {
        return new LineKey(row, Optional.of(name), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the line of a system below that of its service.
     *
     * @param name the system, not blank
     * @return the key, not null
     * @throws IllegalArgumentException if this line is not of a service
     */
    public LineKey inSystem(String name) {
        return new LineKey(row, provider, service, Optional.of(name));
    }

    /**
     * Tells whether it is the line of a row itself.
     *
     * @return true if it is of no provider and no service
     */
    public boolean isRow() {
        return provider.isEmpty() && service.isEmpty();
    }

    private static void check(String part, String text) {
        Objects.requireNonNull(text, part);
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid line: Expected '" + part + "' not to be blank, but found: '" + text + "'");
        }
    }
}
