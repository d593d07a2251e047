package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.UnknownNormException;
import org.jspecify.annotations.Nullable;

/**
 * Answers the rows of a table with one engine: norm and trigger as texts, the answer as cells.
 *
 * <p>A row that cannot be answered says so and stops nothing. Safe for use by several threads.
 */
public final class DeadlineRows {

    private static final int ISO_LENGTH = 10;
    /** Every month has so many days: what is beyond is left to the parser that checks all. */
    private static final int DAYS_OF_EVERY_MONTH = 28;

    private static final int MONTHS = 12;

    private final Reckoner law;
    private final Map<String, NormId> known;

    /**
     * Makes rows of an engine's answers.
     *
     * @param law the engine, not null
     */
    public DeadlineRows(Reckoner law) {
        this.law = law;
        this.known = law.edition().norms().all().stream()
                .map(Norm::id)
                .collect(Collectors.toUnmodifiableMap(NormId::id, Function.identity()));
    }

    /**
     * Answers a row.
     *
     * @param norm the id of the norm, not null
     * @param trigger the day or moment from which the term runs, as {@link Moment#parse} reads it, not null
     * @return the cells, not null
     */
    public DeadlineRow answer(String norm, String trigger) {
        if (norm.isBlank() || trigger.isBlank()) {
            return DeadlineRow.refused("Missing cell: " + (norm.isBlank() ? "norm" : "trigger"));
        }
        Moment moment;
        NormId id;
        try {
            moment = moment(trigger);
            id = id(norm);
        } catch (IllegalArgumentException e) {
            return DeadlineRow.refused(String.valueOf(e.getMessage()));
        }
        try {
            return DeadlineRow.of(law.deadline(id, moment));
        } catch (UnknownNormException | NotATermException | CalendarRangeException e) {
            return DeadlineRow.refused(String.valueOf(e.getMessage()));
        }
    }

    private NormId id(String text) {
        NormId id = known.get(text);
        return id == null ? NormId.of(text) : id;
    }

    private static Moment moment(String text) {
        LocalDate plain = plainDate(text);
        return plain == null ? Moment.parse(text) : Moment.on(plain);
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
