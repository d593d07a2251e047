package kz.qyzmet.contactcenter;

import kz.qyzmet.text.LocalizedText;

/** How much of a service an outage takes away; the notice is due for either. */
public enum OutageExtent {
    /** All of it. */
    COMPLETE,
    /** A part of it. */
    PARTIAL;

    /**
     * Returns the name of the extent for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("extent." + name());
    }
}
