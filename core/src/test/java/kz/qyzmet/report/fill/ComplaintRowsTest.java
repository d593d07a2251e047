package kz.qyzmet.report.fill;

import static kz.qyzmet.report.fill.Fills.LAW;
import static kz.qyzmet.report.fill.Fills.behind;
import static kz.qyzmet.report.fill.Fills.counted;
import static kz.qyzmet.report.fill.Fills.counts;
import static kz.qyzmet.report.fill.Fills.fill;
import static kz.qyzmet.report.fill.Fills.late;
import static kz.qyzmet.report.fill.Fills.line;
import static kz.qyzmet.report.fill.Fills.on;
import static kz.qyzmet.report.fill.Fills.planned;
import static kz.qyzmet.report.fill.Fills.remarks;
import static kz.qyzmet.report.fill.Fills.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.complaint.ComplaintMatter;
import kz.qyzmet.complaint.ComplaintProcedure;
import kz.qyzmet.complaint.ComplaintSource;
import kz.qyzmet.complaint.RightsRestored;
import kz.qyzmet.control.monitoring.InternalMonitoring;
import kz.qyzmet.control.monitoring.Outreach;
import kz.qyzmet.control.monitoring.Training;
import kz.qyzmet.party.PersonKind;
import kz.qyzmet.party.ServiceRecipient;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.service.Channel;
import kz.qyzmet.service.DocumentForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows 16 to 22 of form 1-MK, 15 to 21 of 2-MK, from complaints and internal monitoring. */
class ComplaintRowsTest {

    private static final FormType FORM = FormType.FORM_1MK;
    private static final FormType SECOND_FORM = FormType.FORM_2MK;

    /** Registered on Wednesday 6 May 2026 by a provider: five working days, due on Friday 15 May. */
    private static Complaint.Builder complaint() {
        return Complaint.builder()
                .addressee(Addressee.SERVICE_PROVIDER)
                .registeredOn(on("2026-05-06"))
                .matter(new ComplaintMatter("Licence", Channel.PROVIDER, Optional.of(DocumentForm.PAPER)))
                .source(ComplaintSource.INDIVIDUAL);
    }

    private static Complaint answered(String date) {
        return complaint().answeredOn(on(date)).build();
    }

    @Test
    @OfNorm({
        "ctl78.f1mk.r16.complaints",
        "ctl78.f2mk.r15.complaints",
        "ctl78.f1mk.r17.sources",
        "ctl78.f2mk.r16.sources"
    })
    void complaintsAreCountedByTheDayOfTheirRegistration() {
        Complaint[] cases = {
            complaint()
                    .registeredOn(on("2026-03-31"))
                    .answeredOn(on("2026-04-02"))
                    .build(),
            complaint()
                    .registeredOn(on("2026-04-01"))
                    .answeredOn(on("2026-04-02"))
                    .build(),
            complaint().registeredOn(on("2026-06-30")).build(),
            complaint().registeredOn(on("2026-07-01")).build(),
            complaint().registeredOn(late("2026-05-06")).build(),
            complaint().registeredOn(planned("2026-05-06")).build()
        };

        FilledForm first = fill(FORM, cases);
        counts(first, "16", "1 0 1 2", "16.1", "1 0 1 2", "17", "1 0 1 2", "17.1", "1 0 1 2");
        assertThat(behind(first, "16", "q")).containsExactly("case 2", "case 3");
        assertThat(line(first.form(), LineKey.of("16.1").ofService("Licence"))).isEqualTo("1 0 1 2");
        counts(fill(SECOND_FORM, cases), "15", "1 0 1 2", "15.1", "1 0 1 2", "16", "1 0 1 2", "16.1", "1 0 1 2");
    }

    @Test
    void whereNoRegistrationIsRecordedTheDayCountsOnWhichItHadToBe() {
        Complaint onASunday = complaint()
                .registeredOn(Optional.empty())
                .submittedOn(on("2026-05-31"))
                .answeredOn(on("2026-06-02"))
                .build();

        assertThat(row(fill(FORM, onASunday), "16")).isEqualTo("0 0 1 1");
    }

