package kz.qyzmet.spreadsheet;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.qyzmet.report.AnalyticalNote;
import kz.qyzmet.report.NoteTopic;
import kz.qyzmet.report.SupportingPaper;

/** Reads the lines of the note by their numbers. */
final class NoteReader {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+\\.[0-9]+");

    private final Set<NoteTopic> topics = EnumSet.noneOf(NoteTopic.class);
    private final Set<SupportingPaper> papers = EnumSet.noneOf(SupportingPaper.class);

    void read(SheetRow row) {
        String number = row.stripped(SheetPlan.NUMBER).replace(',', '.');
        Optional<NoteTopic> topic = NoteSheet.topic(number);
        Optional<SupportingPaper> paper = NoteSheet.paper(number);
        if (topic.isEmpty() && paper.isEmpty()) {
            if (NUMBER.matcher(number).matches()) {
                throw InvalidWorkbookException.at(
                        row.place(SheetPlan.NUMBER),
                        "the number of a line of the note",
                        InvalidWorkbookException.quoted(number));
            }
            return;
        }
        if (FieldsReader.mark(row, NoteSheet.MARK)) {
            topic.ifPresent(topics::add);
            paper.ifPresent(papers::add);
        }
    }

    AnalyticalNote note() {
        return new AnalyticalNote(topics, papers);
    }
}
