package kz.qyzmet.agreement;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** Which circumstances prevent performance: the seven that point 11 names, and all others. */
public enum ForceMajeureKind {

    /** A natural disaster ({@code spa219.p11.natural-disaster}). */
    NATURAL_DISASTER,
    /** A state of emergency was introduced ({@code spa219.p11.state-of-emergency}). */
    STATE_OF_EMERGENCY,
    /** Martial law was introduced ({@code spa219.p11.martial-law}). */
    MARTIAL_LAW,
    /** An emergency situation was declared ({@code spa219.p11.declared-emergency}). */
    DECLARED_EMERGENCY,
    /** State bodies or their officials decided on other restrictions ({@code spa219.p11.restrictive-measures}). */
    RESTRICTIVE_MEASURES,
    /** The legislation in force was changed ({@code spa219.p11.legislation-change}). */
    CHANGE_OF_LEGISLATION,
    /** A strike ({@code spa219.p11.strike}). */
    STRIKE,
    /**
     * Any other circumstances that the party cannot influence ({@code spa219.p11.other-uncontrollable}); the English
     * translation lost these words, so that by it they are a doubt.
     */
    OTHER;

    /**
     * Returns the norm that names the circumstances.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case NATURAL_DISASTER -> AgreementNorms.NATURAL_DISASTER;
            case STATE_OF_EMERGENCY -> AgreementNorms.STATE_OF_EMERGENCY;
            case MARTIAL_LAW -> AgreementNorms.MARTIAL_LAW;
            case DECLARED_EMERGENCY -> AgreementNorms.DECLARED_EMERGENCY;
            case RESTRICTIVE_MEASURES -> AgreementNorms.RESTRICTIVE_MEASURES;
            case CHANGE_OF_LEGISLATION -> AgreementNorms.CHANGE_OF_LEGISLATION;
            case STRIKE -> AgreementNorms.STRIKE;
            case OTHER -> AgreementNorms.OTHER_CIRCUMSTANCES;
        };
    }

    /**
     * Returns the name of the circumstances for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("forceMajeure." + name());
    }
}