    @ParameterizedTest
    @CsvSource({
        "PROVIDER, PAPER, .1",
        "PROVIDER, ELECTRONIC, .2",
        "EGOV_PORTAL, , .2",
        "STATIONARY_DEVICE, , .2",
        "CELLULAR_DEVICE, , .2",
        "INFORMATION_OBJECT, , .2",
        "STATE_CORPORATION, , .3",
        "STATE_CORPORATION, PAPER, .3"
    })
    @OfNorm({
        "ctl78.f1mk.r16-1.complaints-paper",
        "ctl78.f1mk.r16-2.complaints-electronic",
        "ctl78.f1mk.r16-3.complaints-state-corporation",
        "ctl78.f2mk.r15-1.complaints-paper",
        "ctl78.f2mk.r15-2.complaints-electronic",
        "ctl78.f2mk.r15-3.complaints-state-corporation",
        "ctl78.f1mk.r18-1.complaints-late-paper",
        "ctl78.f1mk.r18-2.complaints-late-electronic",
        "ctl78.f1mk.r18-3.complaints-late-state-corporation",
        "ctl78.f2mk.r17-1.complaints-late-paper",
        "ctl78.f2mk.r17-2.complaints-late-electronic",
        "ctl78.f2mk.r17-3.complaints-late-state-corporation"
    })
    void theWayOfTheServiceDecidesTheRow(Channel channel, DocumentForm form, String part) {
        Complaint late = complaint()
                .matter(new ComplaintMatter("Licence", channel, Optional.ofNullable(form)))
                .answeredOn(on("2026-06-01"))
                .build();

        FilledForm first = fill(FORM, late);
        counts(
                first,
                "16",
                "0 1 0 1",
                "16" + part,
                "0 1 0 1",
                "17",
                "0 1 0 1",
                "17.1",
                "0 1 0 1",
                "18",
                "0 0 1 1",
                "18" + part,
                "0 0 1 1");
        assertThat(line(first.form(), LineKey.of("18" + part).ofService("Licence")))
                .isEqualTo("0 0 1 1");
        FilledForm second = fill(SECOND_FORM, late);
        assertThat(row(second, "15" + part)).isEqualTo("0 1 0 1");
        assertThat(row(second, "17" + part)).isEqualTo("0 0 1 1");
    }

    @ParameterizedTest
    @CsvSource({"PARTNER, PAPER", "PROVIDER, "})
    void aComplaintWhoseWayNoRowNamesIsInNone(Channel channel, DocumentForm form) {
        FilledForm filled = fill(
                FORM,
                complaint()
                        .matter(new ComplaintMatter("Licence", channel, Optional.ofNullable(form)))
                        .answeredOn(on("2026-06-01"))
                        .build());

        counts(filled);
        assertThat(remarks(filled))
                .containsExactly("16 BREACH ctl78.f1mk.r16.complaints", "18 BREACH ctl78.f1mk.r18.complaints-late");
    }

    @Test
    void soIsAComplaintAboutNothingThatIsRecorded() {
        FilledForm filled = fill(
                FORM,
                complaint()
                        .matter(Optional.empty())
                        .answeredOn(on("2026-05-15"))
                        .build());

        counts(filled);
        assertThat(remarks(filled)).containsExactly("16 BREACH ctl78.f1mk.r16.complaints");
    }

    @Test
    void complaintsByOtherRulesAreNotCounted() {
        counts(fill(
                FORM,
                complaint()
                        .procedure(ComplaintProcedure.GENERAL)
                        .rightsRestored(new RightsRestored(on("2026-05-15"), 2))
                        .build()));
    }

    @ParameterizedTest
    @CsvSource({
        "INDIVIDUAL, 1",
        "STATE_BODY, 2",
        "LEGAL_ENTITY, 3",
        "QUALITY_AUTHORITY, 4",
        "REGIONAL_AKIMAT, 5",
        "MEDIA, 6",
        "OTHER, 7"
    })
    @OfNorm({
        "ctl78.f1mk.r17-1.source-individuals",
        "ctl78.f1mk.r17-2.source-state-bodies",
        "ctl78.f1mk.r17-3.source-entities",
        "ctl78.f1mk.r17-4.source-instructions",
        "ctl78.f1mk.r17-5.source-akimat",
        "ctl78.f1mk.r17-6.source-media",
        "ctl78.f1mk.r17-7.source-other",
        "ctl78.f2mk.r16-1.source-individuals",
        "ctl78.f2mk.r16-2.source-state-bodies",
        "ctl78.f2mk.r16-3.source-entities",
        "ctl78.f2mk.r16-4.source-instructions",
        "ctl78.f2mk.r16-5.source-akimat",
        "ctl78.f2mk.r16-6.source-media",
        "ctl78.f2mk.r16-7.source-other"
    })
    void sourcesAreCountedAsTheyAreRecorded(ComplaintSource source, int part) {
        Complaint complaint =
                complaint().source(source).answeredOn(on("2026-05-15")).build();

        assertThat(row(fill(FORM, complaint), "17." + part)).isEqualTo("0 1 0 1");
        assertThat(row(fill(SECOND_FORM, complaint), "16." + part)).isEqualTo("0 1 0 1");
    }

    @ParameterizedTest
    @CsvSource({"INDIVIDUAL, 17.1", "INDIVIDUAL_ENTREPRENEUR, 17.1", "LEGAL_ENTITY, 17.3"})
    void whereNoneIsRecordedTheComplainantTells(PersonKind kind, String expected) {
        FilledForm filled = fill(
                FORM,
                complaint()
                        .source(Optional.empty())
                        .complainant(ServiceRecipient.of(kind).value())
                        .answeredOn(on("2026-05-15"))
                        .build());

        assertThat(row(filled, expected)).isEqualTo("0 1 0 1");
        assertThat(filled.remarks()).isEmpty();
    }

    @Test
    void whereNothingIsRecordedItIsAnotherSourceInDoubt() {
        FilledForm filled = fill(
                FORM,
                complaint()
                        .source(Optional.empty())
                        .answeredOn(on("2026-05-15"))
                        .build());

        assertThat(row(filled, "17.7")).isEqualTo("0 1 0 1");
        assertThat(remarks(filled)).containsExactly("17.7 DOUBT ctl78.f1mk.r17-7.source-other");
    }

