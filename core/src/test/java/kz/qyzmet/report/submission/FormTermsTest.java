package kz.qyzmet.report.submission;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Reminders;
import kz.qyzmet.report.FormAddressee;
import kz.qyzmet.report.FormSketch;
import kz.qyzmet.report.FormSubmitter;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.layout.FormType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearQuarter;

/** By which day a form is due, and to whom it goes. */
class FormTermsTest {

    private static final Reckoner LAW = Kazakhstan.LAW;

    @OfNorm({
        "ctl78.f1mk.due",
        "ctl78.f2mk.due",
        "ctl78.f3mk.due",
        "ctl78.f4mk.due",
        "ctl78.p61.district-due",
        "ctl78.p61.district-report",
        "ctl78.p60.central",
        "ctl78.p60.territorial",
        "ctl78.p61.local",
        "ctl78.p62.due"
    })
    @ParameterizedTest
    @CsvSource({
        "FORM_1MK, CENTRAL_BODY, 2026-Q1, ctl78.f1mk.due, FRI_2026_04_10, AGENCY",
        "FORM_1MK, TERRITORIAL_DIVISION, 2026-Q3, ctl78.f1mk.due, MON_2026_10_12, TERRITORIAL_BODY",
        "FORM_2MK, LOCAL_BODY, 2026-Q2, ctl78.f2mk.due, FRI_2026_07_10, AGENCY;TERRITORIAL_BODY",
        "FORM_2MK, DISTRICT_BODY, 2026-Q2, ctl78.p61.district-due, TUE_2026_07_07, REGION",
        "FORM_2MK, LOCAL_BODY, 2026-Q4, ctl78.f2mk.due, MON_2027_01_11, AGENCY;TERRITORIAL_BODY",
        "FORM_3MK, INFORMATIZATION_AUTHORITY, 2026-Q1, ctl78.f3mk.due, MON_2026_04_27, AGENCY",
        "FORM_4MK, INFORMATIZATION_AUTHORITY, 2026-Q4, ctl78.f4mk.due, MON_2027_01_25, AGENCY",
    })
    void theFormsOfOrder78(
            FormType type, FormSubmitter submitter, String quarter, String norm, String due, String addressees) {
        ReportForm form = FormSketch.of(type)
                .by(submitter)
                .period(new ReportPeriod.OfQuarter(YearQuarter.parse(quarter)))
                .form();

        assertThat(form.due(LAW).due()).isEqualTo(date(due));
        assertThat(form.due(LAW).citation().id()).isEqualTo(norm);
        assertThat(form.addressees().stream().map(FormAddressee::name)).containsExactly(addressees.split(";", -1));
        assertThat(FormTerms.of(LAW, form, Optional.empty()).entries()).hasSize(1);
    }

    @OfNorm({"ucc83.p31.report", "ucc83.p31.to-quality-body", "ucc83.p31.to-central-bodies", "ucc83.p31.to-local-bodies"
    })
    @Test
    void theAppealsOfAMonthAreDueByTheFifth() {
        ReportForm june = FormSketch.list(FormType.APPEALS)
                .period(new ReportPeriod.OfMonth(YearMonth.of(2026, 6)))
                .form();

        assertThat(june.due(LAW).due()).isEqualTo(date("TUE_2026_07_07"));
        assertThat(june.due(LAW).citation().id()).isEqualTo("ucc83.p31.report");
        assertThat(june.addressees())
                .containsExactly(
                        FormAddressee.QUALITY_AUTHORITY, FormAddressee.CENTRAL_BODIES, FormAddressee.LOCAL_BODIES);
    }

    @OfNorm({"ucc83.p20.send-information", "ucc83.p26.update", "law88.a23.p2.send-contact-center"})
    @Test
    void informationOnAServiceIsDueThreeWorkingDaysAfterTheByLaw() {
        ReportForm form = FormSketch.list(FormType.SERVICE_INFORMATION).form();

        assertThat(form.due(LAW).due()).isEqualTo(date("THU_2026_01_15"));
        assertThat(form.addressees()).containsExactly(FormAddressee.CONTACT_CENTER);
        assertThat(FormTerms.of(LAW, form, Optional.empty()).entries())
                .extracting(entry -> entry.deadline().citation().id() + " "
                        + entry.deadline().due())
                .containsExactly(
                        "law88.a23.p2.send-contact-center 2026-01-15", "ucc83.p20.send-information 2026-01-15");
        assertThat(FormTerms.ofChange(LAW, form, Optional.empty()).entries())
                .extracting(entry -> entry.deadline().citation().id() + " "
                        + entry.deadline().due())
                .containsExactly("law88.a23.p2.send-contact-center 2026-01-15", "ucc83.p26.update 2026-01-19");
        ReportForm other = FormSketch.of(FormType.FORM_1MK).form();
        assertThatThrownBy(() -> FormTerms.ofChange(LAW, other, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid form: Expected 83-1, but found: 1-MK");
    }

    @Test
    void remindersLeadByWorkingDaysAndEndWithTheSubmission() {
        ReportForm fourth = FormSketch.of(FormType.FORM_1MK)
                .period(new ReportPeriod.OfQuarter(YearQuarter.of(2026, 4)))
                .form();

        assertThat(Reminders.of(FormTerms.of(LAW, fourth, Optional.empty()), LAW.calendar(), List.of(3))
                        .all())
                .extracting(Reminders.Reminder::on)
                .containsExactly(date("TUE_2027_01_05"));
        assertThat(Reminders.of(
                                FormTerms.of(LAW, fourth, Optional.of(on("TUE_2027_01_05"))),
                                LAW.calendar(),
                                List.of(3))
                        .all())
                .isEmpty();
    }

    @Test
    void everyAddresseeHasItsWords() {
        assertThat(List.of(FormAddressee.values()))
                .extracting(addressee -> addressee.label().ru())
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> FormAddressee.of(FormType.FORM_1MK, FormSubmitter.LOCAL_BODY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid submitter: Expected one of form 1-MK, but found: LOCAL_BODY");
        assertThatThrownBy(() -> FormSubmitter.LOCAL_BODY.dueNorm(FormType.FORM_1MK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid form: Expected a form of LOCAL_BODY, but found: FORM_1MK");
    }
}
