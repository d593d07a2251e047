package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.Texts;

/**
 * What one part of an agreement adds to the findings of the whole, in the words of its own bundle.
 *
 * @param whole the findings of the whole
 * @param texts the bundle of the part
 */
record PartFindings(Findings whole, Texts texts) {

    PartFindings {
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(texts, "texts");
    }

    boolean hasHappened(Fact fact) {
        return whole.hasHappened(fact);
    }

    Optional<Fact> happened(Optional<Fact> fact) {
        return whole.happened(fact);
    }

    void breach(Citation citation, LocalDate since, String key, Object... details) {
        add(citation, Severity.BREACH, since, key, details);
    }

    void defect(Citation citation, LocalDate since, String key, Object... details) {
        add(citation, Severity.DEFECT, since, key, details);
    }

    void doubt(Citation citation, LocalDate since, String key, Object... details) {
        add(citation, Severity.DOUBT, since, key, details);
    }

    void add(Citation citation, Severity severity, LocalDate since, String key, Object... details) {
        whole.add(new Finding(citation, severity, since, texts.text(key, details)));
    }
}
