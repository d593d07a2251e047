package kz.qyzmet.service;

import kz.qyzmet.text.LocalizedText;

/** Who takes part in the public discussion of a yearly report ({@code law88.a23.p6}). */
public enum DiscussionParty {
    /** Service providers. */
    SERVICE_PROVIDERS,
    /** Interested individuals and legal entities. */
    INTERESTED_PERSONS;

    /**
     * Returns the name of the party for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return InformationTexts.TEXTS.text("party." + name());
    }
}
