package kz.qyzmet.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Extension;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Filing;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.law.Direction;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;

/** The bodies at which a complaint has been, and the term of the one that has to decide it. */
final class ComplaintStays {

    private static final TimeLimit GENERAL_REVIEW = TimeLimit.after(20, LimitUnit.WORKING_DAY);

    private static final TimeLimit NOT_NAMED = TimeLimit.of(new Measure.SetElsewhere(), Direction.AFTER);

    /**
     * What has been sent on comes first, in its order; what still lies at the wrong body is the last. Of two sendings
     * of one day that one is the earlier which arrived earlier: the other went out from there.
     */
    private static final Comparator<Redirection> IN_ORDER = Comparator.comparing(
                    (Redirection redirection) -> redirection
                            .forwardedOn()
                            .or(() -> arrival(redirection))
                            .map(Fact::day)
                            .orElse(LocalDate.MAX))
            .thenComparing(redirection -> arrival(redirection).map(Fact::day).orElse(LocalDate.MAX))
            .thenComparing(redirection -> redirection
                    .forwardedOn()
                    .flatMap(fact -> fact.occurredAt().instant())
                    .orElse(Instant.MIN))
            .thenComparing(Redirection::to)
            .thenComparing(Redirection::toString);

    /**
     * A stay at one body.
     *
     * @param at the body
     * @param filing its arrival there
     * @param hours the hours of the body
     */
    record Stay(Addressee at, Filing filing, Optional<OpeningHours> hours) {}

    private final Reckoner law;
    private final ComplaintProcedure procedure;
    private final List<Redirection> redirections;
    private final List<Stay> stays;
    private final Optional<Fact> start;

    ComplaintStays(Reckoner law, Complaint complaint) {
        this.law = law;
        this.procedure = complaint.procedure();
        this.redirections = complaint.redirections().stream().sorted(IN_ORDER).toList();
        List<Stay> all = new ArrayList<>();
        all.add(new Stay(complaint.addressee(), complaint.filing(), complaint.officeHours()));
        for (Redirection redirection : redirections) {
            all.add(new Stay(redirection.to(), redirection.filing(), redirection.officeHours()));
        }
        this.stays = List.copyOf(all);
        this.start = all.get(all.size() - 1).filing().start(law);
    }

    private static Optional<Fact> arrival(Redirection redirection) {
        return redirection.submittedOn().or(redirection::registeredOn);
    }

    /** In their order; the stay at the same place is the one from which it was sent on. */
    List<Redirection> redirections() {
        return redirections;
    }

    List<Stay> all() {
        return stays;
    }

    /** The stay at the body that has to decide. */
    Stay last() {
        return stays.get(stays.size() - 1);
    }

    /** From when the body that has to decide counts. */
    Optional<Fact> start() {
        return start;
    }

    /** When it was sent on; what is known to have arrived was sent by then. */
    Optional<Fact> sentOn(Redirection redirection) {
        return redirection.forwardedOn().or(() -> arrival(redirection));
    }

    /** The review with the given extensions; undetermined where the Law sets no term for the body. */
    Deadline review(Set<Extension> extensions) {
        Stay stay = last();
        Term.Builder term = Term.builder()
                .trigger(start)
                .arrived(stay.filing().movedFrom(law))
                .extensions(extensions);
        if (procedure == ComplaintProcedure.GENERAL) {
            return law.deadline(
                    term.limit(GENERAL_REVIEW).ground(procedure.ground()).build());
        }
        Term named = stay.at()
                .reviewNorm()
                .map(norm -> term.norm(norm).build())
                .orElseGet(() -> term.limit(NOT_NAMED)
                        .ground(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER)
                        .document(ComplaintTexts.TEXTS.text("review.document"))
                        .build());
        return law.deadline(named);
    }
}
