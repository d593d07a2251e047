package kz.qyzmet.agreement.cooperation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.party.PartyRole;

/**
 * The days on which circumstances kept each side of an agreement from performing, as they were known on a day.
 *
 * <p>Stretches that overlap or touch are one, so that a day is looked up at once, however many there are.
 */
final class HinderedDays {

    private final LocalDate asOf;
    private final NavigableMap<LocalDate, LocalDate> ofCorporation;
    private final NavigableMap<LocalDate, LocalDate> ofPartner;

    HinderedDays(Collection<Hindrance> hindrances, LocalDate asOf) {
        this.asOf = asOf;
        List<Hindrance> known = hindrances.stream()
                .flatMap(hindrance -> hindrance.asKnownOn(asOf).stream())
                .filter(hindrance -> !hindrance.began().planned())
                .sorted(Comparator.comparing(hindrance -> hindrance.began().day()))
                .toList();
        this.ofCorporation = stretches(known, AgreementParty.STATE_CORPORATION);
        this.ofPartner = stretches(known, AgreementParty.PARTNER);
    }

    private static NavigableMap<LocalDate, LocalDate> stretches(List<Hindrance> inOrder, AgreementParty side) {
        NavigableMap<LocalDate, LocalDate> stretches = new TreeMap<>();
        for (Hindrance hindrance : inOrder) {
            if (hindrance.party() != side) {
                continue;
            }
            LocalDate from = hindrance.began().day();
            LocalDate to = last(hindrance);
            Map.Entry<LocalDate, LocalDate> before = stretches.lastEntry();
            if (before == null || before.getValue().toEpochDay() < from.toEpochDay() - 1) {
                stretches.put(from, to);
            } else if (before.getValue().isBefore(to)) {
                stretches.put(before.getKey(), to);
            }
        }
        return stretches;
    }

    /** An end that is only planned is none yet. */
    private static LocalDate last(Hindrance hindrance) {
        return hindrance.ended().filter(last -> !last.planned()).map(Fact::day).orElse(LocalDate.MAX);
    }

    /** Of two parties that have to perform, one that is not hindered still has to. */
    boolean hinder(Set<PartyRole> parties, LocalDate day) {
        return until(parties, day).isPresent();
    }

    /** The first day on which not all parties are hindered; none while that lasts. */
    Optional<LocalDate> after(Set<PartyRole> parties, LocalDate day) {
        LocalDate first = day;
        Optional<LocalDate> end = until(parties, first);
        while (end.isPresent()) {
            if (!end.get().isBefore(asOf)) {
                return Optional.empty();
            }
            first = end.get().plusDays(1);
            end = until(parties, first);
        }
        return first.isAfter(asOf) ? Optional.empty() : Optional.of(first);
    }

    /**
     * The last day of the stretch of each party that holds a day, the earliest of them; none where a party has none.
     */
    private Optional<LocalDate> until(Set<PartyRole> parties, LocalDate day) {
        List<LocalDate> ends =
                parties.stream().flatMap(party -> until(party, day).stream()).toList();
        return ends.size() < parties.size() ? Optional.empty() : ends.stream().min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> until(PartyRole party, LocalDate day) {
        boolean corporation = AgreementParty.of(party) == AgreementParty.STATE_CORPORATION;
        return Optional.ofNullable((corporation ? ofCorporation : ofPartner).floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(end -> !end.isBefore(day));
    }
}
