package kz.qyzmet.report.fill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.service.Application;
import kz.qyzmet.service.IntakeRefusal;
import kz.qyzmet.service.PublicService;
import kz.qyzmet.service.RenderingRecord;
import kz.qyzmet.service.ServiceRefusal;

/** One service of an application, as it was known on a day. */
record RenderedService(Application application, PublicService service, RenderingWay way) {

    /** The services of an application, each once. */
    static List<RenderedService> of(Application application, LocalDate asOf) {
        Application known = known(application, asOf);
        RenderingWay way = RenderingWay.of(known);
        if (known.bundledWith().isEmpty()) {
            return List.of(new RenderedService(known, known.service(), way));
        }
        List<RenderedService> services = new ArrayList<>();
        services.add(new RenderedService(known, known.service(), way));
        for (PublicService other : known.bundledWith()) {
            if (!other.equals(known.service())) {
                services.add(new RenderedService(known, other, way));
            }
        }
        return services;
    }

    /** What ends a term is asked for by itself; of the rest only the beginning of the term may not be known yet. */
    private static Application known(Application application, LocalDate asOf) {
        boolean all = isKnown(application.submittedOn(), asOf)
                && isKnown(application.registeredOn(), asOf)
                && isKnown(application.intakeRefusal().map(IntakeRefusal::refusedOn), asOf);
        return all ? application : application.asKnownOn(asOf);
    }

    private static boolean isKnown(Optional<Fact> fact, LocalDate asOf) {
        return fact.isEmpty() || fact.get().isKnownOn(asOf);
    }

    boolean isOfIndividual() {
        return application.applicantKind().isNaturalPerson();
    }

    String name() {
        return Sheet.named(Optional.of(service.name()));
    }

    /** The name of the system, or the sign that there is no information. */
    String systemName() {
        return Sheet.named(application.rendering().flatMap(RenderingRecord::systemName));
    }

    /**
     * Whether the result was issued late; what was handed over to the State Corporation in time was rendered in time. A
     * refusal ends the term: what is rendered after it all the same, on a complaint, has no term that is recorded.
     */
    Lateness issueLateness(Reckoner law, LocalDate asOf) {
        Fact issued = application.issuedOn().orElseThrow();
        if (application.bundledWith().isEmpty() && isRefusedBefore(issued, asOf)) {
            return Lateness.UNDETERMINED;
        }
        Optional<Fact> handedOver = application
                .handedOverOn()
                .filter(fact -> fact.hasHappenedOn(asOf) && Fact.IN_TIME.compare(fact, issued) < 0);
        return lateness(law, handedOver.orElse(issued));
    }

    private boolean isRefusedBefore(Fact issued, LocalDate asOf) {
        return application
                .refusal()
                .map(ServiceRefusal::refusedOn)
                .filter(fact -> fact.hasHappenedOn(asOf) && Fact.IN_TIME.compare(fact, issued) < 0)
                .isPresent();
    }

    /** Whether the service was refused late. */
    Lateness refusalLateness(Reckoner law) {
        return lateness(
                law, application.refusal().map(ServiceRefusal::refusedOn).orElseThrow());
    }

    private Lateness lateness(Reckoner law, Fact act) {
        return Lateness.of(application.renderingTerm(law, service), act);
    }
}
