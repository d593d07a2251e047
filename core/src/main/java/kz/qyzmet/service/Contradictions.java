package kz.qyzmet.service;

import static kz.qyzmet.deadline.ContradictoryFactsException.requireOrder;

import java.util.Optional;
import kz.qyzmet.deadline.Fact;

/** What cannot be true of one application together. */
final class Contradictions {

    private Contradictions() {}

    static void requireNone(Application application) {
        requireOrders(application);
        if (application.acceptedOn().isPresent() && application.intakeRefusal().isPresent()) {
            throw new IllegalArgumentException(
                    "Invalid application: Expected 'acceptedOn' or 'intakeRefusal', but found:" + " both");
        }
        if (application
                .applicant()
                .filter(person -> person.kind() != application.applicantKind())
                .isPresent()) {
            throw new IllegalArgumentException("Invalid application: Expected 'applicantKind' of the applicant, "
                    + application.applicant().get().kind() + ", but found: " + application.applicantKind());
        }
        application.feeCharged().ifPresent(amount -> ServiceFee.requireTenge("fee", amount));
        if (application.applicationsDemanded().isPresent()
                && application.applicationsDemanded().getAsInt() < 1) {
            throw new IllegalArgumentException("Invalid application: Expected 'applicationsDemanded' of 1 or more, but"
                    + " found: " + application.applicationsDemanded().getAsInt());
        }
        application.rendering().ifPresent(record -> requireFit(application, record));
    }

    private static void requireOrders(Application application) {
        requireOrder("submittedOn", application.submittedOn(), "registeredOn", application.registeredOn());
        requireOrder("submittedOn", application.submittedOn(), "acceptedOn", application.acceptedOn());
        requireOrder(
                "submittedOn",
                application.submittedOn(),
                "intakeRefusal.refusedOn",
                application.intakeRefusal().map(IntakeRefusal::refusedOn));
        Optional<Fact> refused = application.refusal().map(ServiceRefusal::refusedOn);
        requireOrder("submittedOn", application.submittedOn(), "stageEnteredOn", application.stageEnteredOn());
        requireOrder("submittedOn", application.submittedOn(), "handedOverOn", application.handedOverOn());
        requireOrder("submittedOn", application.submittedOn(), "issuedOn", application.issuedOn());
        requireOrder("submittedOn", application.submittedOn(), "refusal.refusedOn", refused);
        requireOrder("acceptedOn", application.acceptedOn(), "handedOverOn", application.handedOverOn());
        requireOrder("acceptedOn", application.acceptedOn(), "issuedOn", application.issuedOn());
        requireOrder("acceptedOn", application.acceptedOn(), "refusal.refusedOn", refused);
        requireOrder(
                "renewal.refusedOn",
                application.renewal().map(Renewal::refusedOn),
                "submittedOn",
                application.submittedOn());
        requireOrder("handedOverOn", application.handedOverOn(), "issuedOn", application.issuedOn());
        if (application.bundledWith().isEmpty()) {
            // After a complaint a refused service may be rendered all the same.
            requireOrder("refusal.refusedOn", refused, "issuedOn", application.issuedOn());
        }
    }

    /** The portal is a way of its own: what was filed on paper with the provider did not take it. */
    private static void requireFit(Application application, RenderingRecord record) {
        if (record.refusalCause().isPresent() && application.refusal().isEmpty()) {
            throw new IllegalArgumentException("Invalid application: Expected no 'rendering.refusalCause' without a"
                    + " 'refusal', but found: " + record.refusalCause().get());
        }
        boolean onPaper = application.channel() == Channel.PROVIDER
                && application.form().filter(DocumentForm.PAPER::equals).isPresent();
        if (onPaper
                && record.system().filter(InformationSystem.EGOV_PORTAL::equals).isPresent()) {
            throw new IllegalArgumentException("Invalid application: Expected no 'rendering.system' of the portal for"
                    + " what was filed on paper with the provider, but found: " + InformationSystem.EGOV_PORTAL);
        }
    }

    static void requireService(Application application, PublicService service) {
        if (!application.service().equals(service) && !application.bundledWith().contains(service)) {
            throw new IllegalArgumentException("Invalid service: Expected one of the application's, but found: "
                    + ServiceTexts.shown(service.name()));
        }
    }
}
