package kz.qyzmet.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.SupersessionRule;
import kz.qyzmet.law.SupersessionTopic;
import kz.qyzmet.text.Language;

/** How the order and the Law relate for a reader: the topic, what each says, and the norms of either side. */
final class SupersessionTable {

    private static final String INDENT = "    ";
    /** More norms than these are named by the first and the last: some topics cover whole chapters. */
    private static final int LISTED = 12;

    private SupersessionTable() {}

    static void print(List<SupersessionTopic> topics, Language language, PrintStream out) {
        for (SupersessionTopic topic : topics) {
            Wrapped.lines("", topic.number() + ": " + topic.label().in(language))
                    .forEach(out::println);
            Wrapped.lines(INDENT, topic.note().in(language)).forEach(out::println);
            for (SupersessionRule rule : topic.rules()) {
                Wrapped.lines(
                                INDENT,
                                text(
                                        language,
                                        "supersession.effect",
                                        rule.effect().label()))
                        .forEach(out::println);
                norms("supersession.order", rule.order(), language, out);
                norms("supersession.law", rule.law(), language, out);
            }
            out.println();
        }
        out.println(text(language, "supersession.count", Integer.toString(topics.size())));
    }

    private static void norms(String key, List<NormId> norms, Language language, PrintStream out) {
        if (norms.isEmpty()) {
            return;
        }
        String listed = norms.size() <= LISTED
                ? norms.stream().map(NormId::id).collect(Collectors.joining(", "))
                : text(
                        language,
                        "supersession.many",
                        norms.get(0).id(),
                        norms.get(norms.size() - 1).id(),
                        Integer.toString(norms.size()));
        Wrapped.lines(INDENT + INDENT, text(language, key, listed)).forEach(out::println);
    }

    private static String text(Language language, String key, Object... arguments) {
        return CliTexts.TEXTS.get(language, key, arguments);
    }
}
