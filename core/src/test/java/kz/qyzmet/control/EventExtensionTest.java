package kz.qyzmet.control;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.control.Events.LAW;
import static kz.qyzmet.control.Events.REASONS;
import static kz.qyzmet.control.Events.due;
import static kz.qyzmet.control.Events.extension;
import static kz.qyzmet.control.Events.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.Severity;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The power to extend a control event (order 78 p. 44): who holds it, on which conditions, by how much and until when.
 */
class EventExtensionTest {

    /** Its last day is Friday 17 April 2026. */
    private static final ControlEvent EVENT = Events.begun().build();

    private static EventExtension.Builder builder() {
        return EventExtension.builder().from(extension(5, "WED_2026_04_15"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1,2026-04-20", "5,2026-04-24", "9,2026-04-30", "10,2026-05-04"})
    @OfNorm(ControlRules.Ids.CONTROL_EVENT_EXTENSION)
    void itAddsUpToTenWorkingDaysFromTheOldEnd(int days, String last) {
        ControlEvent extended =
                EVENT.extend(LAW, extension(days, "TUE_2026_04_07")).value();

        assertThat(due(extended, ControlRules.CONTROL_EVENT_CAP)).isEqualTo(last);
        assertThat(findings(extended, "FRI_2026_04_17")).isEmpty();
        assertThat(extended.state(LAW, date("MON_2026_04_06"))).isEqualTo(ControlEventState.STARTED);
        assertThat(extended.state(LAW, date("MON_2026_04_20"))).isEqualTo(ControlEventState.EXTENDED);
    }

    @Test
    @OfNorm(ControlRules.Ids.CONTROL_EVENT_EXTENSION)
    void elevenAreRefusedAndNotMadeTen() {
        String text = "A control event can be extended by no more than 10 working days; the decision says 11 working"
                + " days.";
        assertRefused(EVENT.extend(LAW, extension(11, "WED_2026_04_15")), ControlRules.CONTROL_EVENT_EXTENSION, text);

        ControlEvent recorded =
                Events.begun().addExtensions(extension(11, "WED_2026_04_15")).build();
        assertThat(due(recorded, ControlRules.CONTROL_EVENT_CAP)).isEqualTo("2026-04-17");
        assertThat(findings(recorded, "TUE_2026_04_14")).isEmpty();
        assertThat(findings(recorded, "WED_2026_04_15"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding, ControlRules.CONTROL_EVENT_EXTENSION, Severity.BREACH, "WED_2026_04_15", text));
    }

    @Test
    @OfNorm({"ctl78.p44.extension-order", "ctl78.p44.extension-proposal"})
    void itNeedsTheLeadershipReasonsInWordsAndAProposal() {
        assertRefused(
                EVENT.extend(LAW, builder().decidedBy(PartyRole.ICU).build()),
                ControlNorms.EXTENSION_ORDER,
                "The control event cannot be extended: p. 44 gives this power to the leadership of the body, not to: "
                        + PartyRole.ICU.label().en() + ".");
        String reasons = "The control event cannot be extended: no objective reasons are given in words.";
        assertRefused(
                EVENT.extend(LAW, builder().reasons(Optional.empty()).build()), ControlNorms.EXTENSION_ORDER, reasons);
        assertRefused(EVENT.extend(LAW, builder().reasons(" ").build()), ControlNorms.EXTENSION_ORDER, reasons);
        assertRefused(
                EVENT.extend(LAW, builder().proposedOn(Optional.empty()).build()),
                ControlNorms.EXTENSION_PROPOSAL,
                "The control event cannot be extended: no reasoned proposal of the unit is recorded.");
        assertRefused(
                EVENT.extend(LAW, builder().proposedBy(PartyRole.CONTROL_OBJECT).build()),
                ControlNorms.EXTENSION_PROPOSAL,
                "The control event cannot be extended: an official of the unit proposes it, not: "
                        + PartyRole.CONTROL_OBJECT.label().en() + ".");
        assertThat(EVENT.extend(LAW, builder().proposedBy(PartyRole.ICU).build())
                        .isAccepted())
                .isTrue();

        ControlEvent recorded = Events.begun()
                .addExtensions(builder().proposedOn(Optional.empty()).build())
                .build();
        assertThat(findings(recorded, "WED_2026_04_15"))
                .extracting(Finding::severity)
                .containsExactly(Severity.DEFECT);
    }

    @Test
    @OfNorm(ControlRules.Ids.CONTROL_EVENT_EXTENSION)
    void itIsDecidedWhileTheEventLasts() {
        assertThat(EVENT.extend(LAW, extension(1, "FRI_2026_04_17")).isAccepted())
                .isTrue();
        assertRefused(
                EVENT.extend(LAW, extension(1, "SAT_2026_04_18")),
                ControlRules.CONTROL_EVENT_EXTENSION,
                "The control event cannot be extended: its term expired on 17 April 2026, and the decision is of 18 April"
                        + " 2026.");
        assertRefused(
                EVENT.extend(LAW, extension(1, "FRI_2026_04_03")),
                ControlRules.CONTROL_EVENT_EXTENSION,
                "The control event cannot be extended: on the day of the decision it had not begun.");
        assertRefused(
                Events.begun().completedOn(on("TUE_2026_04_14")).build().extend(LAW, extension(1, "WED_2026_04_15")),
                ControlRules.CONTROL_EVENT_EXTENSION,
                "The control event cannot be extended: it was completed on 14 April 2026.");
    }

    @Test
    @OfNorm(ControlRules.Ids.CONTROL_EVENT_EXTENSION)
    void onceOrSeveralTimesIsAReading() {
        ControlEvent once = EVENT.extend(LAW, extension(4, "WED_2026_04_15")).value();
        EventExtension second = extension(6, "MON_2026_04_20");
        String text = "The control event cannot be extended a second time.";
        assertRefused(once.extend(LAW, second), ControlRules.CONTROL_EVENT_EXTENSION, text);

        Reckoner several = LAW.with(RepeatedEventExtension.WITHIN_THE_TOTAL);
        ControlEvent twice = once.extend(several, second).value();
        assertThat(Events.due(several, twice, ControlRules.CONTROL_EVENT_CAP)).isEqualTo("2026-05-04");
        assertRefused(
                once.extend(several, extension(7, "MON_2026_04_20")),
                ControlRules.CONTROL_EVENT_EXTENSION,
                "A control event can be extended by no more than 10 working days in all; 4 working days have been added,"
                        + " and the decision adds 7 working days.");
        assertThat(findings(twice, "TUE_2026_04_21"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding, ControlRules.CONTROL_EVENT_EXTENSION, Severity.DOUBT, "MON_2026_04_20", text));
        // By the one reading its last day is 23 April, by the other 4 May.
        assertThat(findings(twice, "FRI_2026_04_24", ControlRules.CONTROL_EVENT_CAP))
                .extracting(Finding::severity)
                .containsExactly(Severity.DOUBT);
        assertRefused(
                once.extend(LAW, extension(4, "WED_2026_04_15")),
                ControlRules.CONTROL_EVENT_EXTENSION,
                "This decision is already recorded.");
    }

    @Test
    void aDateIsWorthTheWorkingDaysToIt() {
        EventExtension until = EventExtension.builder()
                .until(date("SAT_2026_04_25"))
                .reasons(REASONS)
                .decidedOn(on("WED_2026_04_15"))
                .proposedOn(on("TUE_2026_04_14"))
                .build();

        ControlEvent extended = EVENT.extend(LAW, until).value();
        assertThat(due(extended, ControlRules.CONTROL_EVENT_CAP)).isEqualTo("2026-04-27");
        assertRefused(
                EVENT.extend(
                        LAW,
                        EventExtension.builder()
                                .from(until)
                                .until(date("FRI_2026_04_17"))
                                .build()),
                ControlRules.CONTROL_EVENT_EXTENSION,
                "The decision does not extend the control event: its term runs until 17 April 2026 anyway.");
        assertRefused(
                EVENT.extend(
                        LAW, builder().by(new Count(10, LimitUnit.CALENDAR_DAY)).build()),
                ControlRules.CONTROL_EVENT_EXTENSION,
                "A control event is extended in working days, by no more than 10 working days; the decision says 10"
                        + " calendar days.");
    }

    @Test
    void aDecisionSaysItsTimeOnceAndFollowsItsProposal() {
        assertThatThrownBy(() -> builder().until(date("MON_2026_04_20")).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid extension: Expected 'by' or 'until', but found: both");
        assertThatThrownBy(() -> builder().by(Optional.empty()).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid extension: Expected 'by' or 'until', but found: neither");
        assertThatThrownBy(
                        () -> builder().by(new Count(0, LimitUnit.WORKING_DAY)).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid extension: Expected 'by' of 1 or more, but found: 0");
        assertThatThrownBy(() -> builder().proposedOn(on("THU_2026_04_16")).build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'proposedOn' <= 'decidedOn', but found: 2026-04-16 > 2026-04-15");
        assertThat(builder().build().toString()).doesNotContain("archive");
    }
}
