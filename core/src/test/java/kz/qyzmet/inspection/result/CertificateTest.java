package kz.qyzmet.inspection.result;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.result.Given.LAW;
import static kz.qyzmet.inspection.result.Given.certificate;
import static kz.qyzmet.inspection.result.Given.draft;
import static kz.qyzmet.inspection.result.Given.found;
import static kz.qyzmet.inspection.result.Given.sent;
import static kz.qyzmet.inspection.result.Given.timeline;
import static kz.qyzmet.inspection.result.Given.unplanned;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The certificate, and the day on which its sending completes the inspection. */
class CertificateTest {

    private static final String COMPLETION = "law88.a27-2.p7.completion-date";

    private static Results.Builder drafted() {
        return Results.builder().draft(draft(sent("FRI_2026_05_22", "FRI_2026_05_22")));
    }

    /** Case 124. */
    @Test
    @OfNorm(StateServicesLaw.Ids.INSPECTION_COMPLETION_DATE)
    void theLaterSendingCompletesTheInspection() {
        Results results = drafted()
                .certificate(certificate("THU_2026_06_04", "FRI_2026_06_05"))
                .build();
        assertThat(results.completedOn(LAW)).contains(on("FRI_2026_06_05"));
        assertThat(results.completedOn(LAW.with(CompletionDay.TO_THE_SUBJECT))).contains(on("THU_2026_06_04"));
        assertThat(timeline(results, unplanned()).deadline(StateServicesLaw.INSPECTION_COMPLETION_DATE))
                .isInstanceOfSatisfying(
                        NotBefore.class, day -> assertThat(day.from()).isEqualTo(date("FRI_2026_06_05")));
        assertThat(found(results, "FRI_2026_06_05", unplanned())).isEmpty();
        assertThat(results.state(LAW, date("THU_2026_06_04"), unplanned())).isEqualTo(ResultState.OBJECTIONS_CLOSED);
        assertThat(results.state(LAW, date("FRI_2026_06_05"), unplanned())).isEqualTo(ResultState.COMPLETED);
    }

    @Test
    void oneSendingAloneCompletesNothing() {
        Results subject = Results.builder()
                .certificate(
                        Certificate.builder().toSubject(sent("THU_2026_06_04")).build())
                .build();
        Results statistics = Results.builder()
                .certificate(Certificate.builder()
                        .toStatistics(sent("THU_2026_06_04"))
                        .build())
                .build();
        assertThat(subject.completedOn(LAW)).isEmpty();
        assertThat(subject.completedOn(LAW.with(CompletionDay.TO_THE_SUBJECT))).contains(on("THU_2026_06_04"));
        assertThat(statistics.completedOn(LAW)).isEmpty();
        assertThat(statistics.completedOn(LAW.with(CompletionDay.TO_THE_SUBJECT)))
                .isEmpty();
        assertThat(Results.builder().build().completedOn(LAW)).isEmpty();
    }

    @Test
    void itIsKnownWhenBothSendingsAre() {
        Fact late = on("THU_2026_06_04").recordedOn(date("MON_2026_06_08"));
        Certificate certificate = Certificate.builder()
                .toSubject(kz.qyzmet.inspection.document.Dispatch.sent(late))
                .toStatistics(sent("FRI_2026_06_05"))
                .build();
        assertThat(certificate.completedOn(LAW))
                .contains(new Fact(Moment.on(date("FRI_2026_06_05")), date("MON_2026_06_08"), false));
        assertThat(certificate.firstSentOn()).contains(late);
    }

    @ParameterizedTest
    @CsvSource({
        "WED_2026_06_03, BREACH",
        // The day of one sending: right by the other reading.
        "THU_2026_06_04, DOUBT",
        "FRI_2026_06_05,",
        // Later than both.
        "MON_2026_06_08, DEFECT"
    })
    @OfNorm(StateServicesLaw.Ids.INSPECTION_COMPLETION_DATE)
    void anAnnouncedDayIsComparedWithTheSendings(String day, String severity) {
        Results results = drafted()
                .certificate(certificate("THU_2026_06_04", "FRI_2026_06_05"))
                .announcedCompletion(new AnnouncedCompletion(date(day), on("WED_2026_06_03")))
                .build();
        assertThat(found(results, "MON_2026_06_08", unplanned()))
                .isEqualTo(severity == null ? List.of() : List.of(severity + " " + COMPLETION + " " + date(day)));
    }

    @Test
    @OfNorm(StateServicesLaw.Ids.INSPECTION_COMPLETION_DATE)
    void anAnnouncementBeforeAnySendingIsWrongOnceItsDayIsOver() {
        Results results = Results.builder()
                .announcedCompletion(new AnnouncedCompletion(date("WED_2026_06_03"), on("TUE_2026_06_02")))
                .build();
        assertThat(found(results, "TUE_2026_06_02", unplanned())).isEmpty();
        assertThat(found(results, "WED_2026_06_03", unplanned())).isEmpty();
        List<Finding> findings = results.findings(LAW, date("THU_2026_06_04"), unplanned());
        assertThat(findings).hasSize(1);
        assertFinding(
                findings.get(0),
                StateServicesLaw.INSPECTION_COMPLETION_DATE,
                Severity.BREACH,
                "WED_2026_06_03",
                "The completion of the inspection was announced for Wednesday 3 June 2026; the certificate had not been"
                        + " sent to both addressees by then.");
        Results oneSent = Results.builder()
                .from(results)
                .draft(draft(sent("FRI_2026_05_22", "FRI_2026_05_22")))
                .certificate(
                        Certificate.builder().toSubject(sent("WED_2026_06_03")).build())
                .build();
        assertThat(found(oneSent, "THU_2026_06_04", unplanned()))
                .containsExactly("DOUBT " + COMPLETION + " 2026-06-03");
    }

    @Test
    void anAnnouncementMadeLaterIsWrongSinceThen() {
        Results results = drafted()
                .certificate(certificate("THU_2026_06_04", "FRI_2026_06_05"))
                .announcedCompletion(new AnnouncedCompletion(date("WED_2026_06_03"), on("MON_2026_06_08")))
                .build();
        assertThat(found(results, "FRI_2026_06_05", unplanned())).isEmpty();
        List<Finding> findings = results.findings(LAW, date("MON_2026_06_08"), unplanned());
        assertFinding(
                findings.get(0),
                StateServicesLaw.INSPECTION_COMPLETION_DATE,
                Severity.BREACH,
                "MON_2026_06_08",
                "The completion of the inspection was announced for Wednesday 3 June 2026; by the sendings of the"
                        + " certificate it was completed on Friday 5 June 2026.");
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", ", false"})
    @OfNorm("law88.a27-2.p11.i4.form-certificate")
    void itHasTheApprovedForm(Boolean approved, boolean broken) {
        Results results = drafted()
                .certificate(Certificate.builder()
                        .from(certificate("THU_2026_06_04", "THU_2026_06_04"))
                        .approvedForm(java.util.Optional.ofNullable(approved))
                        .build())
                .build();
        assertThat(found(results, "THU_2026_06_04", unplanned()))
                .isEqualTo(broken ? List.of("BREACH law88.a27-2.p11.i4.form-certificate 2026-06-04") : List.of());
    }
}
