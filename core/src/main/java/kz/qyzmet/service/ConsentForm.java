package kz.qyzmet.service;

import java.util.Optional;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** How a recipient agrees to the use of protected secrets ({@code law88.a5.p2.sp12}). */
public enum ConsentForm {
    /** In writing. */
    WRITTEN,
    /** By electronic digital signature. */
    DIGITAL_SIGNATURE,
    /** By the cellular device of the recipient. */
    CELLULAR_DEVICE,
    /** Otherwise, by word of mouth for instance: no form of the Law. */
    OTHER;

    /**
     * Returns the norm that names it.
     *
     * @return the norm, empty where none does
     */
    public Optional<NormId> norm() {
        return switch (this) {
            case WRITTEN -> Optional.of(ServiceNorms.CONSENT_WRITTEN);
            case DIGITAL_SIGNATURE -> Optional.of(ServiceNorms.CONSENT_EDS);
            case CELLULAR_DEVICE -> Optional.of(ServiceNorms.CONSENT_CELLULAR);
            case OTHER -> Optional.empty();
        };
    }

    /**
     * Returns its name for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ServiceTexts.TEXTS.text("consent." + name());
    }
}
