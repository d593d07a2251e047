package kz.qyzmet.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.service.DocumentForm;
import kz.qyzmet.text.Dates;

/** What is wrong with a complaint, as it was known on a day. */
final class ComplaintFindings {

    private final Reckoner law;
    private final Complaint complaint;
    private final LocalDate asOf;
    private final ComplaintReview review;
    private final Findings findings;
    private final ComplaintStays stays;
    private final Set<Fact> sentByArrival;

    ComplaintFindings(Reckoner law, Complaint complaint, LocalDate asOf) {
        this.law = law;
        this.complaint = complaint;
        this.asOf = asOf;
        this.review = new ComplaintReview(law, complaint);
        this.findings = new Findings(law, ComplaintTexts.TEXTS, asOf);
        this.stays = review.stays();
        this.sentByArrival = stays.redirections().stream()
                .filter(redirection -> redirection.forwardedOn().isEmpty())
                .flatMap(redirection -> stays.sentOn(redirection).stream())
                .collect(Collectors.toSet());
    }

    List<Finding> all() {
        review.timeline().entries().forEach(this::late);
        stays.all().forEach(stay -> findings.addAll(stay.filing().findings(law)));
        withoutTerm();
        answer();
        redirections();
        extensions();
        told();
        dutiesOfTheAuthority();
        return findings.inOrder();
    }

    /** Of a complaint that arrived late and whose sending is not recorded, nobody can say that it was sent late. */
    private void late(Timeline.Entry entry) {
        boolean unknown = entry.deadline().citation() == Ground.APPC_65
                && entry.done().filter(sentByArrival::contains).isPresent();
        for (Finding late : new Timeline(List.of(entry)).lateness(asOf)) {
            findings.add(unknown ? new Finding(late.citation(), Severity.DOUBT, late.since(), late.message()) : late);
        }
    }

    private void withoutTerm() {
        if (complaint.procedure() == ComplaintProcedure.PUBLIC_SERVICE
                && stays.last().at().reviewNorm().isEmpty()) {
            stays.start()
                    .filter(start -> !start.day().isAfter(asOf))
                    .ifPresent(start -> add(
                            StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, Severity.DOUBT, start.day(), "withoutTerm"));
        }
    }

    /** An answer before the term is one all the same; but the record of the complaint lacks what comes before it. */
    private void answer() {
        Optional<Fact> answered = findings.happened(complaint.answeredOn());
        if (answered.isEmpty()) {
            return;
        }
        Citation norm = complaint.procedure() == ComplaintProcedure.GENERAL
                ? complaint.procedure().ground()
                : stays.last().at().reviewNorm().<Citation>map(id -> id).orElse(Ground.APPC_64_3);
        LocalDate since = answered.get().day();
        if (stays.start().isEmpty()) {
            add(
                    norm,
                    Severity.DEFECT,
                    since,
                    "answer.notRegistered",
                    stays.last().at().label());
        } else if (stays.last().filing().registered().isPresent()
                && answered.get()
                        .occurredAt()
                        .isBefore(stays.last().filing().registered().get().occurredAt())) {
            add(norm, Severity.DEFECT, since, "answer.beforeRegistration");
        }
    }

    private void redirections() {
        List<Redirection> redirections = stays.redirections();
        for (int i = 0; i < redirections.size(); i++) {
            if (stays.all().get(i).at() == redirections.get(i).to()) {
                redirections
                        .get(i)
                        .forwardedOn()
                        .filter(findings::hasHappened)
                        .ifPresent(sent -> add(Ground.APPC_65, Severity.DEFECT, sent.day(), "redirected.toItself"));
            }
        }
    }

    private void extensions() {
        for (ExtensionRulings.Ruling ruling : review.rulings().all()) {
            ComplaintExtension extension = ruling.extension();
            if (ruling.outcome() instanceof Outcome.Refused<?> refused) {
                findings.add(new Finding(
                        refused.citation(),
                        ruling.lapsed() ? Severity.DOUBT : Severity.BREACH,
                        extension.decidedOn().day(),
                        refused.reason()));
            } else {
                notice(extension);
            }
        }
    }

    private void notice(ComplaintExtension extension) {
        Optional<Fact> notified = extension.notifiedOn().filter(findings::hasHappened);
        if (notified.isEmpty()) {
            return;
        }
        LocalDate since = notified.get().day();
        if (complaint.form().isPresent()
                && extension.noticeForm().isPresent()
                && !complaint.form().equals(extension.noticeForm())) {
            add(
                    complaint.form().get() == DocumentForm.PAPER
                            ? ComplaintNorms.NOTICE_WRITTEN
                            : ComplaintNorms.NOTICE_ELECTRONIC,
                    Severity.BREACH,
                    since,
                    "notice.form",
                    complaint.form().get().label(),
                    extension.noticeForm().get().label());
        }
        if (extension.noticeGivesReasons().filter(given -> !given).isPresent()) {
            add(ComplaintNorms.NOTICE_REASONS, Severity.BREACH, since, "notice.reasons");
        }
    }

    /** The day that was told stays a fact; a person decides what follows from the difference. */
    private void told() {
        review.told()
                .filter(told -> findings.hasHappened(told.toldOn()))
                .filter(told -> told.answer() instanceof Due && !told.agrees())
                .ifPresent(told -> add(
                        told.citation(),
                        Severity.DOUBT,
                        told.toldOn().day(),
                        "told",
                        Dates.full(told.day()),
                        Dates.full(told.answer().due())));
    }

    private void dutiesOfTheAuthority() {
        Optional<Fact> answered = complaint.answeredOn().filter(findings::hasHappened);
        if (complaint.procedure() != ComplaintProcedure.PUBLIC_SERVICE
                || stays.last().at() != Addressee.QUALITY_AUTHORITY
                || answered.isEmpty()) {
            return;
        }
        LocalDate since = answered.get().day();
        if (findings.happened(complaint.causesStudiedOn())
                .filter(study -> !answered.get().occurredAt().isBefore(study.occurredAt()))
                .isEmpty()) {
            add(ComplaintNorms.STUDY_CAUSES, Severity.BREACH, since, "authority.causes");
        }
        Optional<BreachFound> breach = complaint.breachFound().filter(found -> findings.hasHappened(found.foundOn()));
        if (breach.isEmpty()) {
            return;
        }
        Addressee by = breach.get().by();
        LocalDate found = breach.get().foundOn().day();
        boolean named = by == Addressee.CENTRAL_BODY || by == Addressee.LOCAL_BODY;
        if (complaint.proposalsSentOn().filter(findings::hasHappened).isEmpty()) {
            add(
                    ComplaintNorms.SEND_SUGGESTIONS,
                    named ? Severity.BREACH : Severity.DOUBT,
                    found.isAfter(since) ? found : since,
                    named ? "authority.proposals" : "authority.proposals.notNamed",
                    by.label());
        }
        Optional<Fact> closed = complaint.closedOn().filter(findings::hasHappened);
        if (closed.isPresent()
                && complaint.executionCheckedOn().filter(findings::hasHappened).isEmpty()) {
            add(
                    ComplaintNorms.CONTROL_EXECUTION,
                    named ? Severity.BREACH : Severity.DOUBT,
                    closed.get().day(),
                    named ? "authority.execution" : "authority.execution.notNamed",
                    by.label());
        }
    }

    private void add(Citation citation, Severity severity, LocalDate since, String key, Object... details) {
        findings.add(new Finding(citation, severity, since, ComplaintTexts.TEXTS.text(key, details)));
    }
}
