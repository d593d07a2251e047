package kz.qyzmet.contactcenter;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** To whom the monthly report on appeals goes ({@code ucc83.p31}). */
public enum AppealReportAddressee {
    /** The authority for the quality of services. */
    QUALITY_AUTHORITY(ContactCenterNorms.APPEAL_REPORT_TO_QUALITY_AUTHORITY),
    /** The central bodies that provide services. */
    CENTRAL_BODIES(ContactCenterNorms.APPEAL_REPORT_TO_CENTRAL_BODIES),
    /** The local executive bodies that provide services. */
    LOCAL_BODIES(ContactCenterNorms.APPEAL_REPORT_TO_LOCAL_BODIES);

    private final NormId norm;

    AppealReportAddressee(NormId norm) {
        this.norm = norm;
    }

    /**
     * Returns the norm that names this addressee.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return norm;
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
