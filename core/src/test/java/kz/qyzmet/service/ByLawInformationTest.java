package kz.qyzmet.service;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.service.InformationCases.LAW;
import static kz.qyzmet.service.InformationCases.findings;
import static kz.qyzmet.service.InformationCases.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.LocalTime;
import kz.qyzmet.OfNorm;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Information after a by-law, and to those who ask (Law Art. 10 sp. 13, Art. 23 p. 1 to 4). */
class ByLawInformationTest {

    private static ByLawInformation.Builder of(InformingBody body) {
        return ByLawInformation.builder().body(body);
    }

    private static ProcedureQuestion.Builder asked(String day) {
        return ProcedureQuestion.builder().askedOn(on(day));
    }

    @ParameterizedTest
    @OfNorm({"law88.a23.p2.update-info", "law88.a23.p2.send-contact-center", "law88.a10.sp13.bylaw-info-corporation"})
    @CsvSource({
        "MON_2026_04_06, THU_2026_04_09",
        // 1 May is off
        "THU_2026_04_30, WED_2026_05_06",
        // 11 May is off
        "FRI_2026_05_08, THU_2026_05_14",
        "SAT_2026_04_11, WED_2026_04_15",
    })
    void threeWorkingDaysForUpdateAndSending(String event, String last) {
        for (ByLawInformation information : new ByLawInformation[] {
            of(InformingBody.CENTRAL_BODY).approvedOn(on(event)).build(),
            of(InformingBody.CENTRAL_BODY).changedOn(on(event)).build()
        }) {
            assertThat(information.timeline(LAW).entries())
                    .extracting(entry -> entry.deadline().due())
                    .containsExactly(date(last), date(last), date(last));
            assertThat(information.findings(LAW, date(last))).isEmpty();
            assertThat(information.findings(LAW, date(last).plusDays(1)))
                    .extracting(finding -> finding.citation().id())
                    .containsExactly(
                            "law88.a10.sp13.bylaw-info-corporation",
                            "law88.a23.p2.send-contact-center",
                            "law88.a23.p2.update-info");
        }
    }

    @Test
    void whatIsDoneOnTheLastDayIsInTime() {
        ByLawInformation information = of(InformingBody.CENTRAL_BODY)
                .approvedOn(on("MON_2026_04_06"))
                .updatedOn(on("THU_2026_04_09"))
                .sentToContactCenterOn(on("THU_2026_04_09"))
                .sentToStateCorporationOn(on("FRI_2026_04_10"))
                .build();

        assertThat(findings(information, "MON_2026_06_01"))
                .containsExactly("BREACH a10.sp13.bylaw-info-corporation 2026-04-10");
    }

    @ParameterizedTest
    @CsvSource({"CENTRAL_BODY, 3", "LOCAL_BODY, 2", "SERVICE_PROVIDER, 2", "STATE_CORPORATION, 0", "CONTACT_CENTER, 0"})
    void onlyThoseWhomTheLawNamesOweIt(InformingBody body, int entries) {
        assertThat(of(body).approvedOn(on("MON_2026_04_06"))
                        .build()
                        .timeline(LAW)
                        .entries())
                .hasSize(entries);
    }

    @Test
    void whatWasSentBeforeItWasUpdatedDoesNotFit() {
        ByLawInformation information = of(InformingBody.LOCAL_BODY)
                .changedOn(on("MON_2026_04_06"))
                .sentToContactCenterOn(on("TUE_2026_04_07"))
                .updatedOn(on("WED_2026_04_08"))
                .build();

        assertThat(findings(information, "TUE_2026_04_07")).isEmpty();
        assertThat(findings(information, "WED_2026_04_08"))
                .containsExactly("DEFECT a23.p2.send-contact-center 2026-04-08");
    }

    @ParameterizedTest
    @OfNorm("law88.a23.p3.immediate-answer")
    @CsvSource({
        "FRI_2026_05_15, FRI_2026_05_15, ''",
        "FRI_2026_05_15, MON_2026_05_18, BREACH",
        // the text knows no days off, but what comes on one may count as received on the next working day
        "SAT_2026_05_16, SAT_2026_05_16, ''",
        "SAT_2026_05_16, MON_2026_05_18, DOUBT",
        "SAT_2026_05_16, TUE_2026_05_19, BREACH",
    })
    void aQuestionOnTheProcedureIsAnsweredOnItsDay(String askedOn, String answered, String severity) {
        ByLawInformation information = of(InformingBody.STATE_CORPORATION)
                .addQuestions(asked(askedOn).answeredOn(on(answered)).build())
                .build();

        assertThat(information
                        .timeline(LAW)
                        .deadline(StateServicesLaw.IMMEDIATE_ANSWER_ON_PROCEDURE)
                        .due())
                .isEqualTo(date(askedOn));
        assertThat(information.findings(LAW, date("MON_2026_06_01")))
                .extracting(finding -> finding.severity().name())
                .isEqualTo(severity.isEmpty() ? java.util.List.of() : java.util.List.of(severity));
    }

