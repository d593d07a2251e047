package kz.qyzmet.inspection.course;

import java.util.stream.Stream;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Reading;

/** The engines that differ from one in a single reading of the course of an inspection. */
final class OtherReadings {

    private OtherReadings() {}

    /** For each question, of which the first reading is the default, the engines with those not chosen. */
    static Stream<Reckoner> of(Reckoner law, Reading[]... questions) {
        return Stream.of(questions).flatMap(question -> {
            Reading chosen = law.policy(question[0]);
            return Stream.of(question)
                    .filter(reading -> !reading.equals(chosen))
                    .map(law::with);
        });
    }
}
