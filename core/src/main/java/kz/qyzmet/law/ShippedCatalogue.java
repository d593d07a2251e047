package kz.qyzmet.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The tables of this module: the inventory of norms, when each is in force, and what governed instead. */
final class ShippedCatalogue {

    private static final List<String[]> INSTEAD = CatalogueFile.read("governs-instead.tsv", 3);

    static final Norms NORMS = load();

    private ShippedCatalogue() {}

    /** The row of {@code governs-instead.tsv} for an id: its own, else that of the longest prefix that ends in a dot. */
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

    private static Norms load() {
        List<String[]> forces = CatalogueFile.read("in-force.tsv", 7);
        Force[] parsed = forces.stream().map(ShippedCatalogue::force).toArray(Force[]::new);
        Map<NormId, Norm> norms = new LinkedHashMap<>(4096);
        for (String[] row : CatalogueFile.read("norms.tsv", 15)) {
            Norm norm = norm(row, forceOf(row[0], forces, parsed));
            if (norms.put(norm.id(), norm) != null) {
                throw new IllegalStateException("Broken catalogue: Expected one row a norm, but found two of: " + row[0]);
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

    private static Force forceOf(String id, List<String[]> forces, Force[] parsed) {
        int best = -1;
        for (int i = 0; i < parsed.length; i++) {
            String prefix = forces.get(i)[0];
            if (id.startsWith(prefix) && (best < 0 || prefix.length() > forces.get(best)[0].length())) {
                best = i;
            }
        }
        if (best < 0) {
            throw new IllegalStateException("Broken catalogue: Expected a time in force, but found none for: " + id);
        }
        return parsed[best];
    }

    private static Force force(String[] row) {
        Force.Status status =
                switch (row[3]) {
                    case "always" -> Force.Status.ALWAYS;
                    case "confirmed" -> Force.Status.CONFIRMED;
                    case "floor" -> Force.Status.FLOOR;
                    case "unconfirmed" -> Force.Status.UNCONFIRMED;
                    default -> throw new IllegalStateException(
                            "Broken catalogue: Expected a status of force, but found: " + row[3]);
                };
        return new Force(date(row[1]), date(row[2]), status, LocalizedText.of(row[6], row[5], row[4]));
    }

    private static Optional<LocalDate> date(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }
}
