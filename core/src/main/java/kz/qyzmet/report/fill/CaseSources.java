package kz.qyzmet.report.fill;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.control.ControlEvent;
import kz.qyzmet.control.monitoring.InternalMonitoring;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.report.layout.CaseSource;
import kz.qyzmet.service.Application;
import kz.qyzmet.service.PublicService;

/** Which sorts of cases the forms are filled from. */
public final class CaseSources {

    private CaseSources() {}

    /**
     * Returns what a sort of cases is a source of.
     *
     * @param type the sort, not null
     * @return the source, empty where no row counts such cases
     */
    public static Optional<CaseSource> of(Class<? extends LegalCase> type) {
        Objects.requireNonNull(type, "type");
        if (ControlEvent.class.isAssignableFrom(type)) {
            return Optional.of(CaseSource.CONTROL_EVENTS);
        }
        if (PublicService.class.isAssignableFrom(type)) {
            return Optional.of(CaseSource.REGISTER);
        }
        if (Application.class.isAssignableFrom(type)) {
            return Optional.of(CaseSource.APPLICATIONS);
        }
        if (Complaint.class.isAssignableFrom(type)) {
            return Optional.of(CaseSource.COMPLAINTS);
        }
        return InternalMonitoring.class.isAssignableFrom(type) ? Optional.of(CaseSource.MONITORING) : Optional.empty();
    }
}
