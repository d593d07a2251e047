package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.Norms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormsCommandTest {

    private static List<NamedCsvRecord> csv(String... more) {
        String[] args = new String[more.length + 3];
        System.arraycopy(new String[] {"norms", "--format", "csv"}, 0, args, 0, 3);
        System.arraycopy(more, 0, args, 3, more.length);
        return CsvReader.builder().ofNamedCsvRecord(Ran.with(args).exits(0).out()).stream()
                .toList();
    }

    @Test
    void csvHoldsTheWholeCatalogueInItsOrder() {
        List<NamedCsvRecord> rows = csv();

        assertThat(rows).hasSize(1316);
        assertThat(rows.get(0).getHeader())
                .startsWith("id", "act", "locator", "kind", "subject")
                .endsWith("in_force_from", "in_force_until", "force_status", "label_en", "label_ru", "label_kk");
        assertThat(rows.stream().map(row -> row.getField("id")))
                .containsExactlyElementsOf(Norms.standard().all().stream()
                        .map(norm -> norm.id().id())
                        .toList());
    }

    @Test
    void labelsStandAtTheNormsThatBearTimeAlone() {
        assertThat(csv().stream().filter(row -> !row.getField("label_kk").isEmpty()))
                .hasSize(149)
                .allMatch(row -> !row.getField("label_en").isEmpty()
                        && !row.getField("label_ru").isEmpty()
                        && !row.getField("label_ru").contains("†"));
    }

    @ParameterizedTest
    @CsvSource({"LAW-88-V,law88", "law88,law88", "Spa-219,spa219", "SPA219,spa219", "ctl78,ctl78", "ucc-83,ucc83"})
    void anActIsNamedByItsCodeOrItsPrefix(String act, String prefix) {
        assertThat(csv("--act", act))
                .isNotEmpty()
                .hasSizeLessThan(1316)
                .allMatch(row -> row.getField("id").startsWith(prefix + "."));
    }

    @Test
    void aKindIsNamedInAnyCase() {
        assertThat(csv("--kind", "notice_lead", "--act", "law88"))
                .extracting(row -> row.getField("id"))
                .containsExactly("law88.a27-2.p2.scheduled-notice", "law88.a27-2.p2.unscheduled-notice");
    }

    @Test
    void theTableFitsATerminal() {
        for (String language : List.of("en", "ru", "kk")) {
            List<String> lines = Ran.with("norms", "--lang", language).exits(0).lines();
            assertThat(lines).allMatch(line -> line.length() <= 100);
            for (Norm norm : Norms.standard().all()) {
                assertThat(lines).anyMatch(line -> line.equals(norm.id().id()) || line.startsWith(norm.id() + " "));
            }
        }
    }

    @Test
    void jsonHoldsTheWholeCatalogue() {
        String json = Ran.with("norms", "--format", "json").exits(0).out();

        assertThat(json.lines().filter(line -> line.startsWith("    \"id\" : ")))
                .hasSize(1316);
        assertThat(json.lines().filter(line -> line.startsWith("    \"label\" : ")))
                .hasSize(149);
    }

    @Test
    void anotherActOrKindIsRefusedWithAllThatAre() {
        Ran.with("norms", "--act", "law99").isRefused("LAW-88-V", "SPA-219", "CONTROL-78", "UCC-83", "'law99'");
        Ran.with("norms", "--kind", "term").isRefused("DEADLINE", "FORM", "'term'");
    }
}
