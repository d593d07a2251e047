package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.OFFICE;
import static kz.qyzmet.edgecases.Cases.date;
import static kz.qyzmet.edgecases.Cases.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.Amendment;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.calendar.kz.WeekScope;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.complaint.ComplaintExtension;
import kz.qyzmet.complaint.ComplaintNorms;
import kz.qyzmet.complaint.ComplaintProcedure;
import kz.qyzmet.complaint.ComplaintState;
import kz.qyzmet.complaint.ExtensionGround;
import kz.qyzmet.complaint.FiledThrough;
import kz.qyzmet.complaint.Redirection;
import kz.qyzmet.complaint.RepeatedExtension;
import kz.qyzmet.complaint.ToldDay;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Extension;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Impact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Reminders;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.deadline.Suspension;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Force;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.service.DocumentForm;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Sections A, G, H and J as they concern complaints, asked of a complaint. */
class ComplaintCasesTest {

    private static final NormId BY_PROVIDER = StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER;
    private static final NormId BY_AUTHORITY = StateServicesLaw.COMPLAINT_REVIEW_BY_AUTHORITY;

    private static Complaint complaint(Addressee addressee) {
        return Complaint.builder()
                .addressee(addressee)
                .registeredOn(date("2026-05-06"))
                .build();
    }

    private static Complaint arrived(String time) {
        return Complaint.builder()
                .addressee(Addressee.SERVICE_PROVIDER)
                .submittedOn(Fact.at(Moment.at(time(time))))
                .officeHours(OFFICE)
                .build();
    }

    private static ComplaintExtension extension(int days, String decided) {
        return ComplaintExtension.of(days, ExtensionGround.FURTHER_STUDY, date(decided));
    }

    private static LocalDate due(Complaint complaint, NormId norm) {
        return complaint.timeline(LAW).deadline(norm).due();
    }

    private static String refusal(Complaint complaint, ComplaintExtension extension) {
        Outcome<Complaint> outcome = complaint.extend(LAW, extension);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        Outcome.Refused<Complaint> refused = (Outcome.Refused<Complaint>) outcome;
        assertThat(refused.citation()).isEqualTo(StateServicesLaw.COMPLAINT_EXTENSION);
        return refused.reason().en();
    }

