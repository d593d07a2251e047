package kz.qyzmet.inspection.legacy;

import kz.qyzmet.text.LocalizedText;

/** What the head of the entity, or who stands for him, did with a protocol ({@code ctl78.p23}). */
public enum HeadSignature {

    /** Signed it. */
    SIGNED,
    /** Refused to sign, and gave the reason in writing. */
    REFUSED_WITH_REASONS,
    /** Refused to sign without a written reason. */
    REFUSED_WITHOUT_REASONS,
    /** Neither signed nor refused: nobody asked. */
    NOT_ASKED;

    /**
     * Returns the name of this constant for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return LegacyTexts.TEXTS.text("headSignature." + name());
    }
}
