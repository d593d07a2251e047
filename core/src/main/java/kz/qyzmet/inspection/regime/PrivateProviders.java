package kz.qyzmet.inspection.regime;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/**
 * Whether Articles 27 to 27-4 of the Law reach private providers: Art. 27 p. 5 names them among those whom the
 * territorial divisions control, p. 6 leaves out relations of entrepreneurial activity.
 */
public enum PrivateProviders implements Reading {

    /** The Law governs their inspections; only their business side is left out. The default. */
    UNDER_THE_LAW,
    /** They are left out: points 6 to 13 and 15 of order 78 and the Entrepreneurial Code live on for them. */
    UNDER_THE_ORDER;

    @Override
    public String question() {
        return PrivateProviders.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(RegimeNorms.EXCLUDED_FIELD);
    }

    @Override
    public LocalizedText label() {
        return RegimeTexts.TEXTS.text("reading.PrivateProviders." + name());
    }
}
