package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.inspection.document.EffectiveDelivery;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/** What is wrong with a control event, as it was known on a day. */
final class ControlEventFindings {

    /** What an event owes only once it has begun, or is measured from its beginning. */
    private static final Set<NormId> OF_THE_COURSE = Set.of(
            ControlRules.CONTROL_EVENT_NOTICE,
            ControlRules.CONTROL_EVENT_CAP,
            ControlRules.CONTROL_EVENT_ACT_DELIVERY,
            ControlRules.CONTROL_EVENT_MATERIALS_SUBMISSION);

    private final Reckoner law;
    private final ControlEvent event;
    private final LocalDate asOf;
    private final Findings findings;
    private final ControlEventTerms terms;
    private final Optional<Fact> started;
    private final List<ControlEventTerms> otherwise;

    ControlEventFindings(Reckoner law, ControlEvent event, LocalDate asOf) {
        this.law = law;
        this.event = event;
        this.asOf = asOf;
        this.findings = new Findings(law, ControlTexts.TEXTS, asOf);
        this.terms = new ControlEventTerms(law, event);
        this.started = findings.happened(terms.start());
        this.otherwise = otherReadings(law, event);
    }

    /** The terms of the event under each other reading of its texts, one at a time; how days are counted is none. */
    private static List<ControlEventTerms> otherReadings(Reckoner law, ControlEvent event) {
        return law.underOtherPolicies(
                        EventNoticeInstant.values(),
                        EventCompletion.values(),
                        RepeatedEventExtension.values(),
                        EffectiveDelivery.values())
                .map(other -> new ControlEventTerms(other, event))
                .toList();
    }

    List<Finding> all() {
        late();
        appointment();
        beginning();
        notice();
        extensions();
        experts();
        event.requests().forEach(this::request);
        new ActFindings(law, event, findings).add();
        new DecisionFindings(law, event, findings, asOf).add();
        return findings.inOrder();
    }

    /** What is late by every reading is a breach; what is in time by another one is a doubt. */
    private void late() {
        List<Set<Citation>> lateOtherwise = null;
        for (Timeline.Entry entry : terms.timeline().entries()) {
            if (!isOwed(entry)) {
                continue;
            }
            for (Finding late : new Timeline(List.of(entry)).lateness(asOf)) {
                if (isWithinStatedEnd(late)) {
                    continue;
                }
                if (late.severity() != Severity.BREACH) {
                    findings.add(late);
                    continue;
                }
                if (lateOtherwise == null) {
                    lateOtherwise = otherwise.stream().map(this::lateCitations).toList();
                }
                boolean doubtful = lateOtherwise.stream().anyMatch(set -> !set.contains(late.citation()));
                findings.add(
                        doubtful ? new Finding(late.citation(), Severity.DOUBT, late.since(), late.message()) : late);
            }
        }
    }

    private Set<Citation> lateCitations(ControlEventTerms other) {
        return other.timeline().lateness(asOf).stream().map(Finding::citation).collect(Collectors.toSet());
    }

    /** Silence on the act is one omission, and objections are owed only by a head who disagrees. */
    private boolean isOwed(Timeline.Entry entry) {
        Citation norm = entry.deadline().citation();
        boolean objected = event.reaction()
                .flatMap(HeadReaction::objectedOn)
                .filter(findings::hasHappened)
                .isPresent();
        if (norm == ControlRules.OBJECTIONS_TO_CONTROL_EVENT_ACT) {
            return objected;
        }
        if (norm == ControlRules.CONTROL_EVENT_ACT_REACTION) {
            return !objected || event.reaction().flatMap(HeadReaction::agreedOn).isPresent();
        }
        return started.isPresent() || !OF_THE_COURSE.contains(norm);
    }

    /** An end date on a day off lies after the last working day of the term that it sets. */
    private boolean isWithinStatedEnd(Finding late) {
        LocalDate last =
                terms.completed().filter(findings::hasHappened).map(Fact::day).orElse(asOf);
        return late.citation() == ControlRules.CONTROL_EVENT_CAP
                && terms.end().filter(end -> !last.isAfter(end.day())).isPresent();
    }

    private void appointment() {
        Appointment appointment = new Appointment(law, event);
        Optional<Fact> appointed = findings.happened(appointment.appointedOn()).or(() -> started);
        if (appointed.isEmpty()) {
            return;
        }
        LocalDate since = appointed.get().day();
        refused(appointment.power(), since);
        if (appointment.leadership() instanceof Outcome.Refused<?> refused) {
            findings.add(new Finding(
                    refused.citation(),
                    appointment.isPlanned() ? Severity.DOUBT : Severity.BREACH,
                    since,
                    refused.reason()));
        }
        if (!appointment.holding().isEmpty()) {
            started.ifPresent(begun -> timing(appointment.holding(), begun.day()));
        } else if (event.grounds().isEmpty()) {
            started.ifPresent(begun -> findings.defect(ControlNorms.GROUND_ORDER, begun.day(), "basis.none"));
        } else {
            appointment.refusedGrounds().forEach(refused -> refused(refused, since));
        }
    }

