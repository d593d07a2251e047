package kz.qyzmet.service;

import java.util.Optional;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What an electronic service ends in ({@code law88.a21.p2}). */
public enum ResultForm {
    /** An electronic document. */
    ELECTRONIC_DOCUMENT,
    /** A document on paper. */
    PAPER_DOCUMENT,
    /** Data from the e-government system. */
    SYSTEM_DATA,
    /** Anything else: no form of the Law. */
    OTHER;

    /**
     * Returns the norm that names it.
     *
     * @return the norm, empty where none does
     */
    public Optional<NormId> norm() {
        return switch (this) {
            case ELECTRONIC_DOCUMENT -> Optional.of(ServiceNorms.RESULT_ELECTRONIC);
            case PAPER_DOCUMENT -> Optional.of(ServiceNorms.RESULT_PAPER);
            case SYSTEM_DATA -> Optional.of(ServiceNorms.RESULT_DETAILS);
            case OTHER -> Optional.empty();
        };
    }

    /**
     * Returns its name for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ServiceTexts.TEXTS.text("result." + name());
    }
}
