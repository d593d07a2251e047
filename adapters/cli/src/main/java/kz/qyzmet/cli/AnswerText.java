package kz.qyzmet.cli;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineRow;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.deadline.Window;
import kz.qyzmet.text.Language;

/** An answer for a reader: a block of dates, an empty line, the explanation. */
final class AnswerText {

    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private AnswerText(Language language) {
        this.language = language;
    }

    static List<String> lines(Deadline deadline, Language language) {
        AnswerText text = new AnswerText(language);
        text.block(deadline);
        text.lines.add("");
        text.lines.addAll(deadline.explain(language.locale()));
        return text.lines;
    }

    private void block(Deadline deadline) {
        if (deadline instanceof Due due) {
            DeadlineRow dates = DeadlineRow.of(due);
            line("nominal", dates.nominal());
            line("due", dates.due());
            line("safe", dates.safe());
            certainty(deadline.certainty());
        } else if (deadline instanceof NotBefore from) {
            line("nominal", from.nominal().toString());
            line("notBefore", from.from().toString());
            certainty(deadline.certainty());
        } else if (deadline instanceof Window window) {
            line("first", window.first().toString());
            line("last", window.last().toString());
            certainty(deadline.certainty());
        } else if (deadline instanceof Undetermined) {
            line("result", DeadlineStatus.UNDETERMINED.label().in(language));
        } else if (deadline instanceof NotInForce) {
            line("result", DeadlineStatus.NOT_IN_FORCE.label().in(language));
        } else {
            throw new IllegalStateException("No block for " + deadline.getClass());
        }
    }

    private void certainty(Certainty certainty) {
        line("certainty", CliTexts.TEXTS.get(language, "answer.certainty." + certainty.name()));
    }

    private void line(String caption, String value) {
        lines.add(CliTexts.TEXTS.get(language, "answer." + caption) + " " + value);
    }
}
