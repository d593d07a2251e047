package kz.qyzmet.service;

import kz.qyzmet.text.LocalizedText;

/** How much of what a monitor asks for is a secret that law protects ({@code law88.a29.p2}). */
public enum SecretExtent {
    /** Nothing. */
    NONE,
    /** A part: the rest is open. */
    PARTLY,
    /** All of it. */
    WHOLLY;

    /**
     * Returns the extent for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return InformationTexts.TEXTS.text("secret." + name());
    }
}
