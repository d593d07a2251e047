package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Filing;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.Dates;

/** What is wrong with the information on a by-law, as it was known on a day. */
final class InformationFindings {

    private static final List<PublicationPlace> ONLINE =
            List.of(PublicationPlace.PORTAL, PublicationPlace.OWN_WEBSITE, PublicationPlace.MASS_MEDIA);

    private final Reckoner law;
    private final ByLawInformation information;
    private final LocalDate asOf;
    private final Findings findings;

    InformationFindings(Reckoner law, ByLawInformation information, LocalDate asOf) {
        this.law = law;
        this.information = information;
        this.asOf = asOf;
        this.findings = new Findings(law, InformationTexts.TEXTS, asOf);
    }

    /** The questions that have to be answered at once. */
    static Stream<ProcedureQuestion> procedureQuestions(Reckoner law, ByLawInformation information) {
        return information.body().isBoundBy(law, StateServicesLaw.IMMEDIATE_ANSWER_ON_PROCEDURE)
                ? information.questions().stream().filter(question -> question.about() == QuestionAbout.PROCEDURE)
                : Stream.empty();
    }

    /** The answer at once, by the reading that the host has chosen for what comes out of hours. */
    static Deadline answer(Reckoner law, ByLawInformation information, ProcedureQuestion question) {
        boolean deferred = law.policy(QuestionOutOfHours.AT_ONCE) == QuestionOutOfHours.NEAREST_WORKING_DAY;
        Filing filing = new Filing(Optional.of(question.askedOn()), Optional.empty(), information.officeHours());
        Term.Builder term = Term.builder().norm(StateServicesLaw.IMMEDIATE_ANSWER_ON_PROCEDURE);
        return law.deadline(
                deferred && filing.movedFrom(law).isPresent()
                        ? term.trigger(filing.start(law))
                                .arrived(filing.movedFrom(law))
                                .build()
                        : term.trigger(question.askedOn()).build());
    }

    List<Finding> all() {
        findings.addAll(information.timeline(law).lateness(asOf).stream()
                .filter(finding -> !finding.citation().equals(StateServicesLaw.IMMEDIATE_ANSWER_ON_PROCEDURE))
                .toList());
        procedureQuestions(law, information).forEach(this::atOnce);
        sending();
        placements();
        information.questions().forEach(this::withoutTerm);
        return findings.inOrder();
    }

    /** Late by the reading chosen and in time by the other one is a doubt. */
    private void atOnce(ProcedureQuestion question) {
        Reckoner lenient = law.with(QuestionOutOfHours.NEAREST_WORKING_DAY);
        boolean inTimeOtherwise = lateness(lenient, question).isEmpty();
        lateness(law, question)
                .forEach(finding -> findings.add(
                        inTimeOtherwise
                                ? new Finding(finding.citation(), Severity.DOUBT, finding.since(), finding.message())
                                : finding));
        findings.happened(question.answeredOn())
                .filter(answered ->
                        question.explanationsGiven().filter(given -> !given).isPresent())
                .ifPresent(answered -> findings.breach(
                        StateServicesLaw.IMMEDIATE_ANSWER_ON_PROCEDURE, answered.day(), "answer.explanations"));
    }

    private List<Finding> lateness(Reckoner engine, ProcedureQuestion question) {
        return Timeline.on(engine)
                .add(answer(engine, information, question), question.answeredOn())
                .build()
                .lateness(asOf);
    }

    private void sending() {
        Optional<Fact> sent = findings.happened(information.sentToContactCenterOn());
        Optional<Fact> updated = findings.happened(information.updatedOn());
        if (sent.isPresent()
                && updated.isPresent()
                && sent.get().occurredAt().isBefore(updated.get().occurredAt())) {
            findings.defect(
                    StateServicesLaw.SERVICE_INFORMATION_TO_CONTACT_CENTER,
                    updated.get().day(),
                    "sending.beforeUpdate",
                    Dates.full(sent.get().day()),
                    Dates.full(updated.get().day()));
        }
    }

    /** Art. 23 p. 1 lists the places; a record that names none says nothing about them. */
    private void placements() {
        List<Placement> placed = information.placements().stream()
                .filter(placement -> placement.placedOn().hasHappenedOn(asOf))
                .toList();
        Optional<LocalDate> since =
                placed.stream().map(placement -> placement.placedOn().day()).min(Comparator.naturalOrder());
        if (since.isEmpty()) {
            return;
        }
        Set<PublicationPlace> places = placed.stream().map(Placement::at).collect(Collectors.toSet());
        missing(ServiceNorms.PLACEMENT_PREMISES, List.of(PublicationPlace.PREMISES), places, since.get());
        missing(ServiceNorms.ONLINE_POSTING, ONLINE, places, since.get());
    }

    private void missing(NormId norm, List<PublicationPlace> expected, Set<PublicationPlace> places, LocalDate since) {
        if (information.body().isBoundBy(law, norm)) {
            expected.stream()
                    .filter(place -> !places.contains(place))
                    .forEach(place -> findings.defect(norm, since, "placement.missing", place.label()));
        }
    }

    /** The stage of a service, and what the contact centre tells: when the recipient applies, and no day is named. */
    private void withoutTerm(ProcedureQuestion question) {
        NormId norm = question.about() == QuestionAbout.STAGE
                ? ServiceNorms.STAGE_INFO
                : ServiceNorms.INFORMED_BY_CONTACT_CENTER;
        LocalDate asked = question.askedOn().day();
        if (information.body().isBoundBy(law, norm)
                && question.askedOn().hasHappenedOn(asOf)
                && findings.happened(question.answeredOn()).isEmpty()
                && asOf.isAfter(asked)) {
            findings.doubt(
                    norm, asked.plusDays(1), "answer.none", question.about().label(), Dates.full(asked));
        }
    }
}
