package kz.qyzmet.report.fill;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.control.ControlAct;
import kz.qyzmet.control.ControlEvent;
import kz.qyzmet.control.EventBasis;
import kz.qyzmet.control.EventGround;
import kz.qyzmet.control.EventOutcome;
import kz.qyzmet.control.EventRecommendation;
import kz.qyzmet.control.FoundViolation;
import kz.qyzmet.control.Sanction;
import kz.qyzmet.control.SanctionKind;
import kz.qyzmet.control.StaffOf;
import kz.qyzmet.control.ViolationKind;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.report.layout.Indicator;

/**
 * Section 1 of forms 1-MK and 2-MK, from control events.
 *
 * <p>An event is held on the day of its completion ({@code ctl78.f1mk.r1.events}); what it found counts on that day,
 * what followed from it on its own. Violations are counted by their number, sanctions by theirs, persons by heads.
 */
final class EventCounter {

    private final FormType type;
    private final ControlSheet sheet;
    private final FillCalendar calendar;
    private final boolean leavesOut;
    private final boolean restoresInAll;

    EventCounter(Reckoner law, FormType type, ControlSheet sheet, FillCalendar calendar, boolean restoresInAll) {
        this.type = type;
        this.sheet = sheet;
        this.calendar = calendar;
        this.leavesOut = law.policy(UnplannedEventRow.MONITORING) == UnplannedEventRow.LEFT_OUT;
        this.restoresInAll =
                restoresInAll && law.policy(RestoredPersons.WITH_CONTROL_EVENTS) == RestoredPersons.WITH_CONTROL_EVENTS;
    }

    void count(ControlEvent event) {
        int held = calendar.month(event.completedOn());
        Set<EventGround> grounds = grounds(event);
        boolean counted = grounds.contains(EventGround.PLAN) || grounds.contains(EventGround.MONITORING) || !leavesOut;
        if (held >= 0) {
            if (counted) {
                held(event, grounds, Slot.month(held));
            } else {
                sheet.remark(Indicator.EVENTS, Severity.BREACH, "event.leftOut");
            }
        } else if (calendar.happened(event.completedOn()).isEmpty()) {
            notCompleted(event, counted);
        }
        event.outcome().ifPresent(outcome -> followed(outcome, counted));
    }

    private static Set<EventGround> grounds(ControlEvent event) {
        Set<EventGround> grounds = EnumSet.noneOf(EventGround.class);
        event.grounds().stream().map(EventBasis::ground).forEach(grounds::add);
        return grounds;
    }

    private void held(ControlEvent event, Set<EventGround> grounds, Slot slot) {
        sheet.count(Indicator.EVENTS, slot, 1);
        // One event counts once: an event of the plan stays one, whatever else prompted it.
        if (grounds.contains(EventGround.PLAN)) {
            sheet.count(Indicator.EVENTS_PLANNED, slot, 1);
        } else {
            sheet.count(Indicator.EVENTS_MONITORING, slot, 1);
            if (!grounds.contains(EventGround.MONITORING)) {
                sheet.remark(
                        Indicator.EVENTS_MONITORING,
                        Severity.DOUBT,
                        grounds.isEmpty() ? "event.noGround" : "event.otherGround");
            }
        }
        object(event, slot);
        if (event.outcome().isEmpty()) {
            sheet.remark(Indicator.VIOLATIONS, Severity.DEFECT, "event.noOutcome");
        }
        event.outcome().ifPresent(outcome -> {
            for (FoundViolation found : outcome.violations()) {
                sheet.count(Indicator.VIOLATIONS, slot, found.number());
                sheet.count(row(found.kind()), slot, found.number());
            }
            sheet.count(Indicator.LATE_COMPLAINTS, slot, outcome.lateComplaints());
        });
    }

    /** An event has one object. The rows name those whom a unit of the reporting body may control. */
    private void object(ControlEvent event, Slot slot) {
        switch (event.object()) {
            case CENTRAL_BODY, DEPARTMENT, TERRITORIAL_BODY -> body(type == FormType.FORM_1MK, slot);
            case LOCAL_BODY_OF_TERRITORY, LOCAL_BODY_ELSEWHERE -> body(type == FormType.FORM_2MK, slot);
            case SUBORDINATE_ORGANIZATION -> object(Indicator.OBJECTS_SUBORDINATES, slot);
            case COORDINATED_PROVIDER -> provider(event, slot);
            case OTHER -> sheet.remark(Indicator.OBJECTS, Severity.BREACH, "event.object");
        }
    }

    private void body(boolean ofThisForm, Slot slot) {
        if (ofThisForm) {
            object(Indicator.OBJECTS_BODIES, slot);
        } else {
            sheet.remark(Indicator.OBJECTS, Severity.BREACH, "event.object");
        }
    }

    private void provider(ControlEvent event, Slot slot) {
        if (event.providerKind().isEmpty()) {
            sheet.remark(Indicator.OBJECTS_ENTITIES, Severity.DOUBT, "event.provider");
        }
        boolean natural =
                event.providerKind().filter(kind -> kind.isNaturalPerson()).isPresent();
        object(natural ? Indicator.OBJECTS_INDIVIDUALS : Indicator.OBJECTS_ENTITIES, slot);
    }

