package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.LimitUnit;
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
        this.findings = new Findings(law, ServiceTexts.TEXTS);
    }

    List<Finding> all() {
        ApplicationTerms terms = new ApplicationTerms(law, application);
        findings.addAll(terms.timeline().lateness(asOf));
        if (terms.followsWorkingDays()) {
            findings.addAll(terms.filing().findings(law));
        }
        LocalDate begun = terms.start(LimitUnit.HOUR).map(Fact::day).orElse(asOf);
        applicant(begun);
        ways(begun);
        bundle(begun);
        refusal(begun);
        findings.addAll(new IntakeFindings(law, application).all(begun));
        findings.addAll(new DeliveryFindings(law, application).all(begun));
        return findings.inOrder();
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

    private void ways(LocalDate begun) {
        PublicService service = application.service();
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
        application.form().ifPresent(form -> {
            boolean offered = form == DocumentForm.PAPER
                    ? service.forms().contains(ServiceForm.PAPER)
                    : service.forms().stream().anyMatch(other -> other != ServiceForm.PAPER);
            if (!service.forms().isEmpty() && !offered) {
                findings.defect(
                        ServiceNorms.PAPER_OR_ELECTRONIC,
                        begun,
                        "form.notOffered",
                        form.label(),
                        list(service.forms().stream().sorted().map(ServiceForm::label)));
            }
        });
    }

    private void bundle(LocalDate begun) {
        if (application.bundledWith().isEmpty()) {
            return;
        }
        boolean offered = Stream.concat(Stream.of(application.service()), application.bundledWith().stream())
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
