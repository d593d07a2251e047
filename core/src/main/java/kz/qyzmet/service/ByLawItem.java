package kz.qyzmet.service;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What a by-law describes beside its appendix ({@code law88.a14.sp2}, {@code law88.a14.sp3}). */
public enum ByLawItem {
    /** What the units and employees of the provider do. */
    UNIT_ACTIONS,
    /** How they work together. */
    UNIT_INTERACTION,
    /** How they work with the State Corporation, other providers and information systems. */
    EXTERNAL_INTERACTION,
    /** How the result is issued. */
    RESULT_ISSUE,
    /** How changes of the by-law are made known to those who take applications. */
    AMENDMENT_INFORMATION;

    /**
     * Returns the norm that names it.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case UNIT_ACTIONS -> ServiceNorms.UNIT_ACTIONS;
            case UNIT_INTERACTION -> ServiceNorms.UNIT_INTERACTION;
            case EXTERNAL_INTERACTION -> ServiceNorms.EXTERNAL_INTERACTION;
            case RESULT_ISSUE -> ServiceNorms.RESULT_ISSUE;
            case AMENDMENT_INFORMATION -> ServiceNorms.AMENDMENT_INFO;
        };
    }

    /**
     * Returns its name for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ServiceTexts.TEXTS.text("bylaw." + name());
    }
}
