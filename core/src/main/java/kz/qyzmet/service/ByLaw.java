package kz.qyzmet.service;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;

/**
 * The by-law that sets the procedure of a service, with its details ({@code ctl78.f1mk.r11.by-laws},
 * {@code ucc83.a1.c4.by-law}).
 *
 * @param title its title, not blank
 * @param number its number, empty where it is not recorded, not null
 * @param approvedOn when it was approved, empty where it is not recorded, not null
 * @param changes what is known of changes to it, such as the number and date of the last one; empty where nothing is
 *     recorded, not null
 */
public record ByLaw(String title, Optional<String> number, Optional<Fact> approvedOn, Optional<String> changes) {

    /**
     * Checks the title.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public ByLaw {
        if (title.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid by-law: Expected 'title' not to be blank, but found: '" + title + "'");
        }
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(approvedOn, "approvedOn");
        Objects.requireNonNull(changes, "changes");
    }

    /**
     * Returns a by-law by its title.
     *
     * @param title its title, not blank
     * @return the by-law, not null
     * @throws IllegalArgumentException if the title is blank
     */
    public static ByLaw of(String title) {
        return new ByLaw(title, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
