package kz.qyzmet.inspection.appointment;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/**
 * What Art. 27 p. 6 leaves out when it speaks of entrepreneurial activity: p. 5 lists private providers among those who
 * are inspected, and the two cannot be reconciled by the text alone.
 */
public enum EntrepreneurialExclusion implements Reading {

    /** Only the side of a provider that is business; the provider of services is inspected. The default. */
    BUSINESS_RELATIONS,
    /** Private providers as such: nobody of the quality authority inspects them. */
    PRIVATE_PROVIDERS;

    @Override
    public String question() {
        return EntrepreneurialExclusion.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return switch (this) {
            case BUSINESS_RELATIONS -> List.of(AppointmentNorms.TERRITORIAL_COMPETENCE);
            case PRIVATE_PROVIDERS -> List.of(AppointmentNorms.EXCLUDED_RELATIONS);
        };
    }

    @Override
    public LocalizedText label() {
        return AppointmentTexts.TEXTS.text("reading.EntrepreneurialExclusion." + name());
    }
}
