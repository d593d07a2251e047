package kz.qyzmet.cli;

import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What a norm or a ground says, and where it stands. */
final class Cited {

    private Cited() {}

    /** Returns the label of a norm, or the summary of a ground. */
    static LocalizedText label(Reckoner law, Citation citation) {
        return citation instanceof Ground ground
                ? ground.summary()
                : law.edition().norms().get((NormId) citation).label().text();
    }

    /** Returns the act and the place in it. */
    static LocalizedText place(Reckoner law, Citation citation) {
        return citation instanceof Ground ground
                ? ground.place()
                : law.edition().norms().get((NormId) citation).provision().text();
    }
}
