package kz.qyzmet;

import static kz.qyzmet.NamedDays.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.LocalizedText;

/** What the library answers: findings, refusals and their texts in three languages. */
public final class Answers {

    private Answers() {}

    /** A finding in each of its parts. */
    public static void assertFinding(
            Finding finding, Citation citation, Severity severity, String since, String english) {
        assertThat(finding.citation()).isEqualTo(citation);
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.since()).isEqualTo(date(since));
        assertText(finding.message(), english);
    }

    /** A refusal with its norm and its reason. */
    public static void assertRefused(Outcome<?> outcome, Citation citation, String english) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.citation()).isEqualTo(citation);
            assertText(refused.reason(), english);
        });
    }

    /** The English text word by word, and a text of its own in each of the other languages. */
    public static void assertText(LocalizedText text, String english) {
        assertThat(text.en()).isEqualTo(english);
        assertTranslated(text);
    }

    /** A text of its own in each language, with nothing left to fill in and no missing key. */
    public static void assertTranslated(LocalizedText text) {
        assertThat(List.of(text.kk(), text.ru(), text.en()))
                .doesNotHaveDuplicates()
                .allSatisfy(language -> assertThat(language).isNotBlank().doesNotContain("{", "}", "!"));
    }
}
