package kz.qyzmet.agreement.partner;

import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.partner.PartnerGiven.LAW;
import static kz.qyzmet.agreement.partner.PartnerGiven.brief;
import static kz.qyzmet.agreement.partner.PartnerGiven.found;
import static kz.qyzmet.agreement.partner.PartnerGiven.messages;
import static kz.qyzmet.agreement.partner.PartnerGiven.recordedLater;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.Finding;
import kz.qyzmet.party.Bin;
import kz.qyzmet.party.Iin;
import kz.qyzmet.party.PartnerCandidate;
import kz.qyzmet.party.PartyNorms;
import org.junit.jupiter.api.Test;

/** The register of agents (Annex 1 p. 2). */
class AgentRegisterTest {

    private static final Iin AGENT = Iin.of("061211600012");

    private static final PartnerCandidate CANDIDATE = PartnerCandidate.builder()
            .name("Әлия")
            .iin(AGENT)
            .agreementConcluded(on("MON_2026_04_06"))
            .build();

    private static List<Finding> worked(AgentRegister register, Fact... days) {
        return found(LAW, "FRI_2026_06_05", findings -> register.addTo(findings, AGENT, List.of(days)));
    }

    @Test
    @OfNorm("spa219.an1.p2.agent-registered")
    void anAgentIsInTheRegisterFromTheEntryToTheDayBeforeTheRemoval() {
        AgentRegister entered =
                AgentRegister.empty().enter(CANDIDATE, on("WED_2026_05_06")).value();
        AgentRegister removed = entered.remove(AGENT, on("MON_2026_05_18")).value();
        AgentRegister again = removed.enter(CANDIDATE, on("WED_2026_05_20")).value();

        assertThat(entered.isRegistered(AGENT, date("TUE_2026_05_05"))).isFalse();
        assertThat(entered.isRegistered(AGENT, date("WED_2026_05_06"))).isTrue();
        assertThat(removed.isRegistered(AGENT, date("SUN_2026_05_17"))).isTrue();
        assertThat(removed.isRegistered(AGENT, date("MON_2026_05_18"))).isFalse();
        assertThat(again.on(date("WED_2026_05_20"))).containsExactly(AGENT);
        assertThat(again.on(date("TUE_2026_05_19"))).isEmpty();
        assertThat(entered.toString()).doesNotContain("061211600012");
        assertThat(AgentRegister.empty().entries()).isEmpty();
    }

    @Test
    @OfNorm({"spa219.an1.p2.agent-registered", "spa219.p3.sp1.agent-eligibility"})
    void onlyAnEntrepreneurWithAnAgreementIsEntered() {
        assertRefused(
                AgentRegister.empty()
                        .enter(
                                PartnerCandidate.builder()
                                        .name("Алма ЖШС")
                                        .bin(Bin.of("940140000385"))
                                        .agreementConcluded(on("MON_2026_04_06"))
                                        .build(),
                                on("WED_2026_05_06")),
                PartnerSelectionNorms.AGENT_ELIGIBILITY,
                "An agent must be an individual entrepreneur, who has an IIN and no BIN.");
        assertRefused(
                AgentRegister.empty().enter(CANDIDATE, on("FRI_2026_04_03")),
                PartyNorms.PARTNER_AGREEMENT,
                "No agreement had been concluded by 3 April 2026.");
        assertRefused(
                AgentRegister.empty()
                        .enter(CANDIDATE, on("WED_2026_05_06"))
                        .flatMap(register -> register.enter(CANDIDATE, on("FRI_2026_05_08"))),
                PartnerSelectionNorms.AGENT_REGISTERED,
                "The agent is already in the register on 8 May 2026.");
        assertRefused(
                AgentRegister.empty().remove(AGENT, on("FRI_2026_05_08")),
                PartnerSelectionNorms.AGENT_REGISTERED,
                "The agent is not in the register on 8 May 2026.");
    }

    @Test
    @OfNorm("spa219.an1.p2.agent-registered")
    void workBeforeTheEntryIsOneFindingFromItsFirstDay() {
        AgentRegister register =
                AgentRegister.empty().enter(CANDIDATE, on("WED_2026_05_06")).value();
        AgentRegister late = new AgentRegister(
                Set.of(new AgentEntry(AGENT, recordedLater("WED_2026_05_06", "MON_2026_06_01"), Optional.empty())));

        assertThat(brief(worked(register, on("TUE_2026_05_05"), on("MON_2026_05_04"), on("FRI_2026_05_08"))))
                .containsExactly("BREACH an1.p2.agent-registered 2026-05-04");
        assertThat(messages(worked(register, on("MON_2026_05_04"))))
                .containsExactly("Work without an entry in the register of agents (agent, IIN ********0012), first on"
                        + " 4 May 2026.");
        assertThat(worked(register, on("WED_2026_05_06"), on("FRI_2026_05_08"))).isEmpty();
        assertThat(late.asKnownOn(date("FRI_2026_05_29")).entries()).isEmpty();
        assertThat(late.asKnownOn(date("MON_2026_06_01"))).isEqualTo(late);
        assertThatThrownBy(() -> new AgentEntry(AGENT, on("WED_2026_05_06"), Optional.of(on("TUE_2026_05_05"))))
                .isExactlyInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'addedOn' <= 'removedOn', but found: 2026-05-06 > 2026-05-05");
    }
}
