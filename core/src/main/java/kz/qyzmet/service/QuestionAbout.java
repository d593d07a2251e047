package kz.qyzmet.service;

import kz.qyzmet.text.LocalizedText;

/** What a recipient asks about ({@code law88.a23.p3}, {@code p4}). */
public enum QuestionAbout {
    /** The procedure of a service. */
    PROCEDURE,
    /** The stage that a service has reached. */
    STAGE;

    /**
     * Returns the subject for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return InformationTexts.TEXTS.text("about." + name());
    }
}
