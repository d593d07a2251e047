package kz.qyzmet.inspection.legacy;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What a protocol of refusal or obstruction is about ({@code ctl78.p23}). */
public enum ProtocolGround {

    /** The entity did not take the act of appointment. */
    ACT_REFUSED,
    /** The entity did not look at the checklist. */
    CHECKLIST_REFUSED,
    /** The inspector was kept from materials that the inspection needs. */
    OBSTRUCTION;

    /**
     * Returns the norm that calls for a protocol.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case ACT_REFUSED -> LegacyNorms.REFUSAL_OF_THE_ACT;
            case CHECKLIST_REFUSED -> LegacyNorms.REFUSAL_OF_THE_CHECKLIST;
            case OBSTRUCTION -> LegacyNorms.OBSTRUCTION;
        };
    }

    /**
     * Returns the name of this constant for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return LegacyTexts.TEXTS.text("protocolGround." + name());
    }
}
