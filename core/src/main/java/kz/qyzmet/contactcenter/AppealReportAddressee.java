package kz.qyzmet.contactcenter;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** To whom the monthly report on appeals goes ({@code ucc83.p31}). */
public enum AppealReportAddressee {
    /** The authority for the quality of services. */
    QUALITY_AUTHORITY,
    /** The central bodies that provide services. */
    CENTRAL_BODIES,
    /** The local executive bodies that provide services. */
    LOCAL_BODIES;

    /**
     * Returns the norm that names this addressee.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case QUALITY_AUTHORITY -> ContactCenterNorms.APPEAL_REPORT_TO_QUALITY_AUTHORITY;
            case CENTRAL_BODIES -> ContactCenterNorms.APPEAL_REPORT_TO_CENTRAL_BODIES;
            case LOCAL_BODIES -> ContactCenterNorms.APPEAL_REPORT_TO_LOCAL_BODIES;
        };
    }

    /**
     * Returns the name of the addressee for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("appealReport." + name());
    }
}
