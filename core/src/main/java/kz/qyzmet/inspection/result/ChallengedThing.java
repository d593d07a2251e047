package kz.qyzmet.inspection.result;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What is challenged ({@code law88.a27-4.p1.appeal-acts}, {@code law88.a27-3.p1.sp3.appeal-results}). */
public enum ChallengedThing {

    /** Decisions, acts or inaction of the inspectors. */
    ACTS,
    /** The recommendation on the elimination of violations. */
    RECOMMENDATION;

    /**
     * Returns the norm that gives the right to challenge it.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case ACTS -> ResultNorms.CHALLENGE_OF_ACTS;
            case RECOMMENDATION -> ResultNorms.CHALLENGE_OF_RESULTS;
        };
    }

    /**
     * Returns the name of this thing for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ResultTexts.TEXTS.text("challenged." + name());
    }
}
