package kz.qyzmet.report.fill;

import java.util.Optional;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.layout.Indicator;
import kz.qyzmet.service.PublicService;

/**
 * Section 2 of forms 1-MK and 2-MK, from public services: which stand in the register and which have a by-law on the
 * last day of each month and of the quarter ({@code ctl78.f1mk.r10.register}, {@code ctl78.f1mk.r11.by-laws}), and
 * which were entered in each month ({@code ctl78.f1mk.r10-1.register-added}).
 */
final class RegisterCounter {

    private static final int MONTHS = 3;

    private final ControlSheet sheet;
    private final FillCalendar calendar;

    RegisterCounter(ControlSheet sheet, FillCalendar calendar) {
        this.sheet = sheet;
        this.calendar = calendar;
    }

    void count(PublicService service) {
        String name = Sheet.named(Optional.of(service.name()));
        boolean counted = false;
        boolean approved = false;
        for (int column = 0; column <= MONTHS; column++) {
            // The quarter ends with its third month.
            int month = Math.min(column, MONTHS - 1);
            if (isInRegister(service, month)) {
                sheet.count(Indicator.REGISTER, name, Slot.only(column), 1);
                counted = true;
            }
            if (sheet.has(Indicator.BY_LAWS) && isApproved(service, month)) {
                sheet.count(Indicator.BY_LAWS, name, Slot.only(column), 1);
                approved = true;
            }
        }
        int entered = calendar.month(service.enteredInRegisterOn());
        if (entered >= 0 && service.isRegistered()) {
            sheet.count(Indicator.REGISTER_ADDED, name, Slot.month(entered), 1);
        }
        remark(service, counted, approved);
    }

    /** A number in the register without a day of entry tells that it is there, not since when. */
    private boolean isInRegister(PublicService service, int month) {
        return service.isRegistered()
                && (service.enteredInRegisterOn().isEmpty()
                        || calendar.hasHappenedBy(service.enteredInRegisterOn(), calendar.endOf(month)))
                && !calendar.hasHappenedBy(service.excludedFromRegisterOn(), calendar.endOf(month));
    }

    private boolean isApproved(PublicService service, int month) {
        return service.byLaw()
                .filter(act -> calendar.hasHappenedBy(act.approvedOn(), calendar.endOf(month)))
                .isPresent();
    }

    private void remark(PublicService service, boolean counted, boolean approved) {
        if (counted && service.enteredInRegisterOn().isEmpty()) {
            sheet.remark(Indicator.REGISTER, Severity.DOUBT, "service.noEntry");
        }
        boolean entered = calendar.hasHappenedBy(service.enteredInRegisterOn(), calendar.last());
        if (entered && !service.isRegistered()) {
            sheet.remark(Indicator.REGISTER, Severity.BREACH, "service.noNumber");
        }
        boolean undated =
                service.byLaw().filter(act -> act.approvedOn().isEmpty()).isPresent();
        if (sheet.has(Indicator.BY_LAWS) && !approved && undated) {
            sheet.remark(Indicator.BY_LAWS, Severity.DEFECT, "service.noApproval");
        }
    }
}
