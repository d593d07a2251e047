package kz.qyzmet.report.fill;

import kz.qyzmet.service.Application;
import kz.qyzmet.service.DocumentForm;
import kz.qyzmet.service.InformationSystem;
import kz.qyzmet.service.RenderingRecord;

/**
 * How a service was asked for and rendered, as the report forms tell ways apart.
 *
 * <p>The State Corporation and a partner are ways of their own, whatever system they use. Elsewhere the system decides
 * in which a service was rendered: what was filed on paper and entered by hand into a system was rendered there
 * ({@code ctl78.f1mk.r12-4.services-manual-entry}).
 */
enum RenderingWay {

    /** On paper through the office of the provider. */
    OFFICE,

    /** In the provider's own or another system that is neither portal. */
    SYSTEM,

    /** On the portal of the electronic government. */
    PORTAL,

    /** In the state database of permits. */
    E_LICENSING,

    /** Through the State Corporation. */
    STATE_CORPORATION,

    /** Through a partner organisation, for which the forms have no row. */
    PARTNER,

    /** What is recorded does not tell. */
    UNKNOWN;

    static RenderingWay of(Application application) {
        return switch (application.channel()) {
            case STATE_CORPORATION -> STATE_CORPORATION;
            case PARTNER -> PARTNER;
            case PROVIDER -> bySystem(application, byForm(application));
            case INFORMATION_OBJECT -> bySystem(application, SYSTEM);
            case STATIONARY_DEVICE, CELLULAR_DEVICE -> bySystem(application, UNKNOWN);
            case EGOV_PORTAL -> bySystem(application, PORTAL) == E_LICENSING ? E_LICENSING : PORTAL;
        };
    }

    private static RenderingWay bySystem(Application application, RenderingWay otherwise) {
        return application
                .rendering()
                .flatMap(RenderingRecord::system)
                .map(RenderingWay::of)
                .orElse(otherwise);
    }

    private static RenderingWay of(InformationSystem system) {
        return switch (system) {
            case EGOV_PORTAL -> PORTAL;
            case E_LICENSING -> E_LICENSING;
            case OTHER -> SYSTEM;
        };
    }

    private static RenderingWay byForm(Application application) {
        return application
                .form()
                .map(form -> form == DocumentForm.PAPER ? OFFICE : SYSTEM)
                .orElse(UNKNOWN);
    }
}
