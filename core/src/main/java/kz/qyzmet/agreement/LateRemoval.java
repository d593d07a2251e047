package kz.qyzmet.agreement;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.LocalizedText;

/**
 * Whether the corporation may still turn to termination when a breach was removed after the thirty days of point 28:
 * point 29 asks that its conditions were not fulfilled, and is silent on a removal that came later.
 */
public enum LateRemoval implements Reading {

    /** It may: the condition was the removal in thirty days. The default. */
    LEAVES_THE_WAY_OPEN,
    /** It may not: there is no breach any more. */
    CLOSES_THE_WAY;

    @Override
    public String question() {
        return LateRemoval.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(
                this == LEAVES_THE_WAY_OPEN ? StandardAgreement.BREACH_CURE_PERIOD : AgreementNorms.TERMINATION_START);
    }

    @Override
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("reading.LateRemoval." + name());
    }
}
