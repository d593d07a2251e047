package kz.qyzmet.cli;

import java.io.PrintStream;
import java.util.List;
import kz.qyzmet.law.Label;
import kz.qyzmet.law.Norm;
import kz.qyzmet.text.Language;

/** Norms for a reader: id and place on one line, the label below it, no line wider than a terminal. */
final class NormTable {

    private static final int WIDTH = QyzmetCommand.WIDTH;
    private static final String INDENT = "    ";
    private static final String NO_BREAK = "\u00A0";
    private static final int PLACE_AT = 52;

    private NormTable() {}

    static void print(List<Norm> norms, Language language, PrintStream out) {
        boolean unofficial = false;
        for (Norm norm : norms) {
            Label label = norm.label();
            boolean marked = label.unofficial().contains(language);
            unofficial |= marked;
            head(norm, language).forEach(out::println);
            Wrapped.lines(INDENT, label.text().in(language) + (marked ? NO_BREAK + Label.MARK : ""))
                    .forEach(out::println);
        }
        out.println();
        out.println(CliTexts.TEXTS.get(language, "norms.count", Integer.toString(norms.size())));
        if (unofficial) {
            out.println(Label.MARK + " " + CliTexts.TEXTS.get(language, "norms.unofficial"));
        }
    }

    private static List<String> head(Norm norm, Language language) {
        String id = norm.id().id();
        String place = norm.provision().place().in(language);
        int room = Math.min(PLACE_AT, WIDTH - place.length()) - id.length();
        return room < 2 ? List.of(id, INDENT + place) : List.of(id + " ".repeat(room) + place);
    }
}
