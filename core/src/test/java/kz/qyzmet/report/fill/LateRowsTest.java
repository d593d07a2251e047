package kz.qyzmet.report.fill;

import static kz.qyzmet.report.fill.Fills.counted;
import static kz.qyzmet.report.fill.Fills.counts;
import static kz.qyzmet.report.fill.Fills.fill;
import static kz.qyzmet.report.fill.Fills.late;
import static kz.qyzmet.report.fill.Fills.line;
import static kz.qyzmet.report.fill.Fills.on;
import static kz.qyzmet.report.fill.Fills.remarks;
import static kz.qyzmet.report.fill.Fills.row;
import static kz.qyzmet.report.fill.Rendered.IN_TIME;
import static kz.qyzmet.report.fill.Rendered.TOO_LATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.OfNorm;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.service.Application;
import kz.qyzmet.service.Channel;
import kz.qyzmet.service.DocumentForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows 14 and 15 of form 1-MK, 13 and 14 of 2-MK: what came after the term. */
class LateRowsTest {

    private static final FormType FORM = FormType.FORM_1MK;
    private static final String ONE = "0 0 1 0 0 0 1 0";

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of(Rendered.office().build(), ".1"),
                Arguments.of(Rendered.through(Channel.EGOV_PORTAL).build(), ".2"),
                Arguments.of(Rendered.licensing().build(), ".2"),
                Arguments.of(Rendered.inSystem(Optional.of(true)).build(), ".3"),
                Arguments.of(Rendered.inSystem(Optional.empty()).build(), ".3"),
                Arguments.of(Rendered.corporation(DocumentForm.PAPER).build(), ".4"),
                Arguments.of(Rendered.corporation(DocumentForm.ELECTRONIC).build(), ".4"));
    }

    @ParameterizedTest
    @MethodSource("ways")
    @OfNorm({
        "ctl78.f1mk.r14.late-services",
        "ctl78.f1mk.r14-1.late-paper",
        "ctl78.f1mk.r14-2.late-portal",
        "ctl78.f1mk.r14-3.late-systems",
        "ctl78.f1mk.r14-4.late-state-corporation",
        "ctl78.f2mk.r13.late-services",
        "ctl78.f2mk.r13-1.late-paper",
        "ctl78.f2mk.r13-2.late-portal",
        "ctl78.f2mk.r13-3.late-systems",
        "ctl78.f2mk.r13-4.late-state-corporation"
    })
    void aServiceIsLateAfterItsTerm(Application application, String part) {
        Application late =
                Application.builder().from(application).issuedOn(on(TOO_LATE)).build();
        Application inTime =
                Application.builder().from(application).issuedOn(on(IN_TIME)).build();

        assertThat(row(fill(FORM, late), "14")).isEqualTo(ONE);
        assertThat(row(fill(FORM, late), "14" + part)).isEqualTo(ONE);
        assertThat(row(fill(FormType.FORM_2MK, late), "13" + part)).isEqualTo(ONE);
        assertThat(counted(fill(FORM, inTime))).doesNotContainKeys("14", "14" + part, "15");
    }

    @ParameterizedTest
    @MethodSource("ways")
    @OfNorm({
        "ctl78.f1mk.r15.late-refusals",
        "ctl78.f1mk.r15-1.late-refusals-paper",
        "ctl78.f1mk.r15-2.late-refusals-portal",
        "ctl78.f1mk.r15-3.late-refusals-systems",
        "ctl78.f1mk.r15-4.late-refusals-state-corporation",
        "ctl78.f2mk.r14.late-refusals",
        "ctl78.f2mk.r14-1.late-refusals-paper",
        "ctl78.f2mk.r14-2.late-refusals-portal",
        "ctl78.f2mk.r14-3.late-refusals-systems",
        "ctl78.f2mk.r14-4.late-refusals-state-corporation"
    })
    void soIsARefusal(Application application, String part) {
        Application late = Application.builder()
                .from(application)
                .refusal(Rendered.refusal(TOO_LATE))
                .build();
        Application inTime = Application.builder()
                .from(application)
                .refusal(Rendered.refusal(IN_TIME))
                .build();

        assertThat(row(fill(FORM, late), "15")).isEqualTo(ONE);
        assertThat(row(fill(FORM, late), "15" + part)).isEqualTo(ONE);
        assertThat(row(fill(FormType.FORM_2MK, late), "14" + part)).isEqualTo(ONE);
        assertThat(counted(fill(FORM, inTime))).doesNotContainKeys("14", "15", "15" + part);
    }

    @Test
    void lateServicesHaveLinesOfTheirServiceAndSystem() {
        FilledForm filled = fill(
                FORM,
                Rendered.office().issuedOn(on(TOO_LATE)).build(),
                Rendered.inSystem(Optional.of(false)).issuedOn(on(TOO_LATE)).build());

        assertThat(line(filled.form(), LineKey.of("14.1").ofService("Licence"))).isEqualTo(ONE);
        assertThat(line(filled.form(), LineKey.of("14.3").ofService("Licence").inSystem("Kadastr")))
                .isEqualTo(ONE);
    }

    @Test
    void whatWasHandedOverInTimeWasRenderedInTime() {
        FilledForm filled = fill(
                FORM,
                Rendered.corporation(DocumentForm.PAPER)
                        .handedOverOn(on(IN_TIME))
                        .issuedOn(on("2026-06-01"))
                        .build(),
                Rendered.corporation(DocumentForm.PAPER)
                        .handedOverOn(on(TOO_LATE))
                        .issuedOn(on("2026-06-02"))
                        .build());

        assertThat(row(filled, "14.4")).as("in the month of the issue").isEqualTo("0 0 0 0 1 0 1 0");
        assertThat(filled.casesBehind(CellRef.of("14.4", "q.ind"))).containsExactly("case 2");
    }

    /** A refusal in time ended the term; what was issued after it, on a complaint, has none that is recorded. */
    @Test
    void whatIsIssuedAfterARefusalIsADoubtAndNotLate() {
        FilledForm filled = fill(
                FORM,
                Rendered.office()
                        .refusal(Rendered.refusal(IN_TIME))
                        .issuedOn(on("2026-06-10"))
                        .build());

        assertThat(counted(filled)).containsKeys("12", "13").doesNotContainKeys("14", "15");
        assertThat(remarks(filled)).containsExactly("14 DOUBT ctl78.f1mk.r14.late-services");
    }

    @Test
    void aTermThatNothingTellsIsADoubtAndNotLate() {
        FilledForm filled = fill(
                FORM,
                Rendered.office()
                        .service(Rendered.service(Channel.PROVIDER)
                                .term(Optional.empty())
                                .build())
                        .issuedOn(on(TOO_LATE))
                        .build(),
                Rendered.office()
                        .submittedOn(Optional.empty())
                        .refusal(Rendered.refusal(TOO_LATE))
                        .build(),
                Rendered.office()
                        .submittedOn(late("2026-05-05"))
                        .issuedOn(on(TOO_LATE))
                        .build());

        assertThat(counted(filled)).doesNotContainKeys("14", "15");
        assertThat(remarks(filled))
                .containsExactly(
                        "14 DOUBT ctl78.f1mk.r14.late-services",
                        "15 DOUBT ctl78.f1mk.r15.late-refusals",
                        "14 DOUBT ctl78.f1mk.r14.late-services");
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"PARTNER", "CELLULAR_DEVICE"})
    void aLateServiceWhoseWayNoRowNamesIsTold(Channel channel) {
        FilledForm filled =
                fill(FORM, Rendered.through(channel).issuedOn(on(TOO_LATE)).build());

        counts(filled);
        assertThat(remarks(filled))
                .containsExactly("12 BREACH ctl78.f1mk.r12.services", "14 BREACH ctl78.f1mk.r14.late-services");
    }
}
