package kz.qyzmet.agreement.cooperation;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.LocalizedText;

/**
 * Of whom the hour of training a day is: the table of Annex 1 says "with employees, at most one hour a day".
 *
 * <p>The hour depends on workload and shifts, and so on the working day of the person who is trained.
 */
public enum TrainingScope implements Reading {

    /** Each employee may be trained for an hour a day. The default. */
    PER_EMPLOYEE,
    /** All trainings of a day together may take an hour. */
    IN_TOTAL;

    @Override
    public String question() {
        return TrainingScope.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(StandardAgreement.DAILY_TRAINING_CAP);
    }

    @Override
    public LocalizedText label() {
        return StepTexts.TEXTS.text("reading.TrainingScope." + name());
    }
}
