package kz.qyzmet.inspection.result;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.document.EffectiveDelivery;
import kz.qyzmet.law.Reading;

/** The engine with each other answer to each question that the texts leave open for results, one at a time. */
final class OtherReadings {

    /** The default of each question stands first in its row. */
    private static final List<List<? extends Reading>> QUESTIONS = List.of(
            List.of(CompletionDay.values()),
            List.of(EffectiveDelivery.values()),
            List.of(RecommendationStart.values()),
            List.of(ChallengeEffect.values()));

    private OtherReadings() {}

    static List<Reckoner> of(Reckoner law) {
        List<Reckoner> others = new ArrayList<>();
        for (List<? extends Reading> readings : QUESTIONS) {
            Reading chosen = law.policy(readings.get(0));
            for (Reading reading : readings) {
                if (!reading.equals(chosen)) {
                    others.add(law.with(reading));
                }
            }
        }
        return others;
    }
}
