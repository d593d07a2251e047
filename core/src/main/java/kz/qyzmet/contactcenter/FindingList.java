package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.LocalizedText;

/**
 * Collects what is wrong with a case of this room on a day.
 *
 * <p>Nothing is wrong by a norm that was not in force when it happened: the rules are known in their edition of 2022
 * alone, and terms of an earlier time give no day either.
 */
final class FindingList {

    private final Reckoner law;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();

    FindingList(Reckoner law, LocalDate asOf) {
        this.law = law;
        this.asOf = asOf;
    }

    /** What had happened by the day; a plan has not. */
    Optional<Fact> happened(Optional<Fact> fact) {
        return fact.filter(this::hasHappened);
    }

    boolean hasHappened(Fact fact) {
        return fact.hasHappenedOn(asOf);
    }

    void late(Timeline timeline) {
        findings.addAll(timeline.lateness(asOf));
    }

    void late(Timeline.Entry entry) {
        late(new Timeline(List.of(entry)));
    }

    void breach(NormId norm, LocalDate since, String key, Object... details) {
        add(norm, Severity.BREACH, since, key, details);
    }

    void defect(NormId norm, LocalDate since, String key, Object... details) {
        add(norm, Severity.DEFECT, since, key, details);
    }

    void defect(NormId norm, LocalDate since, LocalizedText message) {
        add(norm, Severity.DEFECT, since, message);
    }

    void doubt(NormId norm, LocalDate since, String key, Object... details) {
        add(norm, Severity.DOUBT, since, key, details);
    }

    List<Finding> ordered() {
        return Finding.ordered(findings);
    }

    private void add(NormId norm, Severity severity, LocalDate since, String key, Object... details) {
        add(norm, severity, since, ContactCenterTexts.TEXTS.text(key, details));
    }

    private void add(NormId norm, Severity severity, LocalDate since, LocalizedText message) {
        if (law.edition().norms().get(norm).force().holds(since)) {
            findings.add(new Finding(norm, severity, since, message));
        }
    }
}
