package kz.qyzmet.contactcenter;

import kz.qyzmet.text.LocalizedText;

/** Whose question it is that somebody asks. */
public enum InquiryScope {
    /** The operator's own. */
    WITHIN,
    /**
     * It lies outside the activities of the contact center: the body that is competent is named ({@code ucc83.p10}).
     */
    OUTSIDE,
    /** Another operator's: the call is passed on, and the caller told ({@code ucc83.p11}). */
    ANOTHER_OPERATOR;

    /**
     * Returns the name of the scope for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("scope." + name());
    }
}
