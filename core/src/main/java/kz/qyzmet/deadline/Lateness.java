package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/** What is late, or came too early, as a finding. */
final class Lateness {

    private final Timeline.Entry entry;

    private Lateness(Timeline.Entry entry) {
        this.entry = entry;
    }

    static Optional<Finding> of(Timeline.Entry entry, LocalDate asOf) {
        return new Lateness(entry).finding(asOf);
    }

    private Optional<Finding> finding(LocalDate asOf) {
        Deadline deadline = Standing.asKnownOn(entry.deadline(), asOf);
        Optional<Fact> done = entry.done().filter(fact -> fact.hasHappenedOn(asOf));
        return switch (deadline.status(Moment.on(asOf), done)) {
            case MISSED -> Optional.of(late((Due) deadline, done, asOf, "late.missed", last(deadline)));
            case MET_LATE ->
                Optional.of(late((Due) deadline, done, asOf, "late.done", last(deadline), moment(done.orElseThrow())));
            case TOO_EARLY -> Optional.of(early((NotBefore) deadline, done.orElseThrow(), asOf));
            case UNDETERMINED -> hourDecides(deadline, done);
            default -> Optional.empty();
        };
    }

    private Finding late(Due due, Optional<Fact> done, LocalDate asOf, String key, Object... details) {
        return new Finding(due.citation(), severity(due, done, asOf), firstLateDay(due, done), text(due, key, details));
    }

    private Finding early(NotBefore from, Fact done, LocalDate asOf) {
        return new Finding(
                from.citation(),
                severity(from, Optional.of(done), asOf),
                done.day(),
                text(from, "late.early", Dates.full(from.from()), moment(done)));
    }

    /** Done on the very day on which the hour decides, and the hour is not recorded. */
    private Optional<Finding> hourDecides(Deadline deadline, Optional<Fact> done) {
        if (!(deadline instanceof Due) || done.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                deadline.citation(),
                Severity.DOUBT,
                done.get().day(),
                text(deadline, "late.hour", last(deadline), moment(done.get()))));
    }

    /**
     * What is right by another reading is a doubt. A cap is the exception: by default its first day counts, which is
     * the stricter reading on purpose, and who chose the other one is asked by that.
     */
    private static Severity severity(Deadline deadline, Optional<Fact> done, LocalDate asOf) {
        boolean right = deadline.otherReadings().stream()
                .filter(other -> !(other.reading() instanceof CapStart))
                .map(other -> sameCounter(deadline, other.deadline()).status(Moment.on(asOf), done))
                .anyMatch(status -> switch (status) {
                    case MET, OPEN, DUE_TODAY -> true;
                    default -> false;
                });
        return right ? Severity.DOUBT : Severity.BREACH;
    }

    /** Another reading moves the day, not the closing of the counter. */
    private static Deadline sameCounter(Deadline deadline, Deadline other) {
        return deadline instanceof Due due && due.counter().isPresent() && other instanceof Due moved
                ? moved.atCounter(due.counter().get())
                : other;
    }

    /** What is done too late on the last day itself is late on it; what is not done by then, from the next day on. */
    private static LocalDate firstLateDay(Due due, Optional<Fact> done) {
        boolean onTheDay = done.filter(fact -> fact.day().equals(due.lastDay())).isPresent();
        return onTheDay ? due.lastDay() : due.lastDay().plusDays(1);
    }

    private static LocalizedText last(Deadline deadline) {
        Due due = (Due) deadline;
        boolean hourTells = due.moment().isPresent() || due.counter().isPresent();
        return hourTells ? Dates.instant(AlmatyTime.at(due.end())) : Dates.full(due.due());
    }

    private static LocalizedText moment(Fact fact) {
        return fact.occurredAt()
                .instant()
                .map(at -> Dates.instant(AlmatyTime.at(at)))
                .orElseGet(() -> Dates.full(fact.day()));
    }

    private LocalizedText text(Deadline deadline, String key, Object... details) {
        Object[] arguments = new Object[details.length + 1];
        arguments[0] = subject(deadline);
        System.arraycopy(details, 0, arguments, 1, details.length);
        return DeadlineTexts.STEPS.text(key, arguments);
    }

    /** What is late, and towards whom. */
    private LocalizedText subject(Deadline deadline) {
        LocalizedText label = label(deadline);
        return entry.subject()
                .map(to -> LocalizedText.of(
                        label.kk() + " (" + to.kk() + ")",
                        label.ru() + " (" + to.ru() + ")",
                        label.en() + " (" + to.en() + ")"))
                .orElse(label);
    }

    private static LocalizedText label(Deadline deadline) {
        if (deadline.citation() instanceof Ground ground) {
            return ground.summary();
        }
        Norm norm = deadline.reckoning().law().edition().norms().get((NormId) deadline.citation());
        LocalizedText label = norm.label().text();
        return LocalizedText.of(clause(label.kk()), clause(label.ru()), clause(label.en()));
    }

    /** A label may be a sentence of its own; here one goes on. */
    private static String clause(String label) {
        return label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
    }
}
