package kz.qyzmet.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants and the catalogue name the same norms, each once, and each with its twin. */
class ConstantsTest {

    static Stream<Arguments> acts() {
        return Stream.of(
                Arguments.of(Act.STATE_SERVICES_LAW, StateServicesLaw.class, StateServicesLaw.Ids.class),
                Arguments.of(Act.STANDARD_AGREEMENT, StandardAgreement.class, StandardAgreement.Ids.class),
                Arguments.of(Act.CONTROL_RULES, ControlRules.class, ControlRules.Ids.class),
                Arguments.of(Act.CONTACT_CENTER_RULES, ContactCenterRules.class, ContactCenterRules.Ids.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void eachTimeBearingNormOfAnActHasOneConstantAndATwin(Act act, Class<?> constants, Class<?> ids) {
        Map<String, Object> values = fields(constants, NormId.class);
        Map<String, Object> twins = fields(ids, String.class);

        assertThat(values.keySet()).isEqualTo(twins.keySet());
        values.forEach((name, id) -> assertThat(((NormId) id).id()).as(name).isEqualTo(twins.get(name)));
        List<Object> timeBearing = new ArrayList<>(Norms.standard().timeBearing().stream()
                .filter(norm -> norm.provision().act() == act)
                .map(Norm::id)
                .toList());
        assertThat(values.values()).containsExactlyInAnyOrderElementsOf(timeBearing);
    }

    @Test
    void theRowsThatSpeakOfTimeAreTheNormsThatBearIt() {
        assertThat(Norms.standard().timeBearing())
                .extracting(norm -> norm.id().id())
                .containsExactlyElementsOf(LawTables.timeBearing().stream()
                        .map(row -> LawTables.cell(row, "id"))
                        .toList());
    }

    private static Map<String, Object> fields(Class<?> owner, Class<?> type) {
        return Arrays.stream(owner.getFields())
                .filter(field -> field.getType() == type && Modifier.isStatic(field.getModifiers()))
                .collect(Collectors.toMap(Field::getName, ConstantsTest::value));
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
