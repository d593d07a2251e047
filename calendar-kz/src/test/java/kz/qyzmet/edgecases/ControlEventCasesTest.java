package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.control.AppointmentOrder;
import kz.qyzmet.control.ControlAct;
import kz.qyzmet.control.ControlEvent;
import kz.qyzmet.control.ControlNorms;
import kz.qyzmet.control.ControlObject;
import kz.qyzmet.control.ControlPlan;
import kz.qyzmet.control.ControlUnit;
import kz.qyzmet.control.EventExtension;
import kz.qyzmet.control.EventGround;
import kz.qyzmet.control.RepeatedEventExtension;
import kz.qyzmet.deadline.CapStart;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.PlanDateRoll;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.document.EffectiveDelivery;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import org.junit.jupiter.api.Test;

/** Situations as they concern control events and their plan. */
class ControlEventCasesTest {

    private static final String REASONS = "Half of the registers arrived only today.";

    private static ControlEvent.Builder begun(String start) {
        return ControlEvent.builder()
                .unit(ControlUnit.CENTRAL)
                .object(ControlObject.TERRITORIAL_BODY)
                .ground(EventGround.PLAN)
                .noticeReceivedOn(date(start).minusDays(14))
                .order(AppointmentOrder.builder().deliveredOn(date(start)).build());
    }

    private static LocalDate due(Reckoner law, ControlEvent event, NormId norm) {
        return event.timeline(law).deadline(norm).due();
    }

    private static EventExtension extension(int days, String decided) {
        return EventExtension.of(days, REASONS, date(decided));
    }

    @Test
    @EdgeCase(5)
    void theFirstDayOfAControlEventCountsUnlessTheHostReadsItOtherwise() {
        // Monday 6 April 2026: the tenth working day is Friday 17 April, or Monday 20 April.
        ControlEvent event = begun("2026-04-06").build();

        assertThat(due(LAW, event, ControlRules.CONTROL_EVENT_CAP)).isEqualTo(date("2026-04-17"));
        assertThat(due(LAW.with(CapStart.NEXT_DAY), event, ControlRules.CONTROL_EVENT_CAP))
                .isEqualTo(date("2026-04-20"));
    }

    @Test
    @EdgeCase(6)
    void aControlEventThatBeginsOnADayOffIsFoundAndNotRepaired() {
        // Saturday 9 May 2026, Victory Day; Monday 11 May is off for it.
        ControlEvent event = begun("2026-05-09").build();

        assertThat(event.findings(LAW, date("2026-05-09"))).singleElement().satisfies(finding -> {
            assertThat(finding.citation()).isEqualTo(ControlNorms.START);
            assertThat(finding.severity()).isEqualTo(Severity.DEFECT);
            assertThat(finding.since()).isEqualTo(date("2026-05-09"));
        });
        // 12 to 15, 18 to 22, 25 May.
        assertThat(due(LAW, event, ControlRules.CONTROL_EVENT_CAP)).isEqualTo(date("2026-05-25"));
    }

    @Test
    @EdgeCase(13)
    void ofTwoDeliveriesOfTheActTheFirstStartsTheAnswer() {
        // By e-mail on Thursday 16 April, on paper on Monday 20 April.
        Dispatch twice = Dispatch.builder()
                .addReceivedOn(Fact.on(date("2026-04-20")), Fact.on(date("2026-04-16")))
                .build();
        ControlEvent event = begun("2026-04-13")
                .act(ControlAct.builder().delivery(twice).build())
                .build();

        assertThat(due(LAW, event, ControlRules.CONTROL_EVENT_ACT_REACTION)).isEqualTo(date("2026-04-21"));
        assertThat(due(LAW.with(EffectiveDelivery.LAST), event, ControlRules.CONTROL_EVENT_ACT_REACTION))
                .isEqualTo(date("2026-04-23"));
    }

