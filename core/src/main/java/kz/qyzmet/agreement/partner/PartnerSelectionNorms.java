package kz.qyzmet.agreement.partner;

import kz.qyzmet.law.NormId;

/** The norms that decide who becomes a partner, beside those of {@link kz.qyzmet.party.PartyNorms}. */
public final class PartnerSelectionNorms {

    /** Law Art. 11-2 p. 2 part 1: The services authority selects those with whom agreements are concluded. */
    public static final NormId SELECTION = NormId.of("law88.a11-2.p2.pt1.selection");

    /** P. 3 sp. 1: An agent is an individual entrepreneur. */
    public static final NormId AGENT_ELIGIBILITY = NormId.of("spa219.p3.sp1.agent-eligibility");

    /** Annex 1 p. 2: An agent is entered in the register of agents. */
    public static final NormId AGENT_REGISTERED = NormId.of("spa219.an1.p2.agent-registered");

    private PartnerSelectionNorms() {}
}
