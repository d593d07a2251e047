package kz.qyzmet.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import kz.qyzmet.law.Divergence;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;

/** The differences between the texts of the agreement for a reader: what hangs on it, what each says, what is taken. */
final class DivergenceTable {

    private static final String INDENT = "    ";

    private DivergenceTable() {}

    static void print(List<Divergence> divergences, Language language, PrintStream out) {
        for (Divergence divergence : divergences) {
            Wrapped.lines("", divergence.id() + ": " + head(divergence, language))
                    .forEach(out::println);
            divergence.explain(language).stream()
                    .flatMap(text -> Wrapped.lines(INDENT, text).stream())
                    .forEach(out::println);
            String norms = divergence.norms().stream().map(NormId::id).collect(Collectors.joining(", "));
            Wrapped.lines(INDENT, text(language, "divergence.norms", LocalizedText.same(norms)))
                    .forEach(out::println);
            out.println();
        }
        out.println(CliTexts.TEXTS.get(language, "divergence.count", Integer.toString(divergences.size())));
    }

    private static String head(Divergence divergence, Language language) {
        String severities = divergence.severities().stream()
                .map(severity -> severity.label().in(language))
                .collect(Collectors.joining("; "));
        return severities
                + (divergence.severityInDoubt() ? " (" + text(language, "divergence.inDoubt") + ")" : "")
                + (divergence.changesResult() ? "; " + text(language, "divergence.changes") : "");
    }

    private static String text(Language language, String key, Object... arguments) {
        return CliTexts.TEXTS.get(language, key, arguments);
    }
}
