package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.ConstructorDetector;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a host does with its own classes: values look the same, or at least read back equal. */
class HostSettingsTest {

    private static final Map<String, UnaryOperator<JsonMapper.Builder>> SAME = Map.ofEntries(
            Map.entry("snake case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
            Map.entry(
                    "every name is renamed",
                    b -> b.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                            .enable(MapperFeature.ALLOW_EXPLICIT_PROPERTY_RENAMING)),
            Map.entry(
                    "nothing is seen by itself",
                    b -> b.changeDefaultVisibility(seen -> seen.withVisibility(PropertyAccessor.ALL, Visibility.NONE))),
            Map.entry(
                    "fields alone are seen",
                    b -> b.changeDefaultVisibility(seen -> seen.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                            .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))),
            Map.entry(
                    "everything is seen",
                    b -> b.changeDefaultVisibility(seen -> seen.withVisibility(PropertyAccessor.ALL, Visibility.ANY))),
            Map.entry(
                    "enums are numbers",
                    b -> b.enable(EnumFeature.WRITE_ENUMS_USING_INDEX).enable(EnumFeature.WRITE_ENUM_KEYS_USING_INDEX)),
            Map.entry("enums are in lower case", b -> b.enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)),
            Map.entry(
                    "dates are numbers",
                    b -> b.enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                            .enable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)),
            Map.entry(
                    "a list of one is its element",
                    b -> b.enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)),
            Map.entry(
                    "null is passed over",
                    b -> b.changeDefaultNullHandling(nulls -> JsonSetter.Value.forValueNulls(Nulls.SKIP, Nulls.SKIP))),
            Map.entry(
                    "null is refused",
                    b -> b.changeDefaultNullHandling(nulls -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))),
            Map.entry("values are merged", b -> b.defaultMergeable(true)),
            Map.entry("constructors take one value", b -> b.constructorDetector(ConstructorDetector.USE_DELEGATING)),
            Map.entry(
                    "everything unknown is refused",
                    b -> b.enable(
                                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)));

    static Stream<String> same() {
        return SAME.keySet().stream().sorted();
    }

    static List<Include> inclusions() {
        return List.of(Include.ALWAYS, Include.NON_NULL, Include.NON_ABSENT, Include.NON_EMPTY, Include.NON_DEFAULT);
    }

    @ParameterizedTest
    @MethodSource("same")
    void aValueLooksTheSame(String setting) {
        JsonMapper host = Objects.requireNonNull(SAME.get(setting))
                .apply(Values.MAPPER.rebuild())
                .build();

        for (Class<?> type : types()) {
            for (Object value : Values.all().of(type)) {
                String json = host.writeValueAsString(value);

                assertThat(json).isEqualTo(Values.MAPPER.writeValueAsString(value));
                assertThat(host.<Object>readValue(json, host.constructType(type)))
                        .as(json)
                        .isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("inclusions")
    void whatIsLeftOutReadsBack(Include inclusion) {
        JsonMapper host = Values.MAPPER
                .rebuild()
                .changeDefaultPropertyInclusion(
                        all -> all.withValueInclusion(inclusion).withContentInclusion(inclusion))
                .build();

        for (Class<?> type : types()) {
            for (Object value : Values.all().of(type)) {
                String json = host.writeValueAsString(value);

                assertThat(host.<Object>readValue(json, host.constructType(type)))
                        .as(json)
                        .isEqualTo(value);
                if (value instanceof LegalCase) {
                    assertThat(Values.MAPPER.readValue(json, LegalCase.class)).isEqualTo(value);
                }
            }
        }
    }

    /** A value that lacks some of its parts is none, or another one. */
    @Test
    void aValueStandsWholeInEveryView() {
        Complaint complaint = Complaint.builder()
                .addressee(Addressee.SERVICE_PROVIDER)
                .registeredOn(Fact.on(LocalDate.of(2026, 5, 6)))
                .build();
        String json = Values.MAPPER.writeValueAsString(complaint);

        assertThat(Values.MAPPER.writerWithView(HostSettingsTest.class).writeValueAsString(complaint))
                .isEqualTo(json);
        assertThat(Values.MAPPER
                        .readerWithView(HostSettingsTest.class)
                        .forType(Complaint.class)
                        .<Complaint>readValue(json))
                .isEqualTo(complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "5.9 # Expected a whole number such as 5, but found: 5.9",
                "5.0 # Expected a whole number",
                "1e1 # Expected a whole number",
                "' 5 ' # Expected a whole number",
                "'' # Expected a whole number",
                "'ИВАНОВ' # Expected a whole number such as 5, but found: '**АНОВ'",
                "true # Expected a whole number",
                "[5] # Expected a whole number",
                "99999999999 # Expected a whole number",
                "null # Invalid `null` value encountered for property \"amount\"",
                "6,'Amount':7 # Expected each field once, but found twice: '**ount'",
            })
    void whatALaxHostWouldMakeANumberIsNone(String number, String message) {
        JsonMapper lax = Values.MAPPER
                .rebuild()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .build();
        String json = ("{'amount':" + number + ",'unit':'WORKING_DAY'}").replace('\'', '"');

        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> lax.readValue(json, Count.class))
                .withMessageStartingWith(message.replace("''", "'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "\"true\""})
    void whatIsNoTruthIsNone(String planned) {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() ->
                        Values.MAPPER.readValue("{\"at\":\"2026-05-06\",\"planned\":" + planned + "}", Fact.class))
                .withMessageStartingWith("Expected true or false, but found: ")
                .satisfies(e -> assertThat(CasePath.of(e)).hasToString("planned"));
    }

    private static List<Class<?>> types() {
        return Values.all().types().stream()
                .filter(type -> CoreTypes.isValue(type) && !Engines.isOne(type) && type != Outcome.Accepted.class)
                .toList();
    }
}
