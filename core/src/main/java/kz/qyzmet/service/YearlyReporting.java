package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.Finding;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * The reports of one year: that of a body to the public and its discussion ({@code law88.a23.p5}, {@code p6}), that of
 * the State Corporation to the Government ({@code law88.a11-1.p4.sp2-1}).
 *
 * <p>The texts name no day, so that the deadlines are undetermined. But when the year is over and nothing is recorded,
 * the year has passed without the report, and by any reading of "yearly" that is a breach.
 */
@Value.Immutable
public interface YearlyReporting extends LegalCase {

    /**
     * Returns who reports. Art. 11-1 and 23 bind bodies and the State Corporation alone: others owe no yearly report.
     *
     * @return the body, not null
     */
    InformingBody body();

    /**
     * Returns the year in which the reports have to be made, not the one that they are about.
     *
     * @return the year of the calendar, 2013 or later
     */
    int year();

    /**
     * Returns when the report was published.
     *
     * @return the publication, not null
     */
    Optional<Fact> reportPublishedOn();

    /**
     * Returns where it was published.
     *
     * @return the places, not null, empty where they are not recorded
     */
    Set<PublicationPlace> reportPublishedAt();

    /**
     * Returns when the report before this one was published.
     *
     * @return the publication, empty where it is not recorded
     */
    Optional<Fact> previousReportPublishedOn();

    /**
     * Returns when the report was publicly discussed.
     *
     * @return the discussion, not null
     */
    Optional<Fact> reportDiscussedOn();

    /**
     * Returns who took part.
     *
     * @return the parties, not null, empty where they are not recorded
     */
    Set<DiscussionParty> discussedWith();

    /**
     * Returns when the report before this one was discussed.
     *
     * @return the discussion, empty where it is not recorded
     */
    Optional<Fact> previousReportDiscussedOn();

    /**
     * Returns what was established of the use of the results.
     *
     * @return the use, empty where nothing was established
     */
    Optional<ResultsOfDiscussion> resultsOfDiscussion();

    /**
     * Returns when the State Corporation reported to the Government.
     *
     * @return the report, not null
     */
    Optional<Fact> reportedToGovernmentOn();

    /**
     * Returns when it had reported to the Government before.
     *
     * @return the report, empty where it is not recorded
     */
    Optional<Fact> previouslyReportedToGovernmentOn();

    /**
     * Checks the year and the order.
     *
     * @throws IllegalStateException if the year is one before the Law came into force, or beyond four digits
     * @throws ContradictoryFactsException if something comes before what preceded it
     */
    @Value.Check
    default void check() {
        if (year() < 2013 || year() > 9999) {
            throw new IllegalStateException("Invalid year: Expected 2013 to 9999, but found: " + year());
        }
        ContradictoryFactsException.requireOrder(
                "previousReportPublishedOn", previousReportPublishedOn(), "reportPublishedOn", reportPublishedOn());
        ContradictoryFactsException.requireOrder(
                "previousReportDiscussedOn", previousReportDiscussedOn(), "reportDiscussedOn", reportDiscussedOn());
        ContradictoryFactsException.requireOrder(
                "previouslyReportedToGovernmentOn",
                previouslyReportedToGovernmentOn(),
                "reportedToGovernmentOn",
                reportedToGovernmentOn());
        ContradictoryFactsException.requireOrder(
                "reportDiscussedOn",
                reportDiscussedOn(),
                "resultsOfDiscussion.establishedOn",
                resultsOfDiscussion().map(ResultsOfDiscussion::establishedOn));
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        TimelineBuilder timeline = Timeline.on(law);
        YearlyDuty.of(law, this).forEach(duty -> timeline.add(duty.norm(), Optional.of(duty.start(law)), duty.done()));
        return timeline.build();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new YearlyFindings(law, asKnownOn(asOf), asOf).all();
    }

    @Override
    default YearlyReporting asKnownOn(LocalDate day) {
        Optional<Fact> published = reportPublishedOn().filter(fact -> fact.isKnownOn(day));
        Optional<Fact> discussed = reportDiscussedOn().filter(fact -> fact.isKnownOn(day));
        return builder()
                .from(this)
                .reportPublishedOn(published)
                .reportPublishedAt(published.isPresent() ? reportPublishedAt() : Set.of())
                .previousReportPublishedOn(previousReportPublishedOn().filter(fact -> fact.isKnownOn(day)))
                .reportDiscussedOn(discussed)
                .discussedWith(discussed.isPresent() ? discussedWith() : Set.of())
                .previousReportDiscussedOn(previousReportDiscussedOn().filter(fact -> fact.isKnownOn(day)))
                .resultsOfDiscussion(resultsOfDiscussion()
                        .filter(results -> results.establishedOn().isKnownOn(day)))
                .reportedToGovernmentOn(reportedToGovernmentOn().filter(fact -> fact.isKnownOn(day)))
                .previouslyReportedToGovernmentOn(
                        previouslyReportedToGovernmentOn().filter(fact -> fact.isKnownOn(day)))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return Stream.of(reportPublishedOn(), reportDiscussedOn(), reportedToGovernmentOn())
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    default LocalizedText label() {
        return InformationTexts.TEXTS.text("case.YearlyReporting");
    }

    /**
     * Starts a new case. {@code body} and {@code year} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case. */
    final class Builder extends ImmutableYearlyReporting.Builder {
        Builder() {}
    }
}
