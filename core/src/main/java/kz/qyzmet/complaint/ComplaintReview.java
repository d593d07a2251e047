package kz.qyzmet.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.CommunicatedDay;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.deadline.Undetermined;
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
    private static final TimeLimit AFTER_EXPIRY =
            TimeLimit.onExpiry(1, LimitUnit.CALENDAR_DAY).withStart(StartRule.SAME_DAY);

    private final Reckoner law;
    private final Complaint complaint;
    private final ComplaintStays stays;
    private final ExtensionRulings rulings;
    private final Deadline review;

    ComplaintReview(Reckoner law, Complaint complaint) {
        this.law = law;
        this.complaint = complaint;
        this.stays = new ComplaintStays(law, complaint);
        this.rulings = ExtensionRulings.of(law, complaint, stays);
        Deadline reckoned = stays.review(rulings.effective());
        Optional<OpeningHours> counter = complaint
                .answerForm()
                .filter(DocumentForm.PAPER::equals)
                .flatMap(form -> stays.last().hours());
        this.review = counter.isPresent() && reckoned instanceof Due due ? due.atCounter(counter.get()) : reckoned;
    }

    ComplaintStays stays() {
        return stays;
    }

    ExtensionRulings rulings() {
        return rulings;
    }

    /** The review as it is answered: on paper it ends when the counter closes. */
    Deadline review() {
        return review;
    }

    /** The day that the complainant was told, beside the review of which it was told. */
    Optional<CommunicatedDay> told() {
        return complaint
                .toldDay()
                .map(told -> new CommunicatedDay(
                        told.day(), told.toldOn(), asToldOn(told.toldOn().day())));
    }

    /** The review without the extensions of a later day, of which the complainant is told anew. */
    private Deadline asToldOn(LocalDate day) {
        return stays.review(rulings.effective().stream()
                .filter(extension -> !extension.decided().day().isAfter(day))
                .collect(Collectors.toSet()));
    }

    Timeline timeline() {
        TimelineBuilder timeline = Timeline.on(law);
        complaint
                .filedThrough()
                .ifPresent(way ->
                        timeline.add(sentOn(Optional.of(way.receivedOn()), Ground.APPC_91_4), way.forwardedOn()));
        List<Redirection> redirections = stays.redirections();
        for (int i = 0; i < redirections.size(); i++) {
            Optional<Fact> lay = stays.all().get(i).filing().start(law);
            timeline.add(sentOn(lay, Ground.APPC_65), stays.sentOn(redirections.get(i)));
        }
        Timeline.Entry entry = new Timeline.Entry(review, Set.of(), complaint.answeredOn());
        timeline.add(
                review instanceof Undetermined ? entry.about(stays.last().at().label()) : entry);
        if (review instanceof Due due && isOpenOrLate(due)) {
            silence(timeline, due);
        }
        for (ExtensionRulings.Ruling ruling : rulings.all()) {
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
        if (complaint.answeredOn().filter(fact -> fact.hasHappenedOn(asOf)).isPresent()) {
            return ComplaintState.ANSWERED;
        }
        return switch (review.status(asOf)) {
            case NOT_STARTED -> notStarted(asOf);
            case MISSED -> ComplaintState.DEEMED_REFUSED;
            case OPEN, DUE_TODAY ->
                review.reckoning().term().asKnownOn(asOf).extensions().isEmpty()
                        ? ComplaintState.UNDER_REVIEW
                        : ComplaintState.EXTENDED;
            default -> ComplaintState.WITHOUT_TERM;
        };
    }

    /** What was sent on has either left the wrong body or not. */
    private ComplaintState notStarted(LocalDate asOf) {
        List<Redirection> redirections = stays.redirections();
        if (redirections.isEmpty()) {
            return ComplaintState.NOT_REGISTERED;
        }
        boolean underWay = stays.sentOn(redirections.get(redirections.size() - 1))
                .filter(fact -> fact.hasHappenedOn(asOf))
                .isPresent();
        return underWay ? ComplaintState.SENT_ON : ComplaintState.TO_BE_SENT_ON;
    }

    /**
     * Silence is a refusal from the day after the last one: the complainant may go on ({@code appc.a100.p5}). Where the
     * calendar ends with the review, this day is left out and the review is not.
     */
    private void silence(TimelineBuilder timeline, Due due) {
        if (!law.calendar().range().contains(due.due().plusDays(1))) {
            return;
        }
        NormId[] waitsFor = due.norm().stream().toArray(NormId[]::new);
        Fact expiry = Fact.planned(
                Moment.on(due.due()),
                due.reckoning().term().trigger().orElseThrow().recordedOn());
        Term term = Term.builder()
                .limit(AFTER_EXPIRY)
                .ground(Ground.APPC_100_5)
                .trigger(expiry)
                .build();
        timeline.add(term, Optional.empty(), waitsFor);
    }

    private boolean isOpenOrLate(Due due) {
        return complaint
                .answeredOn()
                .filter(answer -> !answer.planned())
                .filter(answer -> due.isInTime(answer.occurredAt()).orElse(true))
                .isEmpty();
    }

    private Deadline sentOn(Optional<Fact> from, Ground ground) {
        return law.deadline(
                Term.builder().limit(SENT_ON).ground(ground).trigger(from).build());
    }
}
