package kz.qyzmet.law;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.text.Texts;

/**
 * The recorded differences between the Kazakh and the English text of the Standard Partnership Agreement.
 *
 * <p>They are read from the module's own resources when they are first asked for, once. What they change in an answer
 * is in the editions: {@link Edition#standard()} and {@link Edition#english()}.
 */
public final class Divergences {

    private static final String DOUBT = "?";

    private Divergences() {}

    /**
     * Returns all differences, in the order of their numbers.
     *
     * @return the differences, unmodifiable, not null
     */
    public static List<Divergence> all() {
        return Shipped.ALL;
    }

    /**
     * Returns the difference of a number.
     *
     * @param id the number, such as {@code D11}, not null
     * @return the difference, empty where none has that number
     */
    public static Optional<Divergence> find(String id) {
        Objects.requireNonNull(id, "id");
        return Shipped.ALL.stream()
                .filter(divergence -> divergence.id().equals(id))
                .findFirst();
    }

    /**
     * Returns the differences that concern a norm, in the order of their numbers.
     *
     * @param norm the norm, not null
     * @return the differences, not null; empty where the two texts say the same
     */
    public static List<Divergence> of(NormId norm) {
        Objects.requireNonNull(norm, "norm");
        // Only one act has two texts: for the others nothing has to be loaded.
        return norm.id().startsWith(Act.STANDARD_AGREEMENT.prefix() + ".")
                ? Shipped.ALL.stream()
                        .filter(divergence -> divergence.norms().contains(norm))
                        .toList()
                : List.of();
    }

    private static final class Shipped {

        static final List<Divergence> ALL = CatalogueFile.read("divergences.tsv", 7).stream()
                .map(Shipped::divergence)
                .toList();

        private static Divergence divergence(String[] row) {
            String id = row[0];
            boolean inDoubt = row[1].endsWith(DOUBT);
            Texts texts = LawTexts.divergences();
            return Divergence.builder()
                    .id(id)
                    .severities(severities(inDoubt ? row[1].substring(0, row[1].length() - 1) : row[1]))
                    .severityInDoubt(inDoubt)
                    .inEnglish(place(row[2]))
                    .inKazakh(place(row[3]))
                    .follows(row[4].isEmpty() ? Optional.empty() : Optional.of(AgreementText.valueOf(row[4])))
                    .changesResult(changesResult(row[5]))
                    .norms(parts(row[6]).map(NormId::of).toList())
                    .kazakh(texts.text(id + ".kazakh"))
                    .english(texts.text(id + ".english"))
                    .byDefault(texts.text(id + ".default"))
                    .build();
        }

        private static Set<DivergenceSeverity> severities(String cell) {
            Set<DivergenceSeverity> severities = EnumSet.noneOf(DivergenceSeverity.class);
            parts(cell).map(DivergenceSeverity::valueOf).forEach(severities::add);
            return severities;
        }

        private static Optional<Provision> place(String locator) {
            return locator.isEmpty() ? Optional.empty() : Optional.of(new Provision(Act.STANDARD_AGREEMENT, locator));
        }

        private static boolean changesResult(String cell) {
            return switch (cell) {
                case "yes" -> true;
                case "no" -> false;
                default ->
                    throw new IllegalStateException(
                            "Broken jar: Expected yes or no in 'divergences.tsv', but found: " + cell);
            };
        }

        private static Stream<String> parts(String cell) {
            return Stream.of(cell.split(";", -1));
        }

        private Shipped() {}
    }
}
