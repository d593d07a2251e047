package kz.qyzmet.agreement;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/**
 * Why a party withdraws from the agreement: the three cases of point 24, the cases of the Civil Code, to which point 23
 * leaves the way open, and all others, which neither allows.
 */
public enum WithdrawalGround {

    /** The obligation cannot be performed, Civil Code Art. 374 ({@code spa219.p24.sp1.impossibility}). */
    IMPOSSIBILITY,
    /** The other party was declared bankrupt ({@code spa219.p24.sp2.bankruptcy}). */
    BANKRUPTCY_OF_OTHER,
    /** The act on which the agreement rests was changed or cancelled ({@code spa219.p24.sp3.act-changed}). */
    ACT_CHANGED,
    /** Another case in which the Civil Code lets a party withdraw ({@code spa219.p23.unilateral-refusal}). */
    CIVIL_CODE,
    /** A case that neither point 24 nor the Civil Code names ({@code spa219.p23.unilateral-refusal}). */
    OTHER;

    /**
     * Returns the norm that names the case, or the one that allows those of the Civil Code and no other.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case IMPOSSIBILITY -> AgreementNorms.IMPOSSIBILITY;
            case BANKRUPTCY_OF_OTHER -> AgreementNorms.BANKRUPTCY;
            case ACT_CHANGED -> AgreementNorms.ACT_CHANGED;
            case CIVIL_CODE, OTHER -> AgreementNorms.UNILATERAL_REFUSAL;
        };
    }

    /**
     * Returns the name of the ground for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("withdrawalGround." + name());
    }
}
