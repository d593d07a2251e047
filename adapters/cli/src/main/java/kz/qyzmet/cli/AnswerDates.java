package kz.qyzmet.cli;

import java.time.LocalDate;
import kz.qyzmet.deadline.AlmatyTime;
import kz.qyzmet.deadline.Due;

/**
 * The dates of a last day, as programs read them.
 *
 * <p>A last moment stands as ISO local date-time with the offset of Almaty in all three: no day of it is whole.
 *
 * @param nominal the end before any rolling
 * @param due the last day or moment in time
 * @param safe the latest that is in time under every reading
 */
record AnswerDates(String nominal, String due, String safe) {

    static AnswerDates of(Due due) {
        if (due.moment().isPresent()) {
            String moment = AlmatyTime.at(due.moment().get()).toString();
            return new AnswerDates(moment, moment, moment);
        }
        String nominal = due.nominal().toString();
        String last = same(due.due(), due.nominal(), nominal);
        return new AnswerDates(nominal, last, same(due.safe(), due.due(), last));
    }

    private static String same(LocalDate date, LocalDate other, String otherText) {
        return date.equals(other) ? otherText : date.toString();
    }
}
