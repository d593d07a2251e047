package kz.qyzmet.inspection.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Outcome;
import org.immutables.value.Value;

/**
 * What makes an inspection lawful before it begins, and what goes with it from the first day to the last: whom it
 * concerns, who conducts it, on what ground, with which experts, how the inspectors arrive (Law Art. 27 and 27-1; order
 * 78 p. 1, 4, 8, 10, 13 to 16, 20, 33, 34).
 *
 * <p>It is judged by the norms that are in force in the engine's edition on the day on which the inspection is opened;
 * it does not ask which regime governs. Nothing is judged of an inspection that has not been opened.
 */
@Value.Immutable
public interface Appointment {

    /**
     * Returns whether the inspection stands in the plan.
     *
     * @return the kind, not null
     */
    InspectionKind kind();

    /**
     * Returns whom it concerns.
     *
     * @return the entity, not null
     */
    ControlledEntity entity();

    /**
     * Returns who conducts it.
     *
     * @return the body, not null
     */
    InspectingBody body();

    /**
     * Returns whether the entity lies in the territory of the division that inspects it.
     *
     * @return the answer, empty where it is not recorded
     */
    Optional<Boolean> ownTerritory();

    /**
     * Returns when it was put on record why the central office takes the place of a territorial division
     * ({@code law88.a27.p5.i3.central-stepin}).
     *
     * @return the record, empty where there is none
     */
    Optional<Fact> necessityRecordedOn();

    /**
     * Returns when the management of the Agency instructed it to ({@code ctl78.p14.agency-substitution}).
     *
     * @return the instruction, empty where there is none
     */
    Optional<Fact> instructedOn();

    /**
     * Returns the grounds of an unscheduled inspection.
     *
     * @return the grounds, not null; empty where there is none
     */
    Set<InspectionGround> grounds();

    /**
     * Returns the plan on which a scheduled inspection rests.
     *
     * @return the plan, empty where there is none
     */
    Optional<PlanReference> plan();

    /**
     * Returns what the inspection checks.
     *
     * @return the matters, not null; empty where nothing but the legislation on public services is
     */
    Set<SubjectMatter> subjectMatters();

    /**
     * Returns the experts who take part.
     *
     * @return the experts, not null, may be empty
     */
    Set<Expert> experts();

    /**
     * Returns whether the records of the inspection are kept only in the information system of the authority
     * ({@code law88.a27-1.p2.s2.records-system}).
     *
     * @return the answer, empty where it is not recorded
     */
    Optional<Boolean> recordsOnlyInSystem();

    /**
     * Returns when the inspectors had studied the legislation and the materials on the entity
     * ({@code ctl78.p20.preparation}).
     *
     * @return the study, empty where it is not recorded
     */
    Optional<Fact> preparedOn();

    /**
     * Returns the consent to the inspection of an agency of national security.
     *
     * @return the consent, empty where there is none
     */
    Optional<SecurityConsent> securityConsent();

    /**
     * Returns the arrivals of inspectors at the facilities.
     *
     * @return the arrivals, not null, may be empty
     */
    Set<Arrival> arrivals();

    /**
     * Returns when signs of a crime or criminal infraction were found.
     *
     * @return the finding, empty where none were
     */
    Optional<Fact> crimeSignsFoundOn();

    /**
     * Returns when the materials with such signs were sent to the competent authorities. The text sets no term.
     *
     * @return the sending, empty where they were not
     */
    Optional<Fact> materialsReferredOn();

    /**
     * Returns what was disclosed of what the inspectors learned.
     *
     * @return the disclosures, not null, may be empty
     */
    Set<Disclosure> disclosures();

    /**
     * Returns the complaint about a private provider that was received.
     *
     * @return the complaint, empty where there is none
     */
    Optional<ProviderComplaint> providerComplaint();

    /**
     * Checks what cannot be: a referral of signs that had not been found.
     *
     * @throws ContradictoryFactsException if the materials were sent before the signs were found
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder(
                "crimeSignsFoundOn", crimeSignsFoundOn(), "materialsReferredOn", materialsReferredOn());
    }

    /**
     * Asks for the power of the body to inspect the entity on a day.
     *
     * @param law the engine, not null
     * @param opening the day on which the inspection is opened, not null
     * @return this appointment; or a refusal as that of {@link InspectingBody#admit}
     */
    default Outcome<Appointment> admit(Reckoner law, LocalDate opening) {
        return body().admit(law, opening, entity(), necessityRecordedOn(), instructedOn())
                .map(admitted -> this);
    }

    /**
     * Returns what is wrong with the appointment on a day, by what was recorded until then.
     *
     * @param law the engine with the edition that governs the inspection, not null
     * @param asOf the day, not null
     * @param opened when the inspection was opened, by its earliest dated document, not null
     * @param started when it began, not null
     * @param completed when it was completed; until then a referral of signs of a crime may still come, not null
     * @return the findings in order, not null, may be empty
     */
    default List<Finding> findings(
            Reckoner law, LocalDate asOf, Optional<Fact> opened, Optional<Fact> started, Optional<Fact> completed) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new AppointmentFindings(law, asKnownOn(asOf), asOf, opened, started).all(completed);
    }

    /**
     * Returns the gross violations that the appointment shows ({@code law88.a27-4.p4}): no grounds, or issues outside
     * the competence. Whether there was a notice, the course of the inspection shows. What is only a doubt is none.
     *
     * @param law the engine with the edition that governs the inspection, not null
     * @param asOf the day, not null
     * @param opened when the inspection was opened, not null
     * @param started when it began, not null
     * @return the violations, not null; empty before the inspection is opened, and where {@code law88.a27-4} does not
     *     govern
     */
    default Set<GrossViolation> grossViolations(
            Reckoner law, LocalDate asOf, Optional<Fact> opened, Optional<Fact> started) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new AppointmentFindings(law, asKnownOn(asOf), asOf, opened, started).grossViolations();
    }

    /**
     * Returns this appointment as it was known on a day: without the facts that were recorded later.
     *
     * @param day the day, not null
     * @return the appointment, not null
     */
    default Appointment asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .necessityRecordedOn(necessityRecordedOn().filter(fact -> fact.isKnownOn(day)))
                .instructedOn(instructedOn().filter(fact -> fact.isKnownOn(day)))
                .grounds(set(grounds().stream().flatMap(ground -> ground.asKnownOn(day).stream())))
                .plan(plan().map(reference -> reference.asKnownOn(day)))
                .experts(set(
                        experts().stream().filter(expert -> expert.involvedOn().isKnownOn(day))))
                .preparedOn(preparedOn().filter(fact -> fact.isKnownOn(day)))
                .securityConsent(
                        securityConsent().filter(consent -> consent.givenOn().isKnownOn(day)))
                .arrivals(set(arrivals().stream()
                        .filter(arrival -> arrival.arrivedOn().isKnownOn(day))))
                .crimeSignsFoundOn(crimeSignsFoundOn().filter(fact -> fact.isKnownOn(day)))
                .materialsReferredOn(materialsReferredOn().filter(fact -> fact.isKnownOn(day)))
                .disclosures(set(disclosures().stream()
                        .filter(disclosure -> disclosure.disclosedOn().isKnownOn(day))))
                .providerComplaint(providerComplaint().flatMap(complaint -> complaint.asKnownOn(day)))
                .build();
    }

    private static <T> Set<T> set(Stream<T> values) {
        return values.collect(Collectors.toSet());
    }

    /**
     * Starts a new appointment. {@code kind}, {@code entity} and {@code body} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an appointment. */
    final class Builder extends ImmutableAppointment.Builder {
        Builder() {}
    }
}
