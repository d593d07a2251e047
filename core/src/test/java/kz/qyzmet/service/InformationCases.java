package kz.qyzmet.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;

/** What the tests of discussion, information, reports and monitoring share. */
final class InformationCases {

    static final Reckoner LAW = Kazakhstan.LAW;

    private InformationCases() {}

    /** A date whose name carries its weekday. */
    static LocalDate date(String name) {
        LocalDate date = LocalDate.parse(name.substring(4).replace('_', '-'));
        assertThat(date.getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                        .toUpperCase(Locale.ROOT))
                .as(name)
                .isEqualTo(name.substring(0, 3));
        return date;
    }

    static Fact on(String name) {
        return Fact.on(date(name));
    }

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
