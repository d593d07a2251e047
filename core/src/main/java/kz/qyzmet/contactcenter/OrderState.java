package kz.qyzmet.contactcenter;

import kz.qyzmet.text.LocalizedText;

/** How far an order has come. */
public enum OrderState {
    /** It is not signed. */
    DRAFT,
    /** It is signed, and the Rules are approved ({@code ucc83.o1.approval}). */
    APPROVED,
    /** It is registered by the Ministry of Justice. */
    REGISTERED,
    /** It is published. */
    PUBLISHED,
    /** It is in force. */
    IN_FORCE;

    /**
     * Returns the name of the state for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("order." + name());
    }
}
