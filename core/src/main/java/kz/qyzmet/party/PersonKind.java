package kz.qyzmet.party;

import java.util.EnumSet;
import java.util.Set;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.text.LocalizedText;

/** What sort of person or body somebody is, as far as the Law distinguishes. */
public enum PersonKind {

    /** A natural person, a citizen. */
    INDIVIDUAL,
    /** An individual entrepreneur. */
    INDIVIDUAL_ENTREPRENEUR,
    /** A notary, advocate or another person in private practice. */
    PRIVATE_PRACTITIONER,
    /** A legal consultant. */
    LEGAL_CONSULTANT,
    /** A legal entity of Kazakhstan. */
    LEGAL_ENTITY,
    /** A citizen of another state. */
    FOREIGN_INDIVIDUAL,
    /** A person without citizenship. */
    STATELESS_PERSON,
    /** A legal entity of another state. */
    FOREIGN_LEGAL_ENTITY,
    /** A central state body. */
    CENTRAL_STATE_BODY,
    /** An institution of Kazakhstan abroad, such as a consulate; not the embassy of another state. */
    FOREIGN_MISSION,
    /** A local executive body of a region, city or district. */
    LOCAL_EXECUTIVE_BODY,
    /** An akim of a district in a city, a city of district significance, a settlement, village or rural district. */
    AKIM;

    private static final Set<PersonKind> NATURAL = EnumSet.of(
            INDIVIDUAL,
            INDIVIDUAL_ENTREPRENEUR,
            PRIVATE_PRACTITIONER,
            LEGAL_CONSULTANT,
            FOREIGN_INDIVIDUAL,
            STATELESS_PERSON);

    private static final Set<PersonKind> BODIES =
            EnumSet.of(CENTRAL_STATE_BODY, FOREIGN_MISSION, LOCAL_EXECUTIVE_BODY, AKIM);

    private static final Set<PersonKind> SUPPORTED = EnumSet.of(INDIVIDUAL, FOREIGN_INDIVIDUAL, STATELESS_PERSON);

    /**
     * Tells whether it is a natural person: known by a name and an IIN.
     *
     * @return true for individuals, entrepreneurs, private practitioners and legal consultants
     */
    public boolean isNaturalPerson() {
        return NATURAL.contains(this);
    }

    /**
     * Tells whether it is a body of the state: central, local, abroad, or an akim.
     *
     * @return true for those four
     */
    public boolean isStateBody() {
        return BODIES.contains(this);
    }

    /**
     * Tells whether it may receive public services: everybody but the bodies of {@code law88.a1.sp3.excluded-bodies}.
     *
     * @return false for central and local bodies, institutions abroad and akims
     */
    public boolean mayReceiveServices() {
        return !isStateBody();
    }

    /**
     * Tells whether it may render public services, where legislation says that it does: the definition of a provider,
     * Law Art. 1 sp. 4, leaves nobody out.
     *
     * @return true for every kind
     */
    public boolean mayProvideServices() {
        return true;
    }

    /**
     * Tells whether it counts as an individual where the state supports individuals, as Law Art. 1 sp. 5-2 says
     * ({@code law88.a1.sp5-2.support-measure-individuals}).
     *
     * @return true for individuals who are neither entrepreneurs, private practitioners nor legal consultants
     */
    public boolean countsAsIndividualForSupport() {
        return SUPPORTED.contains(this);
    }

    /**
     * Asks for a measure of support of individuals.
     *
     * @return this kind; or refused by {@code law88.a1.sp5-2.support-measure-individuals}
     */
    public Outcome<PersonKind> admitToSupportOfIndividuals() {
        return countsAsIndividualForSupport()
                ? Outcome.accepted(this)
                : Outcome.refused(
                        PartyNorms.SUPPORT_OF_INDIVIDUALS, PartyTexts.parties().text("not-an-individual", label()));
    }

    /**
     * Returns the name of this kind for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return PartyTexts.parties().text("kind." + name());
    }
}
