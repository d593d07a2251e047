package kz.qyzmet.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import kz.qyzmet.deadline.DeadlineRow;
import kz.qyzmet.text.Language;
import org.jspecify.annotations.Nullable;

/** The rows in words: what passes through as a heading, the explanation, an empty line. */
final class WordedRows implements RowPrinter {

    private final PrintStream out;
    private final Language language;
    private @Nullable BatchColumns columns;

    WordedRows(OutputStream out, Language language) {
        this.out = out instanceof PrintStream printed ? printed : new PrintStream(out, false, StandardCharsets.UTF_8);
        this.language = language;
    }

    @Override
    public void header(BatchColumns header) {
        columns = header;
    }

    @Override
    public void row(List<String> cells, DeadlineRow answer) {
        String heading = heading(cells);
        if (!heading.isEmpty()) {
            out.println(heading);
        }
        answer.deadline()
                .ifPresentOrElse(
                        deadline -> deadline.explain(language.locale()).forEach(out::println),
                        () -> out.println(CliTexts.TEXTS.get(language, "rows.error", Shown.oneLine(answer.error()))));
        out.println();
    }

    @Override
    public void end() {
        out.flush();
    }

    private String heading(List<String> cells) {
        if (columns == null) {
            throw new IllegalStateException("The header comes first");
        }
        StringJoiner heading = new StringJoiner("; ");
        for (int i = 0; i < Math.min(cells.size(), columns.names().size()); i++) {
            if (columns.isPassedThrough(i) && !cells.get(i).isBlank()) {
                heading.add(columns.names().get(i) + ": " + Shown.oneLine(cells.get(i)));
            }
        }
        return heading.toString();
    }
}