    @Test
    @OfNorm({"ctl78.f1mk.r18.complaints-late", "ctl78.f2mk.r17.complaints-late"})
    void lateComplaintsAreCountedByTheDayOfTheAnswer() {
        FilledForm filled = fill(FORM, answered("2026-05-15"), answered("2026-05-18"), answered("2026-06-30"));

        assertThat(row(filled, "18")).isEqualTo("0 1 1 2");
        assertThat(behind(filled, "18", "q")).containsExactly("case 2", "case 3");
        assertThat(row(fill(SECOND_FORM, answered("2026-05-18")), "17")).isEqualTo("0 1 0 1");
    }

    @Test
    void byTheOtherReadingTheyAreCountedByTheDayAfterTheTerm() {
        FilledForm filled = fill(
                LAW.with(LateComplaintDay.EXPIRY),
                FORM,
                answered("2026-05-15"),
                answered("2026-06-30"),
                complaint().build(),
                complaint().closedOn(on("2026-05-12")).build());

        assertThat(row(filled, "18")).isEqualTo("0 2 0 2");
        assertThat(filled.remarks()).isEmpty();
    }

    @Test
    void anOverdueComplaintIsCarriedOver() {
        FilledForm filled = fill(
                FORM,
                complaint().build(),
                complaint().answeredOn(on("2026-07-02")).build(),
                complaint().registeredOn(on("2026-06-30")).build(),
                complaint().closedOn(on("2026-06-01")).build());

        assertThat(counted(filled)).doesNotContainKey("18");
        assertThat(remarks(filled))
                .containsExactly("18 DOUBT ctl78.f1mk.r18.complaints-late", "18 DOUBT ctl78.f1mk.r18.complaints-late");
        assertThat(filled.remarks().get(0).message().en())
                .isEqualTo("The term has expired, and the complaint is not answered; it is carried over and counted in"
                        + " the period of its answer.");
        assertThat(filled.remarks().stream().map(FillRemark::caseName)).containsExactly("case 1", "case 2");
    }

    /**
     * Five working days from Monday 22 June 2026 end on the 29th, from the 23rd on the 30th, from the 8th on the 15th.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-06-22, 2026-07-10, 1",
        "2026-06-23, 2026-07-10, 0",
        "2026-06-08, 2026-06-16, 1",
        "2026-06-09, 2026-06-16, 0"
    })
    void onTheLastDayOfItsTermNothingIsCarriedOver(String registered, LocalDate asOf, int remarks) {
        FilledForm filled = fill(
                LAW,
                Fills.request(FORM).asOf(asOf).build(),
                complaint().registeredOn(on(registered)).build());

        assertThat(remarks(filled)).hasSize(remarks);
    }

    @Test
    void aTermThatNothingTellsIsADoubtAndNotLate() {
        FilledForm filled = fill(
                FORM,
                complaint()
                        .registeredOn(Optional.empty())
                        .answeredOn(on("2026-06-01"))
                        .build());

        counts(filled);
        assertThat(remarks(filled)).containsExactly("18 DOUBT ctl78.f1mk.r18.complaints-late");
    }

    @Test
    void personsAreRestoredOnADayOfTheirOwn() {
        Complaint complaint = complaint()
                .registeredOn(on("2026-03-02"))
                .answeredOn(on("2026-03-04"))
                .rightsRestored(new RightsRestored(on("2026-04-30"), 3))
                .build();

        counts(fill(FORM, complaint), "19", "3 0 0 3");
        counts(fill(SECOND_FORM, complaint), "18", "3 0 0 3");
        assertThat(behind(fill(FORM, complaint), "19", "m1")).containsExactly("case 1");
    }

    @Test
    @OfNorm({
        "ctl78.f1mk.r20.outreach",
        "ctl78.f1mk.r21.coverage",
        "ctl78.f1mk.r22.trained",
        "ctl78.f2mk.r19.outreach",
        "ctl78.f2mk.r20.coverage",
        "ctl78.f2mk.r21.trained"
    })
    void activitiesAndCoursesAreCountedByTheirDays() {
        InternalMonitoring monitoring = InternalMonitoring.builder()
                .year(2026)
                .addOutreach(new Outreach("Open day", on("2026-04-15"), 120))
                .addOutreach(new Outreach("Leaflet", on("2026-04-16"), 0))
                .addOutreach(new Outreach("Lecture", on("2026-07-01"), 40))
                .addOutreach(new Outreach("Later", late("2026-05-01"), 40))
                .addTrainings(new Training("Course", on("2026-06-30"), 8))
                .addTrainings(new Training("Next", planned("2026-06-30"), 8))
                .build();

        FilledForm first = fill(FORM, monitoring);
        counts(first, "20", "2 0 0 2", "21", "120 0 0 120", "22", "0 0 8 8");
        assertThat(behind(first, "21", "q")).containsExactly("case 1");
        counts(fill(SECOND_FORM, monitoring), "19", "2 0 0 2", "20", "120 0 0 120", "21", "0 0 8 8");
    }
}
