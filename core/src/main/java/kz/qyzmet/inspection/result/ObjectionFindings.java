package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.document.EffectiveDelivery;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.Dates;

/** What is wrong between the draft and the certificate: objections, hearings, further study. */
final class ObjectionFindings {

    private final Reckoner law;
    private final Results results;
    private final ResultOutline outline;
    private final Findings findings;
    private final ResultDeadlines deadlines;
    private final List<ResultDeadlines> others;

    ObjectionFindings(Reckoner law, Results results, ResultOutline outline, Findings findings) {
        this.law = law;
        this.results = results;
        this.outline = outline;
        this.findings = findings;
        this.deadlines = new ResultDeadlines(law, results, outline);
        this.others = law.underOtherPolicies(EffectiveDelivery.values())
                .map(other -> new ResultDeadlines(other, results, outline))
                .toList();
    }

    void add() {
        List<Recipient> recipients = Recipient.of(results, outline.onAppealOfPersons());
        for (Recipient recipient : recipients) {
            Optional<Deadline> term = deadlines.objectionTerm(recipient);
            if (term.isPresent()) {
                recipient.objections().forEach(objection -> objection(recipient, objection, term.get()));
                certificateDuringTerm(recipient, term.get());
            }
        }
        hearings();
        furtherStudies();
        if (!outline.onAppealOfPersons()) {
            notNamed();
        }
    }

    private void objection(Recipient recipient, Objection objection, Deadline term) {
        if (term instanceof Due due && isLate(objection, due)) {
            String key =
                    objection.consideredOn().isPresent() ? "objection.late.considered" : "objection.late.notConsidered";
            Object[] details = {recipient.label(), Dates.full(objection.madeOn().day()), Dates.full(due.due())};
            if (isInTimeByAnother(recipient, objection)) {
                findings.doubt(due.citation(), objection.madeOn().day(), key, details);
            } else {
                findings.defect(due.citation(), objection.madeOn().day(), key, details);
            }
        } else {
            notConsidered(recipient, objection);
        }
    }

    private static boolean isLate(Objection objection, Due due) {
        return !due.isInTime(objection.madeOn().occurredAt()).orElse(true);
    }

    private boolean isInTimeByAnother(Recipient recipient, Objection objection) {
        return others.stream()
                .flatMap(other -> other.objectionTerm(recipient).stream())
                .anyMatch(other -> other instanceof Due due && !isLate(objection, due));
    }

    /** The certificate follows from the objections considered; one that came after it could not be. */
    private void notConsidered(Recipient recipient, Objection objection) {
        Optional<Fact> sent = results.certificate().flatMap(Certificate::firstSentOn);
        Optional<Fact> certificate =
                results.certificate().flatMap(Certificate::drawnUpOn).or(() -> sent);
        if (certificate.isEmpty()
                || isAfter(objection.madeOn(), sent.orElse(certificate.get()))
                || objection
                        .consideredOn()
                        .filter(considered -> !isAfter(considered, certificate.get()))
                        .isPresent()) {
            return;
        }
        LocalDate drawn = certificate.get().day();
        LocalDate made = objection.madeOn().day();
        findings.breach(
                ResultNorms.OUTCOME_CERTIFICATE,
                made.isAfter(drawn) ? made : drawn,
                "objection.notConsidered",
                recipient.label(),
                Dates.full(made));
    }

    private void certificateDuringTerm(Recipient recipient, Deadline term) {
        Optional<Fact> sent = results.certificate().flatMap(Certificate::firstSentOn);
        if (sent.isEmpty()) {
            return;
        }
        LocalDate day = sent.get().day();
        if (!(term instanceof Due due)) {
            if (recipient.draftSentOn().isPresent()
                    && recipient.draft().flatMap(draft -> draft.delivered(law)).isEmpty()) {
                findings.defect(
                        StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE,
                        day,
                        "certificate.receiptNotKnown",
                        recipient.label());
            }
            return;
        }
        if (day.isAfter(due.due())) {
            return;
        }
        boolean objected =
                recipient.objections().stream().anyMatch(objection -> !isAfter(objection.madeOn(), sent.get()));
        boolean overByAnother = others.stream()
                .flatMap(other -> other.objectionTerm(recipient).stream())
                .anyMatch(other -> other instanceof Due end && day.isAfter(end.due()));
        Object[] details = {recipient.label(), Dates.full(day), Dates.full(due.due())};
        if (objected) {
            findings.doubt(due.citation(), day, "certificate.early.objected", details);
        } else if (overByAnother) {
            findings.doubt(due.citation(), day, "certificate.early", details);
        } else {
            findings.breach(due.citation(), day, "certificate.early", details);
        }
    }

    private void hearings() {
        results.hearings().stream()
                .filter(hearing -> !hearing.admitted())
                .filter(hearing -> hearing.appellant().isEmpty() || outline.onAppealOfPersons())
                .forEach(hearing -> findings.breach(
                        ResultNorms.HEARING_RIGHT,
                        hearing.on().day(),
                        "hearing.refused",
                        Recipient.label(hearing.appellant())));
    }

    /** The established period is that of the inspection: what begins when it is over, or completed, is outside it. */
    private void furtherStudies() {
        Optional<Fact> completed = results.completedOn(law);
        for (FurtherStudy study : results.furtherStudies()) {
            Fact last = study.suspendedOn()
                    .filter(suspended -> isAfter(suspended, study.begunOn()))
                    .orElse(study.begunOn());
            if (completed.filter(end -> isAfter(last, end)).isPresent()) {
                findings.breach(
                        ResultNorms.OUTCOME_FURTHER_STUDY,
                        last.day(),
                        "study.completed",
                        Dates.full(completed.get().day()));
            } else if (outline.plannedEnd()
                    .filter(end -> last.day().isAfter(end))
                    .isPresent()) {
                findings.breach(
                        ResultNorms.OUTCOME_FURTHER_STUDY,
                        last.day(),
                        "study.termOver",
                        Dates.full(outline.plannedEnd().get()));
            }
        }
    }

    /** Without an appeal of persons as its ground the Law names no appellants. */
    private void notNamed() {
        results.draft().map(DraftCertificate::toAppellants).stream()
                .flatMap(copies -> copies.stream())
                .forEach(copy -> copy.dispatch()
                        .wentOutOn()
                        .ifPresent(sent -> findings.defect(
                                StateServicesLaw.DRAFT_CERTIFICATE_TO_APPELLANT,
                                sent.day(),
                                "appellant.draft",
                                copy.appellant())));
        results.objections()
                .forEach(objection -> objection
                        .appellant()
                        .ifPresent(appellant -> findings.defect(
                                StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE,
                                objection.madeOn().day(),
                                "appellant.objection",
                                appellant)));
    }

    private static boolean isAfter(Fact one, Fact other) {
        return other.occurredAt().isBefore(one.occurredAt());
    }
}
