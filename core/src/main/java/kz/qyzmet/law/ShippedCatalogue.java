package kz.qyzmet.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The tables of this module: the inventory of norms, when each is in force, and what governed instead. */
final class ShippedCatalogue {

    private static final List<String[]> INSTEAD = CatalogueFile.read("governs-instead.tsv", 3);

    private static final Map<String, List<ForceRow>> FORCES = forces();

    static final Norms NORMS = load();

    private static final Set<NormId> ENDED = NORMS.all().stream()
            .filter(norm -> norm.force().until().isPresent())
            .map(Norm::id)
            .collect(Collectors.toUnmodifiableSet());

    private ShippedCatalogue() {}

    /** A prefix of ids, and when the norms under it are in force. */
    private record ForceRow(String prefix, Force force) {}

    /**
     * The row of {@code governs-instead.tsv} for an id: its own, else that of the longest prefix that ends in a dot.
     */
    static String @Nullable [] instead(String id) {
        String[] best = null;
        for (String[] row : INSTEAD) {
            boolean covers = row[0].endsWith(".") ? id.startsWith(row[0]) : id.equals(row[0]);
            if (covers && (best == null || row[0].length() > best[0].length())) {
                best = row;
            }
        }
        return best;
    }

    /** Tells whether the shipped inventory gives a norm a last day: the other regime took its place. */
    static boolean isEnded(NormId norm) {
        return ENDED.contains(norm);
    }

    private static Map<String, List<ForceRow>> forces() {
        Map<String, List<ForceRow>> forces = new HashMap<>();
        // Plain loops and no formatter: this runs in the first moments of a program, where both would cost more than
        // it.
        for (String[] row : CatalogueFile.read("in-force.tsv", 7)) {
            List<ForceRow> ofAct = forces.getOrDefault(actOf(row[0]), new ArrayList<>());
            ofAct.add(new ForceRow(row[0], force(row)));
            forces.put(actOf(row[0]), ofAct);
        }
        return forces;
    }

    private static Norms load() {
        Map<NormId, Norm> norms = new LinkedHashMap<>(4096);
        for (String[] row : CatalogueFile.read("norms.tsv", 15)) {
            Norm norm = norm(row, forceOf(row[0]));
            if (norms.put(norm.id(), norm) != null) {
                throw new IllegalStateException(
                        "Broken catalogue: Expected one row a norm, but found two of: " + row[0]);
            }
        }
        return new Norms(norms);
    }

    private static Norm norm(String[] row, Force force) {
        NormId id = NormId.of(row[0]);
        NormKind kind = NormKind.valueOf(row[6]);
        return Norm.builder()
                .id(id)
                .provision(new Provision(Act.of(row[1]), row[2]))
                .subject(row[3])
                .actors(codes(row[4]))
                .counterparties(codes(row[5]))
                .kind(kind)
                .trigger(row[7])
                .limit(row[8])
                .unit(row[9])
                .direction(row[10])
                .condition(row[11])
                .consequence(row[12])
                .summary(row[13])
                .notes(row[14])
                .timeLimit(TimeLimitReader.read(id, kind, row[8], row[9], row[10], row[11]))
                .force(force)
                .build();
    }

    private static List<String> codes(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
    }

    /** When the norm or ground of an id is in force: the row of the longest prefix. */
    static Force forceOf(String id) {
        ForceRow best = null;
        for (ForceRow row : FORCES.getOrDefault(actOf(id), List.of())) {
            if (id.startsWith(row.prefix())
                    && (best == null || row.prefix().length() > best.prefix().length())) {
                best = row;
            }
        }
        if (best == null) {
            throw new IllegalStateException("Broken catalogue: Expected a time in force, but found none for: " + id);
        }
        return best.force();
    }

    private static String actOf(String id) {
        return id.substring(0, id.indexOf('.'));
    }

    private static Force force(String[] row) {
        Force.Status status = switch (row[3]) {
            case "always" -> Force.Status.ALWAYS;
            case "confirmed" -> Force.Status.CONFIRMED;
            case "floor" -> Force.Status.FLOOR;
            case "unconfirmed" -> Force.Status.UNCONFIRMED;
            default ->
                throw new IllegalStateException("Broken catalogue: Expected a status of force, but found: " + row[3]);
        };
        return new Force(date(row[1]), date(row[2]), status, LocalizedText.of(row[6], row[5], row[4]));
    }

    private static Optional<LocalDate> date(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(CatalogueFile.date(cell));
    }
}
