package kz.qyzmet.calendar.kz;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.calendar.WorkWeek;

/**
 * For which working weeks a fact holds.
 *
 * <p>No fact is for the six-day week alone: what moves there moves in the five-day week too.
 */
public enum WeekScope {

    /** The five-day week alone, such as the moving of a Saturday, which the six-day week works anyway. */
    FIVE("five"),
    /** Both weeks. */
    FIVE_AND_SIX("five-and-six");

    private final String code;

    WeekScope(String code) {
        this.code = code;
    }

    /**
     * Returns the word for this scope in fact files.
     *
     * @return {@code five} or {@code five-and-six}
     */
    public String code() {
        return code;
    }

    /**
     * Tells whether a fact of this scope holds for a week.
     *
     * @param week the week, not null
     * @return true for the five-day week, and for the six-day week if this scope names it
     */
    public boolean covers(WorkWeek week) {
        return Objects.requireNonNull(week, "week") == WorkWeek.FIVE_DAY || this == FIVE_AND_SIX;
    }

    static Optional<WeekScope> ofCode(String code) {
        for (WeekScope scope : values()) {
            if (scope.code.equals(code)) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }
}
