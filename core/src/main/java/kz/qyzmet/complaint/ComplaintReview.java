package kz.qyzmet.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Extension;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Filing;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StartRule;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import kz.qyzmet.service.DocumentForm;

/** The terms of one complaint: where it lies, from when its review runs, and until when. */
final class ComplaintReview {

    private static final TimeLimit SENT_ON = TimeLimit.after(3, LimitUnit.WORKING_DAY);
    private static final TimeLimit GENERAL_REVIEW = TimeLimit.after(20, LimitUnit.WORKING_DAY);
    private static final TimeLimit AFTER_EXPIRY =
            TimeLimit.onExpiry(1, LimitUnit.CALENDAR_DAY).withStart(StartRule.SAME_DAY);

    /** What has been sent on comes first, in its order; what still lies at the wrong body is the last. */
    private static final Comparator<Redirection> IN_ORDER = Comparator.comparing((Redirection redirection) ->
                    redirection.forwardedOn().map(Fact::day).orElse(LocalDate.MAX))
            .thenComparing(redirection -> redirection
                    .forwardedOn()
                    .map(fact -> fact.occurredAt().toString())
                    .orElse(""))
            .thenComparing(Redirection::to)
            .thenComparing(Redirection::toString);

    private final Reckoner law;
    private final Complaint complaint;

    ComplaintReview(Reckoner law, Complaint complaint) {
        this.law = law;
        this.complaint = complaint;
    }

    /**
     * A stay at one body.
     *
     * @param at the body
     * @param filing its arrival there
     * @param hours the hours of the body
     */
    record Stay(Addressee at, Filing filing, Optional<OpeningHours> hours) {}

    /** The bodies at which the complaint has been, the one that has to decide it last. */
    List<Stay> stays() {
        List<Stay> stays = new ArrayList<>();
        stays.add(new Stay(complaint.addressee(), complaint.filing(), complaint.officeHours()));
        for (Redirection redirection : redirections()) {
            stays.add(new Stay(redirection.to(), redirection.filing(), redirection.officeHours()));
        }
        return stays;
    }

    List<Redirection> redirections() {
        return complaint.redirections().stream().sorted(IN_ORDER).toList();
    }

    /** The stay at the body that has to decide. */
    Stay last() {
        List<Stay> stays = stays();
        return stays.get(stays.size() - 1);
    }

    Optional<Fact> start() {
        return last().filing().start(law);
    }

    /** The review with the given extensions; empty where the Law sets no term for the body. */
    Optional<Deadline> review(Set<Extension> extensions) {
        Stay stay = last();
        Term.Builder term = Term.builder()
                .trigger(stay.filing().start(law))
                .arrived(stay.filing().movedFrom(law))
                .extensions(extensions);
        if (complaint.procedure() == ComplaintProcedure.GENERAL) {
            return Optional.of(law.deadline(
                    term.limit(GENERAL_REVIEW).ground(Ground.APPC_99).build()));
        }
        return stay.at().reviewNorm().map(norm -> law.deadline(term.norm(norm).build()));
    }

    /** The review as it is answered: on paper it ends when the counter closes. */
    Optional<Deadline> review() {
        Optional<Deadline> review = review(ExtensionRulings.of(law, complaint).effective());
        Optional<OpeningHours> counter =
                complaint.answerForm().filter(DocumentForm.PAPER::equals).flatMap(form -> last().hours());
        return counter.isEmpty()
                ? review
                : review.map(deadline -> deadline instanceof Due due ? due.atCounter(counter.get()) : deadline);
    }

    Timeline timeline() {
        TimelineBuilder timeline = Timeline.on(law);
        complaint
                .filedThrough()
                .ifPresent(way ->
                        timeline.add(sentOn(Optional.of(way.receivedOn()), Ground.APPC_91_4), way.forwardedOn()));
        List<Stay> stays = stays();
        List<Redirection> redirections = redirections();
        for (int i = 0; i < redirections.size(); i++) {
            Optional<Fact> lay = stays.get(i).filing().start(law);
            timeline.add(sentOn(lay, Ground.APPC_65), redirections.get(i).forwardedOn());
        }
        review().ifPresent(review -> {
            timeline.add(review, complaint.answeredOn());
            if (isOpenOrLate(review)) {
                silence(timeline, (Due) review);
            }
        });
        for (ExtensionRulings.Ruling ruling :
                ExtensionRulings.of(law, complaint).all()) {
            if (ruling.outcome().isAccepted()) {
                ComplaintExtension extension = ruling.extension();
                timeline.add(
                        StateServicesLaw.COMPLAINT_EXTENSION_NOTICE,
                        Optional.of(extension.decidedOn()),
                        extension.notifiedOn());
            }
        }
        return timeline.build();
    }

    ComplaintState state(LocalDate asOf) {
        Optional<Deadline> review = review();
        if (complaint.answeredOn().filter(fact -> fact.hasHappenedOn(asOf)).isPresent()) {
            return ComplaintState.ANSWERED;
        }
        if (review.isEmpty()) {
            return ComplaintState.WITHOUT_TERM;
        }
        DeadlineStatus status = review.get().status(asOf);
        if (status == DeadlineStatus.MISSED) {
            return ComplaintState.DEEMED_REFUSED;
        }
        if (status == DeadlineStatus.NOT_STARTED) {
            boolean underWay = redirections().stream()
                    .anyMatch(redirection -> redirection.forwardedOn().isPresent());
            return underWay ? ComplaintState.SENT_ON : ComplaintState.NOT_REGISTERED;
        }
        return review.get().reckoning().term().extensions().isEmpty()
                ? ComplaintState.UNDER_REVIEW
                : ComplaintState.EXTENDED;
    }

    /** Silence is a refusal from the day after the last one: the complainant may go on ({@code appc.a100.p5}). */
    private void silence(TimelineBuilder timeline, Due review) {
        NormId[] waitsFor = review.norm().stream().toArray(NormId[]::new);
        Fact expiry = Fact.planned(
                Moment.on(review.due()),
                review.reckoning().term().trigger().orElseThrow().recordedOn());
        Term term = Term.builder()
                .limit(AFTER_EXPIRY)
                .ground(Ground.APPC_100_5)
                .trigger(expiry)
                .build();
        timeline.add(term, Optional.empty(), waitsFor);
    }

    private boolean isOpenOrLate(Deadline review) {
        return review instanceof Due due
                && complaint
                        .answeredOn()
                        .filter(answer -> due.isInTime(answer.occurredAt()).orElse(true))
                        .isEmpty();
    }

    private Deadline sentOn(Optional<Fact> from, Ground ground) {
        return law.deadline(
                Term.builder().limit(SENT_ON).ground(ground).trigger(from).build());
    }
}
