package kz.qyzmet.agreement.cooperation;

import static kz.qyzmet.Answers.assertTranslated;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Finding;

/** What the tests of steps, obligations and rendered services share. */
final class StepCases {

    static final Reckoner LAW = Kazakhstan.LAW;
    static final Reckoner ENGLISH = LAW.withEdition(Edition.english());

    private StepCases() {}

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
}
