package kz.qyzmet.complaint;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.Answers.assertText;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.complaint.Complaints.LAW;
import static kz.qyzmet.complaint.Complaints.at;
import static kz.qyzmet.complaint.Complaints.findings;
import static kz.qyzmet.complaint.Complaints.recordedLater;
import static kz.qyzmet.complaint.Complaints.review;
import static kz.qyzmet.complaint.Complaints.to;
import static kz.qyzmet.complaint.Complaints.with;
import static kz.qyzmet.complaint.Complaints.workingDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The power to extend (Law Art. 25 p. 4): who holds it, on which grounds, by how much and until when. */
class ComplaintExtensionTest {

    /** Its last day is Friday 15 May 2026. */
    private static final Complaint COMPLAINT = to(Addressee.LOCAL_BODY, "WED_2026_05_06");

    private static final Reckoner SEVERAL = LAW.with(RepeatedExtension.WITHIN_THE_TOTAL);

    private static ComplaintExtension by(int days, String decided) {
        return ComplaintExtension.of(days, ExtensionGround.FURTHER_STUDY, date(decided));
    }

    private static ComplaintExtension until(String day, String decided) {
        return ComplaintExtension.builder()
                .until(date(day))
                .ground(ExtensionGround.ADDITIONAL_INFORMATION)
                .decidedOn(on(decided))
                .build();
    }

