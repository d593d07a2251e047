package kz.qyzmet.inspection.result;

import kz.qyzmet.text.LocalizedText;

/** Who decides on a challenge, or on the recommendation of an invalid inspection ({@code law88.a27-4.p5}). */
public enum ReviewingBody {

    /** The higher state body. */
    HIGHER_BODY,
    /** The court, where the higher body has refused. */
    COURT;

    /**
     * Returns the name of this body for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ResultTexts.TEXTS.text("body." + name());
    }
}
