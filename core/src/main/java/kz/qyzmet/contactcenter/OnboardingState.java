package kz.qyzmet.contactcenter;

import kz.qyzmet.text.LocalizedText;

/** How far a service has come on its way into the contact center. */
public enum OnboardingState {
    /** Nothing has reached the contact center. */
    PLANNED,
    /** The information of Annex 1 was sent. */
    INFORMATION_SENT,
    /** The staff was trained. */
    TRAINED,
    /** The protocol is signed. */
    ACCEPTED_FOR_CONSULTATION,
    /** Recipients are informed. */
    CONSULTED;

    /**
     * Returns the name of the state for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("onboarding." + name());
    }
}
