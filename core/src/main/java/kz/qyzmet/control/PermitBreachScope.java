package kz.qyzmet.control;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/** What the words on permits in order 78 p. 53 sub 3 qualify. */
public enum PermitBreachScope implements Reading {
    /** Breaches and refusals alike: only those on permits are notified. The default. */
    ALL_BREACHES,
    /** Refusals alone: breaches of terms and procedure are notified of every service. */
    REFUSALS_ALONE;

    @Override
    public String question() {
        return PermitBreachScope.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(ControlNorms.NOTIFY_AUTHORITY);
    }

    @Override
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("reading.PermitBreachScope." + name());
    }
}
