package kz.qyzmet.agreement.cooperation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Finding;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/** What is wrong with the obligations of an agreement on a day: violations, and records that fit nothing. */
final class ObligationFindings {

    private final Findings findings;
    private final Edition edition;
    private final CooperationType type;
    private final ObligationFacts facts;
    private final ObligationStates states;

    ObligationFindings(Reckoner law, CooperationType type, ObligationFacts facts, LocalDate asOf) {
        this.findings = new Findings(law, ObligationTexts.TEXTS, asOf);
        this.edition = law.edition();
        this.type = type;
        this.facts = facts;
        this.states = new ObligationStates(facts, asOf);
    }

    List<Finding> all() {
        facts.records().forEach(this::record);
        return findings.inOrder();
    }

    private void record(ObligationRecord record) {
        Optional<LocalDate> since = Stream.of(
                        record.arisenOn(), record.fulfilledOn(), record.violatedOn(), record.remediedOn())
                .flatMap(fact -> states.happened(fact).stream())
                .map(Fact::day)
                .min(LocalDate::compareTo);
        if (since.isEmpty()) {
            return;
        }
        Optional<Obligation> found = Obligations.find(edition, record.norm());
        if (found.isEmpty()) {
            findings.defect(record.norm(), since.get(), "notAnObligation");
        } else if (!found.get().types().contains(type)) {
            findings.defect(record.norm(), since.get(), "notOfType", text(found.get()), type.label());
        } else {
            states.happened(record.violatedOn()).ifPresent(on -> violated(found.get(), record, on));
        }
    }

    private void violated(Obligation obligation, ObligationRecord record, Fact violated) {
        LocalDate day = violated.day();
        LocalizedText what = text(obligation);
        if (ObligationStates.isByHolder(obligation, record)) {
            findings.defect(obligation.norm(), day, "right.holder", what, Dates.full(day));
        } else if (states.isBeforeSigning(day)) {
            findings.defect(obligation.norm(), day, "notInForce.before", what, Dates.full(day));
        } else if (states.isAfterTheEnd(obligation, violated)) {
            findings.defect(obligation.norm(), day, "notInForce.after", what, Dates.full(day));
        } else {
            LocalizedText liable = names(ObligationStates.answering(obligation, record));
            states.violation(obligation, record)
                    .ifPresent(since -> findings.breach(
                            obligation.norm(),
                            since,
                            key(obligation, since.equals(day)),
                            what,
                            Dates.full(since),
                            liable));
        }
    }

    private static String key(Obligation obligation, boolean atOnce) {
        if (obligation.isRight()) {
            return "right.denied";
        }
        return atOnce ? "violated" : "violated.hindered";
    }

    private static LocalizedText text(Obligation obligation) {
        return obligation.label().text();
    }

    private static LocalizedText names(Set<PartyRole> roles) {
        return roles.stream()
                .sorted()
                .map(PartyRole::label)
                .reduce((one, other) -> LocalizedText.of(
                        one.kk() + ", " + other.kk(), one.ru() + ", " + other.ru(), one.en() + ", " + other.en()))
                .orElseGet(PartyRole.PARTIES::label);
    }
}
