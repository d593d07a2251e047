package kz.qyzmet.complaint;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.complaint.Complaints.LAW;
import static kz.qyzmet.complaint.Complaints.OFFICE;
import static kz.qyzmet.complaint.Complaints.at;
import static kz.qyzmet.complaint.Complaints.entries;
import static kz.qyzmet.complaint.Complaints.entry;
import static kz.qyzmet.complaint.Complaints.findings;
import static kz.qyzmet.complaint.Complaints.recordedLater;
import static kz.qyzmet.complaint.Complaints.review;
import static kz.qyzmet.complaint.Complaints.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A complaint that came to the wrong body: sent on within three working days, and the term starts anew there. */
class RedirectionTest {

    private static final Complaint AT_THE_PROVIDER = to(Addressee.SERVICE_PROVIDER, "WED_2026_05_06");

    private static Complaint sentOn(Redirection... redirections) {
        return Complaint.builder()
                .from(AT_THE_PROVIDER)
                .addRedirections(redirections)
                .build();
    }

    private static Redirection redirection(Addressee to, String forwarded, String registered) {
        return Redirection.builder()
                .to(to)
                .forwardedOn(on(forwarded))
                .registeredOn(on(registered))
                .build();
    }

    @ParameterizedTest(name = "to {0}: {1}")
    @CsvSource({
        // 14, 15, 18, 19, 20.
        "CENTRAL_BODY,      WED_2026_05_20",
        "STATE_CORPORATION, WED_2026_05_20",
        // ... 21, 22, 25, 26, 28, 29, 1, 2, 3, 4 June.
        "QUALITY_AUTHORITY, THU_2026_06_04"
    })
    void theTermStartsAnewTheDayAfterTheArrivalAtTheCompetentBody(Addressee competent, String due) {
        Complaint complaint = sentOn(redirection(competent, "TUE_2026_05_12", "WED_2026_05_13"));

        assertThat(review(complaint).due()).isEqualTo(date(due));
        assertThat(review(complaint).norm()).isEqualTo(competent.reviewNorm());
        assertThat(entry(complaint, Ground.APPC_65).deadline().due()).isEqualTo(date("WED_2026_05_13"));
        assertThat(findings(complaint, due)).isEmpty();
        assertThat(complaint.state(LAW, date(due))).isEqualTo(ComplaintState.UNDER_REVIEW);
    }

    @Test
    void theSendingOnIsLateOnTheFourthWorkingDay() {
        Complaint complaint = sentOn(redirection(Addressee.CENTRAL_BODY, "THU_2026_05_14", "FRI_2026_05_15"));

        assertThat(findings(complaint, "FRI_2026_05_15"))
                .singleElement()
                .satisfies(
                        finding -> assertFinding(
                                finding,
                                Ground.APPC_65,
                                Severity.BREACH,
                                "THU_2026_05_14",
                                "A misdirected request is sent on within three working days and its term starts anew: the last day in time was Wednesday 13 May 2026; it was done on Thursday 14 May 2026."));
    }

    @Test
    void whatHasBeenSentAndNotArrivedHasNoTermYet() {
        Complaint complaint = sentOn(Redirection.builder()
                .to(Addressee.CENTRAL_BODY)
                .forwardedOn(on("TUE_2026_05_12"))
                .build());

        assertThat(review(complaint)).isInstanceOf(NotStarted.class);
        assertThat(complaint.state(LAW, date("TUE_2026_05_12"))).isEqualTo(ComplaintState.SENT_ON);
        assertThat(findings(complaint, "MON_2026_06_01")).isEmpty();
        assertThat(entries(complaint, Ground.APPC_100_5)).isEmpty();
    }

