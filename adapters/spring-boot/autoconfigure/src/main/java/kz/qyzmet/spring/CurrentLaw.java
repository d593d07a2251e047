package kz.qyzmet.spring;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.kz.Amendment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.spring.AmendmentFiles.Calendars;
import kz.qyzmet.spring.AmendmentFiles.Content;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * The engine that holds at this moment.
 *
 * <p>The beans {@code Reckoner} and {@code WorkingCalendar} are those of the start and never change. When a file of
 * amendments is replaced and {@link #reload()} has read it, this answers by the new calendar; an answer that was begun
 * ends by the old one. Ask it once for each question and go on with the engine that it gives. Safe for use by several
 * threads.
 */
public final class CurrentLaw implements Supplier<Reckoner> {

    private static final Log LOG = LogFactory.getLog(CurrentLaw.class);

    /** What became of the files when they were looked at again. */
    public enum Reload {
        /** The files had changed: the calendar is replaced. */
        REPLACED,
        /** The files are as they were. */
        UNCHANGED,
        /** The files cannot be used: the calendar stays as it was. */
        REFUSED,
        /** There is nothing to read: no files, or the calendar is one that the application has made itself. */
        NOTHING_TO_READ
    }

    private final Reckoner start;
    private final @Nullable AmendmentFiles files;
    private volatile State state;
    /** The content that was refused last, so that it is refused, and logged, once. */
    private @Nullable Content refused;

    CurrentLaw(Reckoner start, AmendmentFiles files) {
        this.start = start;
        boolean own = files.atStart().holds(start.calendar());
        this.files = own ? files : null;
        this.state = new State(start, own ? files.atStart() : null, null);
    }

    /**
     * Returns an engine that never changes, for an application that makes its calendars itself.
     *
     * @param law the engine, not null
     */
    public CurrentLaw(Reckoner law) {
        this.start = law;
        this.files = null;
        this.state = new State(law, null, null);
    }

    /**
     * Returns the engine.
     *
     * @return the engine, not null
     */
    @Override
    public Reckoner get() {
        return state.law();
    }

    /**
     * Returns the engine over a week.
     *
     * @param week the week, not null
     * @return the engine, empty where the application has made its calendar itself, of the other week
     */
    public Optional<Reckoner> over(WorkWeek week) {
        State now = state;
        if (now.law().calendar().week() == week) {
            return Optional.of(now.law());
        }
        Calendars calendars = now.calendars();
        return calendars == null ? Optional.empty() : Optional.of(now.law().withCalendar(calendars.of(week)));
    }

    /**
     * Returns the engine over a week, with facts of the calendar beyond those of the files: for a question about what
     * would be.
     *
     * @param week the week, not null
     * @param more the facts, not null
     * @return the engine, empty where the application has made its calendar itself
     * @throws kz.qyzmet.calendar.kz.AmendmentConflictException if a fact contradicts or repeats what is known
     */
    public Optional<Reckoner> amended(WorkWeek week, List<Amendment> more) {
        State now = state;
        Calendars calendars = now.calendars();
        return calendars == null ? Optional.empty() : Optional.of(now.law().withCalendar(calendars.with(week, more)));
    }

    /**
     * Returns why the files are not used as they are now.
     *
     * @return the reason in one line, empty where they are used
     */
    public Optional<String> refusal() {
        return Optional.ofNullable(state.refusal());
    }

    /**
     * Reads the files of amendments again, and replaces the calendar if they have changed and can be used.
     *
     * @return what became of them, not null
     */
    public synchronized Reload reload() {
        State before = state;
        Calendars calendars = before.calendars();
        if (files == null || files.isEmpty() || calendars == null) {
            return Reload.NOTHING_TO_READ;
        }
        Content found = null;
        try {
            found = files.content();
            if (found.isSame(calendars.content())) {
                refused = null;
                state = new State(before.law(), calendars, null);
                return Reload.UNCHANGED;
            }
            if (refused != null && found.isSame(refused)) {
                return Reload.REFUSED;
            }
            Calendars replaced = files.calendars(found);
            refused = null;
            state = new State(start.withCalendar(replaced.of(start.calendar().week())), replaced, null);
            LOG.info("The working-day calendar was replaced: qyzmet.calendar.amendments has changed");
            return Reload.REPLACED;
        } catch (BadAmendmentsException e) {
            refused = found;
            String reason = e.problem();
            if (!reason.equals(before.refusal())) {
                LOG.warn("The working-day calendar stays as it was: " + reason);
            }
            state = new State(before.law(), calendars, reason);
            return Reload.REFUSED;
        }
    }

    private record State(
            Reckoner law,
            @Nullable Calendars calendars,
            @Nullable String refusal) {}
}
