package kz.qyzmet.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Extension;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.Dates;

/**
 * Which of the recorded extensions hold, and why the others do not: the power of Art. 25 p. 4 with its holders, its two
 * grounds and its cap.
 *
 * <p>They are judged in the order of their decisions, so that the order of recording is of no matter; what is only
 * planned takes nothing from what was decided.
 */
final class ExtensionRulings {

    private static final Comparator<ComplaintExtension> IN_ORDER = Comparator.comparing(
                    (ComplaintExtension extension) -> extension.decidedOn().planned())
            .thenComparing(ComplaintExtension::decidedOn, Fact.IN_TIME)
            .thenComparing(extension -> extension.decidedOn().recordedOn())
            .thenComparing(ComplaintExtension::ground)
            .thenComparing(ComplaintExtension::toString);

    private final List<Ruling> rulings;
    private final Set<Extension> effective;

    private ExtensionRulings(List<Ruling> rulings, Set<Extension> effective) {
        this.rulings = rulings;
        this.effective = effective;
    }

    /**
     * What becomes of one extension.
     *
     * @param extension what was decided
     * @param outcome what it adds, or why it adds nothing
     * @param lapsed whether it was decided at a body that then sent the complaint on, so that nobody may be to blame
     */
    record Ruling(ComplaintExtension extension, Outcome<Extension> outcome, boolean lapsed) {}

    static ExtensionRulings of(Reckoner law, Complaint complaint, ComplaintStays stays) {
        Judge judge = new Judge(law, complaint, stays);
        List<Ruling> rulings = new ArrayList<>();
        complaint.extensions().stream().sorted(IN_ORDER).forEach(extension -> rulings.add(judge.rule(extension)));
        return new ExtensionRulings(rulings, judge.accepted());
    }

    /** A decision that holds, once more. */
    static Outcome<Complaint> same() {
        return Outcome.refused(StateServicesLaw.COMPLAINT_EXTENSION, ComplaintTexts.TEXTS.text("extension.same"));
    }

    List<Ruling> all() {
        return rulings;
    }

    Outcome<Extension> outcomeOf(ComplaintExtension extension) {
        return rulings.stream()
                .filter(ruling -> ruling.extension().equals(extension))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    /** What those that hold add: of decisions of the same moment, their sum. */
    Set<Extension> effective() {
        return effective;
    }

    /** Judges one extension after the other, and remembers what holds. */
    private static final class Judge {

        private final Reckoner law;
        private final Complaint complaint;
        private final ComplaintStays stays;
        private final Norm power;
        private final Map<Fact, Integer> accepted = new LinkedHashMap<>();
        private Optional<Deadline> expiry = Optional.empty();
        private int total;

        Judge(Reckoner law, Complaint complaint, ComplaintStays stays) {
            this.law = law;
            this.complaint = complaint;
            this.stays = stays;
            this.power = law.edition().norms().get(StateServicesLaw.COMPLAINT_EXTENSION);
        }

        Ruling rule(ComplaintExtension extension) {
            boolean lapsed =
                    isBeforeTheStart(extension) && !stays.redirections().isEmpty();
            return new Ruling(extension, lapsed ? refused("extension.lapsed") : judge(extension), lapsed);
        }

        private boolean isBeforeTheStart(ComplaintExtension extension) {
            return stays.start()
                    .filter(start -> !extension.decidedOn().occurredAt().isBefore(start.occurredAt()))
                    .isEmpty();
        }

        private Outcome<Extension> judge(ComplaintExtension extension) {
            Addressee holder = stays.last().at();
            if (complaint.procedure() != ComplaintProcedure.PUBLIC_SERVICE) {
                return refused("extension.procedure");
            }
            if (isBeforeTheStart(extension)) {
                return refused("extension.early");
            }
            if (!holder.role().actsBy(power)) {
                return refused("extension.holder", holder.label());
            }
            if (extension.ground().norm().isEmpty()) {
                return refused("extension.ground");
            }
            if (complaint
                    .answeredOn()
                    .filter(answer -> !answer.planned())
                    .filter(answer ->
                            answer.occurredAt().isBefore(extension.decidedOn().occurredAt()))
                    .isPresent()) {
                return refused(
                        "extension.answered",
                        Dates.day(complaint.answeredOn().get().day()));
            }
            if (!(expiry() instanceof Due due)) {
                return refused("extension.noTerm");
            }
            if (!due.isInTime(extension.decidedOn().occurredAt()).orElse(true)) {
                return refused(
                        "extension.expired",
                        Dates.day(due.due()),
                        Dates.day(extension.decidedOn().day()));
            }
            if (!accepted.isEmpty() && law.policy(RepeatedExtension.ONCE) == RepeatedExtension.ONCE) {
                return refused("extension.second");
            }
            return within(extension, due);
        }

        private Outcome<Extension> within(ComplaintExtension extension, Due due) {
            Count cap = (Count) power.timeLimit().orElseThrow().measure();
            if (extension.by().filter(by -> by.unit() != cap.unit()).isPresent()) {
                Count by = extension.by().get();
                return refused(
                        "extension.unit",
                        cap.unit().amount(cap.amount()),
                        by.unit().amount(by.amount()));
            }
            int days = extension.by().map(Count::amount).orElseGet(() -> workingDays(extension, due));
            if (days < 1) {
                return refused("extension.nothing", Dates.day(due.due()));
            }
            if (days > cap.amount() - total) {
                return refused(
                        total == 0 ? "extension.cap" : "extension.total",
                        cap.unit().amount(cap.amount()),
                        cap.unit().amount(days),
                        cap.unit().amount(total));
            }
            total += days;
            accepted.merge(extension.decidedOn(), days, Integer::sum);
            expiry = Optional.empty();
            return Outcome.accepted(effect(extension.decidedOn(), days));
        }

        /** Reckoned anew only when something has been added. */
        private Deadline expiry() {
            Deadline current = expiry.orElseGet(() -> stays.review(accepted()));
            expiry = Optional.of(current);
            return current;
        }

        /** A set of equal parts would lose one of them. */
        Set<Extension> accepted() {
            return accepted.entrySet().stream()
                    .map(entry -> effect(entry.getKey(), entry.getValue()))
                    .collect(Collectors.toSet());
        }

        private Extension effect(Fact decidedOn, int days) {
            return new Extension(new Count(days, LimitUnit.WORKING_DAY), decidedOn, power.id());
        }

        /** A date is worth the working days from the old end to it; a day off gives way to the next working day. */
        private int workingDays(ComplaintExtension extension, Due due) {
            LocalDate until = law.calendar().nextOrSame(extension.until().orElseThrow());
            return until.isAfter(due.due()) ? law.calendar().workingDaysBetween(due.due(), until) : 0;
        }

        private Outcome<Extension> refused(String key, Object... details) {
            return Outcome.refused(power.id(), ComplaintTexts.TEXTS.text(key, details));
        }
    }
}
