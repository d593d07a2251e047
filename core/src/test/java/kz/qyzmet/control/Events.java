package kz.qyzmet.control;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.party.PartyRole;

/** What the tests of control events share. */
final class Events {

    static final Reckoner LAW = Kazakhstan.LAW;
    static final String REASONS = "The archive of the object burnt down and is being restored.";

    private Events() {}

    /** An order without an end date of its own. */
    static AppointmentOrder.Builder order(String delivered) {
        return AppointmentOrder.builder()
                .issuedOn(on("FRI_2026_03_27"))
                .issuedBy(PartyRole.BODY_LEADERSHIP)
                .deliveredOn(date(delivered));
    }

    /** An event that nothing speaks against, begun on Monday 6 April 2026, with a last day on Friday 17 April. */
    static ControlEvent.Builder begun() {
        return ControlEvent.builder()
                .unit(ControlUnit.CENTRAL)
                .object(ControlObject.SUBORDINATE_ORGANIZATION)
                .ground(EventGround.PLAN)
                .noticeReceivedOn(date("MON_2026_03_30"))
                .order(order("MON_2026_04_06").build());
    }

    /** The same, which its order ends on Wednesday 15 April. */
    static ControlEvent.Builder shorter() {
        return begun().order(
                        order("MON_2026_04_06").endsOn(date("WED_2026_04_15")).build());
    }

    /** The same, whose act the head of the object had on Tuesday 14 April. */
    static ControlEvent.Builder withAct() {
        return shorter()
                .act(ControlAct.builder().deliveredOn(date("TUE_2026_04_14")).build());
    }

    static EventExtension extension(int days, String decided) {
        return EventExtension.of(days, REASONS, date(decided));
    }

    static Timeline.Entry entry(Reckoner law, ControlEvent event, NormId norm) {
        List<Timeline.Entry> found = event.timeline(law).entries().stream()
                .filter(entry -> entry.deadline().citation().equals(norm))
                .toList();
        assertThat(found).as(norm.id()).hasSize(1);
        return found.get(0);
    }

    static String due(Reckoner law, ControlEvent event, NormId norm) {
        return entry(law, event, norm).deadline().due().toString();
    }

    static String due(ControlEvent event, NormId norm) {
        return due(LAW, event, norm);
    }

    static List<Finding> findings(ControlEvent event, String asOf) {
        return event.findings(LAW, date(asOf));
    }

    /** The findings that rest on a norm. */
    static List<Finding> findings(ControlEvent event, String asOf, NormId norm) {
        return findings(event, asOf).stream()
                .filter(finding -> finding.citation().equals(norm))
                .toList();
    }
}
