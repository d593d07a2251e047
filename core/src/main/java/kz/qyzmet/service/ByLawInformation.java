package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * What a body or provider tells of the procedure of a service: after one approval or one change of its by-law, and to
 * recipients who ask ({@code law88.a10.sp13}, {@code a23.p1} to {@code p4}).
 *
 * <p>Three working days for the update and for sending it to the contact centre and, by central bodies, to the State
 * Corporation; a question on the procedure is answered at once.
 */
@Value.Immutable
public interface ByLawInformation extends LegalCase {

    /**
     * Returns who informs.
     *
     * @return the body, not null
     */
    InformingBody body();

    /**
     * Returns when the by-law was approved.
     *
     * @return the approval, empty where the event is a change
     */
    Optional<Fact> approvedOn();

    /**
     * Returns when the by-law was changed.
     *
     * @return the change, empty where the event is the approval
     */
    Optional<Fact> changedOn();

    /**
     * Returns when the information on the procedure was updated.
     *
     * @return the update, not null
     */
    Optional<Fact> updatedOn();

    /**
     * Returns when it was sent to the contact centre.
     *
     * @return the sending, not null
     */
    Optional<Fact> sentToContactCenterOn();

    /**
     * Returns when it was sent to the State Corporation.
     *
     * @return the sending, not null
     */
    Optional<Fact> sentToStateCorporationOn();

    /**
     * Returns where the by-law was placed.
     *
     * @return the placements, not null, empty where they are not recorded
     */
    Set<Placement> placements();

    /**
     * Returns what recipients asked.
     *
     * @return the questions, not null, may be empty
     */
    Set<ProcedureQuestion> questions();

    /**
     * Returns the hours of the body.
     *
     * @return the hours, empty where they are not known
     */
    Optional<OpeningHours> officeHours();

    /**
     * Checks that there is one event, and that nothing came before it.
     *
     * @throws IllegalStateException if there is an approval and a change: each is a case of its own
     * @throws ContradictoryFactsException if something was done before the event that it follows
     */
    @Value.Check
    default void check() {
        if (approvedOn().isPresent() && changedOn().isPresent()) {
            throw new IllegalStateException(
                    "Invalid event: Expected 'approvedOn' or 'changedOn', each as a case of its own, but found: both");
        }
        String event = approvedOn().isPresent() ? "approvedOn" : "changedOn";
        ContradictoryFactsException.requireOrder(event, event(), "updatedOn", updatedOn());
        ContradictoryFactsException.requireOrder(event, event(), "sentToContactCenterOn", sentToContactCenterOn());
        ContradictoryFactsException.requireOrder(
                event, event(), "sentToStateCorporationOn", sentToStateCorporationOn());
        for (Placement placement : placements()) {
            ContradictoryFactsException.requireOrder(
                    event, event(), "placements.placedOn", Optional.of(placement.placedOn()));
        }
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        TimelineBuilder timeline = Timeline.on(law);
        if (event().isPresent() || questions().isEmpty()) {
            add(timeline, law, StateServicesLaw.SERVICE_INFORMATION_UPDATE, updatedOn());
            add(timeline, law, StateServicesLaw.SERVICE_INFORMATION_TO_CONTACT_CENTER, sentToContactCenterOn());
            add(timeline, law, StateServicesLaw.BYLAW_INFORMATION_TO_STATE_CORPORATION, sentToStateCorporationOn());
        }
        InformationFindings.procedureQuestions(law, this)
                .forEach(question ->
                        timeline.add(InformationFindings.answer(law, this, question), question.answeredOn()));
        return timeline.build();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new InformationFindings(law, asKnownOn(asOf), asOf).all();
    }

    @Override
    default ByLawInformation asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .approvedOn(approvedOn().filter(fact -> fact.isKnownOn(day)))
                .changedOn(changedOn().filter(fact -> fact.isKnownOn(day)))
                .updatedOn(updatedOn().filter(fact -> fact.isKnownOn(day)))
                .sentToContactCenterOn(sentToContactCenterOn().filter(fact -> fact.isKnownOn(day)))
                .sentToStateCorporationOn(sentToStateCorporationOn().filter(fact -> fact.isKnownOn(day)))
                .placements(placements().stream()
                        .filter(placement -> placement.placedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .questions(questions().stream()
                        .filter(question -> question.askedOn().isKnownOn(day))
                        .map(question -> question.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return event().or(() -> questions().stream()
                .map(ProcedureQuestion::askedOn)
                .min(Comparator.comparing(Fact::day).thenComparing(Fact::toString)));
    }

    @Override
    default LocalizedText label() {
        return InformationTexts.TEXTS.text("case.ByLawInformation");
    }

    /** The approval or the change. */
    private Optional<Fact> event() {
        return approvedOn().or(this::changedOn);
    }

    private void add(TimelineBuilder timeline, Reckoner law, NormId norm, Optional<Fact> done) {
        if (body().isBoundBy(law, norm)) {
            timeline.add(norm, event(), done);
        }
    }

    /**
     * Starts a new case. {@code body} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case. */
    final class Builder extends ImmutableByLawInformation.Builder {
        Builder() {}
    }
}
