package kz.qyzmet.service;

import kz.qyzmet.text.LocalizedText;

/** Why an application was not accepted. Two reasons are lawful; the others are recorded because they happen. */
public enum IntakeReason {
    /** Documents of the list are missing. */
    INCOMPLETE_PACKAGE,
    /** Documents have expired. */
    EXPIRED_DOCUMENTS,
    /** The applicant is a foreigner, a stateless person or a foreign entity. */
    FOREIGN_APPLICANT,
    /** A circumstance of the person: origin, status, sex, language, residence and the like. */
    PERSONAL_CIRCUMSTANCE,
    /** Anything else. */
    OTHER;

    /**
     * Returns its name for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ServiceTexts.TEXTS.text("intake." + name());
    }
}
