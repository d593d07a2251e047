package kz.qyzmet.report.submission;

import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.control.monitoring.ControlForm;
import kz.qyzmet.control.monitoring.CorrectableQuarters;
import kz.qyzmet.control.monitoring.MonitoringNorms;
import kz.qyzmet.control.monitoring.ReportCorrection;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.FormAddressee;
import kz.qyzmet.report.FormSketch;
import kz.qyzmet.report.FormSubmitter;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.layout.FormType;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** What was submitted stays as it was; what is corrected stands beside it. */
class FormArchiveTest {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final Fact SUBMITTED = on("FRI_2026_04_10");

    private static ReportForm form(long outreach) {
        return FormSketch.of(FormType.FORM_1MK)
                .set("20", "m1", outreach)
                .set("20", "q", outreach)
                .form();
    }

    private static FormArchive submitted() {
        return FormArchive.empty()
                .submit(LAW, form(5), FormAddressee.AGENCY, SUBMITTED)
                .value();
    }

    private static ReportCorrection.Builder correction(String day) {
        return ReportCorrection.builder()
                .form(ControlForm.FORM_1MK)
                .quarter(FormSketch.Q1)
                .correctedOn(on(day))
                .correctedBy(PartyRole.QUALITY_AUTHORITY)
                .materialsSuppliedOn(on("MON_2026_08_10"));
    }

    private static SubmittedForm only(FormArchive archive) {
        return archive.find(form(0).type(), form(0).period(), form(0).body()).orElseThrow();
    }

    @OfNorm("ctl78.p63.adjustment")
    @Test
    void anotherReportForTheSameQuarterIsRefused() {
        assertRefused(
                submitted().submit(LAW, form(6), FormAddressee.AGENCY, on("MON_2026_04_13")),
                MonitoringNorms.CORRECTION,
                "A report was submitted for that period and can no longer be changed: 1-MK, quarter 1 of 2026. It is"
                        + " corrected only on the results of the fourth quarter, on supporting materials.");
        assertThat(submitted()
                        .submit(
                                LAW,
                                FormSketch.of(FormType.FORM_1MK).body("Other").form(),
                                FormAddressee.AGENCY,
                                SUBMITTED)
                        .value()
                        .forms())
                .hasSize(2);
    }

    @Test
    void soIsOneWhoseBodyIsWrittenWithOtherSpaces() {
        ReportForm spaced =
                FormSketch.of(FormType.FORM_1MK).body(" Ministry\u00A0").form();

        assertThat(submitted()
                        .submit(LAW, spaced, FormAddressee.AGENCY, on("MON_2026_04_13"))
                        .isAccepted())
                .isFalse();
        assertThat(submitted().find(spaced.type(), spaced.period(), spaced.body()))
                .isPresent();
    }

    @Test
    void theSameReportGoesToSeveralAddressees() {
        ReportForm local =
                FormSketch.of(FormType.FORM_2MK).by(FormSubmitter.LOCAL_BODY).form();
        FormArchive once = FormArchive.empty()
                .submit(LAW, local, FormAddressee.AGENCY, on("THU_2026_04_09"))
                .value();
        FormArchive both = once.submit(LAW, local, FormAddressee.TERRITORIAL_BODY, SUBMITTED)
                .value();

        assertThat(both.forms()).singleElement().satisfies(form -> {
            assertThat(form.versions()).hasSize(1);
            assertThat(form.dispatches())
                    .containsExactly(
                            new FormDispatch(FormAddressee.AGENCY, on("THU_2026_04_09")),
                            new FormDispatch(FormAddressee.TERRITORIAL_BODY, SUBMITTED));
        });
        assertThat(both.submit(LAW, local, FormAddressee.AGENCY, on("MON_2026_04_13"))
                        .value())
                .isEqualTo(both)
                .isNotEqualTo(once);
    }

