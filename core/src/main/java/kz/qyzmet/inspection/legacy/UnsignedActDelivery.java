package kz.qyzmet.inspection.legacy;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/** When an act on the results that nobody would sign counts as delivered ({@code ctl78.p27}). */
public enum UnsignedActDelivery implements Reading {

    /**
     * When the office of the entity registered it; where the mark is not recorded, when it went to the office. The
     * default.
     */
    REGISTRATION_MARK,
    /** When the protocol of the refusal was drawn up; without one, when the refusal was recorded. */
    REFUSAL_PROTOCOL;

    @Override
    public String question() {
        return UnsignedActDelivery.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(LegacyNorms.UNSIGNED_ACT_PROTOCOL, LegacyNorms.UNSIGNED_ACT_MARK);
    }

    @Override
    public LocalizedText label() {
        return LegacyTexts.TEXTS.text("reading.UnsignedActDelivery." + name());
    }
}
