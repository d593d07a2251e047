package kz.qyzmet.cli;

import kz.qyzmet.deadline.AlmatyTime;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.deadline.Window;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/** An answer in a few words: its day, or why it has none. */
final class AnswerBrief {

    private AnswerBrief() {}

    static LocalizedText of(Deadline deadline) {
        if (deadline instanceof Due due) {
            return due.moment().map(at -> Dates.instant(AlmatyTime.at(at))).orElseGet(() -> Dates.full(due.due()));
        }
        if (deadline instanceof NotBefore from) {
            return text("timeline.from", Dates.full(from.from()));
        }
        if (deadline instanceof Window window) {
            return text("impact.window", Dates.full(window.first()), Dates.full(window.last()));
        }
        if (deadline instanceof Suspended suspended) {
            return text(
                    "impact.suspended",
                    Dates.full(suspended.since()),
                    suspended.unit().amount(suspended.left()));
        }
        if (deadline instanceof Undetermined) {
            return text("impact.undetermined");
        }
        if (deadline instanceof NotInForce) {
            return text("impact.notInForce");
        }
        return text(deadline instanceof NotStarted ? "impact.notStarted" : "impact.none");
    }

    private static LocalizedText text(String key, Object... arguments) {
        return CliTexts.TEXTS.text(key, arguments);
    }
}