    @OfNorm({"ctl78.p63.adjustment", "ctl78.p63.adjuster"})
    @Test
    void aCorrectionWaitsForTheFourthQuarterAndStandsBesideWhatItCorrects() {
        assertThat(submitted()
                        .correct(LAW, form(6), correction("MON_2026_08_17").build())
                        .isAccepted())
                .isFalse();
        FormArchive corrected = submitted()
                .correct(LAW, form(6), correction("FRI_2027_01_15").build())
                .value();
        SubmittedForm found = only(corrected);

        assertThat(found.submitted()).isEqualTo(form(5));
        assertThat(found.current()).isEqualTo(form(6));
        assertThat(found.versions())
                .extracting(version -> version.since().day())
                .containsExactly(date("FRI_2026_04_10"), date("FRI_2027_01_15"));
        assertThat(found.corrected())
                .containsExactly(
                        new FormDifference(CellRef.of("20", "m1"), Optional.of(Cell.of(5)), Optional.of(Cell.of(6))),
                        new FormDifference(CellRef.of("20", "q"), Optional.of(Cell.of(5)), Optional.of(Cell.of(6))));
        assertThat(only(corrected.asKnownOn(date("THU_2027_01_14"))).current()).isEqualTo(form(5));
        assertThat(corrected.asKnownOn(date("THU_2026_04_09")).forms()).isEmpty();
        assertThat(corrected.asKnownOn(date("FRI_2026_04_10"))).isEqualTo(submitted());
    }

    @OfNorm({"ctl78.p63.adjustment", "ctl78.p63.adjuster"})
    @Test
    void theRulingsOnCorrectionsAreThoseOfTheReporting() {
        assertRefused(
                submitted()
                        .correct(
                                LAW,
                                form(6),
                                correction("FRI_2027_01_15")
                                        .materialsSuppliedOn(Optional.empty())
                                        .build()),
                MonitoringNorms.CORRECTION,
                "No materials were supplied that show the need to correct the report: 1-MK, quarter 1 of 2026.");
        assertRefused(
                submitted()
                        .correct(
                                LAW.with(CorrectableQuarters.FOURTH_ALONE),
                                form(6),
                                correction("FRI_2027_01_15").build()),
                MonitoringNorms.CORRECTION,
                "Only the report of the fourth quarter may be corrected: 1-MK, quarter 1 of 2026.");
        assertRefused(
                FormArchive.empty()
                        .correct(LAW, form(6), correction("FRI_2027_01_15").build()),
                MonitoringNorms.CORRECTION,
                "There is no submitted report to correct: 1-MK, quarter 1 of 2026.");
        assertThat(submitted()
                        .correct(
                                LAW,
                                form(6),
                                correction("FRI_2027_01_15")
                                        .correctedBy(PartyRole.CENTRAL_BODY)
                                        .build())
                        .isAccepted())
                .isFalse();
    }

