package kz.qyzmet.contactcenter;

import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.NormId;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.LocalizedText;

/** Who brings a service to the contact center: this decides which points of the Rules apply. */
public enum OnboardingSubject {
    /** The central state body that approved the by-law of the service. */
    CENTRAL_BODY,
    /**
     * A subject of services in electronic form: points 20 to 25 apply to it, with their terms, and points 26 to 28 do
     * not ({@code ucc83.p33.e-service-subjects}).
     */
    E_SERVICE_SUBJECT;

    private static final Set<NormId> BY_ANALOGY = Set.of(
            ContactCenterRules.RESPONSIBLE_PERSON_APPOINTMENT,
            ContactCenterRules.INITIAL_INFORMATION_TO_CONTACT_CENTER,
            ContactCenterRules.CONTACT_CENTER_STAFF_TRAINING,
            ContactCenterRules.CONSULTATION_START);

    /**
     * Returns the norm that extends points 20 to 25 to this subject.
     *
     * @return the norm, empty for the central body, to which they apply by themselves
     */
    public Optional<NormId> basis() {
        return this == E_SERVICE_SUBJECT ? Optional.of(ContactCenterNorms.E_SERVICE_SUBJECTS) : Optional.empty();
    }

    /**
     * Tells whether the term of a norm binds this subject.
     *
     * @param law the engine, not null
     * @param norm the norm, not null
     * @return for the central body whether the norm names it; for the other subject whether points 20 to 25 hold it
     */
    public boolean isBoundBy(Reckoner law, NormId norm) {
        return basis().isPresent()
                ? BY_ANALOGY.contains(norm)
                : norm.equals(ContactCenterRules.CONSULTATION_START)
                        || PartyRole.CENTRAL_BODY.actsBy(law.edition().norms().get(norm));
    }

    /**
     * Returns the name of the subject for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("subject." + name());
    }
}
