package kz.qyzmet.report.fill;

import java.util.Optional;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.service.Application;
import kz.qyzmet.service.DocumentForm;
import kz.qyzmet.service.LatenessCause;
import kz.qyzmet.service.PublicService;
import kz.qyzmet.service.RefusalCause;
import kz.qyzmet.service.RenderingRecord;
import kz.qyzmet.service.ServiceRefusal;

/**
 * Forms 3-MK and 4-MK, from applications: results that were issued or refused in the quarter, each service of an
 * application by itself ({@code ctl78.f3mk.c1.results}, {@code ctl78.f4mk.c1.rendered}).
 */
final class VolumeCounter {

    private static final String PAPER = "1";
    private static final String ELECTRONIC_OF_3MK = "2";
    private static final String ELECTRONIC_OF_4MK = "1";

    private final Reckoner law;
    private final boolean throughCorporation;
    private final VolumeSheet sheet;
    private final FillCalendar calendar;
    private final boolean lateRefusalsToo;

    VolumeCounter(Reckoner law, FormType type, VolumeSheet sheet, FillCalendar calendar) {
        this.law = law;
        this.throughCorporation = type == FormType.FORM_3MK;
        this.sheet = sheet;
        this.calendar = calendar;
        this.lateRefusalsToo = law.policy(LateVolumes.SERVICES_ALONE) == LateVolumes.WITH_REFUSALS;
    }

    void count(Application application) {
        boolean issued = calendar.month(application.issuedOn()) >= 0;
        boolean refused = calendar.month(application.refusal().map(ServiceRefusal::refusedOn)) >= 0;
        if (!issued && !refused) {
            return;
        }
        for (RenderedService service : RenderedService.of(application, calendar.asOf())) {
            row(service).ifPresent(row -> {
                if (issued) {
                    issued(row, service);
                }
                if (refused) {
                    refused(row, service);
                }
                if (issued && refused && !application.bundledWith().isEmpty()) {
                    sheet.remark(row, Severity.DOUBT, "application.bundle");
                }
            });
        }
    }

    /** The row of the form that takes a service, empty where none does. */
    private Optional<String> row(RenderedService service) {
        return switch (service.way()) {
            case STATE_CORPORATION -> throughCorporation ? byForm(service) : Optional.empty();
            case PORTAL, E_LICENSING -> throughCorporation ? Optional.empty() : Optional.of(ELECTRONIC_OF_4MK);
            case UNKNOWN -> throughCorporation ? Optional.empty() : unknown(service);
            case OFFICE, SYSTEM, PARTNER -> Optional.empty();
        };
    }

    private Optional<String> byForm(RenderedService service) {
        Optional<DocumentForm> form = service.application().form();
        if (form.isEmpty()) {
            sheet.remark(PAPER, Severity.BREACH, "application.form");
        }
        return form.map(filed -> filed == DocumentForm.PAPER ? PAPER : ELECTRONIC_OF_3MK);
    }

    /** A subscriber device leads to the portal or elsewhere; an office whose form is not recorded hardly does. */
    private Optional<String> unknown(RenderedService service) {
        switch (service.application().channel()) {
            case STATIONARY_DEVICE, CELLULAR_DEVICE ->
                sheet.remark(ELECTRONIC_OF_4MK, Severity.BREACH, "application.way");
            default -> {
                // Nothing tells that it was electronic.
            }
        }
        return Optional.empty();
    }

    private void issued(String row, RenderedService service) {
        if (throughCorporation) {
            sheet.count(row, service.service(), "c1");
        } else {
            sheet.count(row, service.service(), "c1", portal(service, "c1.1", "c1.2"));
        }
        late(row, service, service.issueLateness(law, calendar.asOf()));
    }

    private void refused(String row, RenderedService service) {
        if (throughCorporation) {
            sheet.count(row, service.service(), "c1");
            refusalCause(row, service);
        } else {
            sheet.count(
                    row,
                    service.service(),
                    "c1",
                    portal(service, "c1.1", "c1.2"),
                    "c2",
                    portal(service, "c2.1", "c2.2"));
        }
        if (lateRefusalsToo) {
            late(row, service, service.refusalLateness(law));
        }
    }

    private static String portal(RenderedService service, String egov, String licensing) {
        return service.way() == RenderingWay.PORTAL ? egov : licensing;
    }

    private void refusalCause(String row, RenderedService service) {
        Optional<RefusalCause> cause = service.application().rendering().flatMap(RenderingRecord::refusalCause);
        if (cause.isEmpty()) {
            sheet.remark(row, Severity.BREACH, "application.refusalCause");
            return;
        }
        String column = switch (cause.get()) {
            case INCOMPLETE_PACKAGE_TAKEN -> "c3.1";
            case UNREASONABLE -> "c3.2";
            case ENCUMBRANCE -> "c3.3";
            case OTHER_JUSTIFIED -> "c3.4";
        };
        sheet.count(row, service.service(), "c3", column);
    }

    private void late(String row, RenderedService service, Lateness lateness) {
        if (lateness == Lateness.UNDETERMINED) {
            sheet.remark(row, Severity.DOUBT, "application.term");
        }
        if (lateness != Lateness.LATE) {
            return;
        }
        Optional<LatenessCause> cause = service.application().rendering().flatMap(RenderingRecord::latenessCause);
        if (cause.isEmpty()) {
            sheet.remark(row, Severity.BREACH, "application.latenessCause");
        } else if (throughCorporation) {
            sheet.count(row, service.service(), "c2", columnOf3mk(cause.get()));
        } else {
            late(row, service.service(), cause.get());
        }
    }

    private static String columnOf3mk(LatenessCause cause) {
        return switch (cause) {
            case STATE_CORPORATION_EMPLOYEE -> "c2.1";
            case SERVICE_PROVIDER -> "c2.2";
            case POWER_CUT -> "c2.3";
            case NETWORK_FAILURE -> "c2.4";
            case SYSTEM_TROUBLE -> "c2.5";
            case MAIL -> "c2.6";
        };
    }

    /** Form 4-MK knows technical reasons and the provider alone; power, network and system are technical. */
    private void late(String row, PublicService service, LatenessCause cause) {
        switch (cause) {
            case POWER_CUT, NETWORK_FAILURE, SYSTEM_TROUBLE -> sheet.count(row, service, "c3", "c3.1");
            case SERVICE_PROVIDER -> sheet.count(row, service, "c3", "c3.2");
            case STATE_CORPORATION_EMPLOYEE, MAIL ->
                sheet.remark(row, Severity.BREACH, "application.latenessCauseElsewhere");
        }
    }
}
