package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.agreement.cooperation.AgreementTime;
import kz.qyzmet.agreement.cooperation.Hindrance;
import kz.qyzmet.agreement.cooperation.InteractionProgress;
import kz.qyzmet.agreement.cooperation.ObligationFacts;
import kz.qyzmet.agreement.cooperation.Performance;
import kz.qyzmet.agreement.partner.AgreementOutline;
import kz.qyzmet.agreement.partner.PartnerOperations;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.party.Agent;
import kz.qyzmet.party.PartnerOrganization;

/** What the parties do under an agreement, judged by when it is in force and by what hindered them. */
final class AgreementParts {

    private final Reckoner law;
    private final PartnershipAgreement agreement;
    private final Optional<LocalDate> asOf;
    private final Optional<Fact> signedOn;
    private final Optional<Fact> endedOn;
    private final Performance performance;
    private final Optional<PartnerOperations> operations;

    private AgreementParts(
            Reckoner law, PartnershipAgreement agreement, AgreementCourse course, Optional<LocalDate> asOf) {
        this.law = Objects.requireNonNull(law, "law");
        this.agreement = agreement;
        this.asOf = asOf;
        this.signedOn = course.inForceOn();
        this.endedOn = course.endedOn();
        this.performance =
                agreement.performance().orElseGet(() -> Performance.builder().build());
        this.operations = agreement.operations();
    }

    /** The parts by all that is recorded. */
    static AgreementParts of(Reckoner law, PartnershipAgreement agreement, AgreementCourse course) {
        return new AgreementParts(law, agreement, course, Optional.empty());
    }

    /** The parts by what was known on a day. */
    static AgreementParts asOf(Reckoner law, PartnershipAgreement agreement, LocalDate day) {
        PartnershipAgreement known = agreement.asKnownOn(day);
        return new AgreementParts(law, known, AgreementCourse.asOf(law, known, day), Optional.of(day));
    }

    List<Timeline.Entry> entries() {
        return Stream.concat(
                        performance.timeline(law, agreement.cooperationType()).entries().stream(),
                        operations.flatMap(work -> time().map(time -> work.timeline(law, time))).stream()
                                .flatMap(timeline -> timeline.entries().stream()))
                .toList();
    }

    List<Finding> findings() {
        LocalDate day = asOf.orElseThrow();
        return Stream.concat(
                        performance.findings(law, agreement.cooperationType(), obligations(), day).stream(),
                        operations.stream().flatMap(work -> work.findings(law, outline(), day).stream()))
                .toList();
    }

    InteractionProgress progress() {
        return performance.progress(law, agreement.cooperationType(), signedOn, asOf.orElseThrow());
    }

    ObligationFacts obligations() {
        return ObligationFacts.builder()
                .signedOn(signedOn)
                .terminatedOn(endedOn)
                .hindrances(hindrances())
                .records(performance.obligations())
                .build();
    }

    /** The circumstances on which a party may rely, for each that they keep from performing. */
    private Set<Hindrance> hindrances() {
        return agreement.forceMajeure().stream()
                .filter(event -> event.reliance(law, signedOn, asOf).isAccepted())
                .flatMap(event ->
                        event.affected().stream().map(party -> new Hindrance(party, event.beganOn(), event.endedOn())))
                .collect(Collectors.toSet());
    }

    private Optional<AgreementTime> time() {
        return signedOn.map(signed -> new AgreementTime(signed, endedOn));
    }

    private AgreementOutline outline() {
        return new AgreementOutline(
                agreement.number(),
                agreement.cooperationType(),
                time(),
                agreement.agent().map(Agent::iin).or(() -> agreement.partner().flatMap(PartnerOrganization::iin)),
                performance.services());
    }
}
