package kz.qyzmet.complaint;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertText;
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

import java.util.Locale;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.service.DocumentForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** By when a complaint has to be answered: whoever has it, however it came, and when it has not been answered. */
class ComplaintReviewTest {

    @ParameterizedTest(name = "{0} registered on {1}: {2}")
    @CsvSource({
        // 7, 9 and 11 May 2026 are days off: 8, 12, 13, 14, 15.
        "CENTRAL_BODY,      WED_2026_05_06, FRI_2026_05_15",
        "LOCAL_BODY,        WED_2026_05_06, FRI_2026_05_15",
        "SERVICE_PROVIDER,  WED_2026_05_06, FRI_2026_05_15",
        "STATE_CORPORATION, WED_2026_05_06, FRI_2026_05_15",
        // ... 18 to 22, 25, 26, 28, 29 and Monday 1 June; 27 May is Kurban Ait.
        "QUALITY_AUTHORITY, WED_2026_05_06, MON_2026_06_01",
        // 26 and 27 March, then 30, 31 and 1 April: 21 to 25 March are off.
        "SERVICE_PROVIDER,  FRI_2026_03_20, WED_2026_04_01",
        // Saturday 4 May 2024 is worked: 3, 4, 6, 10, 13.
        "LOCAL_BODY,        THU_2024_05_02, MON_2024_05_13",
        // Over the year: 31 December, Sunday 5 January worked, 6, 8, 9.
        "STATE_CORPORATION, MON_2024_12_30, THU_2025_01_09"
    })
    @OfNorm({
        StateServicesLaw.Ids.COMPLAINT_REVIEW_BY_PROVIDER,
        StateServicesLaw.Ids.COMPLAINT_REVIEW_BY_AUTHORITY,
        "law88.a25.p1.special-procedure"
    })
    void theAddresseeDecidesTheTerm(Addressee addressee, String registered, String due) {
        Complaint complaint = to(addressee, registered);

        assertThat(review(complaint).due()).isEqualTo(date(due));
        assertThat(review(complaint).norm()).isEqualTo(addressee.reviewNorm());
        assertThat(complaint.procedure().ground()).isEqualTo(ComplaintNorms.SPECIAL_PROCEDURE);
        assertThat(findings(complaint, due)).isEmpty();
        assertThat(complaint.state(LAW, date(due))).isEqualTo(ComplaintState.UNDER_REVIEW);
    }

    @Test
    @OfNorm(StateServicesLaw.Ids.COMPLAINT_REVIEW_BY_AUTHORITY)
    void theAuthorityHasFifteenDaysAndIsLateOnTheSixteenth() {
        Complaint late = Complaint.builder()
                .from(to(Addressee.QUALITY_AUTHORITY, "WED_2026_05_06"))
                .answeredOn(date("TUE_2026_06_02"))
                .causesStudiedOn(on("TUE_2026_06_02"))
                .build();

        assertThat(findings(late, "MON_2026_06_01")).isEmpty();
        assertThat(findings(late, "TUE_2026_06_02"))
                .singleElement()
                .satisfies(
                        finding -> assertFinding(
                                finding,
                                StateServicesLaw.COMPLAINT_REVIEW_BY_AUTHORITY,
                                Severity.BREACH,
                                "TUE_2026_06_02",
                                "Quality authority reviews complaints in fifteen business days: the last day in time was Monday 1 June 2026; it was done on Tuesday 2 June 2026."));
    }

