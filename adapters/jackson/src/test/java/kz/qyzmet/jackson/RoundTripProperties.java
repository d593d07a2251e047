package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.jqwik.QyzmetArbitraries;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Measure;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Reading;
import kz.qyzmet.party.Party;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.settlement.PenaltyAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is valid is written, reads back equal, and is then written just so again. */
class RoundTripProperties {

    private static final QyzmetArbitraries ANY = QyzmetArbitraries.standard();

    /** The constants of enums are few, and all tried elsewhere. */
    private static final List<Class<?>> TYPES = CoreTypes.all().stream()
            .filter(type -> CoreTypes.isValue(type) && !type.isEnum() && !Engines.isOne(type))
            .toList();

    private static final List<Class<?>> SORTS = List.of(
            Deadline.class,
            Party.class,
            Measure.class,
            PenaltyAmount.class,
            ReportPeriod.class,
            Cell.class,
            Citation.class,
            Reading.class,
            LegalCase.class);

    /** A deadline is read over the calendar on which it was counted. */
    private static final Map<WorkingCalendar, Map<MoneyForm, JsonMapper>> MAPPERS = Stream.of(
                    KazakhstanCalendar.fiveDay(), KazakhstanCalendar.sixDay())
            .collect(Collectors.toMap(Function.identity(), RoundTripProperties::mappers));

    private static final CaseWriter WRITER = CaseWriter.standard();
    private static final Map<String, CheckedSchema> SCHEMAS = CaseSchemas.standard().names().stream()
            .collect(Collectors.toMap(
                    Function.identity(),
                    type -> CheckedSchema.of(CaseSchemas.standard().schema(type))));

    /** A value, and the type under which a host knows it. */
    record Known(Class<?> type, Object value) {}

    @Provide
    Arbitrary<LegalCase> cases() {
        return ANY.cases();
    }

    @Property(tries = 8_000, edgeCases = EdgeCasesMode.NONE)
    void aValueReadsBackInEveryFormOfMoney(@ForAll("values") Known known) {
        calendar(known.value()).ifPresent(calendar -> {
            for (JsonMapper mapper : mappersOver(calendar).values()) {
                readsBack(mapper, known.value(), type(mapper, known.type()));
            }
        });
    }

    @Provide
    Arbitrary<Known> values() {
        return valuesOf(TYPES);
    }

    @Provide
    Arbitrary<Known> sorts() {
        return valuesOf(TYPES.stream()
                .filter(type -> SORTS.stream().anyMatch(top -> top.isAssignableFrom(type)))
                .toList());
    }

    private static Arbitrary<Known> valuesOf(List<Class<?>> types) {
        return Arbitraries.of(types).flatMap(type -> ANY.of(type).map(value -> new Known(type, value)));
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void aValueReadsBackAsOneOfItsSorts(@ForAll("sorts") Known known) {
        calendar(known.value()).ifPresent(calendar -> {
            JsonMapper mapper = Objects.requireNonNull(mappersOver(calendar).get(MoneyForm.OBJECT));
            SORTS.stream()
                    .filter(top -> top.isAssignableFrom(known.type()))
                    .forEach(top -> readsBack(mapper, known.value(), mapper.constructType(top)));
        });
    }

    /** The file of a case is read back, is written just so again, and its schema takes it. */
    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void aCaseReadsBackFromItsFile(@ForAll("cases") LegalCase legalCase) {
        String file = WRITER.write(legalCase);
        LegalCase found = Samples.read(file);
        JsonNode tree = Values.MAPPER.readTree(file);

        assertThat(found).as(file).isEqualTo(legalCase);
        assertThat(WRITER.write(found)).isEqualTo(file);
        assertThat(Objects.requireNonNull(SCHEMAS.get(CaseTypes.standard().nameOf(legalCase)))
                        .refusals(tree))
                .as(file)
                .isEmpty();
    }

    private static void readsBack(JsonMapper mapper, Object value, JavaType type) {
        String json = mapper.writerFor(type).writeValueAsString(value);
        Object found = mapper.readValue(json, type);

        assertThat(found).as(json).isEqualTo(value);
        assertThat(mapper.writerFor(type).writeValueAsString(found)).isEqualTo(json);
        assertThat(mapper.<Object>treeToValue(mapper.readTree(json), type))
                .as(json)
                .isEqualTo(value);
    }

    /** What an outcome has accepted has a type of its own, which somebody has to tell. */
    private static JavaType type(JsonMapper mapper, Class<?> type) {
        return type == Outcome.Accepted.class
                ? mapper.constructType(new TypeReference<Outcome.Accepted<Fact>>() {})
                : mapper.constructType(type);
    }

    /** Returns the calendar of the answers in a value, any where there are none; empty if they are of two. */
    private static Optional<WorkingCalendar> calendar(Object value) {
        List<WorkingCalendar> found = new ArrayList<>();
        collect(value, found);
        return switch ((int) found.stream().distinct().count()) {
            case 0 -> Optional.of(KazakhstanCalendar.fiveDay());
            case 1 -> Optional.of(found.get(0));
            default -> Optional.empty();
        };
    }

    private static void collect(Object value, List<WorkingCalendar> found) {
        if (value instanceof Deadline deadline) {
            found.add(deadline.reckoning().law().calendar());
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(part -> collect(part, found));
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(element -> collect(element, found));
        } else if (value instanceof Map<?, ?> entries) {
            entries.values().forEach(entry -> collect(entry, found));
        } else {
            ValueShape.partsOf(value).forEach(part -> collect(part, found));
        }
    }

    private static Map<MoneyForm, JsonMapper> mappersOver(WorkingCalendar calendar) {
        return Objects.requireNonNull(MAPPERS.get(calendar));
    }

    private static Map<MoneyForm, JsonMapper> mappers(WorkingCalendar calendar) {
        Map<MoneyForm, JsonMapper> mappers = new HashMap<>();
        for (MoneyForm form : MoneyForm.values()) {
            mappers.put(
                    form,
                    JsonMapper.builder()
                            .addModule(new QyzmetModule().withMoney(form).answeringWith(Reckoner.on(calendar)))
                            .build());
        }
        return mappers;
    }
}
