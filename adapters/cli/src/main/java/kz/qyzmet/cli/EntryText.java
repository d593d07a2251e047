package kz.qyzmet.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.deadline.AlmatyTime;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.deadline.Window;
import kz.qyzmet.jackson.answer.CaseOnDay;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Label;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Norms;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;

/** One deadline of a case for a reader: its day and how it stands, then what it is, where that is written, and why. */
final class EntryText {

    private static final String INDENT = "    ";
    private static final String DEEPER = "        ";
    private static final String DASH = " – ";
    /** With a space that no line is broken at. */
    private static final String MARK = "\u00A0" + Label.MARK;

    private final Timeline.Entry entry;
    private final Deadline deadline;
    private final CaseOnDay subject;
    private final Language language;
    private final DeadlineStatus status;
    private final List<String> lines = new ArrayList<>();

    private EntryText(Timeline.Entry entry, CaseOnDay subject, Language language) {
        this.entry = entry;
        this.deadline = entry.deadline();
        this.subject = subject;
        this.language = language;
        this.status = entry.status(subject.day());
    }

    static List<String> lines(Timeline.Entry entry, CaseOnDay subject, Language language, boolean explained) {
        EntryText text = new EntryText(entry, subject, language);
        text.block();
        if (explained) {
            text.deadline
                    .explain(language.locale())
                    .forEach(sentence -> text.lines.addAll(Wrapped.lines(DEEPER, sentence)));
        }
        return text.lines;
    }

    static boolean isUnofficial(Timeline.Entry entry, CaseOnDay subject, Language language) {
        return norms(subject).labelOf(entry.deadline().citation()).unofficial().contains(language);
    }

    private static Norms norms(CaseOnDay subject) {
        return subject.law().edition().norms();
    }

    private void block() {
        lines.add(when().map(day -> day + DASH).orElse("") + status.label().in(language) + distance());
        heads();
        done();
        reason();
        waitsFor();
        deadline.caution().ifPresent(caution -> below(text("timeline.caution", caution)));
        if (entry.day().isPresent() && deadline.certainty() == Certainty.PROJECTED) {
            below(text("timeline.projected"));
        }
    }

    private void heads() {
        String label = label(deadline.citation());
        String place = norms(subject).placeOf(deadline.citation()).in(language);
        if (!label.equals(place)) {
            below(label + (isUnofficial(entry, subject, language) ? MARK : ""));
        }
        entry.subject().ifPresent(to -> below(text("timeline.subject", to)));
        below(place + " (" + deadline.citation().id() + ")");
    }

    /** The last day or moment, the earliest day, or both ends. */
    private Optional<String> when() {
        if (deadline instanceof Due due) {
            return Optional.of(due.moment()
                    .map(at -> Dates.instant(AlmatyTime.at(at)))
                    .orElseGet(() -> Dates.full(due.due()))
                    .in(language));
        }
        if (deadline instanceof NotBefore from) {
            return Optional.of(text("timeline.from", Dates.full(from.from())));
        }
        return deadline instanceof Window window
                ? Optional.of(Dates.full(window.first()).in(language)
                        + DASH
                        + Dates.full(window.last()).in(language))
                : Optional.empty();
    }

    /** How much is left, or by how much it is late. */
    private String distance() {
        if (!(deadline instanceof Due due)) {
            return "";
        }
        if (status == DeadlineStatus.OPEN) {
            OptionalInt left = deadline.daysLeft(subject.day());
            LimitUnit unit = due.unit() == LimitUnit.WORKING_DAY ? LimitUnit.WORKING_DAY : LimitUnit.CALENDAR_DAY;
            return left.isEmpty() ? "" : ", " + text("timeline.left", unit.amount(left.getAsInt()));
        }
        OptionalInt late = entry.workingDaysLate(subject.day());
        return late.isEmpty() ? "" : ", " + text("timeline.late", LimitUnit.WORKING_DAY.amount(late.getAsInt()));
    }

    private void done() {
        entry.fulfilledBy(subject.day()).ifPresent(fact -> below(text("timeline.done", moment(fact))));
        entry.done()
                .filter(fact -> fact.planned() && fact.isKnownOn(subject.day()))
                .ifPresent(fact -> below(text("timeline.planned", moment(fact))));
        if (deadline instanceof Due due && due.counter().isPresent()) {
            below(text(
                    "timeline.counter",
                    LocalizedText.same(due.counter().get().closes().toString())));
        }
    }

    private void reason() {
        if (deadline instanceof NotStarted) {
            below(text("timeline.notStarted"));
        } else if (deadline instanceof Undetermined undetermined) {
            boolean named = undetermined.reason() != Undetermined.Reason.TRIGGER_NOT_NAMED;
            String reason = undetermined.reason().label().in(language);
            below(named ? reason + ": " + undetermined.document().in(language) : reason);
        } else if (deadline instanceof Suspended suspended) {
            below(text(
                    "timeline.suspended",
                    Dates.full(suspended.since()),
                    suspended.unit().amount(suspended.left())));
        } else if (deadline instanceof NotInForce notInForce) {
            below(
                    notInForce.instead().norms().isEmpty()
                            ? notInForce.instead().effect().label().in(language)
                            : text("timeline.governed", LocalizedText.same(ids(notInForce))));
        } else if (deadline instanceof Due && status == DeadlineStatus.UNDETERMINED) {
            below(text("timeline.hour"));
        }
    }

    /** What has begun waits no longer. */
    private void waitsFor() {
        boolean waits = switch (status) {
            case NOT_STARTED, NOT_YET, SUSPENDED, UNDETERMINED -> true;
            default -> false;
        };
        if (waits && !entry.waitsFor().isEmpty()) {
            String labels = entry.waitsFor().stream()
                    .sorted(Comparator.naturalOrder())
                    .map(this::label)
                    .collect(Collectors.joining("; "));
            below(text("timeline.waitsFor", LocalizedText.same(labels)));
        }
    }

    /** A label may be a sentence of its own; here it stands among others. */
    private String label(Citation citation) {
        String label = norms(subject).labelOf(citation).text().in(language);
        return label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
    }

    private static String ids(NotInForce notInForce) {
        return notInForce.instead().norms().stream().map(Citation::id).collect(Collectors.joining(", "));
    }

    private static LocalizedText moment(Fact fact) {
        Moment at = fact.occurredAt();
        LocalDate day = at.day();
        return at.instant()
                .map(instant -> Dates.instant(AlmatyTime.at(instant)))
                .orElseGet(() -> Dates.full(day));
    }

    private void below(String sentence) {
        lines.addAll(Wrapped.lines(INDENT, sentence));
    }

    private String text(String key, Object... arguments) {
        return CliTexts.TEXTS.get(language, key, arguments);
    }
}
