package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.complaint.ComplaintMatter;
import kz.qyzmet.complaint.ComplaintSource;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.NormId;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.FormSubmitter;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.fill.FillRemark;
import kz.qyzmet.report.fill.FillRequest;
import kz.qyzmet.report.fill.FilledForm;
import kz.qyzmet.report.fill.FormFiller;
import kz.qyzmet.report.fill.LateComplaintDay;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.report.layout.PeriodDate;
import kz.qyzmet.service.Channel;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** Situations of filling the report forms from cases, on the real calendar. */
class ReportFillCasesTest {

    private static final LocalDate THU_2026_03_12 = LocalDate.of(2026, 3, 12);
    private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);
    private static final LocalDate THU_2026_04_02 = LocalDate.of(2026, 4, 2);
    private static final LocalDate FRI_2026_04_10 = LocalDate.of(2026, 4, 10);
    private static final LocalDate FRI_2026_07_10 = LocalDate.of(2026, 7, 10);

    private static final Complaint RECEIVED_AND_CONSIDERED = complaint(TUE_2026_03_31);
    private static final Complaint OVERDUE = complaint(THU_2026_03_12);

    private static Complaint complaint(LocalDate registered) {
        return Complaint.builder()
                .addressee(Addressee.SERVICE_PROVIDER)
                .registeredOn(registered)
                .answeredOn(THU_2026_04_02)
                .matter(new ComplaintMatter("Licence", Channel.STATE_CORPORATION, Optional.empty()))
                .source(ComplaintSource.INDIVIDUAL)
                .build();
    }

    private static FilledForm fill(Reckoner law, int quarter, LocalDate asOf) {
        return FormFiller.of(
                        law,
                        FillRequest.builder()
                                .type(FormType.FORM_1MK)
                                .period(new ReportPeriod.OfQuarter(YearQuarter.of(2026, quarter)))
                                .submitter(FormSubmitter.CENTRAL_BODY)
                                .body("Ministry")
                                .asOf(asOf)
                                .build())
                .add("received and considered", RECEIVED_AND_CONSIDERED)
                .add("overdue", OVERDUE)
                .filled();
    }

    private static long quarter(FilledForm filled, String row) {
        return filled.form()
                .cell(row, "q")
                .map(Cell::number)
                .flatMap(ReportFillCasesTest::boxed)
                .orElseThrow();
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    @Test
    @EdgeCase(163)
    void aComplaintIsReceivedInOneQuarterAndConsideredInTheNext() {
        assertThat(FormType.FORM_1MK.layout().row("16").orElseThrow().date())
                .isEqualTo(PeriodDate.COMPLAINT_REGISTERED);
        assertThat(FormType.FORM_1MK.layout().row("18").orElseThrow().date()).isEqualTo(PeriodDate.COMPLAINT_ANSWERED);

        FilledForm first = fill(LAW, 1, FRI_2026_04_10);
        assertThat(quarter(first, "16")).as("received").isEqualTo(2);
        assertThat(quarter(first, "18")).as("none is considered yet").isZero();
        assertThat(first.remarks())
                .as("overdue, and carried over")
                .extracting(FillRemark::caseName, FillRemark::norm)
                .containsExactly(tuple("overdue", NormId.of("ctl78.f1mk.r18.complaints-late")));

        FilledForm second = fill(LAW, 2, FRI_2026_07_10);
        assertThat(quarter(second, "16")).isZero();
        assertThat(quarter(second, "18")).as("considered late").isEqualTo(1);
        assertThat(second.casesBehind(CellRef.of("18", "m1"))).containsExactly("overdue");
        assertThat(second.remarks()).isEmpty();
    }

    @Test
    @EdgeCase(163)
    void byTheOtherReadingTheBreachIsCountedWhereItWasCommitted() {
        Reckoner law = LAW.with(LateComplaintDay.EXPIRY);

        assertThat(quarter(fill(law, 1, FRI_2026_04_10), "18")).isEqualTo(1);
        assertThat(quarter(fill(law, 2, FRI_2026_07_10), "18")).isZero();
    }
}
