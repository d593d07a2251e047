package kz.qyzmet.service;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/**
 * Whether a public monitor may ask a service provider for information: Art. 29 p. 2 names bodies and the State
 * Corporation alone, while p. 3 and 4 speak of providers too.
 */
public enum ProviderAsked implements Reading {

    /** The right does not reach providers. The default: the list is what it is. */
    NOT_NAMED,
    /** Providers answer as bodies do. */
    LIKE_A_BODY;

    @Override
    public String question() {
        return ProviderAsked.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(ServiceNorms.REQUEST_INFORMATION);
    }

    @Override
    public LocalizedText label() {
        return InformationTexts.TEXTS.text("reading.ProviderAsked." + name());
    }
}
