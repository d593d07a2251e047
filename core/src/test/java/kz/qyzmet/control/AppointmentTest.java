package kz.qyzmet.control;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.Answers.assertTranslated;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.control.Events.LAW;
import static kz.qyzmet.control.Events.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.CapStart;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may control whom, on which ground, and by whose order (order 78 p. 37 to 41 and 46). */
class AppointmentTest {

    private static final AppointmentOrder ORDER = Events.order("MON_2026_04_06").build();

    /** Not appointed yet. */
    private static ControlEvent.Builder planned() {
        return ControlEvent.builder()
                .unit(ControlUnit.CENTRAL)
                .object(ControlObject.DEPARTMENT)
                .ground(EventGround.APPEAL);
    }

    private static ControlEvent with(EventBasis... grounds) {
        return Events.begun().grounds(Set.of(grounds)).build();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(ControlUnit.class)
    @OfNorm({"ctl78.p37.bodies", "ctl78.p38.central-unit", "ctl78.p39.local-unit", "ctl78.p39.executive-unit"})
    void eachUnitHasItsObjects(ControlUnit unit) {
        Set<ControlObject> own = switch (unit) {
            case CENTRAL ->
                EnumSet.of(
                        ControlObject.CENTRAL_BODY,
                        ControlObject.DEPARTMENT,
                        ControlObject.TERRITORIAL_BODY,
                        ControlObject.SUBORDINATE_ORGANIZATION,
                        ControlObject.COORDINATED_PROVIDER);
            case LOCAL -> EnumSet.of(ControlObject.LOCAL_BODY_OF_TERRITORY);
            case EXECUTIVE -> EnumSet.of(ControlObject.SUBORDINATE_ORGANIZATION, ControlObject.COORDINATED_PROVIDER);
            case OTHER -> EnumSet.noneOf(ControlObject.class);
        };
        assertTranslated(unit.label());
        for (ControlObject object : ControlObject.values()) {
            assertTranslated(object.label());
            assertThat(unit.mayControl(object).isAccepted()).as(object.name()).isEqualTo(own.contains(object));
            ControlEvent event = planned().unit(unit).object(object).build();
            assertThat(event.appoint(LAW, ORDER).isAccepted()).isEqualTo(own.contains(object));
        }
    }

    @Test
    void whatThePowerDoesNotReachIsRefusedByItsNorm() {
        assertRefused(
                ControlUnit.LOCAL.mayControl(ControlObject.LOCAL_BODY_ELSEWHERE),
                ControlNorms.LOCAL_UNIT,
                "This unit (unit of a local executive body) has no power to control this object (local executive body of"
                        + " another territory).");
        assertRefused(
                planned().unit(ControlUnit.OTHER).build().appoint(LAW, ORDER),
                ControlNorms.UNITS,
                "Internal control is run by the units that coordinate public services in state and executive bodies; this"
                        + " is none of them.");
        ControlEvent event = Events.begun()
                .unit(ControlUnit.EXECUTIVE)
                .object(ControlObject.CENTRAL_BODY)
                .build();
        assertThat(findings(event, "MON_2026_04_06"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        ControlNorms.EXECUTIVE_UNIT,
                        Severity.BREACH,
                        "FRI_2026_03_27",
                        "This unit (unit of an executive body of a region, a city of republican significance or the capital) has"
                                + " no power to control this object (its own central state body)."));
        assertThat(findings(event, "THU_2026_03_26")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "PLAN,ctl78.p41.ground-plan",
        "APPEAL,ctl78.p41.cause-appeal",
        "MONITORING,ctl78.p41.cause-monitoring",
        "INSTRUCTION,ctl78.p41.cause-instruction"
    })
    @OfNorm({
        "ctl78.p41.ground-plan",
        "ctl78.p41.ground-order",
        "ctl78.p41.cause-appeal",
        "ctl78.p41.cause-monitoring",
        "ctl78.p41.cause-instruction"
    })
    void eachGroundIsEnoughAndMustBeThereAtTheAppointment(EventGround ground, String norm) {
        EventBasis.Builder basis = EventBasis.builder().ground(ground);
        assertTranslated(ground.label());
        assertThat(findings(with(basis.arisenOn(on("FRI_2026_03_27")).build()), "WED_2026_04_08"))
                .isEmpty();

        EventBasis later = basis.arisenOn(on("MON_2026_03_30")).build();
        assertThat(findings(with(later), "WED_2026_04_08"))
                .singleElement()
                .satisfies(
                        finding -> assertFinding(
                                finding,
                                NormId.of(norm),
                                Severity.BREACH,
                                "FRI_2026_03_27",
                                "This ground (" + ground.label().en()
                                        + ") arose on 30 March 2026, after the appointment of the control event on 27 March 2026."));
        assertThat(findings(with(later, EventBasis.of(EventGround.MONITORING)), "WED_2026_04_08"))
                .isEmpty();
    }

    @Test
    @OfNorm("ctl78.p41.ground-order")
    void anEventThatHasBegunWithoutAGroundLacksOneInItsRecord() {
        ControlEvent event = with();

        assertThat(findings(event, "FRI_2026_04_03")).isEmpty();
        assertThat(findings(event, "MON_2026_04_06"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        ControlNorms.GROUND_ORDER,
                        Severity.DEFECT,
                        "MON_2026_04_06",
                        "No ground of the control event is recorded: neither the plan of the year nor a cause of an order of the"
                                + " leadership."));
        assertRefused(
                planned().grounds(Set.of()).build().appoint(LAW, ORDER),
                ControlNorms.GROUND_ORDER,
                "No ground of the control event is recorded: neither the plan of the year nor a cause of an order of the"
                        + " leadership.");
    }

    @Test
    @OfNorm({"ctl78.p41.ground-order", "ctl78.p41.cause-appeal", "ctl78.p41.cause-instruction"})
    void whatIsNoCauseIsRefused() {
        assertRefused(
                planned()
                        .grounds(Set.of(EventBasis.of(EventGround.OTHER)))
                        .build()
                        .appoint(LAW, ORDER),
                ControlNorms.GROUND_ORDER,
                "A control event rests on the plan of the year or on an order for an appeal, for the results of"
                        + " monitoring or for an instruction; this ground is none of these.");
        EventBasis vague = EventBasis.builder()
                .ground(EventGround.APPEAL)
                .onSpecificFacts(false)
                .build();
        assertRefused(
                vague.ruling(LAW, Optional.empty()),
                ControlNorms.CAUSE_APPEAL,
                "The appeal is not about specific facts.");
        EventBasis.Builder instruction = EventBasis.builder().ground(EventGround.INSTRUCTION);
        assertThat(findings(
                        with(instruction
                                .instructedBy(PartyRole.QUALITY_AUTHORITY)
                                .build()),
                        "WED_2026_04_08"))
                .isEmpty();
        assertThat(findings(
                        with(instruction
                                .instructedBy(PartyRole.QUALITY_AUTHORITY_TERRITORIAL)
                                .build()),
                        "WED_2026_04_08"))
                .isEmpty();
        assertRefused(
                instruction.instructedBy(PartyRole.SVC_AUTHORITY).build().ruling(LAW, Optional.empty()),
                ControlNorms.CAUSE_INSTRUCTION,
                "The instruction is not one of the quality authority, but of: "
                        + PartyRole.SVC_AUTHORITY.label().en() + ".");
    }

    @Test
    @OfNorm("ctl78.p41.ground-order")
    void theLeadershipAppoints() {
        AppointmentOrder byTheUnit =
                AppointmentOrder.builder().from(ORDER).issuedBy(PartyRole.ICU).build();
        String text = "A control event is appointed by the leadership of the body, not by: "
                + PartyRole.ICU.label().en() + ".";

        assertRefused(planned().build().appoint(LAW, byTheUnit), ControlNorms.GROUND_ORDER, text);
        assertThat(findings(
                        planned()
                                .order(byTheUnit)
                                .noticeReceivedOn(date("MON_2026_03_30"))
                                .build(),
                        "WED_2026_04_08"))
                .singleElement()
                .satisfies(finding ->
                        assertFinding(finding, ControlNorms.GROUND_ORDER, Severity.BREACH, "FRI_2026_03_27", text));
        // Of an event of the plan the text does not say who appoints it.
        assertThat(planned()
                        .grounds(Set.of(EventBasis.of(EventGround.PLAN)))
                        .build()
                        .appoint(LAW, byTheUnit)
                        .isAccepted())
                .isTrue();
        assertThat(findings(Events.begun().order(byTheUnit).build(), "WED_2026_04_08"))
                .singleElement()
                .satisfies(finding ->
                        assertFinding(finding, ControlNorms.GROUND_ORDER, Severity.DOUBT, "FRI_2026_03_27", text));
    }

    @Test
    @OfNorm(ControlRules.Ids.CONTROL_EVENT_CAP)
    void anOrderDoesNotSetAnEndBeyondTheCap() {
        AppointmentOrder.Builder order = Events.order("MON_2026_04_06");
        String text = "A control event lasts no longer than 10 working days; the order ends it on Monday 20 April 2026,"
                + " which makes 11 working days.";

        assertThat(planned()
                        .build()
                        .appoint(LAW, order.endsOn(date("FRI_2026_04_17")).build())
                        .isAccepted())
                .isTrue();
        assertRefused(
                planned()
                        .build()
                        .appoint(LAW, order.endsOn(date("MON_2026_04_20")).build()),
                ControlRules.CONTROL_EVENT_CAP,
                text);
        ControlEvent tooLong = Events.begun().order(order.build()).build();
        assertThat(findings(tooLong, "WED_2026_04_08"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding, ControlRules.CONTROL_EVENT_CAP, Severity.BREACH, "MON_2026_04_06", text));
        // Who follows the other reading does not count the day of the beginning, and Monday is the tenth.
        assertThat(tooLong.findings(LAW.with(CapStart.NEXT_DAY), date("WED_2026_04_08")))
                .isEmpty();
        assertThat(Events.due(tooLong, ControlRules.CONTROL_EVENT_CAP)).isEqualTo("2026-04-17");
        assertThat(Events.due(tooLong, ControlRules.CONTROL_EVENT_ACT_DELIVERY)).isEqualTo("2026-04-17");
    }

    @Test
    void anEventIsAppointedOnce() {
        ControlEvent event = planned().build().appoint(LAW, ORDER).value();

        assertThat(event.order()).contains(ORDER);
        assertRefused(
                event.appoint(LAW, ORDER), ControlNorms.GROUND_ORDER, "The control event has already been appointed.");
    }

    @Test
    @OfNorm("ctl78.p42.timing")
    void anEventOfThePlanIsHeldWhenThePlanSays() {
        EventBasis plan = EventBasis.builder()
                .ground(EventGround.PLAN)
                .timing(new PlannedTiming(date("WED_2026_04_01"), date("MON_2026_04_06")))
                .build();
        assertThat(findings(with(plan), "WED_2026_04_08")).isEmpty();

        EventBasis earlier = EventBasis.builder()
                .ground(EventGround.PLAN)
                .timing(new PlannedTiming(date("WED_2026_04_01"), date("SUN_2026_04_05")))
                .build();
        assertThat(findings(with(earlier), "WED_2026_04_08"))
                .singleElement()
                .satisfies(
                        finding -> assertFinding(
                                finding,
                                ControlNorms.PLAN_TIMING,
                                Severity.BREACH,
                                "MON_2026_04_06",
                                "The control event began on 6 April 2026, outside the time of the plan, 1 April 2026 to 5 April 2026."));
        assertThat(findings(with(earlier, EventBasis.of(EventGround.APPEAL)), "WED_2026_04_08"))
                .isEmpty();
        assertThatThrownBy(() -> new PlannedTiming(date("MON_2026_04_06"), date("SUN_2026_04_05")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid timing: Expected 'from' <= 'to', but found: 2026-04-06 > 2026-04-05");
    }

    @Test
    @OfNorm("ctl78.p46.start")
    void theEventBeginsWithTheDeliveryOfItsOrder() {
        ControlEvent issued = planned()
                .order(AppointmentOrder.builder().issuedOn(on("FRI_2026_03_27")).build())
                .build();
        assertThat(issued.state(LAW, date("MON_2026_04_06"))).isEqualTo(ControlEventState.APPOINTED);

        ControlEvent begun = Events.begun().build();
        assertThat(begun.state(LAW, date("THU_2026_03_26"))).isEqualTo(ControlEventState.NOT_APPOINTED);
        assertThat(begun.state(LAW, date("SUN_2026_04_05"))).isEqualTo(ControlEventState.APPOINTED);
        assertThat(begun.state(LAW, date("MON_2026_04_06"))).isEqualTo(ControlEventState.STARTED);
        assertThat(begun.state(LAW, date("SAT_2026_04_18"))).isEqualTo(ControlEventState.OVERDUE);

        ControlEvent onSaturday =
                Events.begun().order(Events.order("SAT_2026_04_04").build()).build();
        assertThat(findings(onSaturday, "SAT_2026_04_04"))
                .singleElement()
                .satisfies(
                        finding -> assertFinding(
                                finding,
                                ControlNorms.START,
                                Severity.DEFECT,
                                "SAT_2026_04_04",
                                "The order was delivered on Saturday 4 April 2026, a day off: a control event does not begin on it."));
        assertThat(Events.due(onSaturday, ControlRules.CONTROL_EVENT_CAP)).isEqualTo("2026-04-17");
    }
}
