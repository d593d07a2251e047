package kz.qyzmet.report.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import kz.qyzmet.OfNorm;
import kz.qyzmet.control.monitoring.ReportAddressee;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of each form as a whole, and by which norm. */
class FormInstructionTest {

    @Test
    @OfNorm({
        "ctl78.f1mk.index",
        "ctl78.f1mk.purpose",
        "ctl78.f1mk.basis",
        "ctl78.f1mk.submitter-central",
        "ctl78.f1mk.submitter-territorial",
        "ctl78.f1mk.recipient",
        "ctl78.f1mk.cycle",
        "ctl78.f1mk.due",
        "ctl78.f1mk.period",
        "ctl78.f1mk.unit",
        "ctl78.f1mk.columns-months",
        "ctl78.f1mk.columns-split",
        "ctl78.f1mk.quarter-sum",
        "ctl78.f1mk.breakdown-sum",
        "ctl78.f1mk.complete",
        "ctl78.f1mk.dash",
        "ctl78.f1mk.signature",
        "ctl78.f1mk.footer",
        "ctl78.f1mk.note",
        "ctl78.f1mk.attachments",
        "ctl78.fall.website"
    })
    void ofForm1Mk() {
        check(
                FormType.FORM_1MK,
                "PURPOSE ctl78.f1mk.purpose",
                "BASIS ctl78.f1mk.basis",
                "SUBMITTERS ctl78.f1mk.submitter-central ctl78.f1mk.submitter-territorial",
                "ADDRESSEES ctl78.f1mk.recipient",
                "CYCLE ctl78.f1mk.cycle",
                "DUE ctl78.f1mk.due",
                "PERIOD ctl78.f1mk.period",
                "UNIT ctl78.f1mk.unit",
                "MONTHS ctl78.f1mk.columns-months",
                "SPLIT ctl78.f1mk.columns-split",
                "QUARTER_SUM ctl78.f1mk.quarter-sum",
                "BREAKDOWN_SUM ctl78.f1mk.breakdown-sum",
                "COMPLETE ctl78.f1mk.complete",
                "DASH ctl78.f1mk.dash",
                "SIGNATURE ctl78.f1mk.signature",
                "FOOTER ctl78.f1mk.footer",
                "NOTE ctl78.f1mk.note",
                "ATTACHMENTS ctl78.f1mk.attachments",
                "WEBSITE ctl78.fall.website");
        assertThat(FormType.FORM_1MK.norms().index()).isEqualTo(NormId.of("ctl78.f1mk.index"));
    }

    @Test
    @OfNorm({
        "ctl78.f2mk.index",
        "ctl78.f2mk.purpose",
        "ctl78.f2mk.basis",
        "ctl78.f2mk.submitter-local",
        "ctl78.f2mk.recipient",
        "ctl78.f2mk.cycle",
        "ctl78.f2mk.due",
        "ctl78.f2mk.period",
        "ctl78.f2mk.unit",
        "ctl78.f2mk.columns-months",
        "ctl78.f2mk.columns-split",
        "ctl78.f2mk.quarter-sum",
        "ctl78.f2mk.breakdown-sum",
        "ctl78.f2mk.complete",
        "ctl78.f2mk.dash",
        "ctl78.f2mk.signature",
        "ctl78.f2mk.footer",
        "ctl78.f2mk.note",
        "ctl78.f2mk.attachments",
        "ctl78.fall.website"
    })
    void ofForm2Mk() {
        check(
                FormType.FORM_2MK,
                "PURPOSE ctl78.f2mk.purpose",
                "BASIS ctl78.f2mk.basis",
                "SUBMITTERS ctl78.f2mk.submitter-local",
                "ADDRESSEES ctl78.f2mk.recipient",
                "CYCLE ctl78.f2mk.cycle",
                "DUE ctl78.f2mk.due",
                "PERIOD ctl78.f2mk.period",
                "UNIT ctl78.f2mk.unit",
                "MONTHS ctl78.f2mk.columns-months",
                "SPLIT ctl78.f2mk.columns-split",
                "QUARTER_SUM ctl78.f2mk.quarter-sum",
                "BREAKDOWN_SUM ctl78.f2mk.breakdown-sum",
                "COMPLETE ctl78.f2mk.complete",
                "DASH ctl78.f2mk.dash",
                "SIGNATURE ctl78.f2mk.signature",
                "FOOTER ctl78.f2mk.footer",
                "NOTE ctl78.f2mk.note",
                "ATTACHMENTS ctl78.f2mk.attachments",
                "WEBSITE ctl78.fall.website");
        assertThat(FormType.FORM_2MK.norms().index()).isEqualTo(NormId.of("ctl78.f2mk.index"));
    }

