package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.Dates;

/** What is wrong with the recommendation and what the controlled entity did about it. */
final class RecommendationFindings {

    private final Results results;
    private final Findings findings;

    RecommendationFindings(Results results, Findings findings) {
        this.results = results;
        this.findings = findings;
    }

    void add() {
        Optional<Recommendation> recommendation = results.recommendation();
        Optional<Fact> made = recommendation.flatMap(Recommendation::madeOn);
        if (made.isPresent()) {
            made(made.get());
            content(recommendation.get(), made.get().day());
        } else {
            missing();
        }
        recommendation.ifPresent(this::course);
    }

    private void made(Fact made) {
        Optional<Certificate> certificate = results.certificate();
        if (certificate.isEmpty()) {
            findings.defect(ResultNorms.RECOMMENDATION_ON_ELIMINATION, made.day(), "recommendation.noCertificate");
            return;
        }
        if (certificate
                .get()
                .confirmsViolations()
                .filter(confirmed -> !confirmed)
                .isPresent()) {
            findings.breach(ResultNorms.RECOMMENDATION_ON_ELIMINATION, made.day(), "recommendation.notConfirmed");
        }
        certificate
                .get()
                .drawnUpOn()
                .or(certificate.get()::firstSentOn)
                .filter(drawn -> made.occurredAt().isBefore(drawn.occurredAt()))
                .ifPresent(drawn -> findings.breach(
                        ResultNorms.RECOMMENDATION_ON_ELIMINATION,
                        made.day(),
                        "recommendation.beforeCertificate",
                        Dates.full(drawn.day())));
    }

    /** No term is set for it: the record lacks what the certificate calls for. */
    private void missing() {
        results.certificate()
                .filter(certificate -> certificate.confirmsViolations().orElse(false))
                .flatMap(Certificate::firstSentOn)
                .ifPresent(sent -> findings.defect(
                        ResultNorms.RECOMMENDATION_ON_ELIMINATION, sent.day(), "recommendation.missing"));
    }

    private void content(Recommendation recommendation, LocalDate since) {
        if (recommendation.asksForElimination().filter(asks -> !asks).isPresent()) {
            findings.breach(ResultNorms.RECOMMENDATION_ON_ELIMINATION, since, "recommendation.elimination");
        }
        if (recommendation.asksForLiability().filter(asks -> !asks).isPresent()) {
            findings.breach(ResultNorms.RECOMMENDATION_ON_LIABILITY, since, "recommendation.liability");
        }
        if (recommendation.approvedForm().filter(form -> !form).isPresent()) {
            findings.breach(ResultNorms.RECOMMENDATION_FORM, since, "recommendation.form");
        }
    }

    private void course(Recommendation recommendation) {
        Optional<Fact> considered = recommendation.consideredOn();
        recommendation
                .resultsSentOn()
                .filter(sent -> considered.isEmpty())
                .ifPresent(sent -> findings.defect(
                        StateServicesLaw.RECOMMENDATION_OUTCOME_REPORT, sent.day(), "results.notConsidered"));
        if (recommendation.obstructedRecipients().orElse(false)) {
            restoration(recommendation);
        }
        recommendation
                .reapplicationDemandedOn()
                .ifPresent(demanded -> findings.breach(
                        ResultNorms.RESTORE_WITHOUT_REAPPLICATION, demanded.day(), "restoration.reapplication"));
    }

    /** That rights are not restored shows when the recommendation is said to be dealt with. */
    private void restoration(Recommendation recommendation) {
        Stream.of(recommendation.executedOn(), recommendation.resultsSentOn())
                .flatMap(Optional::stream)
                .min(Fact.IN_TIME)
                .filter(dealtWith -> recommendation.rightsRestoredOn().isEmpty())
                .ifPresent(dealtWith -> findings.breach(
                        ResultNorms.RESTORE_WITHOUT_REAPPLICATION, dealtWith.day(), "restoration.missing"));
    }
}
