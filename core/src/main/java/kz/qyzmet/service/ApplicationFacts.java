package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;

/** An application without some of its facts. */
final class ApplicationFacts {

    private ApplicationFacts() {}

    /** The services of an application, each once. */
    static List<PublicService> services(Application application) {
        return Stream.concat(Stream.of(application.service()), application.bundledWith().stream())
                .distinct()
                .toList();
    }

    /** As the system knew it on a day, with what was planned by then. */
    static Application known(Application application, LocalDate day) {
        return only(application, day, fact -> fact.isKnownOn(day));
    }

    /** With the acts alone that had happened by a day: a plan breaks nothing, and excuses nothing. */
    static Application happened(Application application, LocalDate day) {
        return only(application, day, fact -> fact.hasHappenedOn(day));
    }

    /** A filing may be assumed: a host asks what would be. */
    private static Application only(Application application, LocalDate day, Predicate<Fact> act) {
        Optional<ServiceRefusal> refusal = application
                .refusal()
                .filter(refused -> act.test(refused.refusedOn()))
                .map(refused -> only(refused, act));
        return Application.builder()
                .from(application)
                .service(application.service().asKnownOn(day))
                .bundledWith(application.bundledWith().stream()
                        .map(service -> service.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .submittedOn(application.submittedOn().filter(fact -> fact.isKnownOn(day)))
                .registeredOn(application.registeredOn().filter(fact -> fact.isKnownOn(day)))
                .demanded(application.demanded().stream()
                        .filter(document -> act.test(document.demandedOn()))
                        .collect(Collectors.toSet()))
                .acceptedOn(application.acceptedOn().filter(act))
                .intakeRefusal(application.intakeRefusal().filter(declined -> act.test(declined.refusedOn())))
                .renewal(application.renewal().filter(renewal -> act.test(renewal.refusedOn())))
                .secretsUsedOn(application.secretsUsedOn().filter(act))
                .consent(application.consent().filter(consent -> act.test(consent.givenOn())))
                .personalDataConsentOn(application.personalDataConsentOn().filter(act))
                .stageEnteredOn(application.stageEnteredOn().filter(act))
                .handedOverOn(application.handedOverOn().filter(act))
                .issuedOn(application.issuedOn().filter(act))
                .refusal(refusal)
                .rendering(application.rendering().map(record -> only(record, refusal.isPresent())))
                .electronic(application.electronic().map(delivery -> only(delivery, act)))
                .additionalServices(application.additionalServices().stream()
                        .filter(service -> act.test(service.renderedOn()))
                        .map(service -> only(service, act))
                        .collect(Collectors.toSet()))
                .supportMeasure(application.supportMeasure().filter(measure -> act.test(measure.notifiedOn())))
                .build();
    }

    /** Why a service was refused is known with its refusal. */
    private static RenderingRecord only(RenderingRecord record, boolean refused) {
        return refused
                ? record
                : RenderingRecord.builder()
                        .from(record)
                        .refusalCause(Optional.empty())
                        .build();
    }

    static ServiceRefusal only(ServiceRefusal refusal, Predicate<Fact> act) {
        Optional<Fact> replied = refusal.repliedOn().filter(act);
        return ServiceRefusal.builder()
                .from(refusal)
                .courtDecisionInForceOn(refusal.courtDecisionInForceOn().filter(act))
                .repliedOn(replied)
                .replyGivesReasons(replied.flatMap(fact -> refusal.replyGivesReasons()))
                .build();
    }

    static AdditionalService only(AdditionalService service, Predicate<Fact> act) {
        return AdditionalService.builder()
                .from(service)
                .feeAgreedOn(service.feeAgreedOn().filter(act))
                .build();
    }

    static ElectronicDelivery only(ElectronicDelivery delivery, Predicate<Fact> act) {
        return ElectronicDelivery.builder()
                .from(delivery)
                .writtenConsentOn(delivery.writtenConsentOn().filter(act))
                .sentToAccountOn(delivery.sentToAccountOn().filter(act))
                .textMessageSentOn(delivery.textMessageSentOn().filter(act))
                .build();
    }
}
