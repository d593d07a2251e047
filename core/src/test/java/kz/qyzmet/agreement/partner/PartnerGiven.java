package kz.qyzmet.agreement.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/** What the tests of partners share. */
final class PartnerGiven {

    static final Reckoner LAW = Kazakhstan.LAW;
    static final Reckoner ENGLISH = LAW.withEdition(Edition.english());

    private PartnerGiven() {}

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

    /** What contributions find on a day. */
    static List<Finding> found(Reckoner law, String asOf, Consumer<Findings> contributions) {
        Findings findings = new Findings(law, PartnerTexts.TEXTS, date(asOf));
        contributions.accept(findings);
        return findings.inOrder();
    }

    /** Findings in short: severity, norm without its act, first day. */
    static List<String> brief(Collection<Finding> findings) {
        findings.forEach(finding -> assertText(finding.message()));
        return findings.stream()
                .map(finding -> finding.severity() + " "
                        + finding.citation().id().replaceFirst("^(spa219|law88)[.]", "") + " " + finding.since())
                .toList();
    }

    static List<String> messages(Collection<Finding> findings) {
        return findings.stream().map(finding -> finding.message().en()).toList();
    }

    static void assertRefused(Outcome<?> outcome, Citation citation, String english) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.citation()).isEqualTo(citation);
            assertThat(refused.reason().en()).isEqualTo(english);
            assertText(refused.reason());
        });
    }

    /** A text of its own in each language, with nothing left to fill in. */
    static void assertText(LocalizedText text) {
        assertThat(List.of(text.kk(), text.ru(), text.en()))
                .doesNotHaveDuplicates()
                .allSatisfy(language -> assertThat(language)
                        .isNotBlank()
                        .doesNotContain("{", "}")
                        .doesNotContain("!"));
    }

    /** A reading has a question of its own, and each answer words in three languages and something to rest on. */
    static void assertReadings(Reading... readings) {
        assertThat(readings).extracting(Reading::question).containsOnly(readings[0].question());
        assertThat(readings).extracting(Reading::label).doesNotHaveDuplicates();
        for (Reading reading : readings) {
            assertText(reading.label());
            assertThat(reading.question()).isEqualTo(reading.getClass().getSimpleName());
            assertThat(reading.grounds()).isNotEmpty();
        }
    }
}
