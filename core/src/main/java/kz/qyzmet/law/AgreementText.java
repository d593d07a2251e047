package kz.qyzmet.law;

import kz.qyzmet.text.LocalizedText;

/**
 * In which language the Standard Partnership Agreement is read.
 *
 * <p>The two texts differ: {@link Divergences} lists where, and {@link Edition#of(AgreementText)} gives the norms of
 * each.
 */
public enum AgreementText {

    /** The Kazakh text, which is authentic. The default. */
    KAZAKH,
    /** The unofficial English translation. */
    ENGLISH;

    /**
     * Returns the name of the text for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return LawTexts.law().text("agreementText." + name());
    }
}
