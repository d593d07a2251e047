package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.party.PartyNorms;
import kz.qyzmet.text.LocalizedText;

/** What is wrong with an application, as it was known on a day: who applied, where, for what, and what was refused. */
final class ApplicationFindings {

    private final Reckoner law;
    private final Application application;
    private final LocalDate asOf;
    private final Findings findings;

    ApplicationFindings(Reckoner law, Application application, LocalDate asOf) {
        this.law = law;
        this.application = application;
        this.asOf = asOf;
        this.findings = new Findings(law, ServiceTexts.TEXTS, asOf);
    }

    List<Finding> all() {
        ApplicationTerms terms = new ApplicationTerms(law, application);
        findings.late(terms.timeline());
        if (!terms.isInHours()) {
            findings.addAll(terms.filing().findings(law));
        }
        LocalDate begun = begun();
        applicant(begun);
        ApplicationFacts.services(application).forEach(service -> ways(service, begun));
        bundle(begun);
        refusal(begun);
        lateness(terms);
        findings.addAll(new IntakeFindings(law, application, asOf).all());
        findings.addAll(new DeliveryFindings(law, application, asOf).all(begun));
        return findings.inOrder();
    }

    /** The first day of the case that is known; what never had one is wrong on the day of the question. */
    private LocalDate begun() {
        return application
                .opened()
                .or(() -> Stream.of(
                                application.stageEnteredOn(),
                                application.handedOverOn(),
                                application.issuedOn(),
                                application.intakeRefusal().map(IntakeRefusal::refusedOn),
                                application.refusal().map(ServiceRefusal::refusedOn))
                        .flatMap(Optional::stream)
                        .min(Comparator.comparing(Fact::day)))
                .map(Fact::day)
                .filter(day -> !day.isAfter(asOf))
                .orElse(asOf);
    }

    private void applicant(LocalDate begun) {
        if (!application.applicantKind().mayReceiveServices()) {
            findings.breach(
                    PartyNorms.EXCLUDED_BODIES,
                    begun,
                    "applicant.excluded",
                    application.applicantKind().label());
        }
    }

    private void ways(PublicService service, LocalDate begun) {
        if (application.channel() == Channel.PARTNER && !service.partnersMayTake()) {
            findings.breach(ServiceNorms.PARTNER_SERVICES_SELECTION, begun, "service.partner.notChosen");
        }
        if (!service.ways().isEmpty() && !service.ways().contains(application.channel())) {
            findings.defect(
                    application.channel().norm(),
                    begun,
                    "channel.notOffered",
                    application.channel().label(),
                    list(service.ways().stream().sorted().map(Channel::label)));
        }
        application.form().ifPresent(form -> form(form, service, begun));
    }

    /** Of the forms of rendering, two say how an application is filed; the others say nothing of paper. */
    private void form(DocumentForm form, PublicService service, LocalDate begun) {
        ServiceForm asked = form == DocumentForm.PAPER ? ServiceForm.PAPER : ServiceForm.ELECTRONIC;
        boolean stated =
                service.forms().contains(ServiceForm.PAPER) || service.forms().contains(ServiceForm.ELECTRONIC);
        if (stated && !service.forms().contains(asked)) {
            findings.defect(
                    ServiceNorms.PAPER_OR_ELECTRONIC,
                    begun,
                    "form.notOffered",
                    form.label(),
                    list(service.forms().stream().sorted().map(ServiceForm::label)));
        }
    }

    private void bundle(LocalDate begun) {
        if (application.bundledWith().isEmpty()) {
            return;
        }
        boolean offered = ApplicationFacts.services(application).stream()
                .allMatch(
                        service -> service.forms().isEmpty() || service.forms().contains(ServiceForm.ONE_APPLICATION));
        if (!offered) {
            findings.defect(ServiceNorms.DELIVERY_FORM, begun, "bundle.notOffered");
        } else if (application.applicationsDemanded().orElse(1) > 1) {
            findings.breach(
                    ServiceNorms.ONE_APPLICATION,
                    begun,
                    "bundle.several",
                    application.applicationsDemanded().getAsInt());
        }
    }

    private void refusal(LocalDate begun) {
        application.refusal().ifPresent(refusal -> {
            LocalDate since = refusal.refusedOn().day();
            new RefusalRulings(application)
                    .objections(refusal)
                    .forEach(objection ->
                            findings.add(new Finding(objection.norm(), Severity.BREACH, since, objection.reason())));
            refusal.grounds().stream()
                    .filter(ground -> !application.service().refusalGrounds().isEmpty())
                    .filter(ground -> !application.service().refusalGrounds().contains(ground))
                    .forEach(ground ->
                            findings.defect(ServiceNorms.REFUSAL_GROUNDS, since, "refusal.notInByLaw", ground.label()));
            if (refusal.repliedOn().isEmpty()) {
                findings.defect(ServiceNorms.REASONED_REPLY, since, "refusal.noReply");
            } else if (refusal.replyGivesReasons().filter(given -> !given).isPresent()) {
                findings.breach(
                        ServiceNorms.REASONED_REPLY, refusal.repliedOn().get().day(), "refusal.noReasons");
            }
        });
        application.renewal().ifPresent(renewal -> {
            if (!renewal.causesRemoved()) {
                findings.defect(ServiceNorms.REAPPLY, begun, "renewal.causes");
            }
        });
    }

    /** A cause of lateness belongs to what was late. */
    private void lateness(ApplicationTerms terms) {
        Optional<Fact> rendered = application.renderedOn();
        Optional<LatenessCause> cause = application.rendering().flatMap(RenderingRecord::latenessCause);
        if (rendered.isPresent()
                && cause.isPresent()
                && ApplicationFacts.services(application).stream()
                        .allMatch(service -> terms.term(service).status(asOf, rendered.get()) == DeadlineStatus.MET)) {
            findings.defect(
                    ServiceNorms.SERVICE_TERM,
                    rendered.get().day(),
                    "rendering.notLate",
                    cause.get().label());
        }
    }

    static LocalizedText list(Stream<LocalizedText> labels) {
        List<LocalizedText> all = labels.toList();
        return LocalizedText.of(
                all.stream().map(LocalizedText::kk).collect(Collectors.joining(", ")),
                all.stream().map(LocalizedText::ru).collect(Collectors.joining(", ")),
                all.stream().map(LocalizedText::en).collect(Collectors.joining(", ")));
    }

    /** The norm that holds at the State Corporation, or the one that holds elsewhere. */
    static NormId at(Application application, NormId corporation, NormId provider) {
        return application.channel() == Channel.STATE_CORPORATION ? corporation : provider;
    }
}
