package kz.qyzmet.contactcenter;

import kz.qyzmet.text.LocalizedText;

/** From what an answer was given. */
public enum AnswerSource {
    /** The Knowledge Base ({@code ucc83.p9}). */
    KNOWLEDGE_BASE,
    /** What a participant, the operator of the infrastructure or another body has made clear ({@code ucc83.p24}). */
    CLARIFICATION,
    /** Anything else. */
    OTHER;

    /**
     * Returns the name of the source for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("source." + name());
    }
}
