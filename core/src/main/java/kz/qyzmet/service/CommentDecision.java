package kz.qyzmet.service;

import kz.qyzmet.text.LocalizedText;

/** What became of a comment on a draft by-law ({@code law88.a15.p4}). */
public enum CommentDecision {
    /** It was considered and accepted. */
    ACCEPTED,
    /** It was considered and rejected. */
    REJECTED,
    /** It was not considered. */
    NOT_CONSIDERED;

    /**
     * Returns the decision for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return InformationTexts.TEXTS.text("decision." + name());
    }
}
