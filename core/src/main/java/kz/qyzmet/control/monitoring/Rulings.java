package kz.qyzmet.control.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.NormId;

/** Whether a norm speaks at all, and which of several facts counts. */
final class Rulings {

    private Rulings() {}

    static boolean isHeld(Reckoner law, NormId norm) {
        return law.edition().norms().find(norm).isPresent();
    }

    static boolean isInForce(Reckoner law, NormId norm, LocalDate day) {
        return law.edition()
                .norms()
                .find(norm)
                .filter(found -> found.force().holds(day))
                .isPresent();
    }

    /** The first of several that was done, and not only planned. */
    static Optional<Fact> firstDone(Stream<Fact> facts) {
        return facts.filter(fact -> !fact.planned()).min(Fact.IN_TIME);
    }
}
