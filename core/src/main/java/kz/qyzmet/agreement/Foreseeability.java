package kz.qyzmet.agreement;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/**
 * Whether foreseen circumstances are force majeure: the Kazakh text of point 11 lost a negation, and says "could
 * foresee" where the English one says "could not foresee".
 */
public enum Foreseeability implements Reading {

    /** Only what the affected party could not foresee. The default. */
    UNFORESEEABLE_ONLY,
    /** The words as they stand in the Kazakh text, which test no foresight. */
    NOT_TESTED;

    @Override
    public String question() {
        return Foreseeability.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(AgreementNorms.FORCE_MAJEURE_CONDITIONS);
    }

    @Override
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("reading.Foreseeability." + name());
    }
}
