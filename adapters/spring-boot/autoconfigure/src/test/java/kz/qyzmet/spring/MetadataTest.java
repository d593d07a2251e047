package kz.qyzmet.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.CountingRules;
import kz.qyzmet.law.Reading;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor of properties is told, and that nothing is missing there. */
class MetadataTest {

    @Test
    void everyPropertyIsDescribed() throws IOException {
        Map<String, String> described = new TreeMap<>();
        for (JsonNode property : metadata().get("properties")) {
            described.put(
                    property.get("name").asString(),
                    property.path("description").asString(""));
        }

        Set<String> counting = CountingRules.standard().readings().stream()
                .map(reading -> "qyzmet.counting." + Policies.property(reading.question()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described.keySet())
                .containsAll(counting)
                .contains(
                        "qyzmet.calendar.week",
                        "qyzmet.calendar.amendments",
                        "qyzmet.calendar.reload",
                        "qyzmet.counting.office-hours.opens",
                        "qyzmet.counting.office-hours.closes",
                        "qyzmet.edition",
                        "qyzmet.json.money",
                        "qyzmet.language",
                        "qyzmet.policies",
                        "qyzmet.web.enabled",
                        "qyzmet.web.base-path",
                        "qyzmet.web.max-body",
                        "qyzmet.web.max-rows",
                        "qyzmet.web.max-cases",
                        "qyzmet.web.max-parameter");
        assertThat(described)
                .allSatisfy(
                        (name, text) -> assertThat(text).as(name).isNotBlank().doesNotContain("{@"));
    }

    @Test
    void everyPolicyIsSuggested() throws IOException {
        Set<String> suggested = new TreeSet<>();
        for (JsonNode hint : metadata().get("hints")) {
            if (hint.get("name").asString().equals("qyzmet.policies.keys")) {
                hint.get("values")
                        .forEach(value -> suggested.add(value.get("value").asString()));
            }
        }

        assertThat(suggested).isEqualTo(Policies.questions().keySet());
    }

    @Test
    void everyReadingOfACaseIsAPolicy() {
        Set<String> found = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("kz.qyzmet").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Reading.class))
                        .filter(type -> !type.getPackageName().equals("kz.qyzmet.deadline"))
                        .map(JavaClass::getSimpleName)
                        .map(Policies::property)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(Policies.questions().keySet()).hasSizeGreaterThan(40);
    }

    @Test
    void theFailuresAreExplainedByBoot() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation(getClass().getClassLoader())
                        .load(
                                FailureAnalyzer.class,
                                // Some of Boot's own want a context.
                                SpringFactoriesLoader.FailureHandler.handleMessage((message, failure) -> {})))
                .hasAtLeastOneElementOfType(BadAmendmentsAnalyzer.class)
                .hasAtLeastOneElementOfType(BadPolicyAnalyzer.class);
    }

    private static JsonNode metadata() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                QyzmetProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json"))) {
            return JsonMapper.shared().readTree(in);
        }
    }
}
