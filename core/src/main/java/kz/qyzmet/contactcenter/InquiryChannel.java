package kz.qyzmet.contactcenter;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** By which way somebody turns to the contact center ({@code ucc83.p7}). */
public enum InquiryChannel {
    /** The free number 1414. */
    PHONE_1414,
    /** The free number 8 800 080 7777. */
    PHONE_8800,
    /** The e-mail address of the contact center. */
    EMAIL;

    /**
     * Returns the norm that names this channel.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case PHONE_1414 -> ContactCenterNorms.PHONE_1414;
            case PHONE_8800 -> ContactCenterNorms.PHONE_8800;
            case EMAIL -> ContactCenterNorms.EMAIL_ADDRESS;
        };
    }

    /**
     * Tells whether this is a call, which is rated when it ends, and not an e-mail, which is registered and answered.
     *
     * @return true for the numbers
     */
    public boolean isCall() {
        return this != EMAIL;
    }

    /**
     * Returns the name of the channel for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("channel." + name());
    }
}
