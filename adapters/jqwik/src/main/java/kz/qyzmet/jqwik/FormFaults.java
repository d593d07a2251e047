package kz.qyzmet.jqwik;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import kz.qyzmet.report.AnalyticalNote;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.FormFooter;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.ReportForm;

/** What somebody gets wrong who fills a form: a cell, a line, the note or the foot. */
final class FormFaults {

    private static final List<String> UNREADABLE = List.of("12а", "2,5", "-3", "1 000", "н/д", "99999999999999999999");

    private enum Fault {
        CELL_EMPTY,
        CELL_UNREADABLE,
        CELL_OF_OTHER_NUMBER,
        CELL_WITHOUT_INFORMATION,
        CELL_OF_WORDS,
        LINE_MISSING,
        LINE_TWICE,
        LINE_ELSEWHERE,
        LINE_UNKNOWN,
        NOTE,
        FOOTER
    }

    private FormFaults() {}

    /** Makes a form wrong in one place; where there is no such place, it stays as it is. */
    static ReportForm in(Draw draw, ReportForm form) {
        Fault fault = draw.one("fault", List.of(Fault.values()));
        if (fault == Fault.NOTE) {
            Draw note = draw.at("note");
            return note.present()
                    ? ReportForm.builder()
                            .from(form)
                            .note(make(note, AnalyticalNote.class))
                            .build()
                    : without(form).build();
        }
        if (fault == Fault.FOOTER) {
            return ReportForm.builder()
                    .from(form)
                    .footer(make(draw.at("footer"), FormFooter.class))
                    .build();
        }
        if (form.lines().isEmpty()) {
            return form;
        }
        List<FormLine> lines = new ArrayList<>(form.lines());
        int place = draw.below("line", lines.size());
        FormLine line = lines.get(place);
        switch (fault) {
            case CELL_EMPTY -> lines.set(place, with(draw, line, found -> Cell.empty()));
            case CELL_UNREADABLE ->
                lines.set(place, with(draw, line, found -> new Cell.Unreadable(draw.one("found", UNREADABLE))));
            case CELL_OF_OTHER_NUMBER ->
                lines.set(
                        place,
                        with(draw, line, found -> Cell.of(found.number().orElse(0) + 1 + draw.below("more", 9))));
            case CELL_WITHOUT_INFORMATION -> lines.set(place, with(draw, line, found -> Cell.none()));
            case CELL_OF_WORDS ->
                lines.set(place, with(draw, line, found -> Cell.of(SimpleRecipes.text(draw.as("words")))));
            case LINE_MISSING -> lines.remove(place);
            case LINE_TWICE -> lines.add(place, line);
            case LINE_ELSEWHERE -> lines.add(draw.below("to", lines.size()), lines.remove(place));
            default -> lines.add(place + 1, new FormLine(unknown(draw, line.key()), line.cells()));
        }
        return ReportForm.builder().from(form).lines(lines).build();
    }

    private static ReportForm.Builder without(ReportForm form) {
        return ReportForm.builder()
                .type(form.type())
                .period(form.period())
                .submitter(form.submitter())
                .body(form.body())
                .lines(form.lines())
                .footer(form.footer());
    }

    private static FormLine with(Draw draw, FormLine line, UnaryOperator<Cell> change) {
        int column = draw.below("column", line.cells().size());
        return new FormLine(
                line.key(),
                IntStream.range(0, line.cells().size())
                        .mapToObj(i -> i == column
                                ? change.apply(line.cells().get(i))
                                : line.cells().get(i))
                        .toList());
    }

    /** A line of a sort that does not stand below the row, or of a service that nobody has told of. */
    private static LineKey unknown(Draw draw, LineKey key) {
        LineKey row = LineKey.of(key.row());
        return switch (draw.below("sort", 3)) {
            case 0 -> row.ofService("?");
            case 1 -> row.ofProvider("?");
            default -> row.ofProvider("?").ofService("?").inSystem("?");
        };
    }

    private static <T> T make(Draw draw, Class<T> type) {
        return type.cast(Recipes.of(type).make(draw));
    }
}
