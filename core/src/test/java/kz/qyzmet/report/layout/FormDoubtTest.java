package kz.qyzmet.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qyzmet.OfNorm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the source leaves in doubt, against the notes on it. */
class FormDoubtTest {

    @ParameterizedTest
    @EnumSource(FormDoubt.class)
    void aDoubtNamesRowsColumnsAndNormsThatAreThereAndHasWords(FormDoubt doubt) {
        assertThat(doubt.scopes()).isNotEmpty().allSatisfy(scope -> {
            FormLayout layout = scope.type().layout();
            assertThat(scope.rows()).allMatch(row -> layout.row(row).isPresent());
            List<String> codes = layout.sections().stream()
                    .flatMap(section -> section.columns().stream().map(FormColumn::code))
                    .toList();
            assertThat(codes).containsAll(scope.columns());
            assertThat(scope.norms())
                    .isNotEmpty()
                    .allMatch(norm -> Norms.standard().find(norm).isPresent());
            assertThat(doubt.in(scope.type())).contains(scope);
            assertThat(FormDoubt.of(scope.type())).contains(doubt);
        });
        for (Language language : Language.values()) {
            assertThat(doubt.label().in(language)).isNotBlank();
            assertThat(doubt.reading().in(language)).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EVENTS_WITHOUT_ROW            | FORM_1MK | 1 1.1 1.2
            EVENTS_WITHOUT_ROW            | FORM_2MK | 1 1.1 1.2
            LABELS_LOST                   | FORM_1MK | 7.1 7.2 7.5 9.1 9.2
            LABELS_LOST                   | FORM_2MK | 7.1 7.2 7.5 9.1 9.2
            STAFF_OF_ANOTHER_FORM         | FORM_1MK | 8.1
            ALTERNATIVE_INSIDE_PAPER      | FORM_1MK | 12 12.1 12.2
            ALTERNATIVE_INSIDE_PAPER      | FORM_2MK | 11 11.1 11.2
            REFUSALS_BY_SERVICE           | FORM_1MK | 13.1 13.2
            REFUSALS_BY_SERVICE           | FORM_2MK | 12.1 12.2
            CORPORATION_IN_PAPER_REFUSALS | FORM_1MK | 13.2 15.1
            SOURCES_AS_TOTAL              | FORM_1MK | 17
            SOURCES_AS_TOTAL              | FORM_2MK | 16
            RESTORED_TWICE                | FORM_1MK | 5 19
            RESTORED_TWICE                | FORM_2MK | 5 18
            """)
    void theRowsOfADoubtAreThoseOfTheNotes(FormDoubt doubt, FormType type, String rows) {
        assertThat(doubt.in(type).map(scope -> String.join(" ", scope.rows()))).contains(rows);
    }

    @ParameterizedTest
    @EnumSource(
            value = FormType.class,
            names = {"FORM_1MK", "FORM_2MK"})
    void doubtsAgreeWithWhatTheRowsSayOfThemselves(FormType type) {
        List<FormRow> rows = type.layout().rows();

        assertThat(FormDoubt.STOCKS.in(type).orElseThrow().rows())
                .containsExactlyElementsOf(rows.stream()
                        .filter(FormRow::isStock)
                        .map(FormRow::number)
                        .toList());
        assertThat(FormDoubt.PIECES_OR_PERSONS.in(type).orElseThrow().rows())
                .containsExactlyElementsOf(rows.stream()
                        .filter(row -> row.unit() == RowUnit.PERSONS)
                        .map(FormRow::number)
                        .toList());
        assertThat(FormDoubt.LABELS_LOST.in(type).orElseThrow().rows())
                .containsExactlyElementsOf(rows.stream()
                        .filter(row -> row.standing() == LabelStanding.INFERRED)
                        .map(FormRow::number)
                        .toList());
        assertThat(FormDoubt.INDIVIDUALS_LOST.in(type).orElseThrow().columns())
                .containsExactly("m1.ind", "m2.ind", "m3.ind", "q.ind");
    }

    @Test
    void theLabelThatIsMisprintedIsMisprintedIn1MkAlone() {
        assertThat(FormDoubt.STAFF_OF_ANOTHER_FORM.scopes())
                .singleElement()
                .extracting(DoubtScope::type)
                .isEqualTo(FormType.FORM_1MK);
        assertThat(FormDoubt.of(FormType.FORM_1MK, "8.1"))
                .containsExactlyInAnyOrder(
                        FormDoubt.STAFF_OF_ANOTHER_FORM,
                        FormDoubt.PERSONS_IN_SEVERAL_MONTHS,
                        FormDoubt.PIECES_OR_PERSONS);
        assertThat(FormDoubt.of(FormType.FORM_1MK, "3.4")).isEmpty();
    }

    @Test
    @OfNorm({"ctl78.f3mk.empty-cells", "ctl78.f4mk.empty-cells"})
    void theVolumesHaveNoRuleOnEmptyCells() {
        assertThat(FormDoubt.EMPTY_CELLS_UNREGULATED.scopes())
                .flatExtracting(DoubtScope::norms)
                .containsExactly(NormId.of("ctl78.f3mk.empty-cells"), NormId.of("ctl78.f4mk.empty-cells"));
        assertThat(FormDoubt.of(FormType.FORM_3MK)).doesNotContain(FormDoubt.ZERO_OR_DASH);
    }

    @Test
    @OfNorm({"ucc83.a2.form", "ucc83.a2.c2.appeal-number"})
    void theListOfAppealsIsMonthlyUnderATitleThatSaysQuarter() {
        assertThat(FormDoubt.of(FormType.APPEALS))
                .containsExactly(FormDoubt.QUARTER_OR_MONTH, FormDoubt.NUMBER_OR_COUNT);
        assertThat(FormType.APPEALS.isQuarterly()).isFalse();
        assertThat(FormDoubt.NUMBER_OR_COUNT.in(FormType.APPEALS).orElseThrow().columns())
                .containsExactly("2");
    }

    @Test
    void theInformationAboutAServiceIsInDoubtAboutItsTermAlone() {
        assertThat(FormDoubt.of(FormType.SERVICE_INFORMATION)).containsExactly(FormDoubt.TERM_OF_UPDATE);
    }
}
