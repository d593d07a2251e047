package kz.qyzmet.inspection.regime;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Force;
import kz.qyzmet.law.Force.Status;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.Regime;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/**
 * Since when Articles 27 to 27-4 of the Law are in force, and how a host sets it.
 *
 * <p>Law 71-VIII bears the date of 6 April 2024 and waits sixty calendar days after its first official publication, of
 * which the texts do not give the day. The shipped edition has 8 June 2024, not confirmed.
 */
public final class RegimeStart {

    private static final LocalDate SIGNED = LocalDate.of(2024, 4, 6);
    private static final int WAIT = 60;

    /** What is added to the name of an edition. */
    private static final String MARK = ", 71-VIII/";

    private RegimeStart() {}

    /**
     * Returns the time in force of the Articles in an edition, with how sure it is and on what it rests.
     *
     * @param edition the edition, not null
     * @return the time in force, not null
     */
    public static Force of(Edition edition) {
        return Regime.start(Regime.LAW, edition.norms());
    }

    /**
     * Returns the first day that is possible at all: an act is not published before it is signed.
     *
     * @return 6 June 2024
     */
    public static LocalDate earliest() {
        return SIGNED.plusDays(WAIT + 1L);
    }

    /**
     * Tells whether a day lies in the uncertain window: after the earliest possible start and before the one that an
     * edition has without its being confirmed.
     *
     * @param day the day, not null
     * @param edition the edition, not null
     * @return true on 6 and 7 June 2024 in the shipped edition; never where a host has set the start
     */
    public static boolean isUncertain(LocalDate day, Edition edition) {
        Force start = of(edition);
        return start.status() == Status.UNCONFIRMED
                && !day.isBefore(earliest())
                && start.from().filter(day::isBefore).isPresent();
    }

    /**
     * Returns an edition in which the Articles begin on a day, and the points of order 78 that they replace end on the
     * day before.
     *
     * <p>Makes a catalogue: call it once and keep the edition.
     *
     * @param edition the edition, not null
     * @param start the first day in force, not null
     * @return the edition, whose name tells the day, not null
     * @throws IllegalArgumentException if the start is earlier than sixty days after the signature, 5 June 2024
     */
    public static Edition on(Edition edition, LocalDate start) {
        Objects.requireNonNull(edition, "edition");
        if (start.isBefore(SIGNED.plusDays(WAIT))) {
            throw new IllegalArgumentException("Invalid start: Expected sixty days after " + SIGNED
                    + ", the day of the signature, or later, but found: " + start);
        }
        LocalizedText law = RegimeTexts.TEXTS.text("start.law", Dates.day(start));
        LocalizedText order = RegimeTexts.TEXTS.text("start.order", Dates.day(start));
        return edition.ofBothRegimes()
                .withForce(
                        name(edition, start),
                        norm -> Regime.ownerOf(norm.id())
                                .map(owner -> force(owner, norm, start, owner == Regime.LAW ? law : order))
                                .orElseGet(norm::force));
    }

    /**
     * Returns an edition in which the Articles begin sixty calendar days after a day of first official publication have
     * passed: D + 61, or by the other reading of {@link kz.qyzmet.deadline.ExpiryRule} D + 60.
     *
     * @param law the engine, for its edition, its calendar and the reading, not null
     * @param published the day of the first official publication, not null
     * @return the edition, whose name tells the day, not null
     * @throws IllegalArgumentException if it was published before it was signed, on 6 April 2024
     * @throws CalendarRangeException if a day is outside the calendar
     */
    public static Edition published(Reckoner law, LocalDate published) {
        if (published.isBefore(SIGNED)) {
            throw new IllegalArgumentException("Invalid publication: Expected " + SIGNED
                    + ", the day of the signature, or later, but found: " + published);
        }
        return on(law.edition(), EntryIntoForce.day(published, WAIT, law));
    }

    private static Force force(Regime owner, Norm norm, LocalDate start, LocalizedText basis) {
        return owner == Regime.LAW
                ? Force.since(start, basis)
                : new Force(norm.force().from(), Optional.of(start.minusDays(1)), Status.SET_BY_HOST, basis);
    }

    private static String name(Edition edition, LocalDate start) {
        int mark = edition.name().indexOf(MARK);
        return (mark < 0 ? edition.name() : edition.name().substring(0, mark)) + MARK + start;
    }
}
