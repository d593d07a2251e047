package kz.qyzmet.report.fill;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.layout.Indicator;
import kz.qyzmet.service.Application;
import kz.qyzmet.service.Channel;
import kz.qyzmet.service.DocumentForm;
import kz.qyzmet.service.RenderingRecord;
import kz.qyzmet.service.ServiceRefusal;

/**
 * Sections 2.1 and 2.2 of forms 1-MK and 2-MK, from applications: services by the day on which the result was issued
 * ({@code ctl78.f1mk.r12.services}, {@code ctl78.f1mk.r14.late-services}), refusals by their own
 * ({@code ctl78.f1mk.r13.refusals}, {@code ctl78.f1mk.r15.late-refusals}). Each service of an application counts.
 */
final class ApplicationCounter {

    private final Reckoner law;
    private final ControlSheet sheet;
    private final FillCalendar calendar;
    private final boolean overlaps;
    private final boolean leavesCorporationOut;

    ApplicationCounter(Reckoner law, ControlSheet sheet, FillCalendar calendar, boolean overlaps) {
        this.law = law;
        this.sheet = sheet;
        this.calendar = calendar;
        this.overlaps = overlaps;
        this.leavesCorporationOut = law.policy(CorporationRefusals.COUNTED) == CorporationRefusals.LEFT_OUT;
    }

    void count(Application application) {
        int issued = calendar.month(application.issuedOn());
        int refused = calendar.month(application.refusal().map(ServiceRefusal::refusedOn));
        if (issued < 0 && refused < 0) {
            return;
        }
        for (RenderedService service : RenderedService.of(application, calendar.asOf())) {
            if (issued >= 0) {
                issued(service, Slot.month(issued, service.isOfIndividual()));
            }
            if (refused >= 0) {
                refused(service, Slot.month(refused, service.isOfIndividual()));
            }
        }
        if (issued >= 0 && refused >= 0 && !application.bundledWith().isEmpty()) {
            sheet.remark(Indicator.REFUSALS, Severity.DOUBT, "application.bundle");
        }
    }

    private void issued(RenderedService service, Slot slot) {
        switch (service.way()) {
            case OFFICE -> office(service, slot);
            case SYSTEM -> system(service, slot);
            case PARTNER -> sheet.remark(Indicator.SERVICES, Severity.BREACH, "application.partner");
            case UNKNOWN -> sheet.remark(Indicator.SERVICES, Severity.BREACH, "application.way");
            case PORTAL, E_LICENSING, STATE_CORPORATION -> {
                // These are reported by the authority for informatisation, in forms 3-MK and 4-MK.
            }
        }
        Lateness lateness = service.issueLateness(law, calendar.asOf());
        late(service, lateness, slot, Indicator.LATE_SERVICES, LateRows.OF_SERVICES);
    }

    private void office(RenderedService service, Slot slot) {
        Set<Channel> open = EnumSet.of(Channel.EGOV_PORTAL, Channel.STATE_CORPORATION);
        open.retainAll(service.service().ways());
        sheet.count(Indicator.SERVICES, slot, 1);
        if (open.isEmpty() || overlaps) {
            sheet.count(Indicator.SERVICES_PAPER, service.name(), slot, 1);
        }
        if (!open.isEmpty()) {
            sheet.count(Indicator.SERVICES_PAPER_ALTERNATIVE, service.name(), slot, 1);
        }
    }

    private void system(RenderedService service, Slot slot) {
        Optional<Boolean> contact = service.application().rendering().flatMap(RenderingRecord::withContact);
        if (contact.isEmpty()) {
            sheet.remark(Indicator.SERVICES, Severity.BREACH, "application.contact");
            return;
        }
        Indicator row = contact.get() ? Indicator.SERVICES_MANUAL_ENTRY : Indicator.SERVICES_ELECTRONIC;
        sheet.count(Indicator.SERVICES, slot, 1);
        countInSystem(row, service, slot);
    }

    private void countInSystem(Indicator row, RenderedService service, Slot slot) {
        sheet.count(row, service.name(), service.systemName(), slot, 1);
        if (service.systemName().equals(Sheet.NOT_NAMED)) {
            sheet.remark(row, Severity.DEFECT, "application.systemName");
        }
    }

    private void refused(RenderedService service, Slot slot) {
        switch (service.way()) {
            case OFFICE -> refused(Indicator.REFUSALS_PAPER, slot);
            case SYSTEM -> refused(Indicator.REFUSALS_ELECTRONIC, slot);
            case PARTNER -> refusedByForm(service, slot);
            case STATE_CORPORATION -> {
                if (!leavesCorporationOut) {
                    refusedByForm(service, slot);
                }
            }
            case UNKNOWN -> sheet.remark(Indicator.REFUSALS, Severity.BREACH, "application.way");
            case PORTAL, E_LICENSING -> {
                // Both rows leave the portals out, or never hold what is issued there.
            }
        }
        Lateness lateness = service.refusalLateness(law);
        late(service, lateness, slot, Indicator.LATE_REFUSALS, LateRows.OF_REFUSALS);
    }

    private void refusedByForm(RenderedService service, Slot slot) {
        Optional<DocumentForm> form = service.application().form();
        if (form.isEmpty()) {
            sheet.remark(Indicator.REFUSALS, Severity.BREACH, "application.form");
            return;
        }
        refused(form.get() == DocumentForm.PAPER ? Indicator.REFUSALS_PAPER : Indicator.REFUSALS_ELECTRONIC, slot);
    }

    private void refused(Indicator row, Slot slot) {
        sheet.count(Indicator.REFUSALS, slot, 1);
        sheet.count(row, slot, 1);
    }

    /** The rows of what came late, by the way. */
    private record LateRows(Indicator office, Indicator portal, Indicator systems, Indicator corporation) {

        static final LateRows OF_SERVICES = new LateRows(
                Indicator.LATE_PAPER, Indicator.LATE_PORTAL, Indicator.LATE_SYSTEMS, Indicator.LATE_STATE_CORPORATION);

        static final LateRows OF_REFUSALS = new LateRows(
                Indicator.LATE_REFUSALS_PAPER,
                Indicator.LATE_REFUSALS_PORTAL,
                Indicator.LATE_REFUSALS_SYSTEMS,
                Indicator.LATE_REFUSALS_STATE_CORPORATION);
    }

    private void late(RenderedService service, Lateness lateness, Slot slot, Indicator total, LateRows rows) {
        if (lateness == Lateness.UNDETERMINED) {
            sheet.remark(total, Severity.DOUBT, "application.term");
        }
        if (lateness != Lateness.LATE) {
            return;
        }
        switch (service.way()) {
            case OFFICE -> late(total, rows.office(), service, slot);
            case PORTAL, E_LICENSING -> late(total, rows.portal(), service, slot);
            case STATE_CORPORATION -> late(total, rows.corporation(), service, slot);
            case SYSTEM -> {
                sheet.count(total, slot, 1);
                countInSystem(rows.systems(), service, slot);
            }
            case PARTNER -> sheet.remark(total, Severity.BREACH, "application.partner");
            case UNKNOWN -> sheet.remark(total, Severity.BREACH, "application.way");
        }
    }

    private void late(Indicator total, Indicator row, RenderedService service, Slot slot) {
        sheet.count(total, slot, 1);
        sheet.count(row, service.name(), slot, 1);
    }
}