    private void refused(Outcome<?> outcome, LocalDate since) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            findings.add(new Finding(refused.citation(), Severity.BREACH, since, refused.reason()));
        }
    }

    /** An event that rests on the plan alone is held when the plan says. */
    private void timing(List<EventBasis> holding, LocalDate begun) {
        if (holding.stream().anyMatch(basis -> basis.ground() != EventGround.PLAN)) {
            return;
        }
        List<PlannedTiming> planned = holding.stream()
                .flatMap(basis -> basis.timing().stream())
                .sorted(Comparator.comparing(PlannedTiming::from).thenComparing(PlannedTiming::to))
                .toList();
        if (!planned.isEmpty() && planned.stream().noneMatch(timing -> timing.contains(begun))) {
            findings.breach(
                    ControlNorms.PLAN_TIMING,
                    begun,
                    "event.timing",
                    Dates.day(begun),
                    Dates.day(planned.get(0).from()),
                    Dates.day(planned.get(0).to()));
        }
    }

    /** A day off is no day on which an event can begin; the record is not repaired. */
    private void beginning() {
        if (started.isEmpty()) {
            return;
        }
        LocalDate begun = started.get().day();
        if (!law.calendar().isWorkingDay(begun)) {
            findings.defect(ControlNorms.START, begun, "start.dayOff", Dates.full(begun));
        }
        Optional<LocalDate> stated = event.order().flatMap(AppointmentOrder::endsOn);
        if (stated.isEmpty()) {
            return;
        }
        LocalDate end = stated.get();
        if (end.isBefore(begun)) {
            findings.defect(ControlRules.CONTROL_EVENT_CAP, begun, "end.beforeStart", Dates.day(end), Dates.day(begun));
        } else if (terms.statedEnd() instanceof Outcome.Refused<?> refused) {
            boolean doubtful =
                    otherwise.stream().anyMatch(other -> other.statedEnd().isAccepted());
            findings.add(new Finding(
                    refused.citation(), doubtful ? Severity.DOUBT : Severity.BREACH, begun, refused.reason()));
        } else if (!law.calendar().isWorkingDay(end)) {
            findings.defect(ControlRules.CONTROL_EVENT_CAP, begun, "end.dayOff", Dates.full(end));
        }
    }

    private void notice() {
        Optional<Fact> noticed = findings.happened(terms.noticed());
        if (noticed.isEmpty()) {
            return;
        }
        LocalDate since = noticed.get().day();
        if (event.noticeInWriting().filter(written -> !written).isPresent()) {
            findings.breach(ControlRules.CONTROL_EVENT_NOTICE, since, "notice.oral");
        }
        Optional<Norm> duty = law.edition().norms().find(ControlRules.CONTROL_EVENT_NOTICE);
        event.noticeBy()
                .filter(by -> duty.filter(by::actsBy).isEmpty())
                .map(PartyRole::label)
                .ifPresent(by -> findings.breach(ControlRules.CONTROL_EVENT_NOTICE, since, "notice.by", by));
    }

    private void extensions() {
        for (Map.Entry<EventExtension, EventExtensionRulings.Ruling> ruling :
                terms.rulings().all().entrySet()) {
            if (ruling.getValue().outcome() instanceof Outcome.Refused<?> refused) {
                findings.add(new Finding(
                        refused.citation(),
                        ruling.getValue().unproven() ? Severity.DEFECT : severity(ruling.getKey()),
                        ruling.getKey().decidedOn().day(),
                        refused.reason()));
            }
        }
    }

    private Severity severity(EventExtension extension) {
        return otherwise.stream()
                        .anyMatch(other -> other.rulings().outcomeOf(extension).isAccepted())
                ? Severity.DOUBT
                : Severity.BREACH;
    }

    private void experts() {
        for (ControlExpert expert : event.experts()) {
            findings.happened(expert.joinedOn())
                    .or(() -> expert.joinedOn().isPresent() ? Optional.empty() : started)
                    .ifPresent(joined -> refused(expert.admission(), joined.day()));
        }
    }

    /** A protected secret bars access; of the competence of the unit the text says no more than its name. */
    private void request(ExecutorRequest request) {
        Optional<Fact> refusal = findings.happened(request.refusedOn());
        if (refusal.isEmpty()) {
            return;
        }
        boolean access = request.power() == ExecutorPower.ACCESS;
        boolean secret = request.protectedSecret().orElse(false);
        if (access && secret) {
            return;
        }
        boolean doubtful = secret
                || request.power() == ExecutorPower.OTHER
                || (access && request.protectedSecret().isEmpty());
        LocalizedText power = request.power().label();
        LocalDate since = refusal.get().day();
        if (doubtful) {
            findings.doubt(request.power().norm(), since, "request.refusedInDoubt", power);
        } else {
            findings.breach(request.power().norm(), since, "request.refused", power);
        }
    }
}
