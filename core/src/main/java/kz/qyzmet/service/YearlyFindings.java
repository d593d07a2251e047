package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.Dates;

/** What is wrong with the reports of a year, as it was known on a day. */
final class YearlyFindings {

    private static final List<PublicationPlace> PLACES =
            List.of(PublicationPlace.PORTAL, PublicationPlace.OWN_WEBSITE, PublicationPlace.MASS_MEDIA);

    private final Reckoner law;
    private final YearlyReporting reporting;
    private final LocalDate asOf;
    private final Findings findings;

    YearlyFindings(Reckoner law, YearlyReporting reporting, LocalDate asOf) {
        this.law = law;
        this.reporting = reporting;
        this.asOf = asOf;
        this.findings = new Findings(law, InformationTexts.TEXTS, asOf);
    }

    List<Finding> all() {
        YearlyDuty.of(law, reporting).forEach(this::duty);
        boolean reports = reporting.body().isBoundBy(law, StateServicesLaw.ANNUAL_SERVICE_ACTIVITY_REPORT);
        if (reports) {
            findings.happened(reporting.reportPublishedOn()).ifPresent(published -> places(published.day()));
            findings.happened(reporting.reportDiscussedOn()).ifPresent(discussed -> parties(discussed.day()));
            reporting
                    .resultsOfDiscussion()
                    .filter(results ->
                            !results.used() && results.establishedOn().hasHappenedOn(asOf))
                    .ifPresent(results -> findings.breach(
                            ServiceNorms.USE_RESULTS, results.establishedOn().day(), "discussion.resultsUnused"));
        }
        return findings.inOrder();
    }

    private void duty(YearlyDuty duty) {
        Optional<Fact> done = findings.happened(duty.done());
        LocalDate last = duty.last(law);
        if (done.isEmpty()) {
            if (asOf.isAfter(last)) {
                findings.breach(duty.norm(), last.plusDays(1), duty.key() + ".missing", Dates.day(last));
            }
            return;
        }
        LocalDate day = done.get().day();
        if (day.isAfter(last)) {
            findings.breach(duty.norm(), last.plusDays(1), duty.key() + ".late", Dates.day(last), Dates.day(day));
        } else if (duty.isOfAnEarlierYear(law, day)) {
            findings.defect(duty.norm(), day, "yearly.otherYear", Dates.day(day), Integer.toString(duty.year()));
        }
    }

    private void places(LocalDate since) {
        Set<PublicationPlace> recorded = reporting.reportPublishedAt();
        if (!recorded.isEmpty()) {
            PLACES.stream()
                    .filter(place -> !recorded.contains(place))
                    .forEach(place -> findings.defect(
                            StateServicesLaw.ANNUAL_SERVICE_ACTIVITY_REPORT, since, "yearly.place", place.label()));
        }
    }

    private void parties(LocalDate since) {
        Set<DiscussionParty> recorded = reporting.discussedWith();
        if (!recorded.isEmpty()) {
            for (DiscussionParty party : DiscussionParty.values()) {
                if (!recorded.contains(party)) {
                    findings.defect(
                            StateServicesLaw.ANNUAL_REPORT_PUBLIC_DISCUSSION, since, "yearly.party", party.label());
                }
            }
        }
    }
}
