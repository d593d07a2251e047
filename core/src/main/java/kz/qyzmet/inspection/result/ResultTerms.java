package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;

/** The terms between draft and certificate for days that are only thought of: what still fits, and until when. */
public final class ResultTerms {

    private ResultTerms() {}

    /**
     * Returns the last day to object, for one who receives the draft on a day ({@code law88.a27-2.p6.pt1.objection}).
     *
     * @param law the engine, not null
     * @param received the day of the receipt, not null
     * @return the day, empty if the norm is not in force on the day of the receipt
     * @throws CalendarRangeException if a day is outside the calendar
     */
    public static Optional<LocalDate> latestObjection(Reckoner law, LocalDate received) {
        return last(law, StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE, received);
    }

    /**
     * Returns the last day to send the draft, for an inspection that is completed on a day
     * ({@code law88.a27-2.p5.draft-certificate-subject}; the lead for appellants is the same).
     *
     * @param law the engine, whose reading says whether full days must lie between, not null
     * @param completion the day of the completion, not null
     * @return the day, empty if the norm is not in force on the day of the completion
     * @throws CalendarRangeException if a day is outside the calendar
     */
    public static Optional<LocalDate> latestDraft(Reckoner law, LocalDate completion) {
        return last(law, StateServicesLaw.DRAFT_CERTIFICATE_TO_SUBJECT, completion);
    }

    private static Optional<LocalDate> last(Reckoner law, NormId norm, LocalDate trigger) {
        return law.deadline(norm, trigger) instanceof Due due ? Optional.of(due.due()) : Optional.empty();
    }
}
