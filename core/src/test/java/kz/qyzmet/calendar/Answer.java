package kz.qyzmet.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * What came of a question, value or refusal, in one text: so that the answers of the twins and of the oracle compare.
 *
 * <p>A date reads as its epoch day, an array of one as its element.
 */
final class Answer {

    private Answer() {}

    static String to(Supplier<?> question) {
        try {
            return text(question.get());
        } catch (NaiveCalendar.Refusal refusal) {
            return String.valueOf(refusal.getMessage());
        } catch (CalendarRangeException refusal) {
            return "CalendarRangeException of " + refusal.epochDay() + " in " + refusal.range() + ": "
                    + refusal.getMessage();
        } catch (IllegalArgumentException refusal) {
            return refusal.getClass().getSimpleName() + ": " + refusal.getMessage();
        }
    }

    private static String text(Object answer) {
        if (answer instanceof LocalDate date) {
            return Long.toString(date.toEpochDay());
        }
        if (answer instanceof int[] array) {
            return array.length == 1 ? Integer.toString(array[0]) : Arrays.toString(array);
        }
        return answer.toString();
    }
}
