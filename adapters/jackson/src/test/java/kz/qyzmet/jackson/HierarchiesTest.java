package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.BackwardCount;
import kz.qyzmet.deadline.ChangeReason;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.NamedCase;
import kz.qyzmet.inventory.Cases;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Reading;
import kz.qyzmet.party.Bin;
import kz.qyzmet.party.Party;
import kz.qyzmet.party.QualityAuthority;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.settlement.PenaltyAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** A value of one of several sorts says which it is, by a name that no class is asked for. */
class HierarchiesTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final QualityAuthority AUTHORITY =
            new QualityAuthority("Комитет", Optional.of(Bin.of("940140000385")));
    private static final String JSON = "{\"type\":\"quality-authority\",\"name\":\"Комитет\",\"bin\":\"940140000385\"}";

    /** The names that were promised: a class that is renamed keeps its name here. */
    @ParameterizedTest
    @CsvSource({
        "DEADLINE, due not-before not-in-force not-started suspended undetermined window",
        "PARTY, agent central-state-body contact-center informatization-authority infrastructure-operator"
                + " local-executive-body partner-organization quality-authority service-provider service-recipient"
                + " services-authority state-corporation",
        "OUTCOME, accepted refused",
        "PENALTY, determined not-owed undetermined",
        "PERIOD, by-law month quarter",
        "REASON, day-differs edition-differs facts-differ hours-differ norm-differs reading-differs trigger-differs",
    })
    void theNamesAreKept(String top, String names) {
        Class<?> type = switch (top) {
            case "DEADLINE" -> Deadline.class;
            case "PARTY" -> Party.class;
            case "OUTCOME" -> Outcome.class;
            case "PENALTY" -> PenaltyAmount.class;
            case "PERIOD" -> ReportPeriod.class;
            default -> ChangeReason.class;
        };
        Hierarchy hierarchy = new Hierarchies(CaseTypes.standard()).of(type).orElseThrow();

        assertThat(String.join(" ", hierarchy.sorts().keySet())).isEqualTo(names);
        assertThat(hierarchy.sorts().values()).containsExactlyInAnyOrder(type.getPermittedSubclasses());
    }

    /** Citations are told by their ids, quantities by their fields, cells by themselves; a calendar is no value. */
    @Test
    void everySortOfCaseHasAName() {
        assertThat(CaseTypes.standard().names().stream()
                        .<Class<?>>map(name -> CaseTypes.standard().find(name).orElseThrow())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(Cases.types());
    }

    @Test
    void everySealedTypeHasNamesOrAFormOfItsOwn() {
        Hierarchies known = new Hierarchies(CaseTypes.standard());
        Set<String> others = CoreTypes.all().stream()
                .filter(Class::isSealed)
                .filter(type -> known.of(type).isEmpty() && !Throwable.class.isAssignableFrom(type))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(others).containsExactly("Cell", "Citation", "Measure", "WorkingCalendar");
    }

    @Test
    void everyReadingIsKnownByItsQuestionAndName() {
        List<Reading> readings = CoreTypes.all().stream()
                .filter(type -> type.isEnum() && Reading.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Reading.class::cast)
                .toList();

        assertThat(readings).hasSizeGreaterThan(100).allSatisfy(reading -> {
            String text = reading.question() + "." + reading.name();
            assertThat(MAPPER.readValue("\"" + text + "\"", Reading.class)).isSameAs(reading);
            assertThat(MAPPER.writerFor(Reading.class).writeValueAsString(reading))
                    .isEqualTo("\"" + text + "\"");
        });
        assertThat(MAPPER.writeValueAsString(BackwardCount.CLEAR_DAYS)).isEqualTo("\"CLEAR_DAYS\"");
    }

    @Test
    void aSortIsToldWhereTheDeclarationDoesNot() {
        assertThat(MAPPER.writeValueAsString(AUTHORITY)).isEqualTo(JSON);
        assertThat(MAPPER.writerFor(Party.class).writeValueAsString(AUTHORITY)).isEqualTo(JSON);
        assertThat(MAPPER.writeValueAsString(new Held(AUTHORITY, AUTHORITY, List.of(AUTHORITY), List.of(AUTHORITY))))
                .isEqualTo("{\"any\":" + JSON + ",\"one\":{\"name\":\"Комитет\",\"bin\":\"940140000385\"},"
                        + "\"many\":[" + JSON + "],\"same\":[{\"name\":\"Комитет\",\"bin\":\"940140000385\"}]}");
    }

    @Test
    void aSortReadsBackWhereverItStands() {
        Held held = new Held(AUTHORITY, AUTHORITY, List.of(AUTHORITY), List.of(AUTHORITY));

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(held), Held.class))
                .isEqualTo(held);
        assertThat(MAPPER.readValue(JSON, Party.class)).isEqualTo(AUTHORITY);
        assertThat(MAPPER.readValue(JSON, QualityAuthority.class)).isEqualTo(AUTHORITY);
        assertThat(MAPPER.readValue(
                        "{\"name\":\"Комитет\",\"bin\":\"940140000385\",\"type\":\"quality-authority\"}", Party.class))
                .isEqualTo(AUTHORITY);
        assertThat(MAPPER.readValue("{\"name\":\"Комитет\",\"bin\":\"940140000385\"}", QualityAuthority.class))
                .isEqualTo(AUTHORITY);
    }

    /** Of a class of the host. */
    public record Held(Party any, QualityAuthority one, List<Party> many, List<QualityAuthority> same) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'x'} # missing field: type; Expected one of agent, central-state-body, ",
                "{'name':'x','type':'quality-authorities'} # Expected one of agent, ",
                "{'name':'x','type':5} # Expected one of agent, ",
                "'quality-authority' # Expected an object with the 'type' one of agent, ",
                "{'name':'x','type':'quality-authority','nam':'y'} # Expected one of the fields bin, name, but found:"
                        + " 'nam'; nearest: name",
                "{'name':'x','type':'quality-authority','type':'agent'} # Expected each field once, but found twice:"
                        + " 'type'",
            })
    void whatIsNoSortIsRefused(String line) {
        String[] parts = line.split(" # ", -1);

        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue(parts[0].replace('\'', '"'), Party.class))
                .withMessageStartingWith(parts[1]);
    }

    @Test
    void anotherTypeThanItsOwnIsRefused() {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"type\":\"agent\",\"name\":\"x\"}", QualityAuthority.class))
                .withMessageStartingWith("Expected the type quality-authority, but found: 'agent'")
                .satisfies(e -> assertThat(CasePath.of(e)).hasToString("type"));
    }

    @Test
    void aCaseIsOneOfItsTypesInTheMapperOfAHost() {
        Examples.cases().forEach((name, example) -> {
            String file = CaseWriter.standard().write(example);
            NamedCase named = new NamedCase(name, example);

            assertThat(MAPPER.readValue(file, LegalCase.class)).isEqualTo(example);
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(named), NamedCase.class))
                    .isEqualTo(named);
            assertThat(MAPPER.readValue(
                            MAPPER.writeValueAsString(List.of(example)), new TypeReference<List<LegalCase>>() {}))
                    .containsExactly(example);
        });
    }

    @Test
    void aHostAddsCasesOfItsOwn() {
        JsonMapper own = JsonMapper.builder()
                .addModule(new QyzmetModule().withCases(Samples.TYPES))
                .build();
        LegalCase sample = Samples.read("{\"type\":\"sample\",\"registered\":\"2026-05-06\"}");

        assertThat(own.writeValueAsString(sample)).startsWith("{\"type\":\"sample\",");
        assertThat(own.readValue(own.writeValueAsString(sample), LegalCase.class))
                .isEqualTo(sample);
        assertThat(MAPPER.writeValueAsString(sample)).doesNotContain("\"type\"");
    }
}
