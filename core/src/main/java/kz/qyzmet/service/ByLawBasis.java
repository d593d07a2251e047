package kz.qyzmet.service;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/**
 * On what the adoption, amendment or cancellation of a by-law on a service rests ({@code law88.a13.p3}). The list is
 * closed, and one basis is enough.
 */
public enum ByLawBasis {
    /** A proposal of one of the authorities, central bodies or local bodies that the Law names. */
    PROPOSAL,
    /** The results of public monitoring. */
    PUBLIC_MONITORING,
    /** The requests of service recipients. */
    RECIPIENTS_REQUESTS;

    /**
     * Returns the norm that names this basis.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case PROPOSAL -> ServiceNorms.BASIS_PROPOSALS;
            case PUBLIC_MONITORING -> ServiceNorms.BASIS_PUBLIC_MONITORING;
            case RECIPIENTS_REQUESTS -> ServiceNorms.BASIS_REQUESTS;
        };
    }

    /**
     * Returns the basis for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return InformationTexts.TEXTS.text("basis." + name());
    }
}
