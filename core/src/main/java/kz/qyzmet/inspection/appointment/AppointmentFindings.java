package kz.qyzmet.inspection.appointment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.regime.RegimeNorms;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.Dates;

/** What is wrong with an appointment, as it was known on a day. */
final class AppointmentFindings {

    /** The refusal that tells most comes first: an anonymous appeal, a ground that came later, one of the order. */
    private static final Comparator<Outcome.Refused<InspectionGround>> MOST_TELLING = Comparator.comparing(
                    (Outcome.Refused<InspectionGround> refused) ->
                            !refused.citation().equals(AppointmentNorms.NO_ANONYMOUS_APPEALS))
            .thenComparing(refused -> refused.citation().equals(AppointmentNorms.GROSS_NO_GROUNDS))
            .thenComparing(refused -> refused.citation().id())
            .thenComparing(refused -> refused.reason().en());

    private final Reckoner law;
    private final Appointment appointment;
    private final Findings findings;
    private final Optional<LocalDate> opening;
    private final Optional<Fact> started;

    AppointmentFindings(
            Reckoner law, Appointment appointment, LocalDate asOf, Optional<Fact> opened, Optional<Fact> started) {
        this.law = law;
        this.appointment = appointment;
        this.findings = new Findings(law, AppointmentTexts.TEXTS, asOf);
        this.started = findings.happened(started);
        this.opening = Stream.of(findings.happened(opened), this.started)
                .flatMap(Optional::stream)
                .map(Fact::day)
                .min(LocalDate::compareTo);
    }

    List<Finding> all(Optional<Fact> completed) {
        opening.ifPresent(this::opened);
        started.ifPresent(this::started);
        experts();
        arrivals();
        disclosures();
        findings.happened(completed).ifPresent(this::completed);
        complaint();
        return findings.inOrder();
    }

    Set<GrossViolation> grossViolations() {
        EnumSet<GrossViolation> violations = EnumSet.noneOf(GrossViolation.class);
        opening.ifPresent(day -> {
            Competence competence = Competence.on(law, day);
            if (competence.holds(GrossViolation.NO_GROUNDS.norm()) && !hasBasis(day)) {
                violations.add(GrossViolation.NO_GROUNDS);
            }
            boolean outside =
                    appointment.subjectMatters().stream().anyMatch(matter -> matter != SubjectMatter.PUBLIC_SERVICES);
            boolean refused = ruling(competence)
                    .filter(refusal -> refusal.severity() == Severity.BREACH)
                    .isPresent();
            if (competence.holds(GrossViolation.OUTSIDE_COMPETENCE.norm()) && (outside || refused)) {
                violations.add(GrossViolation.OUTSIDE_COMPETENCE);
            }
        });
        return violations;
    }

    private void opened(LocalDate day) {
        Competence competence = Competence.on(law, day);
        ruling(competence)
                .ifPresent(refusal ->
                        findings.add(new Finding(refusal.norm(), refusal.severity(), day, refusal.reason())));
        if (appointment.kind() == InspectionKind.SCHEDULED) {
            plan(competence, day);
        } else {
            grounds(competence, day);
        }
        matters(competence, day);
        if (appointment.recordsOnlyInSystem().filter(only -> !only).isPresent()) {
            findings.breach(AppointmentNorms.RECORDS_SYSTEM, day, "records");
        }
    }

    private Optional<Competence.Refusal> ruling(Competence competence) {
        return competence.ruling(
                appointment.body(),
                appointment.entity().kind(),
                appointment.ownTerritory(),
                appointment.necessityRecordedOn(),
                appointment.instructedOn());
    }

    private boolean hasBasis(LocalDate day) {
        if (appointment.kind() == InspectionKind.UNSCHEDULED) {
            return appointment.grounds().stream()
                    .anyMatch(ground -> ground.admit(law, day).isAccepted());
        }
        return appointment
                .plan()
                .filter(plan -> isBy(plan.approvedOn(), day) && isBy(plan.enteredOn(), day))
                .isPresent();
    }

    private static boolean isBy(Optional<Fact> fact, LocalDate day) {
        return fact.filter(found -> !found.planned() && !found.day().isAfter(day))
                .isPresent();
    }

    private void grounds(Competence competence, LocalDate day) {
        if (hasBasis(day)) {
            boolean others = appointment.grounds().stream()
                    .filter(ground -> ground.admit(law, day).isAccepted())
                    .anyMatch(ground ->
                            ground.kind() != UnscheduledGround.MEDIA_PUBLICATION || isBy(ground.studiedOn(), day));
            if (!others) {
                findings.defect(AppointmentNorms.GROUND_MEDIA, day, "grounds.notStudied");
            }
            return;
        }
        Optional<Outcome.Refused<InspectionGround>> refused = appointment.grounds().stream()
                .map(ground -> (Outcome.Refused<InspectionGround>) ground.admit(law, day))
                .min(MOST_TELLING);
        if (refused.isPresent()) {
            findings.add(new Finding(
                    refused.get().citation(),
                    Severity.BREACH,
                    day,
                    refused.get().reason()));
        } else {
            findings.breach(
                    competence.isByOrder()
                            ? AppointmentNorms.ORDER_INSPECTION_GROUNDS
                            : AppointmentNorms.GROSS_NO_GROUNDS,
                    day,
                    "grounds.none");
        }
    }

