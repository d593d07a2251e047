package kz.qyzmet.agreement.cooperation;

import kz.qyzmet.text.LocalizedText;

/** How long an obligation lasts: whether, and by what, it can be fulfilled. */
public enum ObligationSpan {

    /** As long as the agreement does: it is kept or violated, and never fulfilled. */
    CONTINUING,
    /** Something that is done once, and is done then. */
    ONCE,
    /** Something that is due when there is occasion: a request, a ground, a damage. */
    ON_OCCASION;

    /**
     * Returns its name for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ObligationTexts.TEXTS.text("span." + name());
    }
}
