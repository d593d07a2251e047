package kz.qyzmet.inspection.appointment;

import kz.qyzmet.text.LocalizedText;

/** To whom a complaint about a private provider was sent ({@code ctl78.p15.forward-complaint}). */
public enum ComplaintReceiver {

    /** The authority that controls the sector in which the service is rendered. */
    SECTOR_AUTHORITY,
    /** Somebody else. */
    OTHER;

    /**
     * Returns the name of this receiver for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AppointmentTexts.TEXTS.text("receiver." + name());
    }
}
