package kz.qyzmet.service;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What the appendix of a by-law says of a service ({@code law88.a14.sp3-1}). */
public enum BasicRequirement {
    /** The name of the service. */
    SERVICE_NAME,
    /** The name of the provider. */
    PROVIDER_NAME,
    /** The ways of delivery. */
    WAYS,
    /** The term. */
    TERM,
    /** The form of delivery. */
    FORM,
    /** The result. */
    RESULT,
    /** The fee and how it is collected, where one is charged. */
    FEE,
    /** The work schedule. */
    SCHEDULE,
    /** The documents and data required. */
    DOCUMENTS,
    /** The grounds of refusal. */
    REFUSAL_GROUNDS;

    /**
     * Returns the norm that names it.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case SERVICE_NAME -> ServiceNorms.SERVICE_NAME;
            case PROVIDER_NAME -> ServiceNorms.PROVIDER_NAME;
            case WAYS -> ServiceNorms.DELIVERY_WAYS;
            case TERM -> ServiceNorms.SERVICE_TERM;
            case FORM -> ServiceNorms.DELIVERY_FORM;
            case RESULT -> ServiceNorms.RESULT;
            case FEE -> ServiceNorms.FEE;
            case SCHEDULE -> ServiceNorms.WORK_SCHEDULE;
            case DOCUMENTS -> ServiceNorms.DOCUMENTS;
            case REFUSAL_GROUNDS -> ServiceNorms.REFUSAL_GROUNDS;
        };
    }

    /**
     * Returns its name for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ServiceTexts.TEXTS.text("requirement." + name());
    }
}
