package kz.qyzmet.service;

import kz.qyzmet.text.LocalizedText;

/** Where something about public services is made public ({@code law88.a15.p2}, {@code a23}). */
public enum PublicationPlace {
    /** The web portal of electronic government. */
    PORTAL,
    /** The website of the body, provider or State Corporation itself. */
    OWN_WEBSITE,
    /** The website of a local executive body or akim. */
    LOCAL_BODY_WEBSITE,
    /** Other mass media. */
    MASS_MEDIA,
    /** The premises of the service provider or the State Corporation. */
    PREMISES,
    /** The places where applications are taken in and results are issued. */
    INTAKE_PLACES;

    /**
     * Returns the place for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return InformationTexts.TEXTS.text("place." + name());
    }
}
