package kz.qyzmet.service;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/**
 * Where a draft by-law and the report on its discussion have to be placed: Art. 15 lists the portal, the own website
 * "and (or)" those of local bodies, and does not say which are enough.
 */
public enum PlacesOfDiscussion implements Reading {

    /** The portal and at least one of the websites. The default: the "or" stands between the websites. */
    PORTAL_AND_SITE,
    /** Any one of them. */
    ANY_OF_THEM;

    @Override
    public String question() {
        return PlacesOfDiscussion.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(ServiceNorms.PUBLISH_DRAFT, ServiceNorms.REPORT_POSTING);
    }

    @Override
    public LocalizedText label() {
        return InformationTexts.TEXTS.text("reading.PlacesOfDiscussion." + name());
    }
}
