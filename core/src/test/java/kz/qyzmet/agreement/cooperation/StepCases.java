package kz.qyzmet.agreement.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Finding;
import kz.qyzmet.text.LocalizedText;

/** What the tests of steps, obligations and rendered services share. */
final class StepCases {

    static final Reckoner LAW = Kazakhstan.LAW;
    static final Reckoner ENGLISH = LAW.withEdition(Edition.english());

    private StepCases() {}

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

    static Fact at(String time) {
        return Fact.at(Moment.at(LocalDateTime.parse(time)));
    }

    /** What is wrong with the steps: severity, norm without the name of the act, first day. */
    static List<String> found(
            Reckoner law, CooperationType type, Optional<Fact> signed, Collection<StepDone> steps, LocalDate asOf) {
        return shown(new StepFindings(law, type, signed, steps, asOf).all());
    }

    static List<String> shown(List<Finding> findings) {
        findings.forEach(finding -> assertTranslated(finding.message()));
        return findings.stream()
                .map(finding -> finding.severity() + " "
                        + finding.citation().id().replace("spa219.", "") + " " + finding.since())
                .toList();
    }

    static void assertTranslated(LocalizedText text) {
        assertThat(List.of(text.kk(), text.ru(), text.en()))
                .doesNotHaveDuplicates()
                .allSatisfy(language -> assertThat(language).isNotBlank().doesNotContain("{", "}", "!"));
    }
}
