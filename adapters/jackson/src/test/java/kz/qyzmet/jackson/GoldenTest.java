package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.qyzmet.contactcenter.IctRequest;
import kz.qyzmet.contactcenter.InformationRefusal;
import kz.qyzmet.contactcenter.ProcessingRegulations;
import kz.qyzmet.contactcenter.RecordingRequest;
import kz.qyzmet.contactcenter.RefusalReport;
import kz.qyzmet.contactcenter.RefusalToInform;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an earlier version has written is read, and written again just so. The files are never changed. */
class GoldenTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new QyzmetModule().answeringWith(Examples.LAW))
            .build();

    static List<Path> cases() {
        return Goldens.cases();
    }

    static List<Path> values() {
        return Goldens.all("values\\.json");
    }

    static List<Path> names() {
        return Goldens.all("names\\.json");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseIsReadAndWrittenAgainJustSo(Path file) {
        String text = Goldens.text(file);

        LegalCase found = Samples.read(text);

        assertThat(CaseWriter.standard().write(found)).isEqualTo(text);
        // The mapper of a host reads case files, too.
        assertThat(MAPPER.readValue(text, LegalCase.class)).isEqualTo(found);
    }

    @Test
    void everyTypeOfCaseHasItsFilesAndEachPartStandsInOneOfThem() {
        Map<String, Set<String>> filled = new TreeMap<>();
        for (Path file : cases()) {
            JsonNode tree = MAPPER.readTree(Goldens.text(file));
            Set<String> parts = filled.computeIfAbsent(tree.get("type").asString(), type -> new TreeSet<>());
            parts.addAll(tree.propertyNames());
            parts.remove("type");
        }

        assertThat(filled).containsOnlyKeys(CaseTypes.standard().names());
        filled.forEach((name, parts) -> assertThat(parts)
                .as(name)
                .containsExactlyInAnyOrderElementsOf(
                        ValueShape.of(CaseTypes.standard().find(name).orElseThrow())
                                .orElseThrow()
                                .parts()
                                .keySet()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsReadAndWrittenAgainJustSo(Path file) {
        MAPPER.readTree(Goldens.text(file)).properties().forEach(entry -> {
            Object value = MAPPER.treeToValue(entry.getValue(), type(entry.getKey()));

            assertThat(MAPPER.readTree(MAPPER.writeValueAsString(value)))
                    .as(entry.getKey())
                    .isEqualTo(entry.getValue());
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsKept(Path file) {
        MAPPER.readTree(Goldens.text(file))
                .properties()
                .forEach(entry -> entry.getValue()
                        .forEach(name -> assertThat(MAPPER.treeToValue(name, type(entry.getKey())))
                                .as(entry.getKey())
                                .isNotNull()));
    }

    @Test
    void whatIsReadIsWhatIsMadeInCode() {
        assertThat(golden("refusal-to-inform"))
                .isEqualTo(RefusalToInform.builder()
                        .addRefusals(
                                new InformationRefusal(Fact.on(LocalDate.of(2026, 1, 31)), false, Optional.of("41")))
                        .addRefusals(
                                new InformationRefusal(Fact.on(LocalDate.of(2026, 2, 28)), false, Optional.of("57")))
                        .addReports(new RefusalReport(Fact.on(LocalDate.of(2026, 3, 4)), true))
                        .secretGivenOn(Fact.on(LocalDate.of(2026, 6, 18)))
                        .build());
        assertThat(golden("recording-request"))
                .isEqualTo(RecordingRequest.builder()
                        .callDateStated(false)
                        .phoneStated(false)
                        .providedOn(Fact.at(Moment.parse("2024-03-01T01:30")))
                        .receivedOn(Fact.at(Moment.parse("2024-02-29T22:00")))
                        .addRequestedBy(PartyRole.QUALITY_AUTHORITY, PartyRole.ICT_AUTHORITY)
                        .written(false)
                        .build());
        assertThat(golden("ict-request"))
                .isEqualTo(IctRequest.builder()
                        .advisedOn(Fact.on(LocalDate.of(2026, 6, 3)))
                        .forwardedToOperatorOn(Fact.on(LocalDate.of(2026, 6, 4)))
                        .informationMissingOn(Fact.on(LocalDate.of(2026, 6, 3)))
                        .receivedOn(Fact.on(LocalDate.of(2026, 6, 3)))
                        .regulations(new ProcessingRegulations(
                                new Count(5, LimitUnit.WORKING_DAY),
                                Fact.on(LocalDate.of(2025, 1, 15)),
                                Optional.of(Fact.on(LocalDate.of(2025, 1, 14)))))
                        .resolvedOn(Fact.on(LocalDate.of(2026, 6, 12)))
                        .build());
    }

    private static LegalCase golden(String name) {
        return Samples.read(
                Goldens.text(Goldens.all(name + "\\.json").stream().findFirst().orElseThrow()));
    }

    static Class<?> type(String name) {
        try {
            return Class.forName("kz.qyzmet." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("A type that JSON was promised for is gone: " + name, e);
        }
    }
}
