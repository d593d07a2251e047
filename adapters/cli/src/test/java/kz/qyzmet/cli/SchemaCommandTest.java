package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qyzmet.jackson.CaseSchemas;
import kz.qyzmet.jackson.CaseTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {

    private static List<String> types() {
        return List.copyOf(CaseTypes.standard().names());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypePrintsItsSchema(String type) {
        assertThat(Ran.with("schema", type).exits(0).out())
                .isEqualTo(CaseSchemas.standard().text(type))
                .startsWith("{\n  \"$schema\" : \"https://json-schema.org/draft/2020-12/schema\",\n")
                .endsWith("\n}\n");
    }

    @Test
    void allPrintsOneSchema() {
        assertThat(Ran.with("schema", "--all").exits(0).out())
                .isEqualTo(CaseSchemas.standard().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void aSchemaIsTheSameInEveryLanguage(String language) {
        assertThat(Ran.with("schema", "outage", "--lang", language).exits(0).out())
                .isEqualTo(CaseSchemas.standard().text("outage"));
    }

    @Test
    void theListHasATypeAndItsNameOnEachLine() {
        List<String> lines =
                Ran.with("schema", "--list", "--lang", "en").exits(0).lines();

        assertThat(lines).extracting(line -> line.split(" ", 2)[0]).containsExactlyElementsOf(types());
        assertThat(lines).contains("complaint              Complaint", "partnership-agreement  Partnership agreement");
        assertThat(lines).allMatch(line -> line.length() <= 100);
    }

    @Test
    void theListIsInTheLanguageOfTheAnswer() {
        assertThat(Ran.with("schema", "--list", "--lang", "ru").exits(0).lines())
                .contains("complaint              Жалоба");
        assertThat(Ran.with("schema", "--list", "--lang", "kk").exits(0).lines())
                .contains("complaint              Шағым");
    }

    @Test
    void anotherTypeIsRefusedWithAllThatAre() {
        Ran.with("schema", "complain").isRefused("'complain'; nearest: complaint", String.join(", ", types()));
        Ran.with("schema", "Complaint").isRefused("nearest: complaint");
        Ran.with("schema", "").isRefused("Expected one of agreement-order, ");
        assertThat(Ran.with("schema", "900101300123").isRefused("0123").err()).doesNotContain("900101300123");
    }

    @Test
    void aBadFileOfAmendmentsIsRefusedHere() {
        Ran.with("schema", "complaint", "--amend", "no-such.csv").isRefused("no-such.csv");
    }
}
