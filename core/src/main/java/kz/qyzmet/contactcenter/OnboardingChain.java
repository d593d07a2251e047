package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;

/** The terms of an onboarding: a chain, and the duties beside it. */
final class OnboardingChain {

    private final Reckoner law;
    private final ServiceOnboarding onboarding;

    OnboardingChain(Reckoner law, ServiceOnboarding onboarding) {
        this.law = law;
        this.onboarding = onboarding;
    }

    Timeline timeline() {
        TimelineBuilder timeline = Timeline.on(law);
        first(timeline);
        add(
                timeline,
                ContactCenterRules.CONTACT_CENTER_STAFF_TRAINING,
                sent(),
                onboarding.trainedOn(),
                ContactCenterRules.INITIAL_INFORMATION_TO_CONTACT_CENTER);
        add(
                timeline,
                ContactCenterRules.CONSULTATION_START,
                onboarding.protocol().map(AcceptanceProtocol::signedOn),
                onboarding.consultationStartedOn(),
                ContactCenterNorms.PROTOCOL);
        for (ByLawChange change : onboarding.byLawChanges()) {
            Optional<Fact> changed = Optional.of(change.changedOn());
            add(timeline, StateServicesLaw.SERVICE_INFORMATION_TO_CONTACT_CENTER, changed, change.informationSentOn());
            add(timeline, ContactCenterRules.CHANGED_INFORMATION_UPDATE, changed, change.informationSentOn());
        }
        for (ResponsiblePersonReplacement replacement : onboarding.replacements()) {
            Optional<Fact> replaced = Optional.of(replacement.replacedOn());
            add(timeline, ContactCenterRules.RESPONSIBLE_PERSON_REPLACEMENT_NOTICE, replaced, replacement.notifiedOn());
            add(timeline, ContactCenterRules.NEW_RESPONSIBLE_PERSON_DETAILS, replaced, replacement.detailsGivenOn());
        }
        return timeline.build();
    }

    /** Every link on its last day: the one after it starts from there. */
    Timeline latestPlan() {
        TimelineBuilder plan = Timeline.on(law);
        first(plan);
        Optional<Fact> sent = sent().or(() ->
                lastDay(ContactCenterRules.INITIAL_INFORMATION_TO_CONTACT_CENTER, onboarding.byLawApprovedOn()));
        add(
                plan,
                ContactCenterRules.CONTACT_CENTER_STAFF_TRAINING,
                sent,
                onboarding.trainedOn(),
                ContactCenterRules.INITIAL_INFORMATION_TO_CONTACT_CENTER);
        Optional<Fact> trained =
                onboarding.trainedOn().or(() -> lastDay(ContactCenterRules.CONTACT_CENTER_STAFF_TRAINING, sent));
        // No time is set for the protocol: it is drawn up at the end of the training.
        Optional<Fact> signed =
                onboarding.protocol().map(AcceptanceProtocol::signedOn).or(() -> trained);
        add(
                plan,
                ContactCenterRules.CONSULTATION_START,
                signed.map(fact -> Fact.assumed(Moment.on(fact.day()))),
                onboarding.consultationStartedOn(),
                ContactCenterNorms.PROTOCOL);
        return plan.build();
    }

    static OnboardingState state(ServiceOnboarding known, LocalDate asOf) {
        if (has(known.protocol().map(AcceptanceProtocol::signedOn), asOf)) {
            return has(known.consultationStartedOn(), asOf)
                    ? OnboardingState.CONSULTED
                    : OnboardingState.ACCEPTED_FOR_CONSULTATION;
        }
        if (has(known.trainedOn(), asOf)) {
            return OnboardingState.TRAINED;
        }
        return has(known.information().map(ServiceInformation::sentOn), asOf)
                ? OnboardingState.INFORMATION_SENT
                : OnboardingState.PLANNED;
    }

    private static boolean has(Optional<Fact> fact, LocalDate asOf) {
        return fact.filter(recorded -> recorded.hasHappenedOn(asOf)).isPresent();
    }

    private void first(TimelineBuilder timeline) {
        Optional<Fact> approved = onboarding.byLawApprovedOn();
        add(
                timeline,
                ContactCenterRules.RESPONSIBLE_PERSON_APPOINTMENT,
                approved,
                onboarding.responsiblePersonNamedOn());
        add(timeline, StateServicesLaw.SERVICE_INFORMATION_TO_CONTACT_CENTER, approved, sent());
        add(timeline, ContactCenterRules.INITIAL_INFORMATION_TO_CONTACT_CENTER, approved, sent());
    }

    private Optional<Fact> sent() {
        return onboarding.information().map(ServiceInformation::sentOn);
    }

    private Optional<Fact> lastDay(NormId norm, Optional<Fact> trigger) {
        Deadline deadline =
                law.deadline(Term.builder().norm(norm).trigger(trigger).build());
        return deadline instanceof Due due ? Optional.of(Fact.assumed(Moment.on(due.due()))) : Optional.empty();
    }

    private void add(
            TimelineBuilder timeline, NormId norm, Optional<Fact> trigger, Optional<Fact> done, NormId... waitsFor) {
        if (onboarding.subject().isBoundBy(law, norm)) {
            timeline.add(norm, trigger, done, waitsFor);
        }
    }
}
