package kz.qyzmet.agreement.cooperation;

import kz.qyzmet.text.LocalizedText;

/** The two stages of every interaction algorithm (order 219/НҚ, Annex 1 p. 4, 8 and 12). */
public enum InteractionStage {

    /** What has to be ready before the first service: agreement, payment, training, equipment. */
    PREPARATORY,
    /** The services themselves. */
    IMPLEMENTATION;

    /**
     * Returns the name of the stage for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return StepTexts.TEXTS.text("stage." + name());
    }
}
