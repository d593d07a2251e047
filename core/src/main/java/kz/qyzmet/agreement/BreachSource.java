package kz.qyzmet.agreement;

import kz.qyzmet.text.LocalizedText;

/** Who established a breach of the partner (point 28). */
public enum BreachSource {

    /** The State Corporation. */
    STATE_CORPORATION,
    /**
     * The quality authority: a source that the Kazakh text alone names
     * ({@code spa219.p28.kk3.ground-poor-quality-authority}).
     */
    QUALITY_AUTHORITY;

    /**
     * Returns the name of this constant for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("breachSource." + name());
    }
}
