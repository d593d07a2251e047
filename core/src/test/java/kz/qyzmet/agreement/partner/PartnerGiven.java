package kz.qyzmet.agreement.partner;

import static kz.qyzmet.Answers.assertTranslated;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Reading;

/** What the tests of partners share. */
final class PartnerGiven {

    static final Reckoner LAW = Kazakhstan.LAW;
    static final Reckoner ENGLISH = LAW.withEdition(Edition.english());

    private PartnerGiven() {}

    static Fact recordedLater(String happened, String recorded) {
        return on(happened).recordedOn(date(recorded));
    }

    /** What contributions find on a day. */
    static List<Finding> found(Reckoner law, String asOf, Consumer<Findings> contributions) {
        Findings findings = new Findings(law, PartnerTexts.TEXTS, date(asOf));
        contributions.accept(findings);
        return findings.inOrder();
    }

    /** Findings in short: severity, norm without its act, first day. */
    static List<String> brief(Collection<Finding> findings) {
        findings.forEach(finding -> assertTranslated(finding.message()));
        return findings.stream()
                .map(finding -> finding.severity() + " "
                        + finding.citation().id().replaceFirst("^(spa219|law88)[.]", "") + " " + finding.since())
                .toList();
    }

    static List<String> messages(Collection<Finding> findings) {
        return findings.stream().map(finding -> finding.message().en()).toList();
    }

    /** A reading has a question of its own, and each answer words in three languages and something to rest on. */
    static void assertReadings(Reading... readings) {
        assertThat(readings).extracting(Reading::question).containsOnly(readings[0].question());
        assertThat(readings).extracting(Reading::label).doesNotHaveDuplicates();
        for (Reading reading : readings) {
            assertTranslated(reading.label());
            assertThat(reading.question()).isEqualTo(reading.getClass().getSimpleName());
            assertThat(reading.grounds()).isNotEmpty();
        }
    }
}
