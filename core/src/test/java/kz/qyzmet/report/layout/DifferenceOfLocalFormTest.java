package kz.qyzmet.report.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where 2-MK differs from 1-MK: the by-laws are not asked for, and two rows are about other bodies. */
class DifferenceOfLocalFormTest {

    @ParameterizedTest
    @EnumSource(Indicator.class)
    void theNumberIsTheSameUpToTheRegisterAndLowerByOneAfterTheByLaws(Indicator indicator) {
        String central = indicator.in(FormType.FORM_1MK).orElseThrow().number();
        int main = Integer.parseInt(central.replaceFirst("\\..*", ""));
        Optional<String> expected = main <= 10
                ? Optional.of(central)
                : main == 11
                        ? Optional.empty()
                        : Optional.of((main - 1)
                                + central.substring(Integer.toString(main).length()));

        assertThat(indicator.in(FormType.FORM_2MK).map(FormRow::number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Indicator.class)
    void allElseIsTheSameButForTheTwoRowsAboutTheBodyItself(Indicator indicator) {
        FormRow central = indicator.in(FormType.FORM_1MK).orElseThrow();
        indicator.in(FormType.FORM_2MK).ifPresent(local -> {
            assertThat(local.breakdown()).isEqualTo(central.breakdown());
            assertThat(local.unit()).isEqualTo(central.unit());
            assertThat(local.date()).isEqualTo(central.date());
            assertThat(local.source()).isEqualTo(central.source());
            boolean own = indicator == Indicator.OBJECTS_BODIES || indicator == Indicator.DISCIPLINED_BODIES;
            assertThat(local.label().equals(central.label())).isEqualTo(!own);
        });
    }

    @Test
    void theLabelThatIsASlipIn1MkIsRightIn2Mk() {
        assertThat(Indicator.DISCIPLINED_BODIES.in(FormType.FORM_1MK).map(FormRow::standing))
                .contains(LabelStanding.MISPRINTED);
        assertThat(Indicator.DISCIPLINED_BODIES.in(FormType.FORM_2MK).map(FormRow::standing))
                .contains(LabelStanding.PRINTED);
        assertThat(Indicator.DISCIPLINED_BODIES.label(FormType.FORM_1MK).in(Language.EN))
                .isEqualTo("staff of the central state body");
        assertThat(Indicator.DISCIPLINED_BODIES.label(FormType.FORM_2MK).in(Language.EN))
                .isEqualTo("staff of local executive bodies");
    }

    @Test
    void otherFormsHaveNoIndicators() {
        assertThatThrownBy(() -> Indicator.EVENTS.in(FormType.FORM_3MK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid form: Expected FORM_1MK or FORM_2MK, but found: FORM_3MK");
    }
}
