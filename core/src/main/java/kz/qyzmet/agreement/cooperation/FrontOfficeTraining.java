package kz.qyzmet.agreement.cooperation;

import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Fact;

/**
 * A training of front-office staff of a center in trust management ({@code spa219.an1.c3.table.r7.training}).
 *
 * @param number the number by which the host knows the training, not blank
 * @param heldOn the day on which it was held, not null
 * @param length how long it took, more than nothing and at most a day, not null
 * @param employees the numbers of the employees who were trained, not empty
 */
public record FrontOfficeTraining(String number, Fact heldOn, Duration length, Set<String> employees) {

    private static final Duration DAY = Duration.ofHours(24);

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if a number is blank, if nobody was trained, or if the length is not more than
     *     nothing and at most 24 hours
     */
    public FrontOfficeTraining {
        ServiceNumber.require("number", number);
        Objects.requireNonNull(heldOn, "heldOn");
        if (length.isZero() || length.isNegative() || length.compareTo(DAY) > 0) {
            throw new IllegalArgumentException(
                    "Invalid training: Expected 'length' of more than PT0S to PT24H, but found: " + length);
        }
        employees = Collections.unmodifiableSet(new TreeSet<>(employees));
        if (employees.isEmpty()) {
            throw new IllegalArgumentException("Invalid training: Expected 'employees' of 1 or more, but found: 0");
        }
        employees.forEach(employee -> ServiceNumber.require("employees", employee));
    }

    /** Returns the parts; identity numbers and contacts are masked. */
    @Override
    public String toString() {
        return "FrontOfficeTraining[number=" + ServiceNumber.shown(number) + ", heldOn=" + heldOn + ", length="
                + length + ", employees="
                + employees.stream().map(ServiceNumber::shown).collect(Collectors.joining(", ", "[", "]")) + "]";
    }
}