    private void plan(Competence competence, LocalDate day) {
        NormId basis = competence.isByOrder() ? AppointmentNorms.ORDER_PLAN_BASIS : AppointmentNorms.PLAN_BASIS;
        if (appointment.plan().isEmpty()) {
            findings.breach(basis, day, "plan.none");
            return;
        }
        PlanReference plan = appointment.plan().get();
        if (!isBy(plan.approvedOn(), day)) {
            findings.breach(basis, day, "plan.notApproved", Dates.day(day));
        } else if (!isBy(plan.enteredOn(), day)) {
            findings.breach(basis, day, "plan.notListed", Dates.day(day));
        } else {
            started.filter(start -> !plan.half().covers(plan.year(), start.day()))
                    .ifPresent(start -> findings.doubt(
                            basis,
                            start.day(),
                            "plan.otherHalf",
                            Dates.day(start.day()),
                            plan.half().label(),
                            Integer.toString(plan.year())));
        }
    }

    private void matters(Competence competence, LocalDate day) {
        for (SubjectMatter matter : appointment.subjectMatters()) {
            switch (matter) {
                case PUBLIC_SERVICES -> {}
                case COUNTERINTELLIGENCE, ENTREPRENEURIAL_ACTIVITY ->
                    findings.breach(
                            competence.isByOrder() ? AppointmentNorms.ORDER_SCOPE : RegimeNorms.EXCLUDED_FIELD,
                            day,
                            "matter.outside",
                            matter.label());
                case OTHER_LEGISLATION ->
                    findings.breach(
                            competence.isByOrder() ? AppointmentNorms.ORDER_SCOPE : AppointmentNorms.SUBJECT_MATTER,
                            day,
                            "matter.outside",
                            matter.label());
            }
        }
    }

    private void started(Fact start) {
        if (appointment.entity().nationalSecurity()) {
            consent(start);
        }
        appointment
                .preparedOn()
                .filter(prepared -> start.occurredAt().isBefore(prepared.occurredAt()))
                .ifPresent(prepared -> findings.breach(
                        AppointmentNorms.ORDER_PREPARATION,
                        start.day(),
                        "preparation.late",
                        Dates.day(start.day()),
                        Dates.day(prepared.day())));
    }

    private void consent(Fact start) {
        Optional<SecurityConsent> consent =
                appointment.securityConsent().filter(given -> findings.hasHappened(given.givenOn()));
        if (consent.isEmpty()) {
            findings.breach(AppointmentNorms.SECURITY_CONSENT, start.day(), "consent.none");
        } else if (consent.get().by() == ConsentGiver.OTHER) {
            findings.breach(AppointmentNorms.SECURITY_CONSENT, start.day(), "consent.wrong");
        } else if (start.occurredAt().isBefore(consent.get().givenOn().occurredAt())) {
            findings.breach(
                    AppointmentNorms.SECURITY_CONSENT,
                    start.day(),
                    "consent.late",
                    Dates.day(start.day()),
                    Dates.day(consent.get().givenOn().day()));
        }
    }

    private void experts() {
        for (Expert expert : appointment.experts()) {
            if (findings.hasHappened(expert.involvedOn())
                    && expert.admit(law) instanceof Outcome.Refused<Expert> refused) {
                findings.add(new Finding(
                        refused.citation(), Severity.BREACH, expert.involvedOn().day(), refused.reason()));
            }
        }
    }

    private void arrivals() {
        for (Arrival arrival : appointment.arrivals()) {
            if (!findings.hasHappened(arrival.arrivedOn())) {
                continue;
            }
            LocalDate day = arrival.arrivedOn().day();
            if (isNot(arrival.idShown())) {
                findings.breach(AppointmentNorms.ID_SHOWN, day, "arrival.id", Dates.day(day));
            }
            if (appointment.entity().restrictedFacility() && isNot(arrival.permitShown())) {
                findings.breach(AppointmentNorms.PERMIT_SHOWN, day, "arrival.permit", Dates.day(day));
            }
            if (appointment.entity().nationalSecurity() && isNot(arrival.regimeKept())) {
                findings.breach(AppointmentNorms.SECURITY_REGIME, day, "arrival.regime", Dates.day(day));
            }
        }
    }

    private static boolean isNot(Optional<Boolean> answer) {
        return answer.filter(yes -> !yes).isPresent();
    }

    private void disclosures() {
        appointment.disclosures().stream()
                .filter(disclosure -> !disclosure.allowedByLaw() && findings.hasHappened(disclosure.disclosedOn()))
                .map(disclosure -> disclosure.disclosedOn().day())
                .forEach(day ->
                        findings.breach(AppointmentNorms.ORDER_CONFIDENTIALITY, day, "disclosure", Dates.day(day)));
    }

    /** No term is set for it: when the inspection is over the record lacks what the signs call for. */
    private void completed(Fact completion) {
        if (findings.happened(appointment.materialsReferredOn()).isEmpty()) {
            findings.happened(appointment.crimeSignsFoundOn())
                    .ifPresent(found -> findings.defect(
                            AppointmentNorms.ORDER_CRIMINAL_REFERRAL,
                            completion.day().isBefore(found.day()) ? found.day() : completion.day(),
                            "crime.notReferred",
                            Dates.day(found.day())));
        }
    }

    private void complaint() {
        appointment
                .providerComplaint()
                .ifPresent(complaint -> findings.happened(complaint.forwardedOn())
                        .filter(sent -> complaint
                                .forwardedTo()
                                .filter(receiver -> receiver == ComplaintReceiver.OTHER)
                                .isPresent())
                        .ifPresent(sent -> findings.breach(
                                AppointmentNorms.ORDER_FORWARD_COMPLAINT,
                                sent.day(),
                                "complaint.elsewhere",
                                Dates.day(sent.day()))));
    }
}