    @Test
    void whatStillLiesAtTheWrongBodyHasToBeSentOn() {
        Complaint complaint = sentOn(Redirection.builder()
                .to(Addressee.CENTRAL_BODY)
                .foundOn(on("FRI_2026_05_08"))
                .build());

        assertThat(complaint.state(LAW, date("WED_2026_05_06"))).isEqualTo(ComplaintState.UNDER_REVIEW);
        assertThat(complaint.state(LAW, date("FRI_2026_05_08"))).isEqualTo(ComplaintState.TO_BE_SENT_ON);
        assertThat(findings(complaint, "WED_2026_05_13")).isEmpty();
        assertThat(findings(complaint, "THU_2026_05_14"))
                .singleElement()
                .satisfies(
                        finding -> assertFinding(
                                finding,
                                Ground.APPC_65,
                                Severity.BREACH,
                                "THU_2026_05_14",
                                "A misdirected request is sent on within three working days and its term starts anew: the last day in time was Wednesday 13 May 2026; nothing is recorded as done."));
    }

    @Test
    void aSendingThatIsOnlyPlannedLeavesItWhereItIs() {
        Complaint complaint = sentOn(Redirection.builder()
                .to(Addressee.CENTRAL_BODY)
                .foundOn(on("FRI_2026_05_08"))
                .forwardedOn(Fact.planned(Moment.on(date("WED_2026_05_13")), date("FRI_2026_05_08")))
                .build());

        assertThat(complaint.state(LAW, date("WED_2026_05_13"))).isEqualTo(ComplaintState.TO_BE_SENT_ON);
        assertThat(findings(complaint, "THU_2026_05_14")).hasSize(1);
    }

    @Test
    void aRedirectionRecordedLaterChangesNothingBefore() {
        Complaint complaint = sentOn(Redirection.builder()
                .to(Addressee.CENTRAL_BODY)
                .forwardedOn(recordedLater("TUE_2026_05_12", "WED_2026_05_20"))
                .registeredOn(recordedLater("WED_2026_05_13", "WED_2026_05_20"))
                .build());

        assertThat(complaint.asKnownOn(date("TUE_2026_05_19"))).isEqualTo(AT_THE_PROVIDER);
        assertThat(findings(complaint, "TUE_2026_05_19")).isEqualTo(findings(AT_THE_PROVIDER, "TUE_2026_05_19"));
        assertThat(complaint.state(LAW, date("TUE_2026_05_19"))).isEqualTo(ComplaintState.DEEMED_REFUSED);
        assertThat(findings(complaint, "WED_2026_05_20")).isEmpty();
    }

    @Test
    void whatArrivedWasSentByThen() {
        Complaint complaint = sentOn(Redirection.builder()
                .to(Addressee.CENTRAL_BODY)
                .registeredOn(on("WED_2026_05_13"))
                .build());

        assertThat(findings(complaint, "WED_2026_05_20")).isEmpty();
        assertThat(review(complaint).due()).isEqualTo(date("WED_2026_05_20"));
    }

    @Test
    void theArrivalAtTheCompetentBodyIsRegisteredByItsOwnHours() {
        Complaint complaint = sentOn(Redirection.builder()
                .to(Addressee.CENTRAL_BODY)
                .forwardedOn(on("FRI_2026_05_08"))
                .submittedOn(at("2026-05-08T18:40"))
                .officeHours(OFFICE)
                .build());

        // Registered on Tuesday 12 May: 13, 14, 15, 18, 19.
        assertThat(review(complaint).due()).isEqualTo(date("TUE_2026_05_19"));
    }

    @Test
    void sentOnTwiceTheLastBodyDecidesInWhateverOrderItWasRecorded() {
        Redirection first = redirection(Addressee.LOCAL_BODY, "FRI_2026_05_08", "TUE_2026_05_12");
        Redirection second = redirection(Addressee.CENTRAL_BODY, "THU_2026_05_14", "FRI_2026_05_15");

        for (Complaint complaint : List.of(sentOn(first, second), sentOn(second, first))) {
            // 18, 19, 20, 21, 22.
            assertThat(review(complaint).due()).isEqualTo(date("FRI_2026_05_22"));
            assertThat(entries(complaint, Ground.APPC_65))
                    .extracting(entry -> entry.deadline().due())
                    .containsExactly(date("WED_2026_05_13"), date("FRI_2026_05_15"));
            assertThat(findings(complaint, "FRI_2026_05_22")).isEmpty();
        }
    }

