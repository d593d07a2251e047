package kz.qyzmet.inspection.result;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/**
 * What a challenge of the recommendation does to its thirty days. Art. 27-4 p. 2 does not let it preclude the
 * elimination of violations; by Art. 96 of the Administrative Procedural-Process Code, which is none of the four acts,
 * filing suspends the execution of what is challenged.
 */
public enum ChallengeEffect implements Reading {

    /** The term runs on ({@code law88.a27-4.p2.no-suspensive-effect}). The default. */
    RUNS_ON,
    /** The term does not run from the filing to the decision. */
    SUSPENDS;

    @Override
    public String question() {
        return ChallengeEffect.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return switch (this) {
            case RUNS_ON -> List.of(ResultNorms.NO_SUSPENSIVE_EFFECT);
            case SUSPENDS -> List.of();
        };
    }

    @Override
    public LocalizedText label() {
        return ResultTexts.TEXTS.text("reading.ChallengeEffect." + name());
    }
}
