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
 * The quarterly reports of one body over one year: on its internal control, or on the volume of services
 * ({@code ctl78.p60} to {@code ctl78.p65}).
 *
 * <p>The case knows who owes which form to whom by when; what the forms hold is not judged here. A report that was
 * submitted is fixed: only on the results of the fourth quarter may it be corrected, on materials that show the need,
 * by the Agency or its territorial bodies.
 */
@Value.Immutable
public interface ControlReporting extends LegalCase {

    /**
     * Returns who reports.
     *
     * @return the reporter, not null
     */
    ControlReporter reporter();

    /**
     * Returns the year that is reported on.
     *
     * @return the year of the calendar, 2016 or later
     */
    int year();

    /**
     * Returns the reports. Of several of one form for one quarter to one addressee the first counts for the term.
     *
     * @return the reports, not null, may be empty
     */
    Set<ReportSubmission> submissions();

    /**
     * Returns the corrections of reports.
     *
     * @return the corrections, not null, may be empty
     */
    Set<ReportCorrection> corrections();

    /**
     * Returns the publications of results.
     *
     * @return the publications, not null, may be empty
     */
    Set<ResultsPublication> publications();

    /**
     * Returns the final assessment of the body for the year.
     *
     * @return the assessment, empty as long as there is none
     */
    Optional<FinalAssessment> finalAssessment();

    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if the year is before 2016 or beyond four digits, or a quarter lies in another
     *     year
     */
    @Value.Check
    default void check() {
        Quarters.checkYear(year());
        submissions().forEach(submission -> Quarters.checkIn(year(), submission.quarter()));
        corrections().forEach(correction -> Quarters.checkIn(year(), correction.quarter()));
    }

    /**
     * Corrects a report.
     *
     * @param law the engine, for {@link CorrectableQuarters}, not null
     * @param correction the correction, not null
     * @return the case with it, or a refusal: before the fourth quarter is over, without materials, by another than the
     *     Agency or its bodies, of what was never submitted, not null
     * @throws IllegalArgumentException if the quarter lies in another year
     */
    default Outcome<ControlReporting> correct(Reckoner law, ReportCorrection correction) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(correction, "correction");
        return Corrections.refusals(law, this, correction)
                .findFirst()
                .<Outcome<ControlReporting>>map(refusal -> Outcome.refused(refusal.citation(), refusal.message()))
                .orElseGet(() -> Outcome.accepted(
                        builder().from(this).addCorrections(correction).build()));
    }

    /**
     * Returns the quarters of the year on which nothing was reported to anybody, though their day has passed.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return the quarters in order, not null, may be empty
     */
    default List<YearQuarter> missing(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new ReportingFindings(law, asKnownOn(asOf), asOf).missing();
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new ReportingTerms(law, this).timeline();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new ReportingFindings(law, asKnownOn(asOf), asOf).all();
    }

    @Override
    default ControlReporting asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .submissions(submissions().stream()
                        .filter(submission -> submission.submittedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .corrections(corrections().stream()
                        .filter(correction -> correction.correctedOn().isKnownOn(day))
                        .map(correction -> correction.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .publications(publications().stream()
                        .filter(publication -> publication.publishedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .finalAssessment(finalAssessment()
                        .filter(assessment -> assessment.madeOn().isKnownOn(day)))
                .build();
    }

    /** Returns the first day of the year. */
    @Override
    default Optional<Fact> opened() {
        return Optional.of(Fact.on(LocalDate.of(year(), 1, 1)));
    }

    @Override
    default LocalizedText label() {
        return MonitoringTexts.TEXTS.text("case.ControlReporting");
    }

    /**
     * Starts a new case. {@code reporter} and {@code year} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case. */
    final class Builder extends ImmutableControlReporting.Builder {
        Builder() {}
    }
}
