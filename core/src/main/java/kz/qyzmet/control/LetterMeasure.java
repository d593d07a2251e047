package kz.qyzmet.control;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What a letter after a control event may demand (order 78 p. 53 sub 1). */
public enum LetterMeasure {
    /** To eliminate the violations. */
    VIOLATIONS,
    /** To remove causes and conditions. */
    CAUSES,
    /** To improve internal procedures. */
    PROCEDURES,
    /** To amend by-laws and other acts. */
    BY_LAWS,
    /** To optimize the processes of services. */
    PROCESSES,
    /** To bring those guilty to liability. */
    LIABILITY;

    /**
     * Returns the norm that names this measure.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case VIOLATIONS -> ControlNorms.MEASURE_VIOLATIONS;
            case CAUSES -> ControlNorms.MEASURE_CAUSES;
            case PROCEDURES -> ControlNorms.MEASURE_PROCEDURES;
            case BY_LAWS -> ControlNorms.MEASURE_BY_LAWS;
            case PROCESSES -> ControlNorms.MEASURE_PROCESSES;
            case LIABILITY -> ControlNorms.MEASURE_LIABILITY;
        };
    }

    /**
     * Returns the name of this measure for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("measure." + name());
    }
}