    @Test
    void whatIsNoCorrectionOfTheFormIsAnError() {
        assertThatThrownBy(() -> submitted()
                        .correct(
                                LAW,
                                form(6),
                                correction("FRI_2027_01_15")
                                        .quarter(YearQuarter.of(2026, 2))
                                        .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid correction: Expected one of form 1-MK and OfQuarter[quarter=2026-Q1], but found:"
                        + " FORM_1MK and 2026-Q2");
        FormArchive corrected = submitted()
                .correct(LAW, form(6), correction("FRI_2027_01_15").build())
                .value();
        assertThatThrownBy(() -> corrected.correct(
                        LAW, form(7), correction("THU_2027_01_14").build()))
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'versions.since' <= 'since', but found: 2027-01-15 > 2027-01-14");
        assertThatThrownBy(() -> FormArchive.empty()
                        .submit(
                                LAW,
                                form(5),
                                FormAddressee.AGENCY,
                                Fact.planned(Moment.on(date("FRI_2026_04_10")), date("THU_2026_04_09"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid submission: Expected what has happened, but found: a plan for 2026-04-10");
        assertThatThrownBy(() -> FormArchive.empty().submit(LAW, form(5), FormAddressee.AGENCY, on("WED_2025_12_31")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Invalid submission: Expected a day not before 2026-01-01, with which the period begins, but"
                                + " found: 2025-12-31");
        assertThat(FormArchive.empty()
                        .submit(LAW, form(5), FormAddressee.AGENCY, on("THU_2026_01_01"))
                        .isAccepted())
                .isTrue();
        assertThatThrownBy(() -> new SubmittedForm(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid submitted form: Expected a version and a dispatch, but found: 0 and 0");
    }

    @OfNorm("ctl78.p63.adjustment")
    @Test
    void aLaterFormOfVolumesStandsBesideTheEarlier() {
        ReportForm first = FormSketch.of(FormType.FORM_3MK).form();
        ReportForm second = FormSketch.of(FormType.FORM_3MK).set("1", "c1", 1).form();
        FormArchive archive = FormArchive.empty()
                .submit(LAW, first, FormAddressee.AGENCY, on("FRI_2026_04_24"))
                .value()
                .submit(LAW, second, FormAddressee.AGENCY, on("MON_2026_04_27"))
                .value();

        assertThat(archive.forms()).singleElement().satisfies(form -> {
            assertThat(form.submitted()).isEqualTo(first);
            assertThat(form.current()).isEqualTo(second);
        });
        ReportCorrection volumes =
                correction("MON_2026_04_27").form(ControlForm.FORM_3MK).build();
        assertThatThrownBy(() -> FormArchive.empty().correct(LAW, first, volumes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid correction: Expected a form that was submitted, but found: none");
    }

    @Test
    void aFormFilledAgainFromLiveDataDiffersFromTheFrozenOne() {
        LineKey passport = LineKey.of("16.1").ofService("Passport");
        ReportForm again = FormSketch.of(FormType.FORM_1MK)
                .without("22")
                .set("20", "m1", 5)
                .set("20", "q", 6)
                .line(passport)
                .form();

        assertThat(submitted().differences(form(5))).isEmpty();
        assertThat(FormArchive.empty().differences(form(5))).isEmpty();
        assertThat(submitted().differences(again))
                .hasSize(9)
                .contains(
                        new FormDifference(CellRef.of("20", "q"), Optional.of(Cell.of(5)), Optional.of(Cell.of(6))),
                        new FormDifference(CellRef.of("22", "m1"), Optional.of(Cell.of(0)), Optional.empty()),
                        new FormDifference(new CellRef(passport, "q"), Optional.empty(), Optional.of(Cell.of(0))));
        assertThatThrownBy(() -> FormDifference.between(
                        again, FormSketch.of(FormType.FORM_2MK).form()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid form: Expected 1-MK, but found: 2-MK");
    }

    @Test
    void anArchiveTellsHowManyFormsItHolds() {
        assertThat(submitted()).hasToString("FormArchive[1]").hasSameHashCodeAs(submitted());
    }

    @Test
    void anArchiveIsMadeAgainOfItsForms() {
        FormArchive kept = new FormArchive(submitted().forms());

        assertThat(kept).isEqualTo(submitted());
        assertThat(only(kept).submitted()).isEqualTo(form(5));
        assertThatThrownBy(() -> new FormArchive(List.of(only(kept), only(kept))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid archive: Expected one form of a type, period and body, but found: two of 1-MK,"
                        + " OfQuarter[quarter=2026-Q1]");
    }

    @Test
    void aCorrectionMayWriteTheNameOfTheBodyWithOtherSpaces() {
        ReportForm spaced = ReportForm.builder()
                .from(form(6))
                .body(" " + form(6).body() + "\u00A0 ")
                .build();
        FormVersion first = only(submitted()).versions().get(0);
        FormVersion second = new FormVersion(spaced, on("MON_2027_01_11"), Optional.empty());
        SubmittedForm kept =
                new SubmittedForm(List.of(first, second), List.of(new FormDispatch(FormAddressee.AGENCY, SUBMITTED)));

        assertThat(kept.current()).isEqualTo(spaced);
        assertThat(only(new FormArchive(List.of(kept)))).isEqualTo(kept);
    }

    @Test
    void theVersionsOfAFormAreOfOneForm() {
        FormVersion first = only(submitted()).versions().get(0);
        FormVersion other = new FormVersion(FormSketch.of(FormType.FORM_2MK).form(), SUBMITTED, Optional.empty());

        assertThatThrownBy(() -> new SubmittedForm(
                        List.of(first, other), List.of(new FormDispatch(FormAddressee.AGENCY, SUBMITTED))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid submitted form: Expected versions of one type, period and body, but found: 1-MK,"
                        + " OfQuarter[quarter=2026-Q1] and 2-MK, OfQuarter[quarter=2026-Q1]");
    }
}
