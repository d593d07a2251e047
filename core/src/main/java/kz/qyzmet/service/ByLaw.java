package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;

/**
 * The by-law that sets the procedure of a service, with its details ({@code ctl78.f1mk.r11.by-laws},
 * {@code ucc83.a1.c4.by-law}, {@code ucc83.a1.c5.changes}).
 *
 * @param title its title, not blank
 * @param number its number, not blank, empty where it is not recorded, not null
 * @param approvedOn when it was approved, empty where it is not recorded, not null
 * @param changes what is known of changes to it, such as the number and date of the last one, not blank; empty where
 *     nothing is recorded, not null
 */
public record ByLaw(String title, Optional<String> number, Optional<Fact> approvedOn, Optional<String> changes) {

    private static final String WHAT = "by-law";

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if the title, the number or the changes are blank
     */
    public ByLaw {
        ServiceTexts.requireStated(WHAT, "title", Optional.of(title));
        ServiceTexts.requireStated(WHAT, "number", number);
        Objects.requireNonNull(approvedOn, "approvedOn");
        ServiceTexts.requireStated(WHAT, "changes", changes);
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

    /**
     * Returns this by-law as it was known on a day.
     *
     * @param day the day, not null
     * @return the by-law without an approval that was recorded later, not null
     */
    public ByLaw asKnownOn(LocalDate day) {
        return new ByLaw(title, number, approvedOn.filter(fact -> fact.isKnownOn(day)), changes);
    }

    /** Returns the parts; identity numbers and contacts in the texts are masked. */
    @Override
    public String toString() {
        return "ByLaw[title=" + ServiceTexts.shown(title) + ", number=" + number.map(ServiceTexts::shown)
                + ", approvedOn=" + approvedOn + ", changes=" + changes.map(ServiceTexts::shown) + "]";
    }
}
