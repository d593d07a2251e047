package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.StateServicesLaw;

/** What is wrong with an onboarding, as it was known on a day. */
final class OnboardingFindings {

    private final Reckoner law;
    private final ServiceOnboarding onboarding;
    private final Findings findings;

    OnboardingFindings(Reckoner law, ServiceOnboarding onboarding, LocalDate asOf) {
        this.law = law;
        this.onboarding = onboarding;
        this.findings = new Findings(law, ContactCenterTexts.TEXTS, asOf);
    }

    List<Finding> all() {
        findings.late(new Timeline(onboarding.timeline(law).entries().stream()
                .filter(entry -> !isOvertaken(entry.deadline()))
                .toList()));
        onboarding
                .information()
                .filter(sent -> findings.hasHappened(sent.sentOn()))
                .ifPresent(this::form);
        onboarding
                .protocol()
                .filter(signed -> findings.hasHappened(signed.signedOn()))
                .ifPresent(this::protocol);
        findings.happened(onboarding.consultationStartedOn()).ifPresent(this::accepted);
        for (ProviderVisit visit : onboarding.visits()) {
            if (findings.hasHappened(visit.visitedOn()) && !visit.isAgreed()) {
                findings.breach(
                        ContactCenterNorms.VISITS_BY_AGREEMENT,
                        visit.visitedOn().day(),
                        "onboarding.visit");
            }
        }
        return findings.inOrder();
    }

    /** The five days of the order give way to the three of the Law, which are the ones that are broken. */
    private boolean isOvertaken(Deadline deadline) {
        return deadline.norm()
                        .filter(ContactCenterRules.CHANGED_INFORMATION_UPDATE::equals)
                        .isPresent()
                && deadline.trigger()
                        .filter(changed -> law.edition()
                                .norms()
                                .get(StateServicesLaw.SERVICE_INFORMATION_TO_CONTACT_CENTER)
                                .force()
                                .holds(changed.day()))
                        .isPresent();
    }

    private void form(ServiceInformation information) {
        LocalDate since = information.sentOn().day();
        if (information.items().isEmpty()) {
            findings.defect(ContactCenterNorms.ANNEX_1_FORM, since, "onboarding.form");
            return;
        }
        for (Annex1Item item : Annex1Item.values()) {
            if (!information.items().contains(item)) {
                findings.defect(item.norm(), since, "onboarding.item", item.label());
            }
        }
    }

    private void protocol(AcceptanceProtocol protocol) {
        LocalDate since = protocol.signedOn().day();
        Optional<Fact> trained = findings.happened(onboarding.trainedOn());
        if (trained.isEmpty()
                || protocol.signedOn().occurredAt().isBefore(trained.get().occurredAt())) {
            findings.breach(ContactCenterNorms.PROTOCOL, since, "onboarding.protocolBeforeTraining");
        }
        if (!protocol.isSignedForTheCenter()) {
            findings.defect(ContactCenterNorms.PROTOCOL_SIGNATURES, since, "onboarding.notSignedForTheCenter");
        }
        if (!protocol.isSignedForTheService()) {
            findings.defect(ContactCenterNorms.PROTOCOL_SIGNATURES, since, "onboarding.notSignedForTheService");
        }
    }

    private void accepted(Fact started) {
        boolean accepted = onboarding
                .protocol()
                .map(AcceptanceProtocol::signedOn)
                .filter(findings::hasHappened)
                .filter(signed -> !started.occurredAt().isBefore(signed.occurredAt()))
                .isPresent();
        if (!accepted) {
            findings.breach(ContactCenterNorms.ACCEPTED_SERVICES_ONLY, started.day(), "onboarding.notAccepted");
        }
    }
}
