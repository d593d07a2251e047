package kz.qyzmet.control;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertText;
import static kz.qyzmet.Answers.assertTranslated;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.control.Events.LAW;
import static kz.qyzmet.control.Events.due;
import static kz.qyzmet.control.Events.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.CapStart;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.document.EffectiveDelivery;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.Severity;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms of a control event on worked dates (order 78 p. 43, 45, 47, 49, 51, 52). */
class ControlEventTermsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"WED_2026_04_01,0", "THU_2026_04_02,1"})
    @OfNorm(ControlRules.Ids.CONTROL_EVENT_NOTICE)
    void theNoticeComesThreeWorkingDaysBeforeTheOrder(String received, int late) {
        ControlEvent event = Events.begun().noticeReceivedOn(date(received)).build();

        assertThat(due(event, ControlRules.CONTROL_EVENT_NOTICE)).isEqualTo("2026-04-01");
        assertThat(findings(event, "MON_2026_04_06", ControlRules.CONTROL_EVENT_NOTICE))
                .hasSize(late)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.BREACH));
    }

    @Test
    @OfNorm(ControlRules.Ids.CONTROL_EVENT_NOTICE)
    void anEventThatBeganWithoutANoticeHadNone() {
        ControlEvent event = ControlEvent.builder()
                .unit(ControlUnit.CENTRAL)
                .object(ControlObject.DEPARTMENT)
                .ground(EventGround.PLAN)
                .order(Events.order("MON_2026_04_06").build())
                .build();

        assertThat(findings(event, "FRI_2026_04_03")).isEmpty();
        assertThat(findings(event, "MON_2026_04_06"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citation()).isEqualTo(ControlRules.CONTROL_EVENT_NOTICE));

        Dispatch planned = Dispatch.builder()
                .addReceivedOn(Fact.planned(Moment.on(date("MON_2026_04_06")), date("FRI_2026_03_27")))
                .build();
        ControlEvent notBegun = ControlEvent.builder()
                .from(event)
                .order(AppointmentOrder.builder().delivery(planned).build())
                .build();
        assertThat(due(notBegun, ControlRules.CONTROL_EVENT_NOTICE)).isEqualTo("2026-04-01");
        assertThat(findings(notBegun, "WED_2026_05_06")).isEmpty();
        assertThat(notBegun.state(LAW, date("WED_2026_05_06"))).isEqualTo(ControlEventState.NOT_APPOINTED);
    }

    @Test
    void aNoticeSentInTimeAndReceivedLateIsADoubt() {
        ControlEvent event = Events.begun()
                .notice(Dispatch.of(on("WED_2026_04_01"), on("FRI_2026_04_03")))
                .build();

        assertThat(findings(event, "MON_2026_04_06", ControlRules.CONTROL_EVENT_NOTICE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.DOUBT));
        assertThat(event.findings(LAW.with(EventNoticeInstant.SENDING), date("MON_2026_04_06")))
                .isEmpty();
        ControlEvent sent =
                Events.begun().notice(Dispatch.sent(on("WED_2026_04_01"))).build();
        assertThat(findings(sent, "MON_2026_04_06")).isEmpty();
    }

    @Test
    @OfNorm(ControlRules.Ids.CONTROL_EVENT_NOTICE)
    void theExecutorGivesTheNoticeInWriting() {
        ControlEvent right = Events.begun()
                .noticeBy(PartyRole.RESP_EXECUTOR)
                .noticeInWriting(true)
                .build();
        assertThat(findings(right, "MON_2026_04_06")).isEmpty();

        ControlEvent wrong = Events.begun()
                .noticeBy(PartyRole.BODY_LEADERSHIP)
                .noticeInWriting(false)
                .build();
        List<Finding> found = findings(wrong, "MON_2026_04_06");
        assertThat(found).hasSize(2);
        assertFinding(
                found.get(0),
                ControlRules.CONTROL_EVENT_NOTICE,
                Severity.BREACH,
                "MON_2026_03_30",
                "The notice of the control event was not given in writing.");
        assertFinding(
                found.get(1),
                ControlRules.CONTROL_EVENT_NOTICE,
                Severity.BREACH,
                "MON_2026_03_30",
                "The responsible executor gives the notice of the control event, not: "
                        + PartyRole.BODY_LEADERSHIP.label().en() + ".");
    }

    @Test
    @OfNorm(ControlRules.Ids.CONTROL_EVENT_CAP)
    void theEventLastsTenWorkingDaysOrWhatItsOrderSets() {
        assertThat(due(Events.begun().build(), ControlRules.CONTROL_EVENT_CAP)).isEqualTo("2026-04-17");
        assertThat(cap(LAW.with(CapStart.NEXT_DAY), Events.begun().build())).isEqualTo("2026-04-20");
        assertThat(due(Events.shorter().build(), ControlRules.CONTROL_EVENT_CAP))
                .isEqualTo("2026-04-15");
        assertThat(cap(LAW.with(CapStart.NEXT_DAY), Events.shorter().build())).isEqualTo("2026-04-15");
    }

    private static String cap(Reckoner law, ControlEvent event) {
        return Events.due(law, event, ControlRules.CONTROL_EVENT_CAP);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"FRI_2026_04_17,", "MON_2026_04_20,BREACH", "TUE_2026_04_21,BREACH"})
    @OfNorm(ControlRules.Ids.CONTROL_EVENT_CAP)
    void anEventThatLastsLongerIsFound(String completed, Severity severity) {
        ControlEvent event = Events.begun().completedOn(on(completed)).build();

        assertThat(findings(event, "TUE_2026_04_21", ControlRules.CONTROL_EVENT_CAP))
                .extracting(Finding::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void anEndOnADayOffIsADefectAndNotRepaired() {
        ControlEvent event = Events.begun()
                .order(Events.order("MON_2026_04_06")
                        .endsOn(date("SUN_2026_04_12"))
                        .build())
                .completedOn(on("SUN_2026_04_12"))
                .build();

        assertThat(due(event, ControlRules.CONTROL_EVENT_ACT_DELIVERY)).isEqualTo("2026-04-12");
        assertThat(findings(event, "SUN_2026_04_12"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        ControlRules.CONTROL_EVENT_CAP,
                        Severity.DEFECT,
                        "MON_2026_04_06",
                        "The end date of the order, Sunday 12 April 2026, is a day off."));
        ControlEvent gone = Events.begun()
                .order(Events.order("MON_2026_04_06")
                        .endsOn(date("FRI_2026_04_03"))
                        .build())
                .build();
        assertThat(due(gone, ControlRules.CONTROL_EVENT_CAP)).isEqualTo("2026-04-17");
        assertThat(findings(gone, "MON_2026_04_06"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        ControlRules.CONTROL_EVENT_CAP,
                        Severity.DEFECT,
                        "MON_2026_04_06",
                        "The end date of the order, 3 April 2026, lies before the beginning of the control event, 6 April"
                                + " 2026."));
    }

    @Test
    @OfNorm(ControlRules.Ids.CONTROL_EVENT_MATERIALS_REPLY)
    void theExecutorsSetTheTermOfAnAnswer() {
        ExecutorRequest.Builder open = ExecutorRequest.builder().number(1).requestedOn(on("TUE_2026_04_07"));
        ControlEvent undetermined = Events.begun().addRequests(open.build()).build();
        assertThat(Events.entry(LAW, undetermined, ControlRules.CONTROL_EVENT_MATERIALS_REPLY)
                        .deadline())
                .isInstanceOfSatisfying(
                        Undetermined.class,
                        answer -> assertText(answer.document(), "the request of the responsible executors"));

        ControlEvent within = Events.begun()
                .addRequests(
                        open.replyWithin(new Count(2, LimitUnit.WORKING_DAY)).build())
                .build();
        assertThat(due(within, ControlRules.CONTROL_EVENT_MATERIALS_REPLY)).isEqualTo("2026-04-09");
        ControlEvent by = Events.begun()
                .addRequests(ExecutorRequest.builder()
                        .requestedOn(on("TUE_2026_04_07"))
                        .replyBy(date("SAT_2026_04_11"))
                        .suppliedOn(on("TUE_2026_04_14"))
                        .build())
                .build();
        // A date on a day off gives way to the next working day.
        assertThat(due(by, ControlRules.CONTROL_EVENT_MATERIALS_REPLY)).isEqualTo("2026-04-13");
        assertThat(findings(by, "TUE_2026_04_14"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.citation()).isEqualTo(ControlRules.CONTROL_EVENT_MATERIALS_REPLY));
    }

    @Test
    void aRequestThatCannotBeIsRefused() {
        ExecutorRequest.Builder request = ExecutorRequest.builder().requestedOn(on("TUE_2026_04_07"));

        assertThatThrownBy(() -> ExecutorRequest.builder()
                        .requestedOn(on("TUE_2026_04_07"))
                        .replyBy(date("MON_2026_04_06"))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid request: Expected 'replyBy' on or after 2026-04-07, but found: 2026-04-06");
        assertThatThrownBy(() -> request.replyBy(date("TUE_2026_04_07"))
                        .replyWithin(new Count(2, LimitUnit.WORKING_DAY))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid request: Expected 'replyWithin' or 'replyBy', but found: both");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "DOCUMENTS,,BREACH,ctl78.p47-1.documents",
        "DOCUMENTS,true,DOUBT,ctl78.p47-1.documents",
        "ACCESS,,DOUBT,ctl78.p47-2.access",
        "ACCESS,false,BREACH,ctl78.p47-2.access",
        "ACCESS,true,,ctl78.p47-2.access",
        "ELECTRONIC_SERVICES,,BREACH,ctl78.p47-3.electronic-services",
        "LATE_SERVICES,,BREACH,ctl78.p47-3.late-services",
        "COMPLAINTS,,BREACH,ctl78.p47-3.complaints",
        "OTHER,,DOUBT,ctl78.p47-4.other"
    })
    @OfNorm({
        "ctl78.p47-1.documents",
        "ctl78.p47-2.access",
        "ctl78.p47-3.electronic-services",
        "ctl78.p47-3.late-services",
        "ctl78.p47-3.complaints",
        "ctl78.p47-4.other"
    })
    void theObjectMayNotRefuseTheExecutors(ExecutorPower power, Boolean secret, Severity severity, String norm) {
        ControlEvent event = Events.begun()
                .addRequests(ExecutorRequest.builder()
                        .power(power)
                        .requestedOn(on("TUE_2026_04_07"))
                        .refusedOn(on("WED_2026_04_08"))
                        .protectedSecret(Optional.ofNullable(secret))
                        .build())
                .build();

        assertTranslated(power.label());
        assertThat(power.norm().id()).isEqualTo(norm);
        assertThat(findings(event, "WED_2026_04_08"))
                .extracting(Finding::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
        assertThat(findings(event, "WED_2026_04_08"))
                .allSatisfy(finding -> assertThat(finding.citation().id()).isEqualTo(norm));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"WED_2026_04_15,0", "THU_2026_04_16,1"})
    @OfNorm(ControlRules.Ids.CONTROL_EVENT_ACT_DELIVERY)
    void theActIsDeliveredByTheEndDateOfTheOrder(String delivered, int late) {
        ControlEvent event = Events.shorter()
                .act(ControlAct.builder().deliveredOn(date(delivered)).build())
                .build();

        assertThat(due(event, ControlRules.CONTROL_EVENT_ACT_DELIVERY)).isEqualTo("2026-04-15");
        assertThat(findings(event, "THU_2026_04_16", ControlRules.CONTROL_EVENT_ACT_DELIVERY))
                .hasSize(late);
    }

    @Test
    @OfNorm(ControlRules.Ids.CONTROL_EVENT_ACT_DELIVERY)
    void theExtendedDateCountsForTheAct() {
        ControlEvent event = Events.shorter()
                .addExtensions(Events.extension(5, "WED_2026_04_15"))
                .build();

        // 16, 17, 20, 21, 22 April.
        assertThat(due(event, ControlRules.CONTROL_EVENT_CAP)).isEqualTo("2026-04-22");
        assertThat(due(event, ControlRules.CONTROL_EVENT_ACT_DELIVERY)).isEqualTo("2026-04-22");
        assertThat(due(event, ControlRules.CONTROL_EVENT_MATERIALS_SUBMISSION)).isEqualTo("2026-05-04");
    }

    @Test
    @OfNorm({ControlRules.Ids.CONTROL_EVENT_ACT_REACTION, ControlRules.Ids.OBJECTIONS_TO_CONTROL_EVENT_ACT})
    void theHeadAnswersInThreeWorkingDays() {
        ControlEvent silent = Events.withAct().build();
        assertThat(due(silent, ControlRules.CONTROL_EVENT_ACT_REACTION)).isEqualTo("2026-04-17");
        assertThat(due(silent, ControlRules.OBJECTIONS_TO_CONTROL_EVENT_ACT)).isEqualTo("2026-04-17");
        assertThat(findings(silent, "FRI_2026_04_17")).isEmpty();
        // The text ties nothing to silence: one term that is over, once.
        assertThat(findings(silent, "SAT_2026_04_18"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.citation()).isEqualTo(ControlRules.CONTROL_EVENT_ACT_REACTION));

        ControlEvent objected = Events.withAct()
                .reaction(
                        HeadReaction.builder().objectedOn(on("MON_2026_04_20")).build())
                .build();
        assertThat(findings(objected, "MON_2026_04_20"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.citation()).isEqualTo(ControlRules.OBJECTIONS_TO_CONTROL_EVENT_ACT));
        ControlEvent agreed = Events.withAct()
                .reaction(HeadReaction.builder().agreedOn(on("FRI_2026_04_17")).build())
                .build();
        assertThat(findings(agreed, "MON_2026_04_20")).isEmpty();
        assertThat(agreed.timeline(LAW).deadlines(ControlRules.OBJECTIONS_TO_CONTROL_EVENT_ACT))
                .isEmpty();
    }

    @Test
    void aRefusalToReadTheActStartsTheTermAndOfTwoDeliveriesTheFirst() {
        ControlEvent refused = Events.shorter()
                .act(ControlAct.builder()
                        .delivery(Dispatch.builder()
                                .refusedOn(on("TUE_2026_04_14"))
                                .build())
                        .build())
                .build();
        assertThat(due(refused, ControlRules.CONTROL_EVENT_ACT_REACTION)).isEqualTo("2026-04-17");

        ControlEvent twice = Events.shorter()
                .act(ControlAct.builder()
                        .delivery(Dispatch.builder()
                                .addReceivedOn(on("WED_2026_04_15"), on("MON_2026_04_13"))
                                .build())
                        .build())
                .build();
        assertThat(due(twice, ControlRules.CONTROL_EVENT_ACT_REACTION)).isEqualTo("2026-04-16");
        assertThat(Events.due(LAW.with(EffectiveDelivery.LAST), twice, ControlRules.CONTROL_EVENT_ACT_REACTION))
                .isEqualTo("2026-04-20");
        assertThat(findings(twice, "FRI_2026_04_17"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.DOUBT));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"THU_2026_04_23,", "FRI_2026_04_24,", "MON_2026_04_27,BREACH"})
    @OfNorm(ControlRules.Ids.CONTROL_EVENT_MATERIALS_SUBMISSION)
    void theMaterialsAreSubmittedInSevenWorkingDays(String submitted, Severity severity) {
        ControlEvent event = Events.withAct().submittedOn(date(submitted)).build();

        assertThat(due(event, ControlRules.CONTROL_EVENT_MATERIALS_SUBMISSION)).isEqualTo("2026-04-24");
        assertThat(findings(event, "MON_2026_04_27", ControlRules.CONTROL_EVENT_MATERIALS_SUBMISSION))
                .extracting(Finding::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void whatCompletesAnEventIsAReadingUnlessItIsRecorded() {
        ControlEvent event =
                Events.withAct().submittedOn(date("FRI_2026_04_24")).build();
        // From Tuesday 14 April: 15, 16, 17, 20 to 23 April.
        assertThat(Events.due(
                        LAW.with(EventCompletion.ACT_DELIVERY), event, ControlRules.CONTROL_EVENT_MATERIALS_SUBMISSION))
                .isEqualTo("2026-04-23");
        assertThat(event.findings(LAW.with(EventCompletion.ACT_DELIVERY), date("FRI_2026_04_24")))
                .anySatisfy(finding -> {
                    assertThat(finding.citation()).isEqualTo(ControlRules.CONTROL_EVENT_MATERIALS_SUBMISSION);
                    assertThat(finding.severity()).isEqualTo(Severity.DOUBT);
                });
        ControlEvent recorded =
                Events.withAct().completedOn(on("MON_2026_04_13")).build();
        assertThat(due(recorded, ControlRules.CONTROL_EVENT_MATERIALS_SUBMISSION))
                .isEqualTo("2026-04-22");
        assertThat(Stream.<Reading>of(
                        EventCompletion.END_DATE,
                        EventCompletion.ACT_DELIVERY,
                        EventNoticeInstant.RECEIPT,
                        EventNoticeInstant.SENDING,
                        RepeatedEventExtension.ONCE,
                        RepeatedEventExtension.WITHIN_THE_TOTAL,
                        PermitBreachScope.ALL_BREACHES,
                        PermitBreachScope.REFUSALS_ALONE))
                .allSatisfy(reading -> {
                    assertTranslated(reading.label());
                    assertThat(reading.grounds()).isNotEmpty();
                    assertThat(reading.question()).isEqualTo(reading.getClass().getSimpleName());
                });
    }

    @Test
    void whatHasNotBegunWaits() {
        ControlEvent event = ControlEvent.builder()
                .unit(ControlUnit.LOCAL)
                .object(ControlObject.LOCAL_BODY_OF_TERRITORY)
                .build();

        assertThat(event.timeline(LAW).entries())
                .hasSize(6)
                .allSatisfy(entry -> assertThat(entry.deadline()).isInstanceOf(NotStarted.class));
        assertThat(findings(event, "WED_2026_05_06")).isEmpty();
        assertThat(event.opened()).isEmpty();
        assertTranslated(event.label());
        assertThat(Stream.of(ControlEventState.values()).map(ControlEventState::label))
                .allSatisfy(label -> assertTranslated(label));
    }

    @Test
    void whatIsRecordedLaterIsNotKnownEarlier() {
        ControlEvent event = Events.withAct()
                .act(ControlAct.builder()
                        .delivery(Dispatch.builder()
                                .addReceivedOn(on("WED_2026_04_15").recordedOn(date("MON_2026_04_20")))
                                .build())
                        .build())
                .build();

        assertThat(event.asKnownOn(date("FRI_2026_04_17")).act()).isEmpty();
        assertThat(findings(event, "FRI_2026_04_17", ControlRules.CONTROL_EVENT_ACT_DELIVERY))
                .hasSize(1);
        assertThat(findings(event, "MON_2026_04_20", ControlRules.CONTROL_EVENT_ACT_DELIVERY))
                .isEmpty();
        assertThat(event.asKnownOn(date("SUN_2026_03_29")).notice()).isEmpty();
        assertThat(event.asKnownOn(date("THU_2026_03_26")).order()).isEmpty();
        assertThat(event.opened()).contains(on("FRI_2026_03_27"));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(
                        () -> Events.begun().completedOn(on("FRI_2026_04_03")).build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'order.delivery' <= 'completedOn', but found: 2026-04-06 >"
                        + " 2026-04-03");
        assertThatThrownBy(() -> Events.withAct()
                        .reaction(HeadReaction.builder()
                                .objectedOn(on("MON_2026_04_13"))
                                .build())
                        .build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'act.delivery' <= 'reaction.objectedOn', but found: 2026-04-14 >"
                        + " 2026-04-13");
        assertThatThrownBy(() -> Events.order("THU_2026_03_26").build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'issuedOn' <= 'delivery.receivedOn', but found: 2026-03-27 >"
                        + " 2026-03-26");
    }
}
