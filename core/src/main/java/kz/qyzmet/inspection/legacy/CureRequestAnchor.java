package kz.qyzmet.inspection.legacy;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/** From when the three working days to ask for more time run: the text of p. 29 does not say. */
public enum CureRequestAnchor implements Reading {

    /** The text names nothing, so the term is undetermined. The default. */
    NOT_NAMED,
    /** From the delivery of the order, or of the act to which it is attached. */
    ORDER_DELIVERY,
    /** From the delivery of the act on the results. */
    RESULTS_ACT_DELIVERY;

    @Override
    public String question() {
        return CureRequestAnchor.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(ControlRules.CURE_EXTENSION_REQUEST);
    }

    @Override
    public LocalizedText label() {
        return LegacyTexts.TEXTS.text("reading.CureRequestAnchor." + name());
    }
}
