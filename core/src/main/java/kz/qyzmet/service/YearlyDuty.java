package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;

/**
 * Something that is owed once a year.
 *
 * @param norm the norm that asks for it
 * @param year the year in which it is owed
 * @param done when it was done
 * @param previous when it was done before
 * @param key the key of its messages
 */
record YearlyDuty(NormId norm, int year, Optional<Fact> done, Optional<Fact> previous, String key) {

    /** What the body owes. */
    static Stream<YearlyDuty> of(Reckoner law, YearlyReporting reporting) {
        return Stream.of(
                        new YearlyDuty(
                                StateServicesLaw.ANNUAL_SERVICE_ACTIVITY_REPORT,
                                reporting.year(),
                                reporting.reportPublishedOn(),
                                reporting.previousReportPublishedOn(),
                                "yearly.report"),
                        new YearlyDuty(
                                StateServicesLaw.ANNUAL_REPORT_PUBLIC_DISCUSSION,
                                reporting.year(),
                                reporting.reportDiscussedOn(),
                                reporting.previousReportDiscussedOn(),
                                "yearly.discussion"),
                        new YearlyDuty(
                                StateServicesLaw.ANNUAL_REPORT_TO_GOVERNMENT,
                                reporting.year(),
                                reporting.reportedToGovernmentOn(),
                                reporting.previouslyReportedToGovernmentOn(),
                                "yearly.government"))
                .filter(duty -> reporting.body().isBoundBy(law, duty.norm()));
    }

    /** The beginning of the year, or the day within it on which the norm came into force. */
    Fact start(Reckoner law) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        return Fact.assumed(Moment.on(law.edition()
                .norms()
                .get(norm)
                .force()
                .from()
                .filter(from -> from.getYear() == year)
                .orElse(newYear)));
    }

    /** The last day, by the reading of the year; an end of a year does not roll. */
    LocalDate last(Reckoner law) {
        return rolling(law).map(before -> before.day().plusYears(1)).orElse(LocalDate.of(year, 12, 31));
    }

    /** Whether it was done in a year before this one. */
    boolean isOfAnEarlierYear(Reckoner law, LocalDate day) {
        return rolling(law).isEmpty() && day.getYear() < year;
    }

    private Optional<Fact> rolling(Reckoner law) {
        return law.policy(YearOfReport.CALENDAR_YEAR) == YearOfReport.TWELVE_MONTHS ? previous : Optional.empty();
    }
}
