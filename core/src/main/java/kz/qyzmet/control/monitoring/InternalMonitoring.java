package kz.qyzmet.control.monitoring;

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
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;
import org.threeten.extra.YearQuarter;

/**
 * The internal monitoring of quality in one body over one year ({@code ctl78.p57} to {@code ctl78.p59}).
 *
 * <p>Every quarter has its monitoring, and a quarter that ends without one is a breach ({@link MonitoredQuarter}). Its
 * proposals go to the leadership, and on to the providers, who answer by the date that each proposal sets.
 */
@Value.Immutable
public interface InternalMonitoring extends LegalCase {

    /**
     * Returns the year.
     *
     * @return the year of the calendar, 2016 or later
     */
    int year();

    /**
     * Returns the monitorings. Of several for one quarter the first that was done counts.
     *
     * @return the monitorings, not null, may be empty
     */
    Set<QuarterlyMonitoring> monitorings();

    /**
     * Returns the activities of the year that told recipients how services are rendered.
     *
     * @return the activities, not null, may be empty
     */
    Set<Outreach> outreach();

    /**
     * Returns the courses that staff finished in the year.
     *
     * @return the courses, not null, may be empty
     */
    Set<Training> trainings();

    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if the year is before 2016 or beyond four digits, or a quarter, an activity or a
     *     course lies in another year
     */
    @Value.Check
    default void check() {
        Quarters.checkYear(year());
        monitorings().forEach(monitoring -> Quarters.checkIn(year(), monitoring.quarter()));
        outreach().forEach(activity -> Quarters.checkIn(year(), "outreach", activity.heldOn()));
        trainings().forEach(course -> Quarters.checkIn(year(), "training", course.finishedOn()));
    }

    /**
     * Records the monitoring of a quarter.
     *
     * @param law the engine, not null
     * @param monitoring the monitoring, not null
     * @return the case with it, or a refusal where another than the responsible unit carried it out, not null
     * @throws IllegalArgumentException if the quarter lies in another year
     */
    default Outcome<InternalMonitoring> monitor(Reckoner law, QuarterlyMonitoring monitoring) {
        Objects.requireNonNull(law, "law");
        boolean bound = Rulings.isInForce(
                law, MonitoringNorms.MONITORING_BODIES, monitoring.startedOn().day());
        return bound && !monitoring.isByTheUnit()
                ? Outcome.refused(
                        MonitoringNorms.MONITORING_BODIES,
                        MonitoringTexts.TEXTS.text(
                                "monitoring.by",
                                Quarters.words(monitoring.quarter()),
                                monitoring.doneBy().label()))
                : Outcome.accepted(
                        builder().from(this).addMonitorings(monitoring).build());
    }

    /**
     * Returns the quarters of the year that ended without a monitoring.
     *
     * @param law the engine, for {@link MonitoredQuarter}, not null
     * @param asOf the day, not null
     * @return the quarters in order, not null, empty before the first of them is over
     */
    default List<YearQuarter> missing(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new InternalMonitoringFindings(law, asKnownOn(asOf), asOf).missing();
    }

    /**
     * Returns where the monitoring of a quarter stands on a day.
     *
     * @param quarter the quarter, not null
     * @param asOf the day, not null
     * @return the state, not null
     */
    default QuarterState state(YearQuarter quarter, LocalDate asOf) {
        Objects.requireNonNull(quarter, "quarter");
        Objects.requireNonNull(asOf, "asOf");
        return QuarterStates.of(asKnownOn(asOf), quarter, asOf);
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new InternalMonitoringTerms(law, this).timeline();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new InternalMonitoringFindings(law, asKnownOn(asOf), asOf).all();
    }

    @Override
    default InternalMonitoring asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .monitorings(monitorings().stream()
                        .filter(monitoring -> monitoring.startedOn().isKnownOn(day))
                        .map(monitoring -> monitoring.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .outreach(outreach().stream()
                        .filter(activity -> activity.heldOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .trainings(trainings().stream()
                        .filter(course -> course.finishedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .build();
    }

    /** Returns the first day of the year: quarters pass whether something is recorded or not. */
    @Override
    default Optional<Fact> opened() {
        return Optional.of(Fact.on(LocalDate.of(year(), 1, 1)));
    }

    @Override
    default LocalizedText label() {
        return MonitoringTexts.TEXTS.text("case.InternalMonitoring");
    }

    /**
     * Starts a new case. {@code year} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case. */
    final class Builder extends ImmutableInternalMonitoring.Builder {
        Builder() {}
    }
}
