package kz.qyzmet.cli;

import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;

/** What a norm or a ground says, and where it stands. */
final class Cited {

    private Cited() {}

    /** Returns the label of a norm, or the summary of a ground. */
    static LocalizedText label(Reckoner law, Citation citation) {
        return citation instanceof Ground ground
                ? ground.summary()
                : norm(law, citation).label().text();
    }

    /** Tells whether nobody official has worded the label in a language. */
    static boolean isUnofficial(Reckoner law, Citation citation, Language language) {
        return citation instanceof NormId
                && norm(law, citation).label().unofficial().contains(language);
    }

    /** Returns the act and the place in it. */
    static LocalizedText place(Reckoner law, Citation citation) {
        return citation instanceof Ground ground
                ? ground.place()
                : norm(law, citation).provision().text();
    }

    private static Norm norm(Reckoner law, Citation citation) {
        return law.edition().norms().get((NormId) citation);
    }
}
