package kz.qyzmet.inspection.appointment;

import kz.qyzmet.text.LocalizedText;

/** Who consented to an inspection of an agency of national security. */
public enum ConsentGiver {

    /** The Chairman of the National Security Committee. */
    CHAIRMAN,
    /** The person who replaces him. */
    REPLACEMENT,
    /** Somebody else, whose consent is none. */
    OTHER;

    /**
     * Returns the name of this person's office for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AppointmentTexts.TEXTS.text("consent." + name());
    }
}
