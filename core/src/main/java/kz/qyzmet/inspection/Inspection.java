package kz.qyzmet.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.inspection.appointment.Appointment;
import kz.qyzmet.inspection.course.Course;
import kz.qyzmet.inspection.legacy.LegacyProcedure;
import kz.qyzmet.inspection.regime.GoverningRegime;
import kz.qyzmet.inspection.result.Results;
import kz.qyzmet.law.Finding;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * An inspection of the quality of public services, from its appointment to what became of its recommendation or order.
 *
 * <p>One of two regimes governs it, by the day on which it was opened, and keeps it to its end: order 78 in its wording
 * of 2021, or the Law Art. 27 to 27-4 of 2024. What happened is recorded in the part of its regime; a file of the time
 * of the change may hold both, and the regime decides which of them is judged.
 */
@Value.Immutable
public interface Inspection extends LegalCase, InspectionActs {

    /**
     * Returns whom the inspection concerns, who conducts it, on what ground.
     *
     * @return the appointment, not null
     */
    Appointment appointment();

    /**
     * Returns its course under the Law: notice, start, suspensions, access.
     *
     * @return the course, empty where nothing of it is recorded
     */
    Optional<Course> course();

    /**
     * Returns its results under the Law: draft certificate, objections, certificate, recommendation, challenges.
     *
     * @return the results, empty where nothing of them is recorded
     */
    Optional<Results> results();

    /**
     * Returns the procedure under order 78: act of appointment, protocols, act on the results, order to eliminate.
     *
     * @return the procedure, empty where nothing of it is recorded
     */
    Optional<LegacyProcedure> legacy();

    /**
     * Returns when other scheduled inspections of the same entity began ({@code law88.a27-1.p5.once-a-year}).
     *
     * @return the starts, not null, may be empty
     */
    Set<Fact> otherScheduledStarts();

    /**
     * Returns what governs the inspection, and why.
     *
     * @param law the engine, not null
     * @return the regime, not null
     */
    default GoverningRegime regime(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new InspectionParts(law, this).regime();
    }

    /**
     * Returns where the inspection stands on a day, by what was known then.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return the state, not null
     */
    default InspectionState state(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        return new InspectionStanding(new InspectionParts(law, asKnownOn(asOf))).on(asOf);
    }

    /**
     * Returns whether draft, objections and certificate still fit into the term on a day, by what was known then, and
     * the latest lawful day of each; of an inspection that has not begun, the earliest lawful start.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return the answer, not null
     * @throws kz.qyzmet.calendar.CalendarRangeException if a day is outside the calendar
     */
    default Feasibility feasibility(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new InspectionParts(law, asKnownOn(asOf)).feasibility(asOf);
    }

    @Override
    default Inspection self() {
        return this;
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new InspectionParts(law, this).timeline();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new InspectionFindings(new InspectionParts(law, asKnownOn(asOf)), asOf).all();
    }

    @Override
    default List<LocalizedText> basis(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new InspectionParts(law, this).basis();
    }

    /**
     * Returns this inspection as it was known on a day: without what was recorded later.
     *
     * @param day the day, not null
     * @return the inspection, not null
     */
    @Override
    default Inspection asKnownOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return builder()
                .appointment(appointment().asKnownOn(day))
                .course(course().map(course -> course.asKnownOn(day)))
                .results(results().map(results -> results.asKnownOn(day)))
                .legacy(legacy().map(procedure -> procedure.asKnownOn(day)))
                .otherScheduledStarts(otherScheduledStarts().stream()
                        .filter(start -> start.isKnownOn(day))
                        .collect(Collectors.toSet()))
                .build();
    }

    /**
     * Returns the fact that opened the inspection: the earliest of the delivery of the act of appointment and the date
     * of the notice; where there is neither, its first day.
     */
    @Override
    default Optional<Fact> opened() {
        return InspectionParts.openingOf(this).map(opening -> opening.fact());
    }

    @Override
    default LocalizedText label() {
        return InspectionTexts.TEXTS.text("inspection");
    }

    /**
     * Starts a new inspection. {@code appointment} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an inspection. */
    final class Builder extends ImmutableInspection.Builder {
        Builder() {}
    }
}
