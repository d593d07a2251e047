package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;

/** What is wrong at the intake of an application: completeness, demands, identification, consent, monitoring. */
final class IntakeFindings {

    private final Application application;
    private final Intake intake;
    private final Findings findings;

    IntakeFindings(Reckoner law, Application application, LocalDate asOf) {
        this.application = application;
        this.intake = new Intake(application);
        this.findings = new Findings(law, ServiceTexts.TEXTS, asOf);
    }

    List<Finding> all() {
        application.acceptedOn().ifPresent(this::accepted);
        application.intakeRefusal().ifPresent(this::refused);
        application.demanded().forEach(this::demanded);
        consent();
        monitoring();
        return findings.inOrder();
    }

    private void accepted(Fact acceptance) {
        LocalDate since = acceptance.day();
        if (!intake.missing().isEmpty()) {
            findings.breach(intake.incomplete(), since, "intake.missing", Intake.names(intake.missing()));
        }
        Set<String> expired = intake.expired(since);
        if (!expired.isEmpty()) {
            findings.breach(intake.outOfDate(), since, "intake.expired", Intake.names(expired));
        }
        if (intake.isAtCorporation() && application.identification().isEmpty()) {
            findings.defect(ServiceNorms.IDENTIFY_RECIPIENT, since, "intake.notIdentified");
        } else if (intake.isAtCorporation() && application.identification().get() == Identification.DIGITAL_SIGNATURE) {
            // The Law names employees, and biometrics beside them; a signature is neither.
            findings.doubt(ServiceNorms.IDENTIFY_RECIPIENT, since, "intake.notIdentified");
        }
        boolean biometricOnPaper = application.identification().equals(Optional.of(Identification.BIOMETRIC))
                && application.form().equals(Optional.of(DocumentForm.PAPER));
        if (biometricOnPaper) {
            findings.doubt(ServiceNorms.BIOMETRIC, since, "intake.biometricOnPaper");
        }
    }

    private void refused(IntakeRefusal refusal) {
        LocalDate since = refusal.refusedOn().day();
        boolean incomplete = !intake.missing().isEmpty();
        boolean outOfDate = !intake.expired(since).isEmpty();
        boolean recipient = application.applicantKind().mayReceiveServices();
        for (IntakeReason reason : refusal.reasons()) {
            switch (reason) {
                case INCOMPLETE_PACKAGE -> {
                    if (!incomplete && intake.isListKnown()) {
                        findings.breach(intake.incomplete(), since, "intake.complete");
                    }
                }
                case EXPIRED_DOCUMENTS -> {
                    if (!outOfDate
                            && (intake.isListKnown() || !application.documents().isEmpty())) {
                        findings.breach(intake.outOfDate(), since, "intake.valid");
                    }
                }
                case FOREIGN_APPLICANT -> {
                    if (refusal.lawOnForeigners().filter(law -> !law.isBlank()).isEmpty()) {
                        findings.breach(ServiceNorms.FOREIGNERS_EQUAL, since, "intake.noReason", reason.label());
                    }
                }
                case PERSONAL_CIRCUMSTANCE ->
                    findings.breach(ServiceNorms.EQUAL_ACCESS, since, "intake.noReason", reason.label());
                case OTHER -> {
                    if (recipient && !intake.isAtPartnerWithoutChoice()) {
                        findings.breach(ServiceNorms.NO_RED_TAPE, since, "intake.noReason", reason.label());
                    }
                }
            }
        }
        boolean kept = refusal.reasons().contains(IntakeReason.FOREIGN_APPLICANT)
                && refusal.lawOnForeigners().isPresent();
        if (intake.isAtCorporation() && !kept && recipient && intake.isListKnown() && !incomplete && !outOfDate) {
            findings.breach(ServiceNorms.ACCEPT_COMPLETE, since, "intake.mustAccept");
        }
    }

    private void demanded(DemandedDocument document) {
        LocalDate since = document.demandedOn().day();
        Intake.unlawful(document).forEach((norm, key) -> demand(norm, since, key, document));
        if (intake.isListKnown() && !intake.listed().contains(document.name())) {
            demand(ServiceNorms.NO_RED_TAPE, since, "demand.notListed", document);
        }
    }

    private void demand(NormId norm, LocalDate since, String key, DemandedDocument document) {
        findings.breach(norm, since, key, ServiceTexts.shown(document.name()));
    }

    private void consent() {
        if (application.secretsUsedOn().isEmpty()
                || application.lawWithoutConsent().filter(law -> !law.isBlank()).isPresent()) {
            return;
        }
        Fact used = application.secretsUsedOn().get();
        NormId norm = ApplicationFindings.at(
                application, ServiceNorms.SECRET_CONSENT_AT_CORPORATION, ServiceNorms.SECRET_CONSENT_AT_PROVIDER);
        Optional<Consent> consent = application.consent();
        if (consent.isEmpty()) {
            findings.breach(norm, used.day(), "consent.none");
        } else if (used.occurredAt().isBefore(consent.get().givenOn().occurredAt())) {
            findings.breach(norm, used.day(), "consent.late");
        } else if (consent.get().form().norm().isEmpty()) {
            // The forms are listed for the provider alone.
            if (intake.isAtCorporation()) {
                findings.doubt(
                        norm, used.day(), "consent.form", consent.get().form().label());
            } else {
                findings.breach(
                        norm, used.day(), "consent.form", consent.get().form().label());
            }
        }
    }

    private void monitoring() {
        Optional<Fact> result = application.handedOverOn().or(application::issuedOn);
        if (result.isPresent() && application.stageEnteredOn().isEmpty()) {
            NormId norm = ApplicationFindings.at(
                    application, ServiceNorms.MONITORING_SYSTEM, ServiceNorms.MONITORING_DATA_ENTRY);
            findings.defect(norm, result.get().day(), "monitoring.none");
        }
    }
}
