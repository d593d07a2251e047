package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong by its form is refused where it stands, by the schema as by the reader. */
class BadFilesSchemaTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static CheckedSchema schema(String type) {
        return CheckedSchema.of(CaseSchemas.standard().schema(type));
    }

    private static JsonNode file(String text) {
        return JSON.readTree(text.replace('`', '"'));
    }

    private static void assertNotRead(JsonNode file) {
        assertThatExceptionOfType(CaseFormatException.class).isThrownBy(() -> Samples.read(file.toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                                               | ' required'
                    `addresee`: `CENTRAL_BODY`                                       | ' additionalProperties'
                    `addressee`: `central_body`                                      | '/addressee enum'
                    `addressee`: 1                                                   | '/addressee type'
                    `addressee`: null                                                | '/addressee type'
                    `addressee`: [`CENTRAL_BODY`]                                    | '/addressee type'
                    `answeredOn`: `2026-5-6`                                         | '/answeredOn pattern'
                    `answeredOn`: `2026-13-01`                                       | '/answeredOn pattern'
                    `answeredOn`: `06.05.2026`                                       | '/answeredOn pattern'
                    `answeredOn`: 20260506                                           | '/answeredOn type'
                    `answeredOn`: { `at`: `2026-05-06`, `recorded`: `2026-05-06` }   | '/answeredOn additionalProperties'
                    `answeredOn`: { `recordedOn`: `2026-05-06` }                     | '/answeredOn required'
                    `answeredOn`: { `at`: `2026-05-06`, `recordedOn`: `2026-05-06T09:00` } | '/answeredOn/recordedOn pattern'
                    `answeredOn`: { `at`: `2026-05-06`, `planned`: `true` }          | '/answeredOn/planned type'
                    `complainant`: { }                                               | '/complainant required'
                    `complainant`: { `kind`: `INDIVIDUAL`, `iin`: `06121160001` }    | '/complainant/iin pattern'
                    `complainant`: { `kind`: `INDIVIDUAL`, `iin`: 61211600012 }      | '/complainant/iin type'
                    `officeHours`: { `opens`: `9:00`, `closes`: `18:30` }            | '/officeHours/opens pattern'
                    `officeHours`: { `opens`: `09:00` }                              | '/officeHours required'
                    `officeHours`: `09:00-18:30`                                     | '/officeHours type'
                    `extensions`: { }                                                | '/extensions type'
                    `extensions`: [{ `decidedOn`: `2026-05-07` }]                    | '/extensions/0 required'
                    `extensions`: [{ `decidedOn`: `2026-05-07`, `ground`: `OTHER`, `by`: { `amount`: `5`, `unit`: `WORKING_DAY` } }] | '/extensions/0/by/amount type'
                    `extensions`: [{ `decidedOn`: `2026-05-07`, `ground`: `OTHER`, `by`: { `amount`: 2147483648, `unit`: `WORKING_DAY` } }] | '/extensions/0/by/amount maximum'
                    `redirections`: [{ `to`: `CENTRAL_BODY` }, { `to`: `CENTRAL_BODY` }] | '/redirections uniqueItems'
                    """)
    void aComplaint(String part, String refused) {
        String addressee = part.contains("addres") || part.isEmpty() ? "" : "`addressee`: `CENTRAL_BODY`, ";
        JsonNode file = file("{ " + addressee + part + (part.isEmpty() ? "" : ", ") + "`type`: `complaint` }");

        assertThat(schema("complaint").refusals(file)).contains(refused);
        assertNotRead(file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    `quarter`: `2026-5`    | '/quarter pattern'
                    `quarter`: `2026-Q02`  | '/quarter pattern'
                    `payments`: [{ `reference`: `1`, `purpose`: `USAGE_FEES`, `paidOn`: `2026-01-15`, `amount`: 50000 }] | '/payments/0/amount type'
                    `payments`: [{ `reference`: `1`, `purpose`: `USAGE_FEES`, `paidOn`: `2026-01-15`, `amount`: `KZT 1.00000` }] | '/payments/0/amount pattern'
                    `payments`: [{ `reference`: `1`, `purpose`: `USAGE_FEES`, `paidOn`: `2026-01-15`, `amount`: { `amount`: `1` } }] | '/payments/0/amount required'
                    `payments`: [{ `reference`: `1`, `purpose`: `USAGE_FEES`, `paidOn`: `2026-01-15`, `amount`: { `amount`: 1, `currency`: `KZT` } }] | '/payments/0/amount/amount type'
                    `payments`: [{ `reference`: `1`, `purpose`: `USAGE_FEES`, `paidOn`: `2026-01-15`, `amount`: { `amount`: `1`, `currency`: `тг` } }] | '/payments/0/amount/currency pattern'
                    """)
    void aSettlement(String part, String refused) {
        String quarter = part.contains("quarter") ? "" : "`quarter`: `2026-Q1`, ";
        JsonNode file =
                file("{ " + quarter + "`type`: `mutual-settlement`, `cooperationType`: `AGENT`, " + part + " }");

        assertThat(schema("mutual-settlement").refusals(file)).contains(refused);
        assertNotRead(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ }",
                "{ `type`: `complain`, `addressee`: `CENTRAL_BODY` }",
                "{ `type`: [`complaint`], `addressee`: `CENTRAL_BODY` }",
                "{ `addressee`: `CENTRAL_BODY` }",
                "[]",
                "`complaint`",
                "7"
            })
    void whatIsOfNoTypeIsOfNone(String text) {
        JsonNode file = file(text);

        assertThat(CheckedSchema.of(CaseSchemas.standard().all()).accepts(file)).isFalse();
        assertNotRead(file);
    }

    @Test
    void listsAndTextsAreBounded() {
        CheckedSchema schema = CheckedSchema.of(CaseSchemas.of(Samples.TYPES).schema("sample"));
        String start = "{ `type`: `sample`, `registered`: `2026-05-06`, `notes`: [";

        JsonNode full = file(start + notes(5_000) + "] }");
        assertThat(schema.refusals(full)).isEmpty();
        assertThat(Samples.read(full.toString())).isInstanceOf(Sample.class);

        assertThat(schema.refusals(file(start + notes(5_001) + "] }"))).containsExactly("/notes maxItems");
        assertThat(schema.refusals(file(start + "`" + "a".repeat(10_000) + "`] }")))
                .isEmpty();
        assertThat(schema.refusals(file(start + "`" + "a".repeat(10_001) + "`] }")))
                .containsExactly("/notes/0 maxLength");
    }

    private static String notes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "`a`").collect(Collectors.joining(","));
    }

    /** No day of a month, a wrong check digit, facts in the wrong order, what JSON Schema takes for a whole number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "`registeredOn`: `2026-02-30`",
                "`complainant`: { `kind`: `INDIVIDUAL`, `iin`: `061211600010` }",
                "`submittedOn`: `2026-05-07`, `registeredOn`: `2026-05-06`",
                "`extensions`: [{ `decidedOn`: `2026-05-07`, `ground`: `OTHER`, `by`: { `amount`: -1, `unit`: `MONTH` } }]",
                "`extensions`: [{ `decidedOn`: `2026-05-07`, `ground`: `OTHER`, `by`: { `amount`: 1.0, `unit`: `MONTH` } }]",
                "`redirections`: [{ `to`: `CENTRAL_BODY` }, { `to`: `CENTRAL_BODY`, `registeredOn`: `2026-05-06` },"
                        + " { `to`: `CENTRAL_BODY`, `registeredOn`: { `at`: `2026-05-06` } }]"
            })
    void whatOnlyValuesKnowIsLeftToTheReader(String part) {
        JsonNode file = file("{ `type`: `complaint`, `addressee`: `CENTRAL_BODY`, " + part + " }");

        assertThat(schema("complaint").refusals(file)).isEmpty();
        assertNotRead(file);
    }

    @Test
    void aValidatorThatAssertsFormatsKnowsTheDaysOfMonths() {
        JsonNode file = file("{ `type`: `complaint`, `addressee`: `CENTRAL_BODY`, `registeredOn`: `2026-02-30` }");

        assertThat(schema("complaint").acceptsWithFormats(file)).isFalse();
    }
}
