package kz.qyzmet.party;

import java.util.Objects;
import kz.qyzmet.law.Norm;
import kz.qyzmet.text.LocalizedText;

/**
 * Who acts in the four acts, by the codes that the catalogue of norms uses.
 *
 * <p>The roles decide powers: the norm on extending the review of a complaint, {@code law88.a25.p4.pt1.extension},
 * names the quality authority, the central and the local bodies, and so neither a provider nor the State Corporation
 * may extend.
 */
public enum PartyRole {

    /** The State Corporation "Government for Citizens". */
    STATE_CORP,
    /** An employee of the State Corporation. */
    STATE_CORP_EMPLOYEE,
    /** A business entity with a partnership agreement. */
    PARTNER,
    /** An employee of a partner organization. */
    PARTNER_EMPLOYEE,
    /** A partner that is an individual entrepreneur and takes in applications as an agent. */
    AGENT,
    /** Who wants to become a partner. */
    BUSINESS_ENTITY,
    /** Both parties of a partnership agreement together. */
    PARTIES,
    /** Either party of a partnership agreement. */
    PARTY,
    /** Who is no party of a partnership agreement, and suffers damage by it. */
    THIRD_PARTY,
    /** Who renders public services: a state body, or a person. */
    PROVIDER,
    /** A service provider that is no state body. */
    PRIVATE_PROVIDER,
    /** An organization subordinate to a state body. */
    SUBORDINATE_ORG,
    /** Who receives public services. */
    RECIPIENT,
    /** The Government of the Republic. */
    GOVERNMENT,
    /** A state body, of whichever sort. */
    STATE_BODY,
    /** A central state body. */
    CENTRAL_BODY,
    /** A department within a central state body. */
    DEPARTMENT,
    /** A territorial division of a central state body or its department. */
    TERR_DIVISION,
    /** A local executive body, or an akim. */
    LOCAL_BODY,
    /** A local executive body of a district or a city of regional significance. */
    LOCAL_BODY_DISTRICT,
    /** An executive body of a region, a city of republican significance or the capital. */
    EXEC_BODY,
    /** An akim. */
    AKIM,
    /** The official who considers a complaint. */
    CIVIL_SERVANT,
    /** The authorised body in the field of public services. */
    SVC_AUTHORITY,
    /** The committee that prepared the standard agreement. */
    SERVICES_COMMITTEE,
    /** The authorised body for informatization. */
    ICT_AUTHORITY,
    /** The committee that prepared the rules of the contact center. */
    ICT_COMMITTEE,
    /** The authorised body of the State Corporation. */
    CORP_AUTHORITY,
    /** The authorised body on assessment and control of the quality of public services. */
    QUALITY_AUTHORITY,
    /** A territorial department of the quality authority. */
    QUALITY_AUTHORITY_TERRITORIAL,
    /** The chair of the quality authority. */
    QUALITY_AUTHORITY_CHAIR,
    /** A deputy of that chair. */
    QUALITY_AUTHORITY_DEPUTY_CHAIR,
    /** The leadership of the quality authority. */
    QUALITY_AUTHORITY_MANAGEMENT,
    /** Its department for the control of public services. */
    QUALITY_AUTHORITY_SERVICES_DEPT,
    /** The official who inspects. */
    INSPECTION_OFFICIAL,
    /** Who is inspected. */
    CONTROL_SUBJECT,
    /** The head of who is inspected. */
    CONTROL_SUBJECT_HEAD,
    /** Who filed the appeal that led to an inspection. */
    APPELLANT,
    /** The unit of internal control. */
    ICU,
    /** The unit of internal control of a central body. */
    ICU_CENTRAL,
    /** The unit of internal control of a local body. */
    ICU_LOCAL,
    /** The unit of internal control of an executive body. */
    ICU_EXECUTIVE,
    /** Who carries out a control event. */
    RESP_EXECUTOR,
    /** The leadership of the body that controls itself. */
    BODY_LEADERSHIP,
    /** Who is looked at by internal control. */
    CONTROL_OBJECT,
    /** The head of that object. */
    CONTROL_OBJECT_HEAD,
    /** An expert asked by internal control. */
    EXPERT,
    /** The body above the one whose inspection is challenged. */
    HIGHER_BODY,
    /** A court. */
    COURT,
    /** Who carries out public monitoring: an individual, or a non-commercial organization. */
    PUBLIC_MONITOR,
    /** The Unified Contact Center. */
    CONTACT_CENTER,
    /** A person who answers calls in the contact center. */
    OPERATOR,
    /** The operator of the information and communication infrastructure of e-government. */
    ICI_OPERATOR,
    /** The minister who approved the rules of the contact center. */
    INVESTMENT_MINISTER,
    /** The vice-minister who supervises an order. */
    VICE_MINISTER,
    /** The Ministry of Justice, which registers orders. */
    MINISTRY_OF_JUSTICE;

    /**
     * Returns the role of a code.
     *
     * @param code the code of the catalogue, such as {@code STATE_CORP}, not null
     * @return the role, not null
     * @throws IllegalArgumentException if there is no role of that code
     */
    public static PartyRole of(String code) {
        Objects.requireNonNull(code, "code");
        for (PartyRole role : values()) {
            if (role.code().equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException(
                "Invalid role: Expected a code of the catalogue such as STATE_CORP, but found: '" + Shown.bounded(code)
                        + "'");
    }

    /**
     * Returns the code of the catalogue.
     *
     * @return the code, such as {@code STATE_CORP}
     */
    public String code() {
        return name();
    }

    /**
     * Tells whether a norm names this role among those who must, may or must not act.
     *
     * <p>Literally: what the agreement says of both parties stands under {@link #PARTIES}, not under
     * {@link #STATE_CORP}; and what an authorised body may do as a central body stands under {@link #CENTRAL_BODY}.
     *
     * @param norm the norm, not null
     * @return true if the norm names it
     */
    public boolean actsBy(Norm norm) {
        return norm.actors().contains(code());
    }

    /**
     * Returns the name of this role for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return PartyTexts.parties().text("role." + name());
    }
}
