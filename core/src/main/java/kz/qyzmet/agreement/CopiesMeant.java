package kz.qyzmet.agreement;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/** How many copies point 33 means by two copies for each of the parties. */
public enum CopiesMeant implements Reading {

    /** One for each party. The default. */
    TWO_IN_ALL,
    /** Two for each party. */
    TWO_FOR_EACH;

    @Override
    public String question() {
        return CopiesMeant.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(AgreementNorms.COPIES);
    }

    @Override
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("reading.CopiesMeant." + name());
    }
}