    @Test
    void aHostMayReadThatWhatComesOutOfHoursIsAnsweredOnTheNearestWorkingDay() {
        var lenient = LAW.with(QuestionOutOfHours.NEAREST_WORKING_DAY);
        Fact fridayNight = Fact.at(Moment.at(LocalDateTime.of(2026, 5, 15, 20, 0)));
        ByLawInformation information = of(InformingBody.CENTRAL_BODY)
                .officeHours(OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 30)))
                .addQuestions(ProcedureQuestion.builder()
                        .askedOn(fridayNight)
                        .answeredOn(on("MON_2026_05_18"))
                        .build())
                .build();

        assertThat(information
                        .timeline(lenient)
                        .deadline(StateServicesLaw.IMMEDIATE_ANSWER_ON_PROCEDURE)
                        .due())
                .isEqualTo(date("MON_2026_05_18"));
        assertThat(findings(lenient, information, "MON_2026_06_01")).isEmpty();
        assertThat(findings(information, "MON_2026_06_01")).containsExactly("DOUBT a23.p3.immediate-answer 2026-05-16");
    }

    @Test
    void anUnansweredQuestionIsABreachFromTheNextDay() {
        ByLawInformation information = of(InformingBody.SERVICE_PROVIDER)
                .addQuestions(asked("FRI_2026_05_15").build())
                .build();

        assertThat(findings(information, "FRI_2026_05_15")).isEmpty();
        assertThat(findings(information, "SAT_2026_05_16"))
                .containsExactly("BREACH a23.p3.immediate-answer 2026-05-16");
    }

    @Test
    void anAnswerWithoutExplanationsIsABreach() {
        ByLawInformation information = of(InformingBody.LOCAL_BODY)
                .addQuestions(asked("FRI_2026_05_15")
                        .answeredOn(on("FRI_2026_05_15"))
                        .explanationsGiven(false)
                        .build())
                .build();

        assertThat(messages(information, "FRI_2026_05_15"))
                .containsExactly("The answer came without the necessary explanations.");
    }

    @ParameterizedTest
    @OfNorm({"law88.a23.p4.stage-info", "law88.a23.p1.sp4.contact-center"})
    @CsvSource({
        "STAGE, SERVICE_PROVIDER, DOUBT a23.p4.stage-info 2026-05-16",
        "STAGE, CONTACT_CENTER, DOUBT a23.p4.stage-info 2026-05-16",
        "STAGE, CENTRAL_BODY, ''",
        "PROCEDURE, CONTACT_CENTER, DOUBT a23.p1.sp4.contact-center 2026-05-16",
    })
    void whatHasNoTermIsADoubtAsLongAsItIsNotAnswered(QuestionAbout about, InformingBody body, String expected) {
        ProcedureQuestion question = asked("FRI_2026_05_15").about(about).build();
        ProcedureQuestion answered = ProcedureQuestion.builder()
                .from(question)
                .answeredOn(on("MON_2026_05_18"))
                .build();

        assertThat(findings(of(body).addQuestions(question).build(), "FRI_2026_05_15"))
                .isEmpty();
        assertThat(String.join(", ", findings(of(body).addQuestions(question).build(), "SAT_2026_05_16")))
                .isEqualTo(expected);
        assertThat(findings(of(body).addQuestions(answered).build(), "MON_2026_05_18"))
                .isEmpty();
    }

    @Test
    @OfNorm({"law88.a23.p1.sp1.placement-premises", "law88.a23.p1.sp3.online-posting"})
    void placesThatARecordLeavesOutAreDefectsWhereTheBodyOwesThem() {
        Placement portal = new Placement(PublicationPlace.PORTAL, on("TUE_2026_04_07"));

        assertThat(messages(
                        of(InformingBody.SERVICE_PROVIDER).addPlacements(portal).build(), "TUE_2026_04_07"))
                .containsExactly(
                        "The by-law is not recorded as placed here: premises.",
                        "The by-law is not recorded as placed here: mass media.",
                        "The by-law is not recorded as placed here: own website.");
        assertThat(findings(of(InformingBody.CENTRAL_BODY).addPlacements(portal).build(), "TUE_2026_04_07"))
                .containsExactly(
                        "DEFECT a23.p1.sp3.online-posting 2026-04-07", "DEFECT a23.p1.sp3.online-posting 2026-04-07");
        assertThat(findings(
                        of(InformingBody.STATE_CORPORATION)
                                .addPlacements(portal)
                                .build(),
                        "TUE_2026_04_07"))
                .containsExactly("DEFECT a23.p1.sp1.placement-premises 2026-04-07");
        assertThat(findings(of(InformingBody.SERVICE_PROVIDER).build(), "TUE_2026_04_07"))
                .isEmpty();
    }

    @Test
    void oneCaseIsOfOneEventAndNothingComesBeforeIt() {
        ByLawInformation.Builder approved = of(InformingBody.CENTRAL_BODY).approvedOn(on("MON_2026_04_06"));

        assertThatThrownBy(() -> of(InformingBody.CENTRAL_BODY)
                        .approvedOn(on("MON_2026_04_06"))
                        .changedOn(on("TUE_2026_04_07"))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid event: Expected 'approvedOn' or 'changedOn', each as a case of its own,"
                        + " but found: both");
        assertThatThrownBy(() -> approved.updatedOn(on("FRI_2026_04_03")).build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'approvedOn' <= 'updatedOn', but found: 2026-04-06 > 2026-04-03");
    }
}
