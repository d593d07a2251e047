package kz.qyzmet.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.law.NormId;

/** Compares the rows of a section with what the source says of them. */
final class SourceRows {

    private static final List<String> PLAIN = List.of("m1", "m2", "m3", "q");
    private static final List<String> SPLIT =
            List.of("m1.ind", "m1.legal", "m2.ind", "m2.legal", "m3.ind", "m3.legal", "q.ind", "q.legal");

    private SourceRows() {}

    static void check(FormType type, String number, NormId heading) {
        FormSection section = type.layout().sections().stream()
                .filter(candidate -> candidate.number().equals(Optional.of(number)))
                .findFirst()
                .orElseThrow();
        List<Map<String, String>> source = SourceTable.of("rows.tsv", type).stream()
                .filter(row -> number.equals(row.get("section")))
                .toList();

        assertThat(section.norm()).contains(heading);
        assertThat(section.rows())
                .extracting(SourceRows::line)
                .containsExactlyElementsOf(source.stream().map(SourceRows::line).toList());
        assertThat(source)
                .allSatisfy(row -> assertThat(section.columns())
                        .extracting(FormColumn::code)
                        .containsExactlyElementsOf("8".equals(row.get("columns")) ? SPLIT : PLAIN));
    }

    private static String line(FormRow row) {
        return String.join(
                "\t",
                row.number(),
                row.norm().id(),
                row.breakdown().name(),
                row.standing().name(),
                row.unit().name(),
                row.isStock() ? "stock" : "flow");
    }

    private static String line(Map<String, String> row) {
        return String.join(
                "\t",
                row.get("number"),
                row.get("norm"),
                row.get("lines"),
                row.get("standing"),
                row.get("unit"),
                row.get("kind"));
    }
}
