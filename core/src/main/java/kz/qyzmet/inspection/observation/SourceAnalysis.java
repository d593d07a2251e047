package kz.qyzmet.inspection.observation;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * An analysis of one material in the course of external monitoring.
 *
 * @param material what was analysed, not null
 * @param analysedOn when, not null
 */
public record SourceAnalysis(SourceMaterial material, Fact analysedOn) {

    /** Checks the parts. */
    public SourceAnalysis {
        Objects.requireNonNull(material, "material");
        Objects.requireNonNull(analysedOn, "analysedOn");
    }
}
