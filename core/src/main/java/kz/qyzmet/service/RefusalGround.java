package kz.qyzmet.service;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** Why a service is refused. The laws may name other grounds ({@code law88.a19-1.p5}); these are cited, not listed. */
public enum RefusalGround {
    /** Documents or their data are unreliable. */
    UNRELIABLE_DOCUMENTS,
    /** The recipient, or what was submitted, does not meet the requirements. */
    NON_COMPLIANCE,
    /** A required approval was denied. */
    NEGATIVE_APPROVAL,
    /** An examination, research or verification ended negatively. */
    NEGATIVE_EXAMINATION,
    /** A court has banned the activity. */
    ACTIVITY_BAN,
    /** A court has withdrawn the special right. */
    SPECIAL_RIGHT_LOSS,
    /** The consent to access personal data is missing. */
    NO_DATA_CONSENT;

    /**
     * Returns the norm that names it.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case UNRELIABLE_DOCUMENTS -> ServiceNorms.UNRELIABLE_DOCUMENTS;
            case NON_COMPLIANCE -> ServiceNorms.NON_COMPLIANCE;
            case NEGATIVE_APPROVAL -> ServiceNorms.NEGATIVE_APPROVAL;
            case NEGATIVE_EXAMINATION -> ServiceNorms.NEGATIVE_EXAMINATION;
            case ACTIVITY_BAN -> ServiceNorms.ACTIVITY_BAN;
            case SPECIAL_RIGHT_LOSS -> ServiceNorms.SPECIAL_RIGHT_LOSS;
            case NO_DATA_CONSENT -> ServiceNorms.NO_DATA_CONSENT;
        };
    }

    /**
     * Returns its name for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ServiceTexts.TEXTS.text("refusal." + name());
    }
}