    @ParameterizedTest(name = "arrived {0}: {1}, {2}")
    @CsvSource({
        "2026-05-08T18:29, FRI_2026_05_08, MON_2026_05_18",
        "2026-05-08T18:30, TUE_2026_05_12, TUE_2026_05_19",
        "2026-05-08T18:40, TUE_2026_05_12, TUE_2026_05_19",
        "2026-05-08T23:50, TUE_2026_05_12, TUE_2026_05_19",
        "2026-05-09T11:00, TUE_2026_05_12, TUE_2026_05_19",
        "2026-05-12T03:00, TUE_2026_05_12, TUE_2026_05_19",
        // A worked Saturday is a working day: 6, 10, 13, 14, 15 May follow.
        "2024-05-04T10:00, SAT_2024_05_04, WED_2024_05_15",
        "2024-05-03T19:00, SAT_2024_05_04, WED_2024_05_15"
    })
    void withoutAnEntryInTheRegisterTheTermRunsFromTheNearestWorkingDay(String arrived, String deemed, String due) {
        Complaint complaint = Complaint.builder()
                .addressee(Addressee.SERVICE_PROVIDER)
                .submittedOn(at(arrived))
                .officeHours(OFFICE)
                .build();

        assertThat(review(complaint).trigger()).contains(Moment.on(date(deemed)));
        assertThat(review(complaint).due()).isEqualTo(date(due));
    }

    @Test
    void theExplanationBeginsWithTheArrival() {
        Complaint complaint = Complaint.builder()
                .addressee(Addressee.SERVICE_PROVIDER)
                .submittedOn(at("2026-05-08T18:40"))
                .officeHours(OFFICE)
                .build();

        assertThat(review(complaint).explain(Locale.ENGLISH))
                .anyMatch(line -> line.contains("Friday 8 May 2026, 18:40") && line.contains("Tuesday 12 May 2026"))
                .anyMatch(line -> line.contains("Administrative Procedural-Process Code Art. 64 p. 3"));
    }

    @Test
    void aRegistrationOnADayOffIsADefectAndCountsOnTheNearestWorkingDay() {
        Complaint complaint = to(Addressee.SERVICE_PROVIDER, "SAT_2026_05_09");

        assertThat(review(complaint).due()).isEqualTo(date("TUE_2026_05_19"));
        assertThat(findings(complaint, "SAT_2026_05_09"))
                .singleElement()
                .satisfies(
                        finding -> assertFinding(
                                finding,
                                Ground.APPC_64_3,
                                Severity.DEFECT,
                                "SAT_2026_05_09",
                                "Registered on Saturday 9 May 2026, out of hours or on a day off; it counts as registered on Tuesday 12 May 2026."));
    }

    @Test
    void aLateRegistrationIsADefectAndTheTermRunsFromItAllTheSame() {
        Complaint complaint = Complaint.builder()
                .addressee(Addressee.SERVICE_PROVIDER)
                .submittedOn(on("WED_2026_05_06"))
                .registeredOn(date("WED_2026_05_13"))
                .build();

        // 14, 15, 18, 19, 20.
        assertThat(review(complaint).due()).isEqualTo(date("WED_2026_05_20"));
        assertThat(findings(complaint, "WED_2026_05_13"))
                .singleElement()
                .satisfies(
                        finding -> assertFinding(
                                finding,
                                Ground.APPC_64_3,
                                Severity.DEFECT,
                                "THU_2026_05_07",
                                "Arrived on Wednesday 6 May 2026 and had to be registered by Wednesday 6 May 2026; it was registered on Wednesday 13 May 2026."));
        assertThat(findings(complaint, "TUE_2026_05_12")).isEmpty();
    }

    @Test
    void aRegistrationBeforeTheArrivalIsRefused() {
        var builder = Complaint.builder()
                .addressee(Addressee.SERVICE_PROVIDER)
                .submittedOn(on("FRI_2026_05_08"))
                .registeredOn(date("WED_2026_05_06"));

        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(ContradictoryFactsException.class, refused -> {
                    assertThat(refused.first()).isEqualTo("submittedOn");
                    assertThat(refused.second()).isEqualTo("registeredOn");
                })
                .hasMessage(
                        "Invalid order: Expected 'submittedOn' <= 'registeredOn', but found: 2026-05-08 > 2026-05-06");
    }

