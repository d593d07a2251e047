package kz.qyzmet.agreement.cooperation;

import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.LocalizedText;

/**
 * How a partner's own center comes by prepared staff: either way is enough ({@code spa219.an1.p8.prep.s5.train-staff}).
 */
public enum StaffPreparation {

    /** The State Corporation trains the employees of the partner. */
    TRAINING(PartyRole.STATE_CORP),
    /** The partner employs people who work in a service center. */
    HIRING(PartyRole.PARTNER);

    private final PartyRole performer;

    StaffPreparation(PartyRole performer) {
        this.performer = performer;
    }

    /**
     * Returns who does it.
     *
     * @return the role, not null
     */
    public PartyRole performer() {
        return performer;
    }

    /**
     * Returns its name for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return StepTexts.TEXTS.text("staff." + name());
    }
}