    private static void assertRefusedByThePower(Complaint complaint, ComplaintExtension extension, String english) {
        assertRefused(complaint.extend(LAW, extension), StateServicesLaw.COMPLAINT_EXTENSION, english);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "CENTRAL_BODY,MON_2026_06_01",
        "LOCAL_BODY,MON_2026_06_01",
        // 2 to 5, 8 to 12, 15 June.
        "QUALITY_AUTHORITY,MON_2026_06_15"
    })
    @OfNorm(StateServicesLaw.Ids.COMPLAINT_EXTENSION)
    void theBodiesThatArtTwentyFiveNamesMayExtend(Addressee holder, String due) {
        Complaint extended = to(holder, "WED_2026_05_06")
                .extend(LAW, by(10, "FRI_2026_05_15"))
                .value();

        assertThat(review(extended).due()).isEqualTo(date(due));
        assertThat(extended.state(LAW, date("THU_2026_05_14"))).isEqualTo(ComplaintState.UNDER_REVIEW);
        assertThat(extended.state(LAW, date(due))).isEqualTo(ComplaintState.EXTENDED);
        assertThat(extended.state(LAW, date(due).plusDays(1))).isEqualTo(ComplaintState.DEEMED_REFUSED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"SERVICE_PROVIDER,service provider", "STATE_CORPORATION,State Corporation"})
    @OfNorm(StateServicesLaw.Ids.COMPLAINT_EXTENSION)
    void theProviderAndTheCorporationHaveTheTermButNotThePower(Addressee holder, String name) {
        Complaint complaint = to(holder, "WED_2026_05_06");
        String text = "The review cannot be extended: Art. 25 p. 4 does not name this addressee (" + name
                + ") among those who may extend.";

        assertRefusedByThePower(complaint, by(5, "WED_2026_05_13"), text);
        Complaint recorded = with(complaint, by(5, "WED_2026_05_13"));
        assertThat(review(recorded).due()).isEqualTo(date("FRI_2026_05_15"));
        assertThat(findings(recorded, "TUE_2026_05_12")).isEmpty();
        assertThat(findings(recorded, "FRI_2026_05_15"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding, StateServicesLaw.COMPLAINT_EXTENSION, Severity.BREACH, "WED_2026_05_13", text));
    }

    @Test
    void aPartnerOrganizationHasNeither() {
        assertRefusedByThePower(
                to(Addressee.PARTNER_ORGANIZATION, "WED_2026_05_06"),
                by(5, "WED_2026_05_13"),
                "The review cannot be extended: Art. 25 p. 4 does not name this addressee (partner organization) among those who may extend.");
    }

    @Test
    void theGeneralProcedureIsNotExtendedByArtTwentyFive() {
        Complaint complaint = Complaint.builder()
                .from(COMPLAINT)
                .procedure(ComplaintProcedure.GENERAL)
                .build();

        assertRefusedByThePower(
                complaint,
                by(5, "WED_2026_05_13"),
                "The review cannot be extended: Art. 25 p. 4 is about complaints on public services, and this one follows the"
                        + " general procedure.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "FURTHER_STUDY,law88.a25.p4.sp1.extension-ground-study",
        "ADDITIONAL_INFORMATION,law88.a25.p4.sp2.extension-ground-information"
    })
    @OfNorm({"law88.a25.p4.sp1.extension-ground-study", "law88.a25.p4.sp2.extension-ground-information"})
    void thereAreTwoGrounds(ExtensionGround ground, String norm) {
        assertThat(ground.norm().orElseThrow().id()).isEqualTo(norm);
        assertThat(COMPLAINT
                        .extend(LAW, ComplaintExtension.of(1, ground, date("FRI_2026_05_15")))
                        .isAccepted())
                .isTrue();
        assertText(ground.label(), ground.label().en());
    }

    @Test
    @OfNorm({"law88.a25.p4.sp1.extension-ground-study", "law88.a25.p4.sp2.extension-ground-information"})
    void anyOtherGroundIsRefused() {
        assertThat(ExtensionGround.OTHER.norm()).isEmpty();
        assertRefusedByThePower(
                COMPLAINT,
                ComplaintExtension.of(5, ExtensionGround.OTHER, date("WED_2026_05_13")),
                "The review cannot be extended: the ground is neither of the two that Art. 25 p. 4 names.");
    }

    @ParameterizedTest(name = "{0} working days: {1}")
    @CsvSource({"1,MON_2026_05_18", "5,FRI_2026_05_22", "9,FRI_2026_05_29", "10,MON_2026_06_01"})
    @OfNorm(StateServicesLaw.Ids.COMPLAINT_EXTENSION)
    void upToTenWorkingDaysAreAdded(int days, String due) {
        Complaint extended = COMPLAINT.extend(LAW, by(days, "FRI_2026_05_15")).value();

        assertThat(review(extended).due()).isEqualTo(date(due));
    }

    @ParameterizedTest(name = "{0} working days")
    @CsvSource({"11", "999"})
    @OfNorm(StateServicesLaw.Ids.COMPLAINT_EXTENSION)
    void moreThanTenAreRefusedAndNotCut(int days) {
        assertRefusedByThePower(
                COMPLAINT,
                by(days, "FRI_2026_05_15"),
                "The review may be extended by at most 10 working days; the decision says " + days + " working days.");
        assertThat(review(with(COMPLAINT, by(days, "FRI_2026_05_15"))).due()).isEqualTo(date("FRI_2026_05_15"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"10,CALENDAR_DAY,10 calendar days", "1,MONTH,1 month", "2,WEEK,2 weeks", "10,HOUR,10 hours"})
    void anotherUnitIsASlip(int amount, LimitUnit unit, String words) {
        ComplaintExtension extension = ComplaintExtension.builder()
                .by(new Count(amount, unit))
                .ground(ExtensionGround.FURTHER_STUDY)
                .decidedOn(on("FRI_2026_05_15"))
                .build();

        assertRefusedByThePower(
                COMPLAINT,
                extension,
                "The review is extended by working days, at most 10 working days; the decision says " + words + ".");
    }

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({
        "MON_2026_05_18,MON_2026_05_18",
        "WED_2026_05_27,THU_2026_05_28",
        "SAT_2026_05_30,MON_2026_06_01",
        "MON_2026_06_01,MON_2026_06_01"
    })
    void aDateIsWorthItsWorkingDaysAndADayOffGivesWay(String until, String due) {
        Complaint extended =
                COMPLAINT.extend(LAW, until(until, "FRI_2026_05_15")).value();

        assertThat(review(extended).due()).isEqualTo(date(due));
    }

    @Test
    void aDateMayBeOverTheCapByOne() {
        assertRefusedByThePower(
                COMPLAINT,
                until("TUE_2026_06_02", "FRI_2026_05_15"),
                "The review may be extended by at most 10 working days; the decision says 11 working days.");
    }

    @ParameterizedTest
    @CsvSource({"FRI_2026_05_15", "WED_2026_05_13", "SAT_2026_05_09"})
    void aDateThatIsNotLaterAddsNothing(String until) {
        assertRefusedByThePower(
                COMPLAINT, until(until, "WED_2026_05_13"), "The decision adds nothing: the term ends on 15 May 2026.");
    }

    @Test
    void onTheLastDayADecisionIsValidAfterItThereIsNothingLeft() {
        assertThat(COMPLAINT.extend(LAW, by(5, "FRI_2026_05_15")).isAccepted()).isTrue();
        assertRefusedByThePower(
                COMPLAINT,
                by(5, "SAT_2026_05_16"),
                "The review cannot be extended: it expired on 15 May 2026, and the decision was taken on 16 May 2026.");
        ComplaintExtension lastMinute = ComplaintExtension.builder()
                .by(workingDays(5))
                .ground(ExtensionGround.FURTHER_STUDY)
                .decidedOn(at("2026-05-15T23:59"))
                .build();
        assertThat(COMPLAINT.extend(LAW, lastMinute).isAccepted()).isTrue();
    }

    @Test
    void aDecisionRecordedAfterTheExpiryHoldsIfItWasTakenInTime() {
        ComplaintExtension extension = ComplaintExtension.builder()
                .by(workingDays(5))
                .ground(ExtensionGround.FURTHER_STUDY)
                .decidedOn(recordedLater("FRI_2026_05_15", "TUE_2026_05_19"))
                .build();
        Complaint complaint = with(COMPLAINT, extension);

        assertThat(findings(complaint, "MON_2026_05_18")).hasSize(1);
        assertThat(complaint.state(LAW, date("MON_2026_05_18"))).isEqualTo(ComplaintState.DEEMED_REFUSED);
        assertThat(findings(complaint, "TUE_2026_05_19")).isEmpty();
        assertThat(complaint.state(LAW, date("TUE_2026_05_19"))).isEqualTo(ComplaintState.EXTENDED);
    }

    @Test
    void aSecondExtensionIsRefused() {
        Complaint once = with(COMPLAINT, by(3, "WED_2026_05_13"));

        assertRefusedByThePower(once, by(2, "FRI_2026_05_15"), "The review cannot be extended a second time.");
        Complaint twice = with(once, by(2, "FRI_2026_05_15"));
        // 18, 19, 20.
        assertThat(review(twice).due()).isEqualTo(date("WED_2026_05_20"));
        assertThat(findings(twice, "FRI_2026_05_15")).hasSize(1);
    }

    @Test
    void theEarlierDecisionIsTheFirstHoweverTheyWereRecorded() {
        Complaint complaint = with(COMPLAINT, by(2, "FRI_2026_05_15"), by(3, "WED_2026_05_13"));

        assertThat(review(complaint).due()).isEqualTo(date("WED_2026_05_20"));
    }

    @Test
    void severalWithinTheTotalAreAChoiceOfTheHost() {
        Complaint once = with(COMPLAINT, by(5, "WED_2026_05_13"));

        // The first five end on 22 May, the others on 1 June; the second is decided after the first last day.
        Complaint twice = once.extend(SEVERAL, by(5, "THU_2026_05_21")).value();
        assertThat(review(SEVERAL, twice).due()).isEqualTo(date("MON_2026_06_01"));
        assertRefused(
                once.extend(SEVERAL, by(6, "THU_2026_05_21")),
                StateServicesLaw.COMPLAINT_EXTENSION,
                "The review may be extended by at most 10 working days in all; after 5 working days the decision adds 6 working days.");
        assertRefused(
                twice.extend(SEVERAL, by(1, "FRI_2026_05_29")),
                StateServicesLaw.COMPLAINT_EXTENSION,
                "The review may be extended by at most 10 working days in all; after 10 working days the decision adds 1 working day.");
        assertRefused(
                once.extend(SEVERAL, until("TUE_2026_06_02", "THU_2026_05_21")),
                StateServicesLaw.COMPLAINT_EXTENSION,
                "The review may be extended by at most 10 working days in all; after 5 working days the decision adds 6 working days.");
    }

    @Test
    void twoDecisionsOfOneDayAreTwoWhenTheHostAllowsSeveral() {
        ComplaintExtension study = by(4, "FRI_2026_05_15");
        ComplaintExtension information =
                ComplaintExtension.of(4, ExtensionGround.ADDITIONAL_INFORMATION, date("FRI_2026_05_15"));

        // 18, 19, 20, 21, 22, 25, 26, 28.
        assertThat(review(SEVERAL, with(COMPLAINT, study, information)).due()).isEqualTo(date("THU_2026_05_28"));
    }

    @Test
    void theSameDecisionOnceMoreAddsNothing() {
        Complaint once = COMPLAINT.extend(LAW, by(5, "FRI_2026_05_15")).value();

        assertRefusedByThePower(once, by(5, "FRI_2026_05_15"), "This decision is on record already.");
        Complaint corporation = Complaint.builder()
                .from(once)
                .addressee(Addressee.STATE_CORPORATION)
                .build();
        assertRefusedByThePower(
                corporation,
                by(5, "FRI_2026_05_15"),
                "The review cannot be extended: Art. 25 p. 4 does not name this addressee (State Corporation) among"
                        + " those who may extend.");
    }

    @Test
    void anAnsweredComplaintIsNotExtended() {
        Complaint answered = Complaint.builder()
                .from(COMPLAINT)
                .answeredOn(date("TUE_2026_05_12"))
                .build();

        assertRefusedByThePower(
                answered,
                by(5, "WED_2026_05_13"),
                "The review cannot be extended: the complaint was answered on 12 May 2026.");
        Complaint planned = Complaint.builder()
                .from(COMPLAINT)
                .answeredOn(Fact.planned(Moment.on(date("TUE_2026_05_12")), date("FRI_2026_05_08")))
                .build();
        assertThat(planned.extend(LAW, by(5, "WED_2026_05_13")).isAccepted()).isTrue();
    }

    @Test
    void beforeTheTermBeganThereIsNothingToExtend() {
        String text = "The review cannot be extended: its term had not begun on the day of the decision.";

        assertRefusedByThePower(COMPLAINT, by(5, "TUE_2026_05_05"), text);
        assertRefusedByThePower(
                Complaint.builder().addressee(Addressee.LOCAL_BODY).build(), by(5, "TUE_2026_05_05"), text);
    }

    @Test
    void anExtensionLapsesWhenTheComplaintIsSentOn() {
        Complaint redirected = Complaint.builder()
                .from(COMPLAINT)
                .addRedirections(Redirection.builder()
                        .to(Addressee.STATE_CORPORATION)
                        .forwardedOn(on("TUE_2026_05_12"))
                        .registeredOn(on("WED_2026_05_13"))
                        .build())
                .build();

        String text = "The extension has no effect: the complaint was sent on, and its term started anew at the"
                + " competent body after the decision.";
        assertRefusedByThePower(redirected, by(5, "FRI_2026_05_08"), text);
        Complaint extended = Complaint.builder()
                .from(redirected)
                .addExtensions(by(5, "FRI_2026_05_08"))
                .build();
        assertThat(extended.findings(LAW, date("WED_2026_05_13")))
                .filteredOn(finding -> finding.message().en().equals(text))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.DOUBT));
    }

    @Test
    void aTermThatIsNotInForceHasNoLastDay() {
        Complaint early = to(Addressee.LOCAL_BODY, "WED_2026_05_06");
        Reckoner later = LAW.withEdition(LAW.edition()
                .withForce(
                        "host",
                        StateServicesLaw.Ids.COMPLAINT_REVIEW_BY_PROVIDER,
                        kz.qyzmet.law.Force.between(
                                date("FRI_2019_12_06"),
                                date("THU_2026_01_01"),
                                kz.qyzmet.text.LocalizedText.same("host"))));

        assertRefused(
                early.extend(later, by(5, "WED_2026_05_13")),
                StateServicesLaw.COMPLAINT_EXTENSION,
                "The review cannot be extended: it has no last day.");
        assertThat(early.state(later, date("WED_2026_05_13"))).isEqualTo(ComplaintState.WITHOUT_TERM);
        assertThat(early.findings(later, date("MON_2026_06_01"))).isEmpty();
    }

    @Test
    void aDecisionThatIsOnlyPlannedExtendsNothingYet() {
        Fact planned = Fact.planned(Moment.on(date("FRI_2026_05_15")), date("FRI_2026_05_08"));
        ComplaintExtension extension = ComplaintExtension.builder()
                .by(workingDays(11))
                .ground(ExtensionGround.FURTHER_STUDY)
                .decidedOn(planned)
                .build();
        ComplaintExtension lawful =
                ComplaintExtension.builder().from(extension).by(workingDays(10)).build();

        assertThat(findings(with(COMPLAINT, extension), "FRI_2026_05_15")).isEmpty();
        assertThat(with(COMPLAINT, lawful).state(LAW, date("FRI_2026_05_15"))).isEqualTo(ComplaintState.UNDER_REVIEW);
        assertThat(with(COMPLAINT, lawful).state(LAW, date("MON_2026_05_18"))).isEqualTo(ComplaintState.DEEMED_REFUSED);
        // A plan takes nothing from a decision that was taken.
        assertThat(with(COMPLAINT, lawful).extend(LAW, by(3, "FRI_2026_05_15")).isAccepted())
                .isTrue();
    }

    @Test
    void aDecisionOnADayOffHolds() {
        Complaint extended = COMPLAINT.extend(LAW, by(10, "SAT_2026_05_09")).value();

        assertThat(review(extended).due()).isEqualTo(date("MON_2026_06_01"));
        // 12, 13, 14.
        assertThat(extended.timeline(LAW)
                        .deadline(StateServicesLaw.COMPLAINT_EXTENSION_NOTICE)
                        .due())
                .isEqualTo(date("THU_2026_05_14"));
    }

    @Test
    void anExtensionSaysItsLengthOnceAndItsNoticeComesAfterIt() {
        var builder = ComplaintExtension.builder()
                .ground(ExtensionGround.FURTHER_STUDY)
                .decidedOn(on("FRI_2026_05_15"));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid extension: Expected 'by' or 'until', but found: neither");
        builder.by(workingDays(5));
        assertThatThrownBy(() -> ComplaintExtension.builder()
                        .from(builder.build())
                        .until(date("MON_2026_06_01"))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid extension: Expected 'by' or 'until', but found: both");
        assertThatThrownBy(() -> by(0, "FRI_2026_05_15"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid extension: Expected 'by' of 1 or more, but found: 0");
        assertThatThrownBy(() -> ComplaintExtension.builder()
                        .from(builder.build())
                        .notifiedOn(on("THU_2026_05_14"))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'decidedOn' <= 'notifiedOn', but found: 2026-05-15 > 2026-05-14");
    }

    @ParameterizedTest
    @EnumSource(RepeatedExtension.class)
    void bothReadingsNameTheNormAndReadInEachLanguage(RepeatedExtension reading) {
        assertThat(reading.grounds()).isEqualTo(List.of(StateServicesLaw.COMPLAINT_EXTENSION));
        assertThat(reading.question()).isEqualTo("RepeatedExtension");
        assertText(reading.label(), reading.label().en());
    }
}
