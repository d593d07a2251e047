package kz.qyzmet.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotATermException;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.UnknownNormException;
import kz.qyzmet.text.PersonalData;
import org.jspecify.annotations.Nullable;

/** Answers rows with one engine. A row that cannot be answered says so and stops nothing. */
final class RowAnswers {

    private static final int ISO_LENGTH = 10;
    /** Every month has so many days: what is beyond is left to the parser that checks all. */
    private static final int DAYS_OF_EVERY_MONTH = 28;

    private static final int MONTHS = 12;

    private final Reckoner law;
    private final Map<String, NormId> known = new HashMap<>();

    RowAnswers(Reckoner law) {
        this.law = law;
        for (Norm norm : law.edition().norms().all()) {
            known.put(norm.id().id(), norm.id());
        }
    }

    RowAnswer answer(String norm, String trigger) {
        if (norm.isBlank() || trigger.isBlank()) {
            return RowAnswer.refused("Missing cell: " + (norm.isBlank() ? "norm" : "trigger"));
        }
        try {
            Moment moment = moment(trigger);
            return RowAnswer.of(law.deadline(id(norm), moment));
        } catch (InputException | UnknownNormException | NotATermException | CalendarRangeException e) {
            return RowAnswer.refused(PersonalData.scrub(String.valueOf(e.getMessage())));
        }
    }

    private NormId id(String text) {
        NormId id = known.get(text);
        return id == null ? Arguments.norm(text) : id;
    }

    private static Moment moment(String text) {
        LocalDate plain = plainDate(text);
        return plain == null ? Arguments.moment(text) : Moment.on(plain);
    }

    /** Reads {@code 2026-05-06}, nearly every trigger of a batch, without a formatter; null for anything else. */
    private static @Nullable LocalDate plainDate(String text) {
        if (text.length() != ISO_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, ISO_LENGTH);
        boolean plain = year >= 0 && month >= 1 && month <= MONTHS && day >= 1 && day <= DAYS_OF_EVERY_MONTH;
        return plain ? LocalDate.of(year, month, day) : null;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