    private static Deadline byGround(Complaint complaint, Citation ground) {
        return complaint.timeline(LAW).entries().stream()
                .map(entry -> entry.deadline())
                .filter(deadline -> deadline.citation().equals(ground))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @EdgeCase(2)
    void aComplaintOfAHolidayIsRegisteredFirstAndCountedThen() {
        assertThat(due(arrived("2026-05-09T11:00"), BY_PROVIDER)).isEqualTo("2026-05-19");
    }

    @Test
    @EdgeCase(3)
    void aComplaintAfterHoursIsRegisteredOnTheNextWorkingDay() {
        assertThat(due(arrived("2026-05-08T18:40"), BY_PROVIDER)).isEqualTo("2026-05-19");
        assertThat(due(arrived("2026-05-08T18:29"), BY_PROVIDER)).isEqualTo("2026-05-18");
    }

    @Test
    @EdgeCase(4)
    void aComplaintLateInTheEveningHasArrivedAndIsNotYetRegistered() {
        Complaint complaint = arrived("2026-05-08T23:50");
        assertThat(complaint.opened()).contains(Fact.at(Moment.at(time("2026-05-08T23:50"))));
        assertThat(due(complaint, BY_PROVIDER)).isEqualTo("2026-05-19");
        assertThat(complaint.state(LAW, date("2026-05-11"))).isEqualTo(ComplaintState.NOT_REGISTERED);
        assertThat(complaint.state(LAW, date("2026-05-12"))).isEqualTo(ComplaintState.UNDER_REVIEW);
    }

    @Test
    @EdgeCase(12)
    void theTermStartsAnewAtTheCompetentBody() {
        Complaint redirected = Complaint.builder()
                .from(complaint(Addressee.SERVICE_PROVIDER))
                .addRedirections(Redirection.builder()
                        .to(Addressee.QUALITY_AUTHORITY)
                        .forwardedOn(Fact.on(date("2026-05-13")))
                        .registeredOn(Fact.on(date("2026-05-14")))
                        .build())
                .build();
        assertThat(byGround(redirected, Ground.APPC_65).due()).isEqualTo("2026-05-13");
        // 15, 18 to 22, 25, 26, 28, 29 May and 1 to 5 June.
        assertThat(due(redirected, BY_AUTHORITY)).isEqualTo("2026-06-05");
        assertThat(redirected.timeline(LAW).deadlines(BY_PROVIDER)).isEmpty();
        assertThat(redirected.findings(LAW, date("2026-06-05"))).isEmpty();
    }

    @Test
    @EdgeCase(104)
    void fivePlusTenIsFifteen() {
        Complaint extended = complaint(Addressee.CENTRAL_BODY)
                .extend(LAW, extension(10, "2026-05-15"))
                .value();
        assertThat(due(complaint(Addressee.CENTRAL_BODY), BY_PROVIDER)).isEqualTo("2026-05-15");
        assertThat(due(extended, BY_PROVIDER)).isEqualTo("2026-06-01");
        assertThat(due(complaint(Addressee.QUALITY_AUTHORITY), BY_AUTHORITY)).isEqualTo("2026-06-01");
    }

    @Test
    @EdgeCase(105)
    void theProviderAndTheCorporationMayNotExtend() {
        for (Addressee addressee : List.of(Addressee.SERVICE_PROVIDER, Addressee.STATE_CORPORATION)) {
            assertThat(refusal(complaint(addressee), extension(5, "2026-05-13")))
                    .contains(
                            "does not name this addressee (" + addressee.label().en() + ")");
        }
    }

    @Test
    @EdgeCase(106)
    void staffOnLeaveIsNoGround() {
        assertThat(refusal(
                        complaint(Addressee.CENTRAL_BODY),
                        ComplaintExtension.of(5, ExtensionGround.OTHER, date("2026-05-13"))))
                .contains("neither of the two");
    }

    @Test
    @EdgeCase(107)
    void elevenDaysAreRefusedAndNotCutToTen() {
        Complaint complaint = complaint(Addressee.CENTRAL_BODY);
        assertThat(refusal(complaint, extension(11, "2026-05-15")))
                .contains("at most 10 working days")
                .contains("11 working days");
        Complaint recorded = Complaint.builder()
                .from(complaint)
                .addExtensions(extension(11, "2026-05-15"))
                .build();
        assertThat(due(recorded, BY_PROVIDER)).isEqualTo("2026-05-15");
    }

    @Test
    @EdgeCase(108)
    void twiceIsRefusedUnlessTheHostAllowsSeveralWithinTheTotal() {
        Complaint once = complaint(Addressee.CENTRAL_BODY)
                .extend(LAW, extension(5, "2026-05-15"))
                .value();
        assertThat(refusal(once, extension(5, "2026-05-22"))).contains("a second time");
        Reckoner several = LAW.with(RepeatedExtension.WITHIN_THE_TOTAL);
        Complaint twice = once.extend(several, extension(5, "2026-05-22")).value();
        assertThat(twice.timeline(several).deadline(BY_PROVIDER).due()).isEqualTo("2026-06-01");
        assertThat(twice.extend(several, extension(1, "2026-06-01")).isAccepted())
                .isFalse();
    }

    @Test
    @EdgeCase(109)
    void theLastDayIsInTimeAndTheNextIsNot() {
        Complaint complaint = complaint(Addressee.CENTRAL_BODY);
        assertThat(complaint.extend(LAW, extension(5, "2026-05-15")).isAccepted())
                .isTrue();
        assertThat(refusal(complaint, extension(5, "2026-05-16"))).contains("it expired on 15 May 2026");
    }

    @Test
    @EdgeCase(110)
    void theNoticeMayComeAfterTheOldLastDay() {
        Complaint extended = Complaint.builder()
                .from(complaint(Addressee.CENTRAL_BODY))
                .addExtensions(ComplaintExtension.builder()
                        .from(extension(10, "2026-05-15"))
                        .notifiedOn(Fact.on(date("2026-05-20")))
                        .build())
                .build();
        assertThat(due(extended, StateServicesLaw.COMPLAINT_EXTENSION_NOTICE)).isEqualTo("2026-05-20");
        assertThat(extended.findings(LAW, date("2026-05-21"))).isEmpty();
    }

    @Test
    @EdgeCase(111)
    void aNoticeInTheWrongFormIsInTime() {
        Complaint extended = Complaint.builder()
                .from(complaint(Addressee.CENTRAL_BODY))
                .form(DocumentForm.PAPER)
                .addExtensions(ComplaintExtension.builder()
                        .from(extension(10, "2026-05-15"))
                        .notifiedOn(Fact.on(date("2026-05-18")))
                        .noticeForm(DocumentForm.ELECTRONIC)
                        .build())
                .build();
        assertThat(extended.findings(LAW, date("2026-05-21")))
                .extracting(Finding::citation)
                .containsExactly(ComplaintNorms.NOTICE_WRITTEN);
    }

    /** Art. 25 suspends nothing; a host's own rule may, and then the order is of no matter. */
    private static Term suspendedAndExtended(boolean resumed, boolean extensionFirst) {
        Extension extension =
                Extension.of(10, LimitUnit.WORKING_DAY, date("2026-05-13"), StateServicesLaw.COMPLAINT_EXTENSION);
        Suspension suspension = resumed
                ? Suspension.between(date("2026-05-12"), date("2026-05-14"), Ground.CIVIL_CODE_172)
                : Suspension.since(date("2026-05-12"), Ground.CIVIL_CODE_172);
        Term.Builder term = Term.builder().norm(BY_PROVIDER).trigger(Fact.on(date("2026-05-06")));
        return extensionFirst
                ? term.addExtensions(extension).addSuspensions(suspension).build()
                : term.addSuspensions(suspension).addExtensions(extension).build();
    }

    @Test
    @EdgeCase(112)
    void extensionAndSuspensionGiveOneAnswerInEitherOrder() {
        // 8 used; 14, 15, 18 to 22, 25, 26, 28, 29 May, 1 to 3 June.
        Deadline first = LAW.deadline(suspendedAndExtended(true, true));
        assertThat(first.due()).isEqualTo("2026-06-03");
        assertThat(LAW.deadline(suspendedAndExtended(true, false))).isEqualTo(first);
    }

    @Test
    @EdgeCase(113)
    void anExtensionDuringASuspensionAddsToWhatIsLeftAndTheEndStaysUnknown() {
        assertThat(LAW.deadline(suspendedAndExtended(false, true)))
                .isInstanceOfSatisfying(
                        Suspended.class, open -> assertThat(open.left()).isEqualTo(14));
    }

    @Test
    @EdgeCase(114)
    void aDateIsTurnedIntoDaysAndMayBeOverTheCapByOne() {
        ComplaintExtension.Builder until = ComplaintExtension.builder()
                .ground(ExtensionGround.ADDITIONAL_INFORMATION)
                .decidedOn(Fact.on(date("2026-05-15")));
        Complaint complaint = complaint(Addressee.CENTRAL_BODY);
        assertThat(due(
                        complaint
                                .extend(LAW, until.until(date("2026-06-01")).build())
                                .value(),
                        BY_PROVIDER))
                .isEqualTo("2026-06-01");
        assertThat(refusal(complaint, until.until(date("2026-06-02")).build())).contains("11 working days");
        // From the eve, 1 June itself is one too many.
        Complaint earlier = Complaint.builder()
                .addressee(Addressee.CENTRAL_BODY)
                .registeredOn(date("2026-05-05"))
                .build();
        assertThat(refusal(
                        earlier,
                        ComplaintExtension.builder()
                                .ground(ExtensionGround.ADDITIONAL_INFORMATION)
                                .decidedOn(Fact.on(date("2026-05-14")))
                                .until(date("2026-06-01"))
                                .build()))
                .contains("11 working days");
    }

    @Test
    @EdgeCase(115)
    void fifteenMonthsAreNotFifteenDays() {
        ComplaintExtension months = ComplaintExtension.builder()
                .by(new Count(1, LimitUnit.MONTH))
                .ground(ExtensionGround.FURTHER_STUDY)
                .decidedOn(Fact.on(date("2026-05-15")))
                .build();
        assertThat(refusal(complaint(Addressee.CENTRAL_BODY), months)).contains("the decision says 1 month");
    }

    @Test
    @EdgeCase(128)
    void sendingOnEatsItsOwnTimeAndNotThatOfTheReview() {
        Complaint complaint = Complaint.builder()
                .addressee(Addressee.CENTRAL_BODY)
                .procedure(ComplaintProcedure.GENERAL)
                .filedThrough(new FiledThrough(Fact.on(date("2026-05-04")), Optional.of(Fact.on(date("2026-05-12")))))
                .registeredOn(date("2026-05-13"))
                .build();
        assertThat(byGround(complaint, Ground.APPC_91_4).due()).isEqualTo("2026-05-08");
        // 14, 15, 18 to 22, 25, 26, 28, 29 May, 1 to 5, 8 to 11 June.
        assertThat(byGround(complaint, Ground.APPC_99).due()).isEqualTo("2026-06-11");
        assertThat(complaint.findings(LAW, date("2026-06-11")))
                .extracting(Finding::citation)
                .containsExactly(Ground.APPC_91_4);
    }

    @Test
    @EdgeCase(129)
    void silenceIsARefusalFromTheExpiryOn() {
        Complaint complaint = complaint(Addressee.SERVICE_PROVIDER);
        assertThat(byGround(complaint, Ground.APPC_100_5))
                .isInstanceOfSatisfying(
                        NotBefore.class, from -> assertThat(from.from()).isEqualTo("2026-05-16"));
        assertThat(complaint.state(LAW, date("2026-05-16"))).isEqualTo(ComplaintState.DEEMED_REFUSED);
    }

    @Test
    @EdgeCase(148)
    void onADayAComplaintStandsAsItWasKnown() {
        Complaint complaint = Complaint.builder()
                .from(complaint(Addressee.CENTRAL_BODY))
                .addExtensions(ComplaintExtension.builder()
                        .from(extension(5, "2026-05-15"))
                        .decidedOn(Fact.on(date("2026-05-15")).recordedOn(date("2026-05-20")))
                        .build())
                .answeredOn(Fact.on(date("2026-05-21")).recordedOn(date("2026-05-25")))
                .build();
        assertThat(complaint.state(LAW, date("2026-05-14"))).isEqualTo(ComplaintState.UNDER_REVIEW);
        assertThat(complaint.state(LAW, date("2026-05-19"))).isEqualTo(ComplaintState.DEEMED_REFUSED);
        assertThat(complaint.state(LAW, date("2026-05-20"))).isEqualTo(ComplaintState.EXTENDED);
        assertThat(complaint.state(LAW, date("2026-05-25"))).isEqualTo(ComplaintState.ANSWERED);
    }

    @Test
    @EdgeCase(149)
    void aPaperAnswerAfterTheClosingIsLate() {
        Complaint.Builder evening = Complaint.builder()
                .from(complaint(Addressee.SERVICE_PROVIDER))
                .officeHours(OFFICE)
                .answeredOn(Fact.at(Moment.at(time("2026-05-15T19:00"))));
        assertThat(evening.answerForm(DocumentForm.ELECTRONIC).build().findings(LAW, date("2026-05-18")))
                .isEmpty();
        assertThat(evening.answerForm(DocumentForm.PAPER).build().findings(LAW, date("2026-05-18")))
                .hasSize(1);
    }

    @Test
    @EdgeCase(150)
    void anAnswerBeforeTheRegistrationCrashesNothing() {
        Complaint complaint = Complaint.builder()
                .from(complaint(Addressee.SERVICE_PROVIDER))
                .answeredOn(date("2026-05-05"))
                .build();
        assertThat(complaint.findings(LAW, date("2026-06-01")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.DEFECT));
        assertThat(complaint.state(LAW, date("2026-06-01"))).isEqualTo(ComplaintState.ANSWERED);
    }

    @Test
    @EdgeCase(151)
    void aComplaintIsLateSinceTheDayAfterTheLastOneWheneverOneAsks() {
        for (String asOf : List.of("2026-05-16", "2026-07-01")) {
            assertThat(complaint(Addressee.SERVICE_PROVIDER).findings(LAW, date(asOf)))
                    .extracting(Finding::since)
                    .containsExactly(date("2026-05-16"));
        }
    }

    @Test
    @EdgeCase(152)
    void theDaysLeftOfAnExtendedReviewCountToTheNewEnd() {
        Complaint extended = complaint(Addressee.CENTRAL_BODY)
                .extend(LAW, extension(10, "2026-05-15"))
                .value();
        Deadline review = extended.timeline(LAW).deadline(BY_PROVIDER);
        assertThat(review.daysLeft(date("2026-05-14"))).as("not yet extended").hasValue(1);
        assertThat(review.daysLeft(date("2026-05-15"))).hasValue(10);
        assertThat(review.daysLeft(date("2026-06-01"))).hasValue(0);
    }

    @Test
    @EdgeCase(153)
    void aNormThatIsSwitchedOffLeavesNoComplaintRed() {
        Edition without = LAW.edition()
                .withForce(
                        "host",
                        StateServicesLaw.Ids.COMPLAINT_REVIEW_BY_PROVIDER,
                        Force.between(date("2019-12-06"), date("2026-01-01"), LocalizedText.same("host")));
        Complaint complaint = complaint(Addressee.SERVICE_PROVIDER);
        assertThat(complaint.findings(LAW.withEdition(without), date("2026-06-01")))
                .isEmpty();
        assertThat(complaint.state(LAW.withEdition(without), date("2026-06-01")))
                .isEqualTo(ComplaintState.WITHOUT_TERM);
        assertThat(complaint.state(LAW, date("2026-06-01"))).isEqualTo(ComplaintState.DEEMED_REFUSED);
    }

    @Test
    @EdgeCase({154, 155})
    void anExtensionWithdrawsTheReminderOfTheOldDay() {
        Complaint complaint = complaint(Addressee.CENTRAL_BODY);
        Complaint extended = complaint.extend(LAW, extension(10, "2026-05-15")).value();
        Reminders.Change change = Reminders.of(complaint.timeline(LAW), LAW.calendar(), List.of(20, 2))
                .changeTo(Reminders.of(extended.timeline(LAW), LAW.calendar(), List.of(20, 2)));
        assertThat(change.withdrawn())
                .extracting(Reminders.Reminder::due)
                .contains(date("2026-05-15"))
                .doesNotContain(date("2026-06-01"));
        assertThat(change.added()).extracting(Reminders.Reminder::due).contains(date("2026-06-01"));
        assertThat(Reminders.of(complaint.timeline(LAW), LAW.calendar(), List.of(20))
                        .all())
                .filteredOn(reminder -> reminder.due().equals(date("2026-05-15")))
                .singleElement()
                .satisfies(reminder -> assertThat(reminder.on()).isEqualTo("2026-05-06"));
    }

    @Test
    @EdgeCase({156, 157})
    void theExplanationOfAComplaintNamesTheGroundOfEachShift() {
        Complaint extended = Complaint.builder()
                .from(arrived("2026-05-09T11:00"))
                .addressee(Addressee.CENTRAL_BODY)
                .addExtensions(extension(10, "2026-05-19"))
                .build();
        Due review = (Due) extended.timeline(LAW).deadline(BY_PROVIDER);
        // 20 to 22, 25, 26, 28, 29 May, 1 to 3 June.
        assertThat(review.due()).isEqualTo("2026-06-03");
        assertThat(review.steps())
                .filteredOn(step -> step.before().isPresent())
                .hasSize(4)
                .allSatisfy(step -> assertThat(step.grounds()).isNotEmpty());
        assertThat(review.steps().get(review.steps().size() - 1).after()).contains(Moment.on(review.due()));
        assertThat(review.explain(Locale.ENGLISH))
                .anyMatch(line -> line.contains("Administrative Procedural-Process Code Art. 64 p. 3"))
                .anyMatch(line -> line.contains("Art. 25 p. 4"))
                .anyMatch(line -> line.contains("Wednesday 3 June 2026"));
    }

    @Test
    @EdgeCase(158)
    void aDayThatWasToldStaysAFactWhenTheCalendarChanges() {
        Complaint complaint = Complaint.builder()
                .from(complaint(Addressee.SERVICE_PROVIDER))
                .toldDay(new ToldDay(date("2026-05-15"), Fact.on(date("2026-05-08"))))
                .build();
        WorkingCalendar changed = KazakhstanCalendar.builder()
                .amend(Amendment.dayOff(date("2026-05-14"), WeekScope.FIVE_AND_SIX, "decision"))
                .build();
        Reckoner now = Reckoner.on(changed);
        assertThat(complaint.findings(LAW, date("2026-05-12"))).isEmpty();
        assertThat(complaint.findings(now, date("2026-05-12"))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.DOUBT);
            assertThat(finding.message().en()).contains("15 May 2026").contains("18 May 2026");
        });
        assertThat(Impact.between(complaint.timeline(LAW), complaint.timeline(now))
                        .changes())
                .isNotEmpty();
    }

    @Test
    @EdgeCase(159)
    void everyExtensionThatHeldKeepsItsPlaceInTheHistory() {
        Reckoner several = LAW.with(RepeatedExtension.WITHIN_THE_TOTAL);
        Complaint twice = Complaint.builder()
                .from(complaint(Addressee.CENTRAL_BODY))
                .addExtensions(extension(5, "2026-05-15"), extension(5, "2026-05-22"))
                .build();
        Deadline review = twice.timeline(several).deadline(BY_PROVIDER);
        assertThat(review.reckoning().term().extensions()).hasSize(2);
        assertThat(review.status(date("2026-05-21"))).isEqualTo(DeadlineStatus.OPEN);
        assertThat(review.daysLeft(date("2026-05-21"))).as("then five more").hasValue(1);
        assertThat(review.daysLeft(date("2026-05-22"))).hasValue(5);
    }
}
