package kz.qyzmet.report.fill;

import kz.qyzmet.control.monitoring.InternalMonitoring;
import kz.qyzmet.control.monitoring.Outreach;
import kz.qyzmet.control.monitoring.Training;
import kz.qyzmet.report.layout.Indicator;

/**
 * Outreach and training of forms 1-MK and 2-MK, from internal monitoring: an activity counts on the day on which it was
 * held ({@code ctl78.f1mk.r20.outreach}, {@code ctl78.f1mk.r21.coverage}), a course on that on which it was finished
 * ({@code ctl78.f1mk.r22.trained}).
 */
final class MonitoringCounter {

    private final ControlSheet sheet;
    private final FillCalendar calendar;

    MonitoringCounter(ControlSheet sheet, FillCalendar calendar) {
        this.sheet = sheet;
        this.calendar = calendar;
    }

    void count(InternalMonitoring monitoring) {
        for (Outreach activity : monitoring.outreach()) {
            int held = calendar.month(activity.heldOn());
            if (held >= 0) {
                sheet.count(Indicator.OUTREACH, Slot.month(held), 1);
                sheet.count(Indicator.COVERAGE, Slot.month(held), activity.people());
            }
        }
        for (Training course : monitoring.trainings()) {
            int finished = calendar.month(course.finishedOn());
            if (finished >= 0) {
                sheet.count(Indicator.TRAINED, Slot.month(finished), course.staff());
            }
        }
    }
}
