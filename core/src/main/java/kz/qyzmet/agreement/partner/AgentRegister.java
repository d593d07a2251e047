package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.Iin;
import kz.qyzmet.party.PartnerCandidate;
import kz.qyzmet.party.PartyNorms;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/**
 * The register of agents, which the State Corporation keeps ({@code spa219.an1.p2.agent-registered}).
 *
 * <p>Immutable: every change gives another register. An agent may be entered again after a removal.
 *
 * @param entries the entries, those taken out included, not null
 */
public record AgentRegister(Set<AgentEntry> entries) {

    private static final AgentRegister EMPTY = new AgentRegister(Set.of());

    /** Copies the entries. */
    public AgentRegister {
        entries = Set.copyOf(entries);
    }

    /**
     * Returns a register without entries.
     *
     * @return the register, not null
     */
    public static AgentRegister empty() {
        return EMPTY;
    }

    /**
     * Tells whether somebody is in the register on a day.
     *
     * @param iin the number, not null
     * @param day the day, not null
     * @return true if an entry of that number stands
     */
    public boolean isRegistered(Iin iin, LocalDate day) {
        return entries.stream().anyMatch(entry -> entry.iin().equals(iin) && entry.stands(day));
    }

    /**
     * Returns who is in the register on a day.
     *
     * @param day the day, not null
     * @return the numbers in order, unmodifiable, not null
     */
    public Set<Iin> on(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.stands(day))
                .map(AgentEntry::iin)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Iin::digits))),
                        Collections::unmodifiableSet));
    }

    /**
     * Enters an agent.
     *
     * @param agent the candidate with whom an agreement was concluded, not null
     * @param entry when the entry is made, not null
     * @return the register with the entry; or refused by {@code spa219.p3.sp1.agent-eligibility} where there is no IIN,
     *     by {@code law88.a11-2.p1.sp3.agreement-concluded} where no agreement had been concluded by then, or by
     *     {@code spa219.an1.p2.agent-registered} where an entry stands already
     */
    public Outcome<AgentRegister> enter(PartnerCandidate agent, Fact entry) {
        Optional<Iin> iin = agent.iin();
        if (iin.isEmpty()) {
            return refused(PartnerSelectionNorms.AGENT_ELIGIBILITY, "selection.agent");
        }
        if (agent.agreementConcluded()
                .filter(agreement -> agreement.hasHappenedOn(entry.day()))
                .isEmpty()) {
            return refused(PartyNorms.PARTNER_AGREEMENT, "register.noAgreement", Dates.day(entry.day()));
        }
        if (isRegistered(iin.get(), entry.day())) {
            return refused(PartnerSelectionNorms.AGENT_REGISTERED, "register.twice", Dates.day(entry.day()));
        }
        Set<AgentEntry> more = new HashSet<>(entries);
        more.add(new AgentEntry(iin.get(), entry, Optional.empty()));
        return Outcome.accepted(new AgentRegister(more));
    }

    /**
     * Takes an agent out.
     *
     * @param iin the number, not null
     * @param removal when the entry is taken out, not null
     * @return the register in which the entry does not stand any more; or refused by
     *     {@code spa219.an1.p2.agent-registered} where none stands
     */
    public Outcome<AgentRegister> remove(Iin iin, Fact removal) {
        Objects.requireNonNull(iin, "iin");
        if (!isRegistered(iin, removal.day())) {
            return refused(PartnerSelectionNorms.AGENT_REGISTERED, "register.none", Dates.day(removal.day()));
        }
        return Outcome.accepted(new AgentRegister(entries.stream()
                .map(entry -> entry.iin().equals(iin) && entry.stands(removal.day())
                        ? new AgentEntry(iin, entry.addedOn(), Optional.of(removal))
                        : entry)
                .collect(Collectors.toSet())));
    }

    /**
     * Returns this register as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the register, not null
     */
    public AgentRegister asKnownOn(LocalDate day) {
        return new AgentRegister(
                entries.stream().flatMap(entry -> entry.asKnownOn(day).stream()).collect(Collectors.toSet()));
    }

    /** Adds a breach where an agent worked on days on which he was not in the register: one, from the first of them. */
    void addTo(Findings findings, Iin agent, Collection<Fact> work) {
        PartFindings part = new PartFindings(findings, PartnerTexts.TEXTS);
        work.stream()
                .filter(part::hasHappened)
                .map(Fact::day)
                .filter(day -> !isRegistered(agent, day))
                .min(Comparator.naturalOrder())
                .ifPresent(day -> part.breach(
                        PartnerSelectionNorms.AGENT_REGISTERED,
                        day,
                        "register.worked",
                        PartnerTexts.TEXTS.text("register.agent", agent.toString()),
                        Dates.day(day)));
    }

    private static <T> Outcome<T> refused(NormId norm, String key, LocalizedText... details) {
        return Outcome.refused(norm, PartnerTexts.TEXTS.text(key, (Object[]) details));
    }
}
