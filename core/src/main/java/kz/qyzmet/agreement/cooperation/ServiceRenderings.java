package kz.qyzmet.agreement.cooperation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.party.PartyNorms;
import kz.qyzmet.service.DemandCircumstance;
import kz.qyzmet.service.DemandedDocument;
import kz.qyzmet.service.Identification;

/** The services that a partner renders: by when an agent deletes personal data, and what was done wrong. */
final class ServiceRenderings {

    private final Reckoner law;
    private final CooperationType type;
    private final Collection<ServiceRendering> services;
    private final Collection<StepDone> steps;

    /** The services and steps as they were known on the day for which they are judged. */
    ServiceRenderings(
            Reckoner law, CooperationType type, Collection<ServiceRendering> services, Collection<StepDone> steps) {
        this.law = Objects.requireNonNull(law, "law");
        this.type = Objects.requireNonNull(type, "type");
        this.services = Set.copyOf(services);
        this.steps = Set.copyOf(steps);
    }

    /** Adds the deletion of personal data: of the agent alone, at once after the completion of each service. */
    void addTo(TimelineBuilder timeline) {
        NormId norm = StandardAgreement.PERSONAL_DATA_DELETION;
        if (type != CooperationType.AGENT || law.edition().norms().find(norm).isEmpty()) {
            return;
        }
        Map<String, Fact> lastSteps = lastSteps();
        for (ServiceRendering service : services) {
            Optional<Fact> completion =
                    service.completedOn().or(() -> Optional.ofNullable(lastSteps.get(service.number())));
            Deadline deletion =
                    law.deadline(Term.builder().norm(norm).trigger(completion).build());
            timeline.add(new Timeline.Entry(deletion, Set.of(), service.personalDataDeletedOn())
                    .about(StepTexts.TEXTS.text("service", ServiceNumber.text(service.number()))));
        }
    }

    /**
     * What is wrong apart from what is late. Before the signing and from the end on the partner has no power to take
     * anything in: that alone is told then, for the duties of the agreement do not bind.
     */
    List<Finding> findings(LocalDate asOf, AgreementTime time) {
        Findings findings = new Findings(law, StepTexts.TEXTS, asOf);
        for (ServiceRendering service : services) {
            Optional<LocalDate> outside = service.receivedOn().map(Fact::day).filter(day -> !time.covers(day));
            if (outside.isEmpty()) {
                judge(findings, service);
            } else if (findings.hasHappened(service.receivedOn().orElseThrow())) {
                findings.breach(
                        PartyNorms.PARTNER_AGREEMENT,
                        outside.get(),
                        "service.outside",
                        ServiceNumber.text(service.number()));
            }
        }
        return findings.inOrder();
    }

    /** What is wrong apart from what is late, where it is not known when the agreement is in force. */
    List<Finding> findings(LocalDate asOf) {
        Findings findings = new Findings(law, StepTexts.TEXTS, asOf);
        services.forEach(service -> judge(findings, service));
        return findings.inOrder();
    }

    private void judge(Findings findings, ServiceRendering service) {
        service.receivedOn().filter(findings::hasHappened).ifPresent(on -> intake(findings, service, on.day()));
        service.visitedOn().filter(findings::hasHappened).ifPresent(on -> visit(findings, service, on.day()));
        service.demanded().stream()
                .filter(document -> findings.hasHappened(document.demandedOn()))
                .forEach(document -> demand(findings, service, document));
    }

    /** When services were completed by the last step of the algorithm, by their numbers. */
    private Map<String, Fact> lastSteps() {
        List<InteractionStep> ofService = InteractionAlgorithm.of(type, law).ofService();
        Map<String, Fact> last = new HashMap<>();
        steps.stream()
                .filter(done -> !ofService.isEmpty() && done.step() == ofService.get(ofService.size() - 1))
                .filter(done -> !done.on().planned())
                .forEach(done ->
                        last.merge(done.service().orElseThrow(), done.on(), BinaryOperator.minBy(Fact.IN_TIME)));
        return last;
    }

    private void intake(Findings findings, ServiceRendering service, LocalDate since) {
        Object number = ServiceNumber.text(service.number());
        if (isNot(service.packageComplete())) {
            findings.breach(ObligationNorms.ACCEPT_COMPLETE, since, "package", number);
        }
        if (type == CooperationType.AGENT && isNot(service.laptopRegistered())) {
            findings.breach(ObligationNorms.AGENT_LAPTOP, since, "laptop", number);
        }
        if (type != CooperationType.SYSTEM_USE) {
            return;
        }
        if (isNot(service.recipientPresent())) {
            findings.breach(ObligationNorms.NO_REMOTE_INTAKE, since, "remote", number);
        }
        if (isNot(service.accessRequested())) {
            findings.breach(ObligationNorms.SYSTEM_INTAKE_CHECKS, since, "access", number);
        }
        service.identification()
                .filter(way -> way != Identification.BIOMETRIC)
                .ifPresent(way ->
                        findings.breach(ObligationNorms.SYSTEM_INTAKE_CHECKS, since, "biometric", number, way.label()));
    }

    /** A visit is the right of the agent alone, and at the wish of the recipient. */
    private void visit(Findings findings, ServiceRendering service, LocalDate since) {
        Object number = ServiceNumber.text(service.number());
        if (type != CooperationType.AGENT) {
            findings.doubt(ObligationNorms.AGENT_VISIT_ON_REQUEST, since, "visit.notAgent", number, type.label());
        } else if (isNot(service.visitRequested())) {
            findings.breach(ObligationNorms.AGENT_VISIT_ON_REQUEST, since, "visit.notRequested", number);
        }
    }

    /**
     * The agreement excepts the cases of the Social Code, the Law those of all legislation on social protection: what
     * the Law allows is not held against the partner.
     */
    private void demand(Findings findings, ServiceRendering service, DemandedDocument document) {
        Set<DemandCircumstance> circumstances = document.circumstances();
        Object name = ServiceNumber.text(document.name());
        Object number = ServiceNumber.text(service.number());
        LocalDate since = document.demandedOn().day();
        if (circumstances.contains(DemandCircumstance.OBTAINABLE_FROM_SYSTEMS)) {
            findings.breach(ObligationNorms.NO_DEMAND_AVAILABLE_DATA, since, "demand.obtainable", name, number);
        }
        if (circumstances.contains(DemandCircumstance.NOTARIZED_COPY)
                && circumstances.contains(DemandCircumstance.ORIGINAL_SHOWN)
                && !circumstances.contains(DemandCircumstance.SOCIAL_PROTECTION_LAW)) {
            findings.breach(ObligationNorms.NO_DEMAND_NOTARIZED_COPIES, since, "demand.notarized", name, number);
        }
    }

    private static boolean isNot(Optional<Boolean> recorded) {
        return recorded.filter(so -> !so).isPresent();
    }
}
