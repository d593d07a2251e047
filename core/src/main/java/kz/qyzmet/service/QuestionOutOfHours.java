package kz.qyzmet.service;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/**
 * When a question on procedure that comes on a day off or after hours has to be answered: Art. 23 p. 3 says
 * "immediately" and names no hours.
 */
public enum QuestionOutOfHours implements Reading {

    /** On the day of the question all the same. The default: the text allows no delay. */
    AT_ONCE,
    /** On the working day on which it counts as received, as other requests do. */
    NEAREST_WORKING_DAY;

    @Override
    public String question() {
        return QuestionOutOfHours.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return switch (this) {
            case AT_ONCE -> List.of(StateServicesLaw.IMMEDIATE_ANSWER_ON_PROCEDURE);
            case NEAREST_WORKING_DAY -> List.of(Ground.APPC_64_3);
        };
    }

    @Override
    public LocalizedText label() {
        return InformationTexts.TEXTS.text("reading.QuestionOutOfHours." + name());
    }
}
