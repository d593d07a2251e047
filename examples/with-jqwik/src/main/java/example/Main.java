package example;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Prints the last day for the answer to a complaint. */
public final class Main {

    private static final Set<LocalDate> DAYS_OFF_OF_MAY =
            Set.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 7), LocalDate.of(2026, 5, 11));

    private Main() {}

    public static void main(String[] arguments) {
        LocalDate registered = LocalDate.of(2026, 5, 6);
        System.out.println("Registered " + registered + ", to be answered by "
                + new ReviewTerm(Main::isWorkingDay).lastDay(registered));
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !DAYS_OFF_OF_MAY.contains(day);
    }
}