    private void object(Indicator row, Slot slot) {
        sheet.count(Indicator.OBJECTS, slot, 1);
        sheet.count(row, slot, 1);
    }

    private void notCompleted(ControlEvent event, boolean counted) {
        boolean drawnUp = event.act()
                .flatMap(ControlAct::drawnUpOn)
                .filter(fact -> calendar.month(fact) >= 0)
                .isPresent();
        if (drawnUp) {
            sheet.remark(Indicator.EVENTS, Severity.BREACH, "event.notCompleted");
        } else if (counted && event.outcome().filter(this::isFollowed).isPresent()) {
            sheet.remark(Indicator.EVENTS, Severity.DEFECT, "event.followed");
        }
    }

    /** Whether rows count what followed from it. */
    private boolean isFollowed(EventOutcome outcome) {
        return Stream.of(
                        outcome.violations().stream().flatMap(found -> found.restoredOn().stream()),
                        outcome.sanctions().stream().map(Sanction::imposedOn),
                        outcome.recommendations().stream().map(EventRecommendation::madeOn))
                .flatMap(facts -> facts)
                .anyMatch(fact -> calendar.month(fact) >= 0);
    }

    private void followed(EventOutcome outcome, boolean counted) {
        outcome.violations().forEach(found -> restored(found, counted));
        if (counted) {
            outcome.sanctions().forEach(this::imposed);
            outcome.recommendations().forEach(this::recommended);
        }
    }

    private void restored(FoundViolation found, boolean counted) {
        int month = calendar.month(found.restoredOn());
        if (month < 0) {
            return;
        }
        Slot slot = Slot.month(month);
        if (counted) {
            sheet.count(Indicator.VIOLATIONS_RESTORED, slot, found.number());
            sheet.count(Indicator.PERSONS_RESTORED, slot, found.persons());
        }
        if (restoresInAll) {
            sheet.count(Indicator.RIGHTS_RESTORED, slot, found.persons());
        }
    }

    private void imposed(Sanction sanction) {
        int month = calendar.month(sanction.imposedOn());
        if (month < 0) {
            return;
        }
        Slot slot = Slot.month(month);
        sheet.count(Indicator.SANCTIONS, slot, sanction.number());
        sheet.count(row(sanction.kind()), slot, sanction.number());
        sheet.count(Indicator.PERSONS_DISCIPLINED, slot, sanction.persons());
        sheet.count(row(sanction.staff()), slot, sanction.persons());
    }

    /** Whether it is carried out is told as of the end of the quarter, in the columns of the months too. */
    private void recommended(EventRecommendation made) {
        int month = calendar.month(made.madeOn());
        if (month < 0) {
            return;
        }
        Slot slot = Slot.month(month);
        boolean done = calendar.hasHappenedBy(made.carriedOutOn(), calendar.last());
        sheet.count(Indicator.RECOMMENDATIONS, slot, made.number());
        sheet.count(done ? Indicator.RECOMMENDATIONS_DONE : Indicator.RECOMMENDATIONS_NOT_DONE, slot, made.number());
    }

    private static Indicator row(ViolationKind kind) {
        return switch (kind) {
            case LATE_SERVICE -> Indicator.LATE_SERVICE;
            case LATE_REFUSAL -> Indicator.LATE_REFUSAL;
            case INCOMPLETE_PACKAGE -> Indicator.INCOMPLETE_PACKAGE;
            case EXTRA_DOCUMENTS -> Indicator.EXTRA_DOCUMENTS;
            case DOCUMENTS_IN_SYSTEMS -> Indicator.DOCUMENTS_IN_SYSTEMS;
            case PROCEDURE -> Indicator.PROCESS;
            case GROUNDLESS_REFUSAL -> Indicator.GROUNDLESS_REFUSAL;
            case SCHEDULE -> Indicator.SCHEDULE;
            case CHARGED -> Indicator.CHARGED;
            case OTHER -> Indicator.OTHER;
        };
    }

    private static Indicator row(SanctionKind kind) {
        return switch (kind) {
            case REMARK -> Indicator.SANCTION_REMARK;
            case REPRIMAND -> Indicator.SANCTION_REPRIMAND;
            case SEVERE_REPRIMAND -> Indicator.SANCTION_SEVERE_REPRIMAND;
            case WARNING -> Indicator.SANCTION_WARNING;
            case DEMOTION -> Indicator.SANCTION_DEMOTION;
            case DISMISSAL -> Indicator.SANCTION_DISMISSAL;
        };
    }

    private static Indicator row(StaffOf staff) {
        return switch (staff) {
            case BODY -> Indicator.DISCIPLINED_BODIES;
            case SUBORDINATE -> Indicator.DISCIPLINED_SUBORDINATES;
            case OTHER -> Indicator.DISCIPLINED_OTHERS;
        };
    }
}
