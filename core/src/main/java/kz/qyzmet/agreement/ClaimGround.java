package kz.qyzmet.agreement;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** On which ground a party asks the court to amend or terminate the agreement (point 16). */
public enum ClaimGround {

    /** The other party broke the agreement materially ({@code spa219.p16.sp1.ground-material-breach}). */
    MATERIAL_BREACH,
    /** Another case of the Civil Code, the Law or the agreement ({@code spa219.p16.sp2.ground-other}). */
    OTHER_CASE;

    /**
     * Returns the norm that names the ground.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return this == MATERIAL_BREACH ? AgreementNorms.COURT_GROUND_BREACH : AgreementNorms.COURT_GROUND_OTHER;
    }

    /**
     * Returns the name of the ground for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("claimGround." + name());
    }
}
