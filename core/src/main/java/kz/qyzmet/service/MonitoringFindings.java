package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.Severity;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.Dates;

/** What is wrong with a public monitoring, as it was known on a day. */
final class MonitoringFindings {

    private final Reckoner law;
    private final PublicMonitoring monitoring;
    private final LocalDate asOf;
    private final Findings findings;

    MonitoringFindings(Reckoner law, PublicMonitoring monitoring, LocalDate asOf) {
        this.law = law;
        this.monitoring = monitoring;
        this.asOf = asOf;
        this.findings = new Findings(law, InformationTexts.TEXTS, asOf);
    }

    /** Why a request does not rest on the right to ask. */
    static Optional<Finding> refusal(Reckoner law, PublicMonitoring monitoring, InformationRequest request) {
        LocalDate since = request.askedOn().day();
        if (monitoring.monitor() == MonitorKind.OTHER) {
            return Optional.of(refused(monitoring.basis().norm(), since, "request.monitor"));
        }
        boolean over = monitoring
                .endedOn()
                .filter(ended -> ended.occurredAt().isBefore(request.askedOn().occurredAt()))
                .isPresent();
        if (over) {
            return Optional.of(refused(
                    ServiceNorms.REQUEST_INFORMATION,
                    since,
                    "request.over",
                    Dates.day(monitoring.endedOn().orElseThrow().day())));
        }
        if (!mayBeAsked(law, request)) {
            return Optional.of(refused(
                    ServiceNorms.REQUEST_INFORMATION,
                    since,
                    "request.addressee",
                    request.addressee().label()));
        }
        if (request.publishedOnline().filter(online -> online).isPresent()) {
            return Optional.of(refused(ServiceNorms.REQUEST_INFORMATION, since, "request.online"));
        }
        if (request.onSecrets().filter(SecretExtent.WHOLLY::equals).isPresent()) {
            return Optional.of(refused(ServiceNorms.SECRETS_EXCLUDED, since, "request.secret"));
        }
        return Optional.empty();
    }

    List<Finding> all() {
        findings.happened(monitoring.opened()).ifPresent(opened -> basis(opened.day()));
        monitoring.requests().stream()
                .filter(request -> request.askedOn().hasHappenedOn(asOf))
                .forEach(this::request);
        findings.happened(monitoring.conclusion().map(MonitoringConclusion::drawnUpOn))
                .ifPresent(drawnUp -> conclusion(drawnUp.day()));
        if (monitoring.conclusion().isEmpty()) {
            findings.happened(monitoring.endedOn())
                    .ifPresent(ended -> findings.defect(ServiceNorms.CONCLUSION, ended.day(), "conclusion.none"));
        }
        monitoring.measures().stream()
                .filter(measures ->
                        !measures.taken() && measures.establishedOn().hasHappenedOn(asOf))
                .forEach(this::noMeasures);
        return findings.inOrder();
    }

    private void basis(LocalDate since) {
        boolean byOrder = monitoring.basis() == MonitoringBasis.SOCIAL_ORDER;
        if (monitoring.monitor() == MonitorKind.OTHER && byOrder) {
            // Who carries out a social order is for the legislation on social orders to say.
            findings.doubt(ServiceNorms.SOCIAL_ORDER, since, "monitor.byOrder");
        } else if (monitoring.monitor() == MonitorKind.OTHER) {
            findings.defect(ServiceNorms.OWN_INITIATIVE, since, "monitor.other");
        }
        if (!byOrder && monitoring.atOwnExpense().filter(own -> !own).isPresent()) {
            findings.defect(ServiceNorms.OWN_INITIATIVE, since, "monitor.expense");
        }
        if (byOrder
                && monitoring
                        .orderedBy()
                        .filter(by -> by != PartyRole.QUALITY_AUTHORITY)
                        .isPresent()) {
            findings.defect(ServiceNorms.SOCIAL_ORDER, since, "monitor.order");
        }
    }

    private void request(InformationRequest request) {
        boolean secretGiven =
                request.onSecrets().filter(SecretExtent.WHOLLY::equals).isPresent()
                        || request.secretGiven().filter(given -> given).isPresent();
        findings.happened(request.grantedOn())
                .filter(granted -> secretGiven)
                .ifPresent(granted -> findings.breach(
                        ServiceNorms.SECRETS_EXCLUDED,
                        granted.day(),
                        "request.secretGiven",
                        request.addressee().label()));
        if (monitoring.monitor() != MonitorKind.OTHER && !mayBeAsked(law, request)) {
            findings.doubt(
                    ServiceNorms.REQUEST_INFORMATION,
                    request.askedOn().day(),
                    "request.addressee",
                    request.addressee().label());
        }
        findings.happened(request.declinedOn())
                .filter(declined -> refusal(law, monitoring, request).isEmpty())
                .ifPresent(declined -> declined(request, declined.day()));
    }

    /** Declined though nothing that the record tells of stood against it. */
    private void declined(InformationRequest request, LocalDate since) {
        if (request.publishedOnline().isEmpty() || request.onSecrets().isEmpty()) {
            findings.defect(
                    ServiceNorms.REQUEST_INFORMATION,
                    since,
                    "request.reasonUnknown",
                    request.addressee().label());
        } else if (request.onSecrets().get() == SecretExtent.NONE) {
            findings.breach(
                    ServiceNorms.REQUEST_INFORMATION,
                    since,
                    "request.declined",
                    request.addressee().label());
        } else if (findings.happened(request.grantedOn()).isEmpty()) {
            findings.breach(
                    ServiceNorms.REQUEST_INFORMATION,
                    since,
                    "request.openPart",
                    request.addressee().label());
        }
    }

    private void conclusion(LocalDate since) {
        MonitoringConclusion conclusion = monitoring.conclusion().orElseThrow();
        boolean nothingToRemove =
                conclusion.breachesFound().filter(found -> !found).isPresent();
        for (ConclusionPart part : ConclusionPart.values()) {
            boolean needless = part == ConclusionPart.RECOMMENDATIONS && nothingToRemove;
            if (!conclusion.parts().contains(part) && !needless) {
                findings.defect(part.norm(), since, "conclusion.part", part.label());
            }
        }
    }

    private void noMeasures(MonitoringMeasures measures) {
        boolean concluded = monitoring
                .conclusion()
                .filter(conclusion -> !measures.establishedOn()
                        .occurredAt()
                        .isBefore(conclusion.drawnUpOn().occurredAt()))
                .isPresent();
        if (concluded && measures.by().isBoundBy(law, ServiceNorms.MEASURES)) {
            findings.breach(
                    ServiceNorms.MEASURES,
                    measures.establishedOn().day(),
                    "measures.none",
                    measures.by().label());
        }
    }

    /** Art. 29 p. 2 names bodies and the State Corporation; whether a provider is meant too is for the host to say. */
    private static boolean mayBeAsked(Reckoner law, InformationRequest request) {
        Norm right = law.edition().norms().get(ServiceNorms.REQUEST_INFORMATION);
        return right.counterparties().contains(request.addressee().role().name())
                || (request.addressee() == InformingBody.SERVICE_PROVIDER
                        && law.policy(ProviderAsked.NOT_NAMED) == ProviderAsked.LIKE_A_BODY);
    }

    private static Finding refused(Citation citation, LocalDate since, String key, Object... details) {
        return new Finding(citation, Severity.BREACH, since, InformationTexts.TEXTS.text(key, details));
    }
}
