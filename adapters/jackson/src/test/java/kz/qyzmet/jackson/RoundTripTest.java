package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Measure;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Reading;
import kz.qyzmet.party.Party;
import kz.qyzmet.party.PersonKind;
import kz.qyzmet.party.ServiceRecipient;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.settlement.PenaltyAmount;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is written reads back equal: every public value, by its own type and by the one above it. */
class RoundTripTest {

    static Stream<Class<?>> types() {
        return CoreTypes.all().stream()
                .filter(CoreTypes::isValue)
                .filter(type -> !Engines.isOne(type) && type != Outcome.Accepted.class);
    }

    static Stream<String> examples() {
        return Examples.cases().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyValueReadsBack(Class<?> type) {
        Set<?> values =
                type.isEnum() ? Set.of(type.getEnumConstants()) : Values.all().of(type);

        assertThat(values).isNotEmpty();
        for (Object value : values) {
            for (MoneyForm form : MoneyForm.values()) {
                readsBack(mapper(form), value, type);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyValueReadsBackAsOneOfItsSorts(Class<?> type) {
        for (Class<?> top : List.of(
                Deadline.class,
                Party.class,
                Measure.class,
                PenaltyAmount.class,
                ReportPeriod.class,
                Cell.class,
                Citation.class,
                Reading.class)) {
            if (top.isAssignableFrom(type)) {
                for (Object value : type.isEnum()
                        ? Set.of(type.getEnumConstants())
                        : Values.all().of(type)) {
                    String json = Values.MAPPER.writerFor(top).writeValueAsString(value);

                    assertThat((Object) Values.MAPPER.readValue(json, top))
                            .as(json)
                            .isEqualTo(value);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theAnswersToAnExampleReadBack(String name) {
        Timeline timeline = Examples.of(name).timeline(Examples.LAW);
        List<Finding> findings = Examples.of(name).findings(Examples.LAW, Examples.THU_2026_12_31);

        readsBack(Values.MAPPER, timeline, Timeline.class);
        assertThat(Values.MAPPER.readValue(
                        Values.MAPPER.writeValueAsString(findings), new TypeReference<List<Finding>>() {}))
                .isEqualTo(findings);
    }

    @Test
    void anOutcomeReadsBackWithTheTypeOfItsValue() {
        TypeReference<Outcome<ServiceRecipient>> type = new TypeReference<>() {};
        Outcome<ServiceRecipient> accepted = ServiceRecipient.of(PersonKind.INDIVIDUAL);
        Outcome<ServiceRecipient> refused = Outcome.refused(Ground.CIVIL_CODE_173, LocalizedText.same("x"));

        String json = Values.MAPPER.writeValueAsString(accepted);

        assertThat(json).startsWith("{\"type\":\"accepted\",\"value\":{\"type\":\"service-recipient\",");
        assertThat(Values.MAPPER.readValue(json, type)).isEqualTo(accepted);
        assertThat(Values.MAPPER.readValue(Values.MAPPER.writeValueAsString(refused), type))
                .isEqualTo(refused);
        assertThat(Values.MAPPER.readValue(
                        Values.MAPPER.writeValueAsString(Outcome.accepted(NormId.of("law88.a25.p4"))),
                        new TypeReference<Outcome<NormId>>() {}))
                .isEqualTo(Outcome.accepted(NormId.of("law88.a25.p4")));
    }

    private static void readsBack(JsonMapper mapper, Object value, Class<?> type) {
        String json = mapper.writeValueAsString(value);
        Object found = mapper.readValue(json, type);

        assertThat(found).as(json).isEqualTo(value);
        assertThat(mapper.writeValueAsString(found)).isEqualTo(json);
    }

    private static JsonMapper mapper(MoneyForm form) {
        return switch (form) {
            case OBJECT -> Values.MAPPER;
            case NUMBER -> NUMBER;
            case TEXT -> TEXT;
        };
    }

    private static final JsonMapper NUMBER = with(MoneyForm.NUMBER);
    private static final JsonMapper TEXT = with(MoneyForm.TEXT);

    private static JsonMapper with(MoneyForm form) {
        return JsonMapper.builder()
                .addModule(new QyzmetModule().withMoney(form).answeringWith(Examples.LAW))
                .build();
    }
}
