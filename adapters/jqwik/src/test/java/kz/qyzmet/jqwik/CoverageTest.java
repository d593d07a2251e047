package kz.qyzmet.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.agreement.AgreementActs;
import kz.qyzmet.agreement.cooperation.InteractionProgress;
import kz.qyzmet.agreement.partner.WorkSchedule;
import kz.qyzmet.calendar.WorkingCalendarBuilder;
import kz.qyzmet.deadline.DeadlineRows;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.inspection.InspectionActs;
import kz.qyzmet.inspection.course.InspectionTerm;
import kz.qyzmet.inventory.Cases;
import kz.qyzmet.inventory.Questions;
import kz.qyzmet.law.Reading;
import kz.qyzmet.report.fill.FormFiller;
import kz.qyzmet.text.Texts;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** There is an arbitrary of every public value of the core, and it reaches every part of it. */
class CoverageTest {

    private static final int DRAWS = 100;
    private static final int MOST_DRAWS = 5_000;

    /** No values: they have no equality; what they make or hold has an arbitrary of its own. */
    private static final List<Class<?>> NO_VALUES = List.of(
            AgreementActs.class,
            InspectionActs.class,
            InteractionProgress.class,
            WorkSchedule.class,
            WorkingCalendarBuilder.class,
            Findings.class,
            TimelineBuilder.class,
            DeadlineRows.class,
            InspectionTerm.class,
            FormFiller.class,
            Texts.class);

    static Stream<Class<?>> covered() {
        return PublicTypes.covered();
    }

    @Test
    void everyPublicTypeIsCoveredOrNoValue() {
        assertThat(PublicTypes.ALL)
                .hasSizeGreaterThan(500)
                .filteredOn(type -> !QyzmetArbitraries.covers(type))
                .filteredOn(type -> !isHolder(type))
                .containsExactlyInAnyOrderElementsOf(NO_VALUES);
    }

    /** A class of static parts alone: constants of norms, functions. */
    private static boolean isHolder(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                        .allMatch(constructor -> Modifier.isPrivate(constructor.getModifiers()))
                && Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .allMatch(method -> Modifier.isStatic(method.getModifiers()))
                && !type.isInterface();
    }

    @Test
    void everyTypeOfCaseIsAmongTheCases() {
        assertThat(PublicTypes.ALL)
                .filteredOn(LegalCase.class::isAssignableFrom)
                .filteredOn(type -> type != LegalCase.class)
                .containsExactlyInAnyOrderElementsOf(Cases.types());
    }

    @Test
    void everyQuestionIsAmongTheReadings() {
        assertThat(PublicTypes.ALL)
                .filteredOn(type -> type.isEnum() && Reading.class.isAssignableFrom(type))
                .map(Class::getName)
                .containsExactlyInAnyOrderElementsOf(Questions.all().stream()
                        .map(answers ->
                                ((Enum<?>) answers.get(0)).getDeclaringClass().getName())
                        .toList());
    }

    @Test
    void theOrderOfTimeNamesPartsThatThereAre() throws ClassNotFoundException {
        for (String owner : TimeOrder.owners()) {
            Class<?> type = Class.forName(owner);
            assertThat(Shapes.of(type).orElseThrow().parts().stream().map(ValueParts.Part::name))
                    .as(owner)
                    .containsAll(TimeOrder.listed(type));
        }
    }

    /** One draw in two at most is in vain: only answers that the law of some days does not give. */
    @ParameterizedTest
    @MethodSource("covered")
    void drawsAreSeldomInVain(Class<?> type) {
        RecipeArbitrary<?> arbitrary =
                (RecipeArbitrary<?>) QyzmetArbitraries.standard().of(type);
        Random random = new Random(1);
        int missed = 0;
        Set<Object> found = new HashSet<>();
        for (int i = 0; i < DRAWS; i++) {
            Optional<?> value = arbitrary.made(Choices.by(random)).map(Shrinkable::value);
            missed += value.isEmpty() ? 1 : 0;
            value.ifPresent(found::add);
        }

        assertThat(missed).isLessThan(DRAWS / 2);
        assertThat(found).isNotEmpty();
    }

    /** No part is left out for good by what goes together with what. */
    @ParameterizedTest
    @MethodSource("covered")
    void everyPartThatMayBeMissingIsThereInSome(Class<?> type) throws ReflectiveOperationException {
        Set<String> missing = Shapes.of(type).stream()
                .flatMap(value -> value.parts().stream())
                .filter(ValueParts.Part::droppable)
                .map(ValueParts.Part::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Random random = new Random(7);
        RecipeArbitrary<?> arbitrary =
                (RecipeArbitrary<?>) QyzmetArbitraries.standard().of(type);
        for (int i = 0; i < MOST_DRAWS && !missing.isEmpty(); i++) {
            Optional<?> value = arbitrary.made(Choices.by(random)).map(Shrinkable::value);
            for (String part : value.isPresent() ? List.copyOf(missing) : List.<String>of()) {
                if (isThere(type.getMethod(part), value.get())) {
                    missing.remove(part);
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    private static boolean isThere(Method accessor, Object value) throws ReflectiveOperationException {
        Object part = accessor.invoke(value);
        return !(part.equals(Optional.empty())
                || part.equals(OptionalInt.empty())
                || part.equals(OptionalLong.empty())
                || (part instanceof Collection<?> elements && elements.isEmpty())
                || (part instanceof Map<?, ?> entries && entries.isEmpty()));
    }

    @Test
    void whatIsNoValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QyzmetArbitraries.standard().of(Thread.class))
                .withMessage("Invalid type: Expected a value of Qyzmet, but found: java.lang.Thread");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QyzmetArbitraries.standard().of(WorkSchedule.class))
                .withMessage("Invalid type: Expected a value of Qyzmet, but found: "
                        + "kz.qyzmet.agreement.partner.WorkSchedule");
    }
}
