package kz.qyzmet.inspection.observation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/**
 * What may follow from an external monitoring: a place in the plan of inspections, or an unscheduled one. No breach.
 *
 * @param norm the norm that attaches it, not null
 * @param since the day of the fact to which it is attached, not null
 * @param text what may follow, in words, not null
 */
public record ObservationConsequence(NormId norm, LocalDate since, LocalizedText text) {

    static final Comparator<ObservationConsequence> ORDER = Comparator.comparing(ObservationConsequence::since)
            .thenComparing(consequence -> consequence.norm().id());

    /** Checks the parts. */
    public ObservationConsequence {
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(text, "text");
    }
}
