package kz.qyzmet.inspection.observation;

import kz.qyzmet.text.LocalizedText;

/** To whom a recommendation is addressed ({@code ctl78.p36-1.recommendations}). */
public enum RecommendationAddressee {

    /** The head of the entity. */
    ENTITY_HEAD,
    /** Who represents that head. */
    HEAD_REPRESENTATIVE,
    /** Anybody else. */
    OTHER;

    /**
     * Returns the name of the addressee for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ObservationTexts.TEXTS.text("addressee." + name());
    }
}