    @Test
    @OfNorm({
        "ctl78.f3mk.index",
        "ctl78.f3mk.purpose",
        "ctl78.f3mk.submitter",
        "ctl78.f3mk.recipient",
        "ctl78.f3mk.cycle",
        "ctl78.f3mk.due",
        "ctl78.f3mk.period",
        "ctl78.f3mk.unit",
        "ctl78.f3mk.dimension",
        "ctl78.p62.state-corporation",
        "ctl78.f3mk.empty-cells",
        "ctl78.f3mk.signature",
        "ctl78.f3mk.footer",
        "ctl78.f3mk.note",
        "ctl78.fall.website"
    })
    void ofForm3Mk() {
        check(
                FormType.FORM_3MK,
                "PURPOSE ctl78.f3mk.purpose",
                "SUBMITTERS ctl78.f3mk.submitter",
                "ADDRESSEES ctl78.f3mk.recipient",
                "CYCLE ctl78.f3mk.cycle",
                "DUE ctl78.f3mk.due",
                "PERIOD ctl78.f3mk.period",
                "UNIT ctl78.f3mk.unit",
                "DIMENSION ctl78.f3mk.dimension",
                "STATE_CORPORATION ctl78.p62.state-corporation",
                "EMPTY_CELLS ctl78.f3mk.empty-cells",
                "SIGNATURE ctl78.f3mk.signature",
                "FOOTER ctl78.f3mk.footer",
                "NOTE ctl78.f3mk.note",
                "WEBSITE ctl78.fall.website");
        assertThat(FormType.FORM_3MK.norms().index()).isEqualTo(NormId.of("ctl78.f3mk.index"));
    }

    @Test
    @OfNorm({
        "ctl78.f4mk.index",
        "ctl78.f4mk.purpose",
        "ctl78.f4mk.submitter",
        "ctl78.f4mk.recipient",
        "ctl78.f4mk.cycle",
        "ctl78.f4mk.due",
        "ctl78.f4mk.period",
        "ctl78.f4mk.unit",
        "ctl78.f4mk.dimension",
        "ctl78.f4mk.empty-cells",
        "ctl78.f4mk.signature",
        "ctl78.f4mk.footer",
        "ctl78.f4mk.note",
        "ctl78.fall.website"
    })
    void ofForm4Mk() {
        check(
                FormType.FORM_4MK,
                "PURPOSE ctl78.f4mk.purpose",
                "SUBMITTERS ctl78.f4mk.submitter",
                "ADDRESSEES ctl78.f4mk.recipient",
                "CYCLE ctl78.f4mk.cycle",
                "DUE ctl78.f4mk.due",
                "PERIOD ctl78.f4mk.period",
                "UNIT ctl78.f4mk.unit",
                "DIMENSION ctl78.f4mk.dimension",
                "EMPTY_CELLS ctl78.f4mk.empty-cells",
                "SIGNATURE ctl78.f4mk.signature",
                "FOOTER ctl78.f4mk.footer",
                "NOTE ctl78.f4mk.note",
                "WEBSITE ctl78.fall.website");
        assertThat(FormType.FORM_4MK.norms().index()).isEqualTo(NormId.of("ctl78.f4mk.index"));
    }

    @Test
    @OfNorm({"ucc83.a1.form", "ucc83.a1.footer"})
    void ofTheInformationAboutAService() {
        check(FormType.SERVICE_INFORMATION, "DUE ucc83.p20.send-information", "FOOTER ucc83.a1.footer");
        assertThat(FormType.SERVICE_INFORMATION.norms().index()).isEqualTo(NormId.of("ucc83.a1.form"));
    }