    @Test
    @EdgeCase(14)
    void aRefusalToReadTheActStartsTheAnswerAllTheSame() {
        Dispatch refused =
                Dispatch.builder().refusedOn(Fact.on(date("2026-04-16"))).build();
        ControlEvent event = begun("2026-04-13")
                .act(ControlAct.builder().delivery(refused).refusalNoted(true).build())
                .build();

        assertThat(due(LAW, event, ControlRules.CONTROL_EVENT_ACT_REACTION)).isEqualTo(date("2026-04-21"));
        assertThat(event.findings(LAW, date("2026-04-21"))).isEmpty();
    }

    @Test
    @EdgeCase(43)
    void aTermInWorkingDaysNeverRolls() {
        // Begun on Saturday 9 May 2026 and counted from Tuesday 12 May, never from a day that it rolled to and once
        // more.
        ControlEvent event = begun("2026-05-09").build();

        assertThat(due(LAW, event, ControlRules.CONTROL_EVENT_CAP))
                .isEqualTo(due(LAW, begun("2026-05-12").build(), ControlRules.CONTROL_EVENT_CAP))
                .isEqualTo(due(LAW.with(CapStart.NEXT_DAY), event, ControlRules.CONTROL_EVENT_CAP))
                .isEqualTo(date("2026-05-25"));
    }

    @Test
    @EdgeCase(44)
    void thePlanDateOnASundayStaysForTheBodyItself() {
        // 25 December 2022 is a Sunday; the plan is approved on Monday.
        ControlPlan plan =
                ControlPlan.builder().year(2023).approvedOn(date("2022-12-26")).build();

        assertThat(plan.timeline(LAW)
                        .deadline(ControlRules.CONTROL_EVENT_PLAN_APPROVAL)
                        .due())
                .isEqualTo(date("2022-12-25"));
        assertThat(plan.findings(LAW, date("2022-12-26")))
                .extracting(Finding::severity)
                .containsExactly(Severity.DOUBT);
        assertThat(plan.timeline(LAW.with(PlanDateRoll.FOLLOWING))
                        .deadline(ControlRules.CONTROL_EVENT_PLAN_APPROVAL)
                        .due())
                .isEqualTo(date("2022-12-26"));
        assertThat(plan.timeline(LAW.with(PlanDateRoll.PRECEDING))
                        .deadline(ControlRules.CONTROL_EVENT_PLAN_APPROVAL)
                        .due())
                .isEqualTo(date("2022-12-23"));
    }

    @Test
    @EdgeCase(118)
    void aControlEventIsExtendedForReasonsInWordsByTenDaysAtTheMost() {
        ControlEvent event = begun("2026-04-06").build();

        // 20 to 24, 27 to 30 April, 4 May: twenty working days in all.
        ControlEvent extended = event.extend(LAW, extension(10, "2026-04-17")).value();
        assertThat(due(LAW, extended, ControlRules.CONTROL_EVENT_CAP)).isEqualTo(date("2026-05-04"));
        assertThat(event.extend(LAW, extension(11, "2026-04-17")).isAccepted()).isFalse();
        assertThat(event.extend(LAW, extension(1, "2026-04-18")).isAccepted()).isFalse();
        EventExtension withoutReasons = EventExtension.builder()
                .by(new Count(5, LimitUnit.WORKING_DAY))
                .decidedOn(Fact.on(date("2026-04-15")))
                .proposedOn(Fact.on(date("2026-04-15")))
                .build();
        assertThat(event.extend(LAW, withoutReasons))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.citation()).isEqualTo(ControlNorms.EXTENSION_ORDER));

        ControlEvent once = event.extend(LAW, extension(4, "2026-04-15")).value();
        assertThat(once.extend(LAW, extension(6, "2026-04-20")).isAccepted()).isFalse();
        Reckoner several = LAW.with(RepeatedEventExtension.WITHIN_THE_TOTAL);
        assertThat(List.of(
                        once.extend(several, extension(6, "2026-04-20")).isAccepted(),
                        once.extend(several, extension(7, "2026-04-20")).isAccepted()))
                .containsExactly(true, false);
    }
}