    @Test
    void otherContradictionsAreRefusedToo() {
        var answered = Complaint.builder()
                .addressee(Addressee.SERVICE_PROVIDER)
                .submittedOn(at("2026-05-08T10:00"))
                .answeredOn(at("2026-05-08T09:59"));
        assertThatThrownBy(answered::build)
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessageStartingWith(
                        "Invalid order: Expected 'submittedOn' <= 'answeredOn', but found: 2026-05-08T1");

        var closed = Complaint.builder()
                .addressee(Addressee.SERVICE_PROVIDER)
                .answeredOn(date("FRI_2026_05_15"))
                .closedOn(on("THU_2026_05_14"));
        assertThatThrownBy(closed::build)
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'answeredOn' <= 'closedOn', but found: 2026-05-15 > 2026-05-14");

        assertThatThrownBy(() -> new FiledThrough(on("FRI_2026_05_08"), Optional.of(on("WED_2026_05_06"))))
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage(
                        "Invalid order: Expected 'receivedOn' <= 'forwardedOn', but found: 2026-05-08 > 2026-05-06");

        var through = Complaint.builder()
                .addressee(Addressee.CENTRAL_BODY)
                .filedThrough(new FiledThrough(on("WED_2026_05_06"), Optional.of(on("TUE_2026_05_12"))))
                .registeredOn(date("FRI_2026_05_08"));
        assertThatThrownBy(through::build)
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'filedThrough.forwardedOn' <= 'registeredOn', but found:"
                        + " 2026-05-12 > 2026-05-08");
    }

    @Test
    void silenceCountsAsARefusalFromTheDayAfterTheLastOne() {
        Complaint complaint = to(Addressee.SERVICE_PROVIDER, "WED_2026_05_06");

        assertThat(entry(complaint, Ground.APPC_100_5)).satisfies(silence -> {
            assertThat(silence.deadline())
                    .isInstanceOfSatisfying(
                            NotBefore.class, from -> assertThat(from.from()).isEqualTo(date("SAT_2026_05_16")));
            assertThat(silence.waitsFor()).containsExactly(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER);
            assertThat(silence.done()).isEmpty();
        });
        assertThat(complaint.state(LAW, date("FRI_2026_05_15"))).isEqualTo(ComplaintState.UNDER_REVIEW);
        assertThat(complaint.state(LAW, date("SAT_2026_05_16"))).isEqualTo(ComplaintState.DEEMED_REFUSED);
        assertThat(findings(complaint, "SAT_2026_05_16"))
                .singleElement()
                .satisfies(
                        finding -> assertFinding(
                                finding,
                                StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER,
                                Severity.BREACH,
                                "SAT_2026_05_16",
                                "Bodies, providers or State Corporation directly delivering services review complaints in five working days: the last day in time was Friday 15 May 2026; nothing is recorded as done."));
    }

    @Test
    void anAnswerInTimeLeavesNoSilenceALateOneDoes() {
        Complaint complaint = to(Addressee.SERVICE_PROVIDER, "WED_2026_05_06");
        Complaint inTime = Complaint.builder()
                .from(complaint)
                .answeredOn(at("2026-05-15T23:59:59"))
                .build();
        Complaint late = Complaint.builder()
                .from(complaint)
                .answeredOn(at("2026-05-16T00:00"))
                .build();

        assertThat(entries(inTime, Ground.APPC_100_5)).isEmpty();
        assertThat(findings(inTime, "MON_2026_06_01")).isEmpty();
        assertThat(entries(late, Ground.APPC_100_5)).hasSize(1);
        assertThat(findings(late, "MON_2026_06_01")).hasSize(1);
        assertThat(late.state(LAW, date("MON_2026_06_01"))).isEqualTo(ComplaintState.ANSWERED);
        assertThat(late.state(LAW, date("FRI_2026_05_15"))).isEqualTo(ComplaintState.UNDER_REVIEW);
    }

    @Test
    void anAnswerThatIsOnlyPlannedAnswersNothing() {
        Complaint complaint = Complaint.builder()
                .from(to(Addressee.SERVICE_PROVIDER, "WED_2026_05_06"))
                .answeredOn(Fact.planned(Moment.on(date("THU_2026_05_14")), date("FRI_2026_05_08")))
                .build();

        assertThat(entries(complaint, Ground.APPC_100_5)).hasSize(1);
        assertThat(complaint.state(LAW, date("FRI_2026_05_15"))).isEqualTo(ComplaintState.UNDER_REVIEW);
        assertThat(findings(complaint, "SAT_2026_05_16")).hasSize(1);
    }

    @ParameterizedTest(name = "{0}, answered {1}: {2}")
    @CsvSource({
        "PAPER,      2026-05-15T18:29, 0",
        "PAPER,      2026-05-15T18:30, 1",
        "ELECTRONIC, 2026-05-15T18:30, 0",
        "ELECTRONIC, 2026-05-15T23:50, 0",
        "ELECTRONIC, 2026-05-16T00:00, 1"
    })
    void anAnswerOnPaperIsInTimeUntilTheCounterCloses(DocumentForm form, String answered, int breaches) {
        Complaint complaint = Complaint.builder()
                .from(to(Addressee.SERVICE_PROVIDER, "WED_2026_05_06"))
                .officeHours(OFFICE)
                .answerForm(form)
                .answeredOn(at(answered))
                .build();

        assertThat(findings(complaint, "MON_2026_05_18"))
                .hasSize(breaches)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.BREACH));
    }

    @Test
    void artTwentyFiveNamesNoTermForAPartnerOrganization() {
        Complaint complaint = to(Addressee.PARTNER_ORGANIZATION, "WED_2026_05_06");

        assertThat(complaint.timeline(LAW).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.deadline()).isInstanceOf(Undetermined.class));
        assertThat(complaint.state(LAW, date("MON_2026_06_01"))).isEqualTo(ComplaintState.WITHOUT_TERM);
        assertThat(findings(complaint, "WED_2026_05_06"))
                .singleElement()
                .satisfies(
                        finding -> assertFinding(
                                finding,
                                StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER,
                                Severity.DOUBT,
                                "WED_2026_05_06",
                                "Art. 25 p. 2 names no term for a partner organization; the complaint belongs to the State Corporation or the service provider."));
        assertThat(findings(complaint, "TUE_2026_05_05")).isEmpty();
        // What arrives on a Saturday lies there from Tuesday on.
        Complaint arrived = Complaint.builder()
                .addressee(Addressee.PARTNER_ORGANIZATION)
                .submittedOn(on("SAT_2026_05_09"))
                .build();
        assertThat(findings(arrived, "MON_2026_05_11")).isEmpty();
        assertThat(findings(arrived, "TUE_2026_05_12")).hasSize(1);
    }

    @Test
    void theGeneralProcedureGoesThroughTheBodyComplainedOf() {
        Complaint complaint = Complaint.builder()
                .addressee(Addressee.CENTRAL_BODY)
                .procedure(ComplaintProcedure.GENERAL)
                .filedThrough(new FiledThrough(on("MON_2026_05_04"), Optional.of(on("FRI_2026_05_08"))))
                .registeredOn(date("TUE_2026_05_12"))
                .build();

        // 5, 6, 8 May; then 13 to 15, 18 to 22, 25, 26, 28, 29, 1 to 5, 8, 9, 10 June.
        assertThat(entry(complaint, Ground.APPC_91_4).deadline().due()).isEqualTo(date("FRI_2026_05_08"));
        assertThat(entry(complaint, Ground.APPC_99).deadline().due()).isEqualTo(date("WED_2026_06_10"));
        assertThat(entry(complaint, Ground.APPC_100_5).deadline())
                .isInstanceOfSatisfying(
                        NotBefore.class, from -> assertThat(from.from()).isEqualTo(date("THU_2026_06_11")));
        assertThat(complaint.opened()).contains(on("MON_2026_05_04"));
        assertThat(findings(complaint, "WED_2026_06_10")).isEmpty();
        assertThat(complaint.procedure().ground()).isEqualTo(Ground.APPC_99);
    }

    @Test
    void theBodyComplainedOfIsLateWhenItKeepsTheComplaint() {
        Complaint complaint = Complaint.builder()
                .addressee(Addressee.CENTRAL_BODY)
                .procedure(ComplaintProcedure.GENERAL)
                .filedThrough(new FiledThrough(on("MON_2026_05_04"), Optional.empty()))
                .build();

        assertThat(findings(complaint, "FRI_2026_05_08")).isEmpty();
        assertThat(findings(complaint, "SAT_2026_05_09"))
                .singleElement()
                .satisfies(
                        finding -> assertFinding(
                                finding,
                                Ground.APPC_91_4,
                                Severity.BREACH,
                                "SAT_2026_05_09",
                                "A complaint is filed through the body complained of, which sends it on within three working days: the last day in time was Friday 8 May 2026; nothing is recorded as done."));
        assertThat(complaint.state(LAW, date("SAT_2026_05_09"))).isEqualTo(ComplaintState.NOT_REGISTERED);
    }

    @Test
    void anEmptyComplaintWaits() {
        Complaint complaint =
                Complaint.builder().addressee(Addressee.SERVICE_PROVIDER).build();

        assertThat(complaint.timeline(LAW).deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER))
                .isInstanceOf(NotStarted.class);
        assertThat(findings(complaint, "MON_2026_06_01")).isEmpty();
        assertThat(complaint.state(LAW, date("MON_2026_06_01"))).isEqualTo(ComplaintState.NOT_REGISTERED);
        assertThat(complaint.opened()).isEmpty();
        assertThatThrownBy(() -> Complaint.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("addressee");
    }

    @Test
    void anAnswerBeforeTheRegistrationIsInTime() {
        Complaint complaint = Complaint.builder()
                .from(to(Addressee.SERVICE_PROVIDER, "WED_2026_05_06"))
                .answeredOn(date("TUE_2026_05_05"))
                .build();

        assertThat(review(complaint).status(date("MON_2026_06_01"), on("TUE_2026_05_05")))
                .isEqualTo(DeadlineStatus.MET);
        assertThat(findings(complaint, "MON_2026_06_01"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER,
                        Severity.DEFECT,
                        "TUE_2026_05_05",
                        "The complaint was answered before it was registered."));
    }

    @Test
    void theGeneralProcedureIsJudgedByItsOwnCode() {
        Complaint before = Complaint.builder()
                .from(to(Addressee.SERVICE_PROVIDER, "WED_2026_05_06"))
                .procedure(ComplaintProcedure.GENERAL)
                .answeredOn(date("TUE_2026_05_05"))
                .build();
        assertThat(findings(before, "MON_2026_06_01"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        Ground.APPC_99,
                        Severity.DEFECT,
                        "TUE_2026_05_05",
                        "The complaint was answered before it was registered."));
        Complaint authority = Complaint.builder()
                .from(to(Addressee.QUALITY_AUTHORITY, "WED_2026_05_06"))
                .procedure(ComplaintProcedure.GENERAL)
                .answeredOn(date("FRI_2026_05_15"))
                .build();
        assertThat(findings(authority, "MON_2026_06_01")).isEmpty();
    }

    @Test
    void anAnswerWithoutAnyRegistrationIsADefect() {
        Complaint complaint = Complaint.builder()
                .addressee(Addressee.LOCAL_BODY)
                .answeredOn(date("TUE_2026_05_05"))
                .build();

        assertThat(findings(complaint, "MON_2026_06_01"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER,
                        Severity.DEFECT,
                        "TUE_2026_05_05",
                        "The complaint was answered, and neither its arrival nor its registration at its addressee"
                                + " (local executive body or akim) is recorded."));
    }

    @Test
    void beforeItWasRecordedAnAnswerIsUnknown() {
        Complaint complaint = Complaint.builder()
                .from(to(Addressee.SERVICE_PROVIDER, "WED_2026_05_06"))
                .answeredOn(recordedLater("FRI_2026_05_15", "WED_2026_05_20"))
                .build();

        assertThat(findings(complaint, "TUE_2026_05_19")).hasSize(1);
        assertThat(complaint.state(LAW, date("TUE_2026_05_19"))).isEqualTo(ComplaintState.DEEMED_REFUSED);
        assertThat(findings(complaint, "WED_2026_05_20")).isEmpty();
        assertThat(complaint.state(LAW, date("WED_2026_05_20"))).isEqualTo(ComplaintState.ANSWERED);
    }

    @Test
    void theDayThatWasToldIsComparedWithTheReckonedOne() {
        Complaint complaint = Complaint.builder()
                .from(to(Addressee.SERVICE_PROVIDER, "WED_2026_05_06"))
                .toldDay(new ToldDay(date("WED_2026_05_13"), on("FRI_2026_05_08")))
                .build();

        assertThat(findings(complaint, "WED_2026_05_06")).isEmpty();
        assertThat(findings(complaint, "FRI_2026_05_08"))
                .singleElement()
                .satisfies(
                        finding -> assertFinding(
                                finding,
                                StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER,
                                Severity.DOUBT,
                                "FRI_2026_05_08",
                                "The complainant was told Wednesday 13 May 2026 as the last day; it is Friday 15 May 2026. A person has to decide what follows."));
    }

    @Test
    void aLaterExtensionMakesTheToldDayNoWrongOne() {
        Complaint complaint = Complaint.builder()
                .from(to(Addressee.QUALITY_AUTHORITY, "WED_2026_05_06"))
                .toldDay(new ToldDay(date("MON_2026_06_01"), on("FRI_2026_05_08")))
                .addExtensions(ComplaintExtension.of(5, ExtensionGround.FURTHER_STUDY, date("MON_2026_06_01")))
                .build();

        assertThat(findings(complaint, "TUE_2026_06_02")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ComplaintState.class)
    void everyStateHasANameInEachLanguage(ComplaintState state) {
        assertText(state.label(), state.label().en());
    }

    @ParameterizedTest
    @EnumSource(Addressee.class)
    void everyAddresseeHasANameInEachLanguage(Addressee addressee) {
        assertText(addressee.label(), addressee.label().en());
    }

    @ParameterizedTest(name = "answered on {0}, asked on {1}: {2}")
    @CsvSource({
        "FRI_2026_05_15, MON_2026_06_01, MET",
        "SAT_2026_05_16, MON_2026_06_01, MET_LATE",
        "MON_2026_05_18, FRI_2026_05_15, DUE_TODAY",
        "MON_2026_05_18, SAT_2026_05_16, MISSED",
        "MON_2026_05_18, MON_2026_05_18, MET_LATE"
    })
    void whetherItWasHandledLateTheReviewTellsWithTheAnswer(String answered, String asOf, DeadlineStatus status) {
        Complaint complaint = Complaint.builder()
                .from(to(Addressee.SERVICE_PROVIDER, "WED_2026_05_06"))
                .answeredOn(date(answered))
                .build();

        assertThat(complaint
                        .review(LAW)
                        .status(date(asOf), complaint.answeredOn().orElseThrow()))
                .isEqualTo(status);
    }

    @Test
    void theReviewThatIsAskedForAloneIsThatOfTheTimeline() {
        Complaint extended = Complaint.builder()
                .from(to(Addressee.QUALITY_AUTHORITY, "WED_2026_05_06"))
                .addExtensions(ComplaintExtension.of(5, ExtensionGround.FURTHER_STUDY, date("MON_2026_06_01")))
                .officeHours(OFFICE)
                .answerForm(DocumentForm.PAPER)
                .build();

        // Until Monday 1 June, and 2, 3, 4, 5 and 8 June more.
        assertThat(extended.review(LAW).due()).isEqualTo(date("MON_2026_06_08"));
        assertThat(extended.review(LAW))
                .isEqualTo(entry(extended, StateServicesLaw.COMPLAINT_REVIEW_BY_AUTHORITY)
                        .deadline());
        assertThat(to(Addressee.PARTNER_ORGANIZATION, "WED_2026_05_06").review(LAW))
                .isInstanceOf(Undetermined.class);
        assertThat(Complaint.builder().addressee(Addressee.LOCAL_BODY).build().review(LAW))
                .isInstanceOf(NotStarted.class);
    }
}