    @Test
    @OfNorm("ucc83.a2.form")
    void ofTheAppeals() {
        check(FormType.APPEALS, "CYCLE ucc83.p31.cycle", "DUE ucc83.p31.report");
        assertThat(FormType.APPEALS.norms().index()).isEqualTo(NormId.of("ucc83.a2.form"));
    }

    @ParameterizedTest
    @EnumSource(FormType.class)
    void everyInstructionHasWordsAndNormsOfTheCatalogue(FormType type) {
        assertThat(FormInstruction.of(type)).isNotEmpty().allSatisfy(instruction -> {
            assertThat(instruction.label().in(Language.RU)).isNotBlank();
            assertThat(instruction.text(type).in(Language.KK)).isNotBlank();
            assertThat(instruction.norms(type))
                    .allMatch(norm -> Norms.standard().find(norm).isPresent());
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = FormType.class,
            names = {"FORM_1MK", "FORM_2MK", "FORM_3MK", "FORM_4MK"})
    void theDayInTheWordsIsTheDayOfTheNorm(FormType type) {
        int day = type.isOnInternalControl() ? 10 : 25;

        assertThat(FormInstruction.DUE.text(type).in(Language.EN)).contains("the " + day + "th of the month");
        assertThat(FormInstruction.DUE.text(type).in(Language.RU)).contains(day + " числа");
        assertThat(FormInstruction.DUE.text(type).in(Language.KK)).contains("айдың " + day);
    }

    @Test
    void whatIsNotSaidHasNoWords() {
        assertThatThrownBy(() -> FormInstruction.DASH.text(FormType.FORM_3MK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid form: Expected one with DASH, but found: 3-MK");
    }

    @Test
    @OfNorm({"ctl78.f1mk.recipient", "ctl78.f2mk.recipient", "ctl78.f3mk.recipient", "ctl78.f4mk.recipient"})
    void theHeadNamesTheAddressees() {
        assertThat(FormType.FORM_1MK.addressees())
                .containsExactlyInAnyOrder(ReportAddressee.AGENCY, ReportAddressee.TERRITORIAL_BODY);
        assertThat(FormType.FORM_2MK.addressees())
                .containsExactlyInAnyOrder(ReportAddressee.AGENCY, ReportAddressee.TERRITORIAL_BODY);
        assertThat(FormType.FORM_3MK.addressees()).containsExactly(ReportAddressee.AGENCY);
        assertThat(FormType.FORM_4MK.addressees()).containsExactly(ReportAddressee.AGENCY);
        assertThat(FormType.SERVICE_INFORMATION.addressees()).isEmpty();
        assertThat(FormType.APPEALS.addressees()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FormType.class)
    void theIndexIsWrittenInTheLettersOfTheLanguageAndReadInBoth(FormType type) {
        assertThat(type.indexLabel().en()).isEqualTo(type.index());
        assertThat(type.indexLabel().ru()).doesNotContainPattern("\\p{IsLatin}");
        assertThat(type.indexLabel().kk()).isEqualTo(type.indexLabel().ru());
        for (Language language : Language.values()) {
            assertThat(FormType.of(type.indexLabel().in(language))).isEqualTo(type);
        }
    }

    @Test
    void theNormsOfAFormAreEqualToThoseOfTheSameForm() {
        assertThat(FormType.FORM_1MK.norms())
                .isEqualTo(FormNorms.of(FormType.FORM_1MK))
                .hasSameHashCodeAs(FormNorms.of(FormType.FORM_1MK))
                .isNotEqualTo(FormNorms.of(FormType.FORM_2MK))
                .hasToString("FormNorms[1-MK]");
    }

    private static void check(FormType type, String... lines) {
        assertThat(FormInstruction.of(type).stream()
                        .map(instruction -> instruction.name() + " "
                                + instruction.norms(type).stream()
                                        .map(NormId::id)
                                        .collect(Collectors.joining(" ")))
                        .toList())
                .containsExactly(lines);
    }
}
