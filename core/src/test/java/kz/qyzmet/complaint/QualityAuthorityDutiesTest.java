package kz.qyzmet.complaint;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.complaint.Complaints.findings;
import static kz.qyzmet.complaint.Complaints.to;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the quality authority owes besides the answer (Law Art. 25 p. 3). */
class QualityAuthorityDutiesTest {

    private static Complaint.Builder answered() {
        return Complaint.builder()
                .from(to(Addressee.QUALITY_AUTHORITY, "WED_2026_05_06"))
                .answeredOn(date("FRI_2026_05_29"));
    }

    private static Complaint.Builder studied() {
        return answered().causesStudiedOn(on("MON_2026_05_25"));
    }

    @Test
    @OfNorm("law88.a25.p3.sp1.study-causes")
    void anAnswerWithoutAStudyOfTheReasonsIsABreach() {
        assertThat(findings(answered().build(), "THU_2026_05_28")).isEmpty();
        assertThat(findings(answered().build(), "FRI_2026_05_29"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        ComplaintNorms.STUDY_CAUSES,
                        Severity.BREACH,
                        "FRI_2026_05_29",
                        "The complaint was answered without a study of the reasons of the dissatisfaction."));
        assertThat(findings(studied().build(), "FRI_2026_05_29")).isEmpty();
    }

    @Test
    void aStudyThatIsOnlyPlannedIsNone() {
        Complaint complaint = answered()
                .causesStudiedOn(Fact.planned(Moment.on(date("MON_2026_06_01")), date("MON_2026_05_25")))
                .build();

        assertThat(findings(complaint, "TUE_2026_06_02")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Addressee.class, mode = EnumSource.Mode.EXCLUDE, names = "QUALITY_AUTHORITY")
    void nobodyElseOwesIt(Addressee addressee) {
        Complaint complaint = Complaint.builder()
                .from(to(addressee, "WED_2026_05_06"))
                .answeredOn(date("FRI_2026_05_08"))
                .closedOn(on("FRI_2026_05_08"))
                .breachFound(new BreachFound(Addressee.LOCAL_BODY, on("FRI_2026_05_08")))
                .build();

        assertThat(findings(complaint, "MON_2026_06_01"))
                .noneMatch(finding -> finding.citation().id().startsWith("law88.a25.p3"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "CENTRAL_BODY,BREACH,central state body,BREACH",
        "LOCAL_BODY,BREACH,local executive body or akim,BREACH",
        "SERVICE_PROVIDER,DOUBT,service provider,DOUBT",
        "STATE_CORPORATION,DOUBT,State Corporation,DOUBT"
    })
    @OfNorm("law88.a25.p3.sp2.send-suggestions")
    void aBreachThatWasFoundCallsForProposals(Addressee by, Severity severity, String name) {
        Complaint.Builder builder = studied().breachFound(new BreachFound(by, on("TUE_2026_05_26")));
        String text = severity == Severity.BREACH
                ? "A breach was established (" + name
                        + "), and no proposals to restore the rights of the recipient were sent."
                : "A breach was established (" + name
                        + "), and no proposals were sent; the text names only central and local bodies as their addressees.";

        assertThat(findings(builder.build(), "FRI_2026_05_29"))
                .singleElement()
                .satisfies(finding ->
                        assertFinding(finding, ComplaintNorms.SEND_SUGGESTIONS, severity, "FRI_2026_05_29", text));
        assertThat(findings(builder.proposalsSentOn(on("FRI_2026_05_29")).build(), "FRI_2026_05_29"))
                .isEmpty();
    }

    @Test
    @OfNorm("law88.a25.p3.sp2.send-suggestions")
    void aBreachFoundAfterTheAnswerCallsForProposalsFromThenOn() {
        Complaint complaint = studied()
                .breachFound(new BreachFound(Addressee.CENTRAL_BODY, on("WED_2026_06_03")))
                .build();

        assertThat(findings(complaint, "TUE_2026_06_02")).isEmpty();
        assertThat(findings(complaint, "WED_2026_06_03"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.since()).isEqualTo(date("WED_2026_06_03")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "LOCAL_BODY,BREACH,The file was closed without a check that the measures were taken in time and in full (local executive body or akim).",
        "STATE_CORPORATION,DOUBT,The file was closed without a check that measures were taken (State Corporation); the text names only central and local bodies."
    })
    @OfNorm("law88.a25.p3.sp3.control-execution")
    void aFileIsNotClosedWithoutACheckOfTheExecution(Addressee by, Severity severity, String text) {
        Complaint.Builder open =
                studied().breachFound(new BreachFound(by, on("TUE_2026_05_26"))).proposalsSentOn(on("FRI_2026_05_29"));
        assertThat(findings(open.build(), "MON_2026_06_15")).isEmpty();

        open.closedOn(on("FRI_2026_06_12"));
        assertThat(findings(open.build(), "THU_2026_06_11")).isEmpty();
        assertThat(findings(open.build(), "MON_2026_06_15"))
                .singleElement()
                .satisfies(finding ->
                        assertFinding(finding, ComplaintNorms.CONTROL_EXECUTION, severity, "FRI_2026_06_12", text));
        assertThat(findings(open.executionCheckedOn(on("THU_2026_06_11")).build(), "MON_2026_06_15"))
                .isEmpty();
    }

    @Test
    void whatIsOnlyPlannedBreaksNothing() {
        Fact planned = Fact.planned(Moment.on(date("MON_2026_06_15")), date("MON_2026_06_01"));
        Complaint complaint = studied()
                .breachFound(new BreachFound(Addressee.LOCAL_BODY, planned))
                .closedOn(planned)
                .build();

        assertThat(findings(complaint, "TUE_2026_06_16")).isEmpty();
    }
}
