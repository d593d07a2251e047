package kz.qyzmet.inspection;

import java.time.LocalDate;
import java.util.Collection;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.result.ResultTerms;

/**
 * How draft, objections and certificate hang together: the draft goes out so many days before the completion
 * ({@code law88.a27-2.p5.draft-certificate-subject}), each recipient may object for so many days after its receipt
 * ({@code law88.a27-2.p6.pt1.objection}), and the certificate follows, within the term of the inspection.
 *
 * <p>Every count is the engine's, with its readings; this class only looks for the first or the last day that fits.
 */
final class Chain {

    /** Longer than any objection with its days off; a search that goes farther has gone astray. */
    private static final int LONGEST_SEARCH = 60;

    private final Reckoner law;
    private final WorkingCalendar calendar;

    Chain(Reckoner law) {
        this.law = law;
        this.calendar = law.calendar();
    }

    /** The last day on which the draft may go out, where the inspection is completed on a day. */
    LocalDate latestDraft(LocalDate completion) {
        return ResultTerms.latestDraft(law, completion);
    }

    /** The last day of the objections of who received the draft on a day. */
    LocalDate latestObjection(LocalDate received) {
        return ResultTerms.latestObjection(law, received);
    }

    /** The last day on which the draft may arrive, so that the objections end before the certificate goes out. */
    LocalDate latestReceipt(LocalDate completion) {
        LocalDate received = completion;
        for (int i = 0; i < LONGEST_SEARCH; i++) {
            if (latestObjection(received).isBefore(completion)) {
                return received;
            }
            received = received.minusDays(1);
        }
        throw new IllegalStateException("No day of receipt leaves room for objections before " + completion);
    }

    /**
     * The first working day on which a certificate breaks no rule, after the sendings of the draft and its receipts.
     */
    LocalDate earliestCertificate(Collection<LocalDate> sent, Collection<LocalDate> received) {
        LocalDate day =
                calendar.nextOrSame(sent.stream().max(LocalDate::compareTo).orElseThrow());
        while (!fits(sent, received, day)) {
            day = calendar.next(day);
        }
        return day;
    }

    /** Whether the sendings of the draft and its receipts allow a certificate on a day. */
    boolean fits(Collection<LocalDate> sent, Collection<LocalDate> received, LocalDate certificate) {
        LocalDate latest = latestDraft(certificate);
        return sent.stream().noneMatch(day -> day.isAfter(latest))
                && received.stream().allMatch(day -> latestObjection(day).isBefore(certificate));
    }

    /** How many working days before the completion the draft goes out, its own day counted. */
    int leadOfTheDraft(LocalDate completion) {
        return calendar.workingDaysBetween(latestDraft(completion), completion) + 1;
    }
}