    @Test
    void ofTwoSendingsOfOneDayTheOneThatArrivedEarlierComesFirst() {
        // By the names of the bodies alone the central one would come first.
        Complaint complaint = sentOn(
                redirection(Addressee.CENTRAL_BODY, "FRI_2026_05_08", "WED_2026_05_13"),
                redirection(Addressee.LOCAL_BODY, "FRI_2026_05_08", "FRI_2026_05_08"));

        assertThat(review(complaint).due()).isEqualTo(date("WED_2026_05_20"));
    }

    @Test
    void aBodyThatSendsToItselfHasADefect() {
        Complaint complaint = sentOn(redirection(Addressee.SERVICE_PROVIDER, "FRI_2026_05_08", "TUE_2026_05_12"));

        assertThat(findings(complaint, "TUE_2026_05_12"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        Ground.APPC_65,
                        Severity.DEFECT,
                        "FRI_2026_05_08",
                        "The complaint was sent on to the body at which it already lay."));
    }

    @Test
    void aPartnerOrganizationThatSendsItOnToTheCorporationGivesItATerm() {
        Complaint complaint = Complaint.builder()
                .from(to(Addressee.PARTNER_ORGANIZATION, "WED_2026_05_06"))
                .addRedirections(redirection(Addressee.STATE_CORPORATION, "FRI_2026_05_08", "TUE_2026_05_12"))
                .build();

        // 13, 14, 15, 18, 19.
        assertThat(review(complaint).due()).isEqualTo(date("TUE_2026_05_19"));
        assertThat(findings(complaint, "TUE_2026_05_19")).isEmpty();
    }

    @Test
    void aRedirectionStatesSomethingAndInOrder() {
        assertThatThrownBy(
                        () -> Redirection.builder().to(Addressee.CENTRAL_BODY).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid redirection: Expected 'foundOn', 'forwardedOn', 'submittedOn' or 'registeredOn',"
                        + " but found: none");
        assertThatThrownBy(() -> redirection(Addressee.CENTRAL_BODY, "WED_2026_05_13", "TUE_2026_05_12"))
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage(
                        "Invalid order: Expected 'forwardedOn' <= 'registeredOn', but found: 2026-05-13 > 2026-05-12");
        var early = Complaint.builder()
                .addressee(Addressee.SERVICE_PROVIDER)
                .submittedOn(on("WED_2026_05_06"))
                .addRedirections(redirection(Addressee.CENTRAL_BODY, "TUE_2026_05_05", "TUE_2026_05_12"));
        assertThatThrownBy(early::build)
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'submittedOn' <= 'redirections.forwardedOn', but found:"
                        + " 2026-05-06 > 2026-05-05");
    }

    @Test
    void theArrivalOfALaterSendingTakesNothingFromALateOne() {
        Redirection late = Redirection.builder()
                .to(Addressee.LOCAL_BODY)
                .forwardedOn(on("FRI_2026_05_29"))
                .submittedOn(on("MON_2026_06_01"))
                .build();
        Redirection arrived = Redirection.builder()
                .to(Addressee.SERVICE_PROVIDER)
                .submittedOn(on("TUE_2026_06_02"))
                .build();

        assertThat(findings(sentOn(late), "TUE_2026_06_02"))
                .filteredOn(finding -> finding.citation() == Ground.APPC_65)
                .extracting(Finding::severity)
                .containsExactly(Severity.BREACH);
        assertThat(findings(sentOn(late, arrived), "TUE_2026_06_02"))
                .filteredOn(finding -> finding.citation() == Ground.APPC_65)
                .extracting(Finding::severity)
                .containsExactly(Severity.BREACH);
    }
}
