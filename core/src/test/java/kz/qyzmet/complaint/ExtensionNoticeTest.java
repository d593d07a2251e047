package kz.qyzmet.complaint;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.complaint.Complaints.LAW;
import static kz.qyzmet.complaint.Complaints.findings;
import static kz.qyzmet.complaint.Complaints.recordedLater;
import static kz.qyzmet.complaint.Complaints.to;
import static kz.qyzmet.complaint.Complaints.with;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.service.DocumentForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The notice of an extension: within three working days of the decision, in the form of the complaint, with reasons.
 */
class ExtensionNoticeTest {

    private static final Complaint COMPLAINT = to(Addressee.LOCAL_BODY, "WED_2026_05_06");
    private static final NormId NOTICE = StateServicesLaw.COMPLAINT_EXTENSION_NOTICE;

    private static ComplaintExtension.Builder decided(String day) {
        return ComplaintExtension.builder().from(ComplaintExtension.of(10, ExtensionGround.FURTHER_STUDY, date(day)));
    }

    @ParameterizedTest(name = "decided {0}: {1}")
    @CsvSource({
        // 8, 12, 13.
        "WED_2026_05_06,WED_2026_05_13",
        // After the old last day: 18, 19, 20.
        "FRI_2026_05_15,WED_2026_05_20",
        "SAT_2026_05_09,THU_2026_05_14"
    })
    @OfNorm(StateServicesLaw.Ids.COMPLAINT_EXTENSION_NOTICE)
    void theNoticeIsDueThreeWorkingDaysAfterTheDecision(String decided, String due) {
        Complaint complaint = with(COMPLAINT, decided(decided).build());

        assertThat(complaint.timeline(LAW).deadline(NOTICE).due()).isEqualTo(date(due));
        assertThat(findings(complaint, due)).isEmpty();
        assertThat(complaint.findings(LAW, date(due).plusDays(1)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.citation()).isEqualTo(NOTICE);
                    assertThat(finding.severity()).isEqualTo(Severity.BREACH);
                    assertThat(finding.since()).isEqualTo(date(due).plusDays(1));
                });
    }

    @Test
    @OfNorm(StateServicesLaw.Ids.COMPLAINT_EXTENSION_NOTICE)
    void aLateNoticeIsSaidSo() {
        Complaint complaint = with(
                COMPLAINT,
                decided("FRI_2026_05_15").notifiedOn(on("THU_2026_05_21")).build());

        assertThat(findings(complaint, "THU_2026_05_21"))
                .singleElement()
                .satisfies(
                        finding -> assertFinding(
                                finding,
                                NOTICE,
                                Severity.BREACH,
                                "THU_2026_05_21",
                                "Official in charge tells the complainant of extension in three business days: the last day in time was Wednesday 20 May 2026; it was done on Thursday 21 May 2026."));
    }

    @Test
    void aNoticeRecordedLaterOrOnlyPlannedIsNoneYet() {
        Complaint later = with(
                COMPLAINT,
                decided("FRI_2026_05_15")
                        .notifiedOn(recordedLater("WED_2026_05_20", "FRI_2026_05_22"))
                        .build());
        Complaint planned = with(
                COMPLAINT,
                decided("FRI_2026_05_15")
                        .notifiedOn(Fact.planned(Moment.on(date("WED_2026_05_20")), date("FRI_2026_05_15")))
                        .build());

        assertThat(findings(later, "THU_2026_05_21")).hasSize(1);
        assertThat(findings(later, "FRI_2026_05_22")).isEmpty();
        assertThat(findings(planned, "THU_2026_05_21")).hasSize(1);
    }

    @Test
    void anExtensionThatDoesNotHoldNeedsNoNotice() {
        Complaint complaint = with(
                to(Addressee.SERVICE_PROVIDER, "WED_2026_05_06"),
                decided("FRI_2026_05_15").build());

        assertThat(complaint.timeline(LAW).deadlines(NOTICE)).isEmpty();
    }

    @ParameterizedTest(name = "complaint {0}, notice {1}")
    @CsvSource({
        "PAPER,PAPER,,,",
        "ELECTRONIC,ELECTRONIC,,,",
        "PAPER,ELECTRONIC,law88.a25.p4.pt2.i1.notice-written,on paper,in electronic form",
        "ELECTRONIC,PAPER,law88.a25.p4.pt2.i2.notice-electronic,in electronic form,on paper"
    })
    @OfNorm({"law88.a25.p4.pt2.i1.notice-written", "law88.a25.p4.pt2.i2.notice-electronic"})
    void theNoticeFollowsTheFormOfTheComplaint(
            DocumentForm complaintForm, DocumentForm noticeForm, String norm, String came, String went) {
        Complaint complaint = Complaint.builder()
                .from(COMPLAINT)
                .form(complaintForm)
                .addExtensions(decided("FRI_2026_05_15")
                        .notifiedOn(on("TUE_2026_05_19"))
                        .noticeForm(noticeForm)
                        .build())
                .build();

        assertThat(findings(complaint, "MON_2026_05_18")).isEmpty();
        if (complaintForm == noticeForm) {
            assertThat(findings(complaint, "TUE_2026_05_19")).isEmpty();
        } else {
            assertThat(findings(complaint, "TUE_2026_05_19"))
                    .singleElement()
                    .satisfies(finding -> assertFinding(
                            finding,
                            NormId.of(norm),
                            Severity.BREACH,
                            "TUE_2026_05_19",
                            "The notice of extension has to follow the form of the complaint: the complaint came "
                                    + came + ", the notice went out " + went + "."));
        }
    }

    @Test
    void aFormThatIsNotRecordedIsNotJudged() {
        Complaint withoutItsOwn = with(
                COMPLAINT,
                decided("FRI_2026_05_15")
                        .notifiedOn(on("TUE_2026_05_19"))
                        .noticeForm(DocumentForm.PAPER)
                        .build());
        Complaint withoutTheNotices = Complaint.builder()
                .from(COMPLAINT)
                .form(DocumentForm.PAPER)
                .addExtensions(decided("FRI_2026_05_15")
                        .notifiedOn(on("TUE_2026_05_19"))
                        .build())
                .build();

        assertThat(findings(withoutItsOwn, "TUE_2026_05_19")).isEmpty();
        assertThat(findings(withoutTheNotices, "TUE_2026_05_19")).isEmpty();
    }

    @Test
    @OfNorm("law88.a25.p4.pt2.i3.notice-reasons")
    void theNoticeGivesItsReasons() {
        ComplaintExtension.Builder notice = decided("FRI_2026_05_15").notifiedOn(on("TUE_2026_05_19"));

        assertThat(findings(with(COMPLAINT, notice.build()), "TUE_2026_05_19")).isEmpty();
        assertThat(findings(with(COMPLAINT, notice.noticeGivesReasons(true).build()), "TUE_2026_05_19"))
                .isEmpty();
        assertThat(findings(with(COMPLAINT, notice.noticeGivesReasons(false).build()), "TUE_2026_05_19"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        ComplaintNorms.NOTICE_REASONS,
                        Severity.BREACH,
                        "TUE_2026_05_19",
                        "The notice of extension does not give its reasons."));
    }

    @Test
    void everythingThatIsWrongIsSaidInOrder() {
        Complaint complaint = Complaint.builder()
                .from(COMPLAINT)
                .form(DocumentForm.PAPER)
                .addExtensions(decided("WED_2026_05_13")
                        .notifiedOn(on("TUE_2026_05_19"))
                        .noticeForm(DocumentForm.ELECTRONIC)
                        .noticeGivesReasons(false)
                        .build())
                .build();

        // 14, 15, 18: the notice is late on the 19th; the review ends on 1 June.
        assertThat(findings(complaint, "TUE_2026_06_02"))
                .extracting(Finding::citation)
                .containsExactly(
                        NOTICE,
                        ComplaintNorms.NOTICE_WRITTEN,
                        ComplaintNorms.NOTICE_REASONS,
                        StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER);
    }
}
