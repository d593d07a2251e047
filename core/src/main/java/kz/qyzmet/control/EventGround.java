package kz.qyzmet.control;

import java.util.Optional;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/**
 * On what a control event rests (order 78 p. 41): the plan of the year, or an order of the leadership for one of three
 * causes. The text joins the causes by "and"; they are read as alternatives.
 */
public enum EventGround {
    /** The plan of the year. */
    PLAN,
    /** An appeal of an individual or legal entity on specific facts. */
    APPEAL,
    /** The results of monitoring the quality of services. */
    MONITORING,
    /** An instruction of the quality authority. */
    INSTRUCTION,
    /** Anything else: it is no ground. */
    OTHER;

    /**
     * Returns the norm that names this ground.
     *
     * @return the norm, empty for what no norm names
     */
    public Optional<NormId> norm() {
        return switch (this) {
            case PLAN -> Optional.of(ControlNorms.GROUND_PLAN);
            case APPEAL -> Optional.of(ControlNorms.CAUSE_APPEAL);
            case MONITORING -> Optional.of(ControlNorms.CAUSE_MONITORING);
            case INSTRUCTION -> Optional.of(ControlNorms.CAUSE_INSTRUCTION);
            case OTHER -> Optional.empty();
        };
    }

    /**
     * Returns the name of this ground for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("ground." + name());
    }
}
