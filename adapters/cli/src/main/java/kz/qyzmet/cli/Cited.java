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

    /**
     * Returns the label of a norm, or the summary of a ground. A norm that bears no time of its own is worded in
     * English alone: elsewhere its place has to do.
     */
    static String label(Reckoner law, Citation citation, Language language) {
        LocalizedText label = citation instanceof Ground ground
                ? ground.summary()
                : norm(law, citation).label().text();
        return isWorded(label, language)
                ? label.in(language)
                : place(law, citation).in(language);
    }

    /** Tells whether nobody official has worded the label in a language. */
    static boolean isUnofficial(Reckoner law, Citation citation, Language language) {
        return citation instanceof NormId
                && norm(law, citation).label().unofficial().contains(language)
                && isWorded(norm(law, citation).label().text(), language);
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

    private static boolean isWorded(LocalizedText label, Language language) {
        return language == Language.EN || !label.in(language).equals(label.en());
    }
}
