package kz.qyzmet.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.law.GoverningInstead.Effect;

/**
 * Topic by topic, how order 78 of 2021 and Articles 27 to 27-4 of the Law of 2024 relate; and order 83 and Art. 23.
 *
 * <p>The Law is the higher act; the rules stay beside it and fill its gaps ({@code law88.a27-1.p8.legal-requirements}).
 * The table is read from the module's own resources when it is first asked for, once.
 */
public final class Supersession {

    private Supersession() {}

    /**
     * Returns all topics, in the order of their numbers.
     *
     * @return the topics, unmodifiable, not null
     */
    public static List<SupersessionTopic> all() {
        return Shipped.ALL;
    }

    /**
     * Returns the topic of a number.
     *
     * @param number the number
     * @return the topic, empty where none has that number
     */
    public static Optional<SupersessionTopic> find(int number) {
        return number >= 1 && number <= Shipped.ALL.size()
                ? Optional.of(Shipped.ALL.get(number - 1))
                : Optional.empty();
    }

    /**
     * Returns the topics that concern a norm, in the order of their numbers.
     *
     * @param norm the norm, not null
     * @return the topics, not null; empty where only one act speaks
     */
    public static List<SupersessionTopic> of(NormId norm) {
        Objects.requireNonNull(norm, "norm");
        return Shipped.BY_NORM.getOrDefault(norm, List.of());
    }

    /**
     * Returns the topics of an effect, in the order of their numbers.
     *
     * @param effect the effect, not null
     * @return the topics that have it, in a part at least, not null
     */
    public static List<SupersessionTopic> of(Effect effect) {
        Objects.requireNonNull(effect, "effect");
        return Shipped.ALL.stream()
                .filter(topic -> topic.effects().contains(effect))
                .toList();
    }

    private static final class Shipped {

        private static final List<SupersessionTopic> ALL = topics();

        private static final Map<NormId, List<SupersessionTopic>> BY_NORM = byNorm();

        private Shipped() {}

        private static List<SupersessionTopic> topics() {
            Map<Integer, List<SupersessionRule>> rules = new LinkedHashMap<>();
            for (String[] row : CatalogueFile.read("supersession.tsv", 4)) {
                rules.computeIfAbsent(Integer.valueOf(row[0]), any -> new ArrayList<>())
                        .add(new SupersessionRule(Effect.valueOf(row[1]), norms(row[2]), norms(row[3])));
            }
            List<SupersessionTopic> topics = new ArrayList<>();
            rules.forEach((number, parts) -> {
                String key = String.format(Locale.ROOT, "%02d", number);
                topics.add(new SupersessionTopic(
                        number,
                        parts,
                        LawTexts.supersession().text(key + ".label"),
                        LawTexts.supersession().text(key + ".note")));
            });
            return List.copyOf(topics);
        }

        /** A cell holds ids, and starts of ids that end in a dot, each for all norms below it. */
        private static List<NormId> norms(String cell) {
            List<NormId> norms = new ArrayList<>();
            for (String part : cell.isEmpty() ? new String[0] : cell.split(";", -1)) {
                int before = norms.size();
                for (Norm norm : Norms.standard().all()) {
                    String id = norm.id().id();
                    if (part.endsWith(".") ? id.startsWith(part) : id.equals(part)) {
                        norms.add(norm.id());
                    }
                }
                if (norms.size() == before) {
                    throw new IllegalStateException(
                            "Broken jar: Expected a norm or the start of one in 'supersession.tsv', but found: "
                                    + part);
                }
            }
            return norms;
        }

        private static Map<NormId, List<SupersessionTopic>> byNorm() {
            Map<NormId, List<SupersessionTopic>> byNorm = new LinkedHashMap<>();
            for (SupersessionTopic topic : ALL) {
                topic.norms()
                        .distinct()
                        .forEach(norm -> byNorm.computeIfAbsent(norm, any -> new ArrayList<>())
                                .add(topic));
            }
            byNorm.replaceAll((norm, topics) -> List.copyOf(topics));
            return Map.copyOf(byNorm);
        }
    }
}
