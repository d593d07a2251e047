package kz.qyzmet.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.complaint.RepeatedExtension;
import kz.qyzmet.deadline.BackwardCount;
import kz.qyzmet.deadline.CountingRules;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.law.Reading;
import org.junit.jupiter.api.Test;

/** The inventory is complete, by the class files of core. */
class InventoryTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kz.qyzmet");

    /** Of the readings that are public: what a host cannot name it cannot choose. */
    private static Stream<String> readings(Predicate<JavaClass> which) {
        return CORE.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Reading.class))
                .filter(which)
                .map(JavaClass::getName);
    }

    private static boolean isOfCounting(JavaClass reading) {
        return reading.getPackageName().equals("kz.qyzmet.deadline");
    }

    private static List<String> names(List<List<? extends Reading>> questions) {
        return questions.stream()
                .map(answers -> ((Enum<?>) answers.get(0)).getDeclaringClass().getName())
                .toList();
    }

    @Test
    void everyQuestionOfCountingIsThereWithItsDefaultFirst() {
        assertThat(names(Questions.counting()))
                .containsExactlyInAnyOrderElementsOf(
                        readings(InventoryTest::isOfCounting).toList());
        assertThat(Questions.counting().stream()
                        .map(answers -> (Reading) answers.get(0))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(CountingRules.standard().readings());
    }

    @Test
    void everyQuestionOfACaseIsThereOnce() {
        assertThat(names(Questions.ofCases()))
                .containsExactlyInAnyOrderElementsOf(
                        readings(type -> !isOfCounting(type)).toList());
    }

    @Test
    void allAreBothAndEachWithItsAnswers() {
        assertThat(Questions.all())
                .hasSize(Questions.counting().size() + Questions.ofCases().size());
        assertThat(Questions.all()).contains(List.of(BackwardCount.values()), List.of(RepeatedExtension.values()));
        assertThat(Questions.all().stream()
                        .map(answers -> answers.get(0).question())
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(Questions.all());
    }

    @Test
    void everySortOfCaseIsThereOnce() {
        assertThat(Cases.types().stream().map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(CORE.stream()
                        .filter(type -> type.isInterface() && type.isAssignableTo(LegalCase.class))
                        .map(JavaClass::getName)
                        .filter(name -> !name.equals(LegalCase.class.getName()))
                        .toList());
    }
}
