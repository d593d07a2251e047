package kz.qyzmet.contactcenter;

import kz.qyzmet.text.LocalizedText;

/** Who is told of an outage ({@code ucc83.p38}). */
public enum OutageAddressee {
    /** The central state bodies. */
    CENTRAL_BODIES,
    /** The local executive bodies. */
    LOCAL_BODIES,
    /** The service providers. */
    PROVIDERS;

    /**
     * Returns the name of the addressee for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("outage." + name());
    }
}
