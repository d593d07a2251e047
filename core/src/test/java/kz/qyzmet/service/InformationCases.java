package kz.qyzmet.service;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;

import java.util.List;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;

/** What the tests of discussion, information, reports and monitoring share. */
final class InformationCases {

    static final Reckoner LAW = Kazakhstan.LAW;

    private InformationCases() {}

    static Fact recordedLater(String happened, String recorded) {
        return on(happened).recordedOn(date(recorded));
    }

    /** The findings on a day, each as severity, norm and first day. */
    static List<String> findings(LegalCase legalCase, String asOf) {
        return findings(LAW, legalCase, asOf);
    }

    static List<String> findings(Reckoner law, LegalCase legalCase, String asOf) {
        return legalCase.findings(law, date(asOf)).stream()
                .map(InformationCases::shortly)
                .toList();
    }

    static List<String> messages(LegalCase legalCase, String asOf) {
        return legalCase.findings(LAW, date(asOf)).stream()
                .map(finding -> finding.message().en())
                .toList();
    }

    private static String shortly(Finding finding) {
        return finding.severity() + " " + finding.citation().id().replaceFirst("^law88\\.", "") + " " + finding.since();
    }
}
