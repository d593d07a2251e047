package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Extension;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.TimeLimit;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.Dates;

/**
 * Which of the recorded extensions hold, and why the others do not: the power of order 78 p. 44 with its holder, its
 * conditions and its cap.
 *
 * <p>They are judged in the order of their decisions, so that the order of recording is of no matter; what is only
 * planned takes nothing from what was decided.
 */
final class EventExtensionRulings {

    private static final Comparator<EventExtension> IN_ORDER = Comparator.comparing(
                    (EventExtension extension) -> extension.decidedOn().planned())
            .thenComparing(EventExtension::decidedOn, Fact.IN_TIME)
            .thenComparing(extension -> extension.by().map(Count::amount).orElse(0))
            .thenComparing(
                    extension -> extension.by().map(by -> by.unit().name()).orElse(""))
            .thenComparing(extension -> extension.until().map(Objects::toString).orElse(""))
            .thenComparing(EventExtension::decidedBy)
            .thenComparing(EventExtension::proposedBy)
            .thenComparing(
                    extension -> extension.proposedOn().map(Fact::toString).orElse(""))
            .thenComparing(extension -> extension.reasons().orElse(""));

    private final Map<EventExtension, Ruling> rulings;
    private final Set<Extension> effective;

    private EventExtensionRulings(Map<EventExtension, Ruling> rulings, Set<Extension> effective) {
        this.rulings = rulings;
        this.effective = effective;
    }

    /**
     * What becomes of one extension.
     *
     * @param outcome what it adds, or why it adds nothing
     * @param unproven whether it is the record that lacks something, so that nobody may be to blame
     */
    record Ruling(Outcome<Extension> outcome, boolean unproven) {}

    static EventExtensionRulings of(Reckoner law, ControlEvent event, Term term, Optional<Fact> completed) {
        Judge judge = new Judge(law, term, completed);
        Map<EventExtension, Ruling> rulings = new LinkedHashMap<>();
        event.extensions().stream()
                .sorted(IN_ORDER)
                .forEach(extension -> rulings.put(extension, judge.rule(extension)));
        return new EventExtensionRulings(rulings, judge.accepted());
    }

    /** A decision that holds, once more. */
    static <T> Outcome<T> same() {
        return Outcome.refused(ControlRules.CONTROL_EVENT_EXTENSION, ControlTexts.TEXTS.text("extension.same"));
    }

    Map<EventExtension, Ruling> all() {
        return rulings;
    }

    Outcome<Extension> outcomeOf(EventExtension extension) {
        return Objects.requireNonNull(rulings.get(extension), "extension").outcome();
    }

    /** What those that hold add: of decisions of the same moment, their sum. */
    Set<Extension> effective() {
        return effective;
    }

    /** Judges one extension after the other, and remembers what holds. */
    private static final class Judge {

        private final Reckoner law;
        private final Term term;
        private final Optional<Fact> completed;
        private final Map<Fact, Integer> accepted = new LinkedHashMap<>();
        private Optional<Due> expiry;
        private int total;

        Judge(Reckoner law, Term term, Optional<Fact> completed) {
            this.law = law;
            this.term = term;
            this.completed = completed.filter(fact -> !fact.planned());
            this.expiry = ControlEventTerms.deadline(law, term);
        }

        Ruling rule(EventExtension extension) {
            boolean withoutReasons =
                    extension.reasons().filter(text -> !text.isBlank()).isEmpty();
            boolean unproven = mayActBy(ControlNorms.EXTENSION_ORDER, extension.decidedBy())
                    && (withoutReasons || extension.proposedOn().isEmpty());
            return new Ruling(judge(extension, withoutReasons), unproven);
        }

        private Outcome<Extension> judge(EventExtension extension, boolean withoutReasons) {
            if (!mayActBy(ControlNorms.EXTENSION_ORDER, extension.decidedBy())) {
                return refused(
                        ControlNorms.EXTENSION_ORDER,
                        "extension.holder",
                        extension.decidedBy().label());
            }
            if (withoutReasons) {
                return refused(ControlNorms.EXTENSION_ORDER, "extension.reasons");
            }
            if (extension.proposedOn().isEmpty()) {
                return refused(ControlNorms.EXTENSION_PROPOSAL, "extension.proposal");
            }
            if (extension.proposedBy() != PartyRole.ICU
                    && !mayActBy(ControlNorms.EXTENSION_PROPOSAL, extension.proposedBy())) {
                return refused(
                        ControlNorms.EXTENSION_PROPOSAL,
                        "extension.proposer",
                        extension.proposedBy().label());
            }
            return inTime(extension);
        }

