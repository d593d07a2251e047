package kz.qyzmet.agreement.cooperation;

import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.Answers;
import kz.qyzmet.OfNorm;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.Norms;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The steps of the three algorithms, against what the catalogue says of them. */
class InteractionStepTest {

    private static final Edition KAZAKH = Edition.standard();

    @ParameterizedTest
    @CsvSource({"AGENT,4,9", "SYSTEM_USE,8,10", "TRUST_MANAGEMENT,6,4"})
    void eachTypeHasItsNumberOfSteps(CooperationType type, int preparatory, int implementation) {
        List<InteractionStep> steps = InteractionStep.of(type);

        assertThat(steps).hasSize(preparatory + implementation);
        assertThat(steps.stream().filter(step -> step.stage() == InteractionStage.PREPARATORY))
                .hasSize(preparatory)
                .extracting(InteractionStep::number)
                .isSorted()
                .startsWith(1)
                .endsWith(preparatory);
        assertThat(steps.stream().filter(step -> step.stage() == InteractionStage.IMPLEMENTATION))
                .hasSize(implementation)
                .extracting(InteractionStep::number)
                .isSorted()
                .startsWith(1)
                .endsWith(implementation);
    }

    @Test
    void theStepsAreThoseOfTheCatalogue() {
        Set<String> listed = Norms.standard().all().stream()
                .filter(norm -> norm.notes().startsWith("seq="))
                .map(norm -> norm.id().id())
                .collect(Collectors.toCollection(HashSet::new));

        assertThat(Arrays.stream(InteractionStep.values())
                        .map(step -> step.norm().id()))
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @ParameterizedTest
    @EnumSource(InteractionStep.class)
    void aStepIsWhatItsRowOfTheCatalogueSays(InteractionStep step) {
        Norm norm = Norms.standard().get(step.norm());
        String type = step.type() == CooperationType.SYSTEM_USE
                ? "IIS_TRANSFER"
                : step.type().name();

        assertThat(norm.notes())
                .startsWith("seq=" + step.number() + "/")
                .contains("stage=" + step.stage() + "; type=" + type + "; optional=");
        String optional = norm.notes().replaceAll("(?s).*; optional=([^;]*);.*", "$1");
        assertThat(step.isOptional(KAZAKH)).isEqualTo(optional.startsWith("yes"));
        assertThat(step.isOptional(Edition.english())).isEqualTo(optional.equals("yes"));
        assertThat(step.isPartlyOptional()).isEqualTo(optional.equals("part"));
        assertThat(step.hasAlternatives()).isEqualTo(optional.equals("alternative"));
        assertThat(step.performers(KAZAKH).stream().map(PartyRole::code)).isEqualTo(norm.actors());
        Answers.assertTranslated(step.label());
    }

    /** D16: "(if necessary)" stands in the Kazakh text alone. */
    @Test
    @OfNorm("spa219.an1.p12.prep.s4.repair")
    void theRepairOfAHandedOverCenterIsOptionalInTheKazakhTextAlone() {
        assertThat(InteractionStep.TRUST_REPAIR.isOptional(Edition.standard())).isTrue();
        assertThat(InteractionStep.TRUST_REPAIR.isOptional(Edition.english())).isFalse();
        assertThat(InteractionStep.SYSTEM_CENTER.isOptional(Edition.standard()))
                .as("the repair of a partner's own center is unconditional in both")
                .isFalse();
    }

    @Test
    void aStepOfAServiceCarriesItsNumberAndNoOtherDoes() {
        assertThatThrownBy(() -> StepDone.of(InteractionStep.AGENT_NEEDS, on("MON_2026_05_04")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid step: Expected the number of a service with AGENT_NEEDS, but found: none");
        assertThatThrownBy(() -> StepDone.of(InteractionStep.AGENT_PAYMENT, on("MON_2026_05_04"), "061211600012"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Invalid step: Expected no number of a service with AGENT_PAYMENT, but found: ********0012");
        assertThatThrownBy(() -> StepDone.of(InteractionStep.TRUST_PARTNER_REPORT, on("MON_2026_05_04"), "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid step: Expected no number of a service with TRUST_PARTNER_REPORT, but found: 1");
        assertThatThrownBy(() -> StepDone.of(InteractionStep.AGENT_NEEDS, on("MON_2026_05_04"), " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid number: Expected 'service' not to be blank, but found: ' '");
    }

    @ParameterizedTest
    @CsvSource({"TRAINING,STATE_CORP", "HIRING,PARTNER"})
    @OfNorm("spa219.an1.p8.prep.s5.train-staff")
    void staffIsTrainedOrHired(StaffPreparation way, PartyRole performer) {
        StepDone done =
                new StepDone(InteractionStep.SYSTEM_STAFF, on("MON_2026_05_04"), Optional.empty(), Optional.of(way));

        assertThat(done.staff()).contains(way);
        assertThat(way.performer()).isEqualTo(performer);
        Answers.assertTranslated(way.label());
        assertThatThrownBy(() -> new StepDone(
                        InteractionStep.TRUST_TRAINING, on("MON_2026_05_04"), Optional.empty(), Optional.of(way)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid step: Expected no way to come by staff with TRUST_TRAINING, but found: " + way);
    }

    @Test
    void aNumberIsMaskedWhereItIsShown() {
        assertThat(StepDone.of(InteractionStep.AGENT_NEEDS, on("MON_2026_05_04"), "061211600012")
                        .toString())
                .contains("********0012")
                .doesNotContain("061211600012");
    }

    @Test
    void stagesStatesAndReadingsHaveNames() {
        Arrays.stream(InteractionStage.values()).forEach(stage -> Answers.assertTranslated(stage.label()));
        Arrays.stream(StepState.values()).forEach(state -> Answers.assertTranslated(state.label()));
        for (StepOrder order : StepOrder.values()) {
            Answers.assertTranslated(order.label());
            assertThat(order.question()).isEqualTo("StepOrder");
            assertThat(order.grounds()).hasSize(3);
            assertThat(order.name()).isEqualTo(order.name().toUpperCase(Locale.ROOT));
        }
    }
}
