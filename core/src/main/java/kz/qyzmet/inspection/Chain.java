package kz.qyzmet.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.result.ResultTerms;

/**
 * How draft, objections and certificate hang together: the draft goes out so many days before the completion
 * ({@code law88.a27-2.p5.draft-certificate-subject}), each recipient may object for so many days after its receipt
 * ({@code law88.a27-2.p6.pt1.objection}), and the certificate follows, within the term of the inspection.
 *
 * <p>Every count is the engine's, with its readings; this class only looks for the first or the last day that fits. A
 * norm that was not in force on its day asks for nothing then.
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

    /**
     * The last day on which the draft may go out, where the inspection is completed on a day; empty where none is set.
     */
    Optional<LocalDate> latestDraft(LocalDate completion) {
        return ResultTerms.latestDraft(law, completion);
    }

    /** The last day of the objections of who received the draft on a day; empty where none is set. */
    Optional<LocalDate> latestObjection(LocalDate received) {
        return ResultTerms.latestObjection(law, received);
    }

    /**
     * The last day on which the draft may arrive, so that no objections are open when the certificate goes out: they
     * are over by then, or no term is set for them.
     */
    LocalDate latestReceipt(LocalDate completion) {
        LocalDate received = completion;
        for (int i = 0; i < LONGEST_SEARCH; i++) {
            if (!isOpen(received, completion)) {
                return received;
            }
            received = received.minusDays(1);
        }
        throw new IllegalStateException("No day of receipt leaves room for objections before " + completion);
    }

    /** Whether who received the draft on a day may still object on the day of the certificate. */
    boolean isOpen(LocalDate received, LocalDate certificate) {
        return latestObjection(received)
                .filter(last -> !last.isBefore(certificate))
                .isPresent();
    }

    /**
     * The first working day from a day on that a certificate breaks no rule, with the sendings of the draft and its
     * receipts by then.
     */
    LocalDate earliestCertificate(LocalDate from, Collection<LocalDate> sent, Collection<LocalDate> received) {
        LocalDate day = calendar.nextOrSame(from);
        while (!fits(sent, received, day)) {
            day = calendar.next(day);
        }
        return day;
    }

    /** Whether the sendings of the draft and its receipts allow a certificate on a day. */
    boolean fits(Collection<LocalDate> sent, Collection<LocalDate> received, LocalDate certificate) {
        Optional<LocalDate> latest = latestDraft(certificate);
        return sent.stream().noneMatch(day -> latest.filter(day::isAfter).isPresent())
                && received.stream().noneMatch(day -> isOpen(day, certificate));
    }

    /** How many working days before the completion the draft goes out, its own day counted; empty where none is set. */
    OptionalInt leadOfTheDraft(LocalDate completion) {
        return latestDraft(completion)
                .map(draft -> OptionalInt.of(calendar.workingDaysBetween(draft, completion) + 1))
                .orElseGet(OptionalInt::empty);
    }
}