        private Outcome<Extension> inTime(EventExtension extension) {
            Fact decided = extension.decidedOn();
            if (term.trigger()
                    .filter(start -> !decided.occurredAt().isBefore(start.occurredAt()))
                    .isEmpty()) {
                return refused("extension.early");
            }
            if (completed
                    .filter(over -> over.occurredAt().isBefore(decided.occurredAt()))
                    .isPresent()) {
                return refused("extension.completed", Dates.day(completed.get().day()));
            }
            if (expiry.isEmpty()) {
                return refused("extension.noTerm");
            }
            Due due = expiry.get();
            if (!due.isInTime(decided.occurredAt()).orElse(true)) {
                return refused("extension.expired", Dates.day(due.due()), Dates.day(decided.day()));
            }
            if (!accepted.isEmpty() && law.policy(RepeatedEventExtension.ONCE) == RepeatedEventExtension.ONCE) {
                return refused("extension.second");
            }
            return within(extension, due);
        }

        private Outcome<Extension> within(EventExtension extension, Due due) {
            Optional<Count> cap = law.edition()
                    .norms()
                    .find(ControlRules.CONTROL_EVENT_EXTENSION)
                    .flatMap(Norm::timeLimit)
                    .map(TimeLimit::measure)
                    .filter(Count.class::isInstance)
                    .map(Count.class::cast);
            if (cap.isEmpty()) {
                return refused("extension.noTerm");
            }
            if (extension.by().filter(by -> by.unit() != cap.get().unit()).isPresent()) {
                Count by = extension.by().get();
                return refused(
                        "extension.unit",
                        cap.get().unit().amount(cap.get().amount()),
                        by.unit().amount(by.amount()));
            }
            int days = extension.by().map(Count::amount).orElseGet(() -> workingDays(extension, due));
            if (days < 1) {
                return refused("extension.nothing", Dates.day(due.due()));
            }
            if (days > cap.get().amount() - total) {
                return refused(
                        total == 0 ? "extension.cap" : "extension.total",
                        cap.get().unit().amount(cap.get().amount()),
                        cap.get().unit().amount(days),
                        cap.get().unit().amount(total));
            }
            total += days;
            accepted.merge(extension.decidedOn(), days, Integer::sum);
            expiry = ControlEventTerms.deadline(
                    law, Term.builder().from(term).extensions(accepted()).build());
            return Outcome.accepted(effect(extension.decidedOn(), days));
        }

        /** A set of equal parts would lose one of them. */
        Set<Extension> accepted() {
            return accepted.entrySet().stream()
                    .map(entry -> effect(entry.getKey(), entry.getValue()))
                    .collect(Collectors.toSet());
        }

        private static Extension effect(Fact decidedOn, int days) {
            return new Extension(
                    new Count(days, LimitUnit.WORKING_DAY), decidedOn, ControlRules.CONTROL_EVENT_EXTENSION);
        }

        /** A date is worth the working days from the old end to it; a day off gives way to the next working day. */
        private int workingDays(EventExtension extension, Due due) {
            LocalDate until = law.calendar().nextOrSame(extension.until().orElseThrow());
            return until.isAfter(due.due()) ? law.calendar().workingDaysBetween(due.due(), until) : 0;
        }

        private boolean mayActBy(NormId norm, PartyRole role) {
            return law.edition().norms().find(norm).filter(role::actsBy).isPresent();
        }

        private static Outcome<Extension> refused(String key, Object... details) {
            return refused(ControlRules.CONTROL_EVENT_EXTENSION, key, details);
        }

        private static Outcome<Extension> refused(Citation citation, String key, Object... details) {
            return Outcome.refused(citation, ControlTexts.TEXTS.text(key, details));
        }
    }
}
