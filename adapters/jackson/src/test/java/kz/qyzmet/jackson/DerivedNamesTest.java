package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.party.ServiceProvider;
import kz.qyzmet.report.LineKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A method that is no part of a value is no field of its file. */
class DerivedNamesTest {

    private static final JsonMapper HOST = JsonMapper.builder()
            .addModule(new QyzmetModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"from", "addExtensions", "addAllExtensions", "addRedirections", "addAllRedirections"})
    void theOtherMethodsOfABuilderAreUnknown(String name) {
        assertRefused(
                "{'type':'complaint','addressee':'SERVICE_PROVIDER','" + name + "':[]}",
                "line 1, " + name + ": Expected one of the fields addressee, ");
        assertThatThrownBy(() ->
                        HOST.readValue(json("{'addressee':'SERVICE_PROVIDER','" + name + "':[]}"), Complaint.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("Expected one of the fields addressee, ")
                .hasMessageContaining("but found: '" + name + "'");
    }

    @Test
    void aShorthandOfABuilderIsUnknown() {
        assertRefused(
                "{'type':'control-event','ground':{'ground':'APPEAL','arisenOn':'2026-01-26'}}",
                "line 1, ground: Expected one of the fields act, ");
    }

    @Test
    void whatARecordDerivesIsUnknown() {
        assertThatThrownBy(() -> HOST.readValue(
                        json("{'name':'Example Service','kind':'LEGAL_ENTITY','stateBody':true}"),
                        ServiceProvider.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("Expected one of the fields ")
                .hasMessageContaining("but found: 'stateBody'");
    }

    /** A question of a record may be named as one of its parts: the part is read all the same. */
    @Test
    void aPartIsReadBesideAQuestionOfTheSameName() {
        LineKey key = LineKey.of("7.5");

        assertThat(HOST.readValue(json("{'row':'7.5'}"), LineKey.class)).isEqualTo(key);
        assertThat(HOST.writeValueAsString(key))
                .isEqualTo(json("{'row':'7.5','provider':null,'service':null,'system':null}"));
        assertThatThrownBy(() -> HOST.readValue(json("{'row':'7.5','isRow':true}"), LineKey.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith(
                        "Expected one of the fields provider, row, service, system, but found: 'isRow'");
    }

    private static void assertRefused(String file, String message) {
        assertThatThrownBy(() -> CaseReader.standard()
                        .read(new ByteArrayInputStream(json(file).getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(CaseFormatException.class)
                .hasMessageStartingWith(message);
    }

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }
}
