package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;

/**
 * A question about how far a service has come ({@code law88.a23.p4.stage-info}), which the contact center can answer
 * when the provider keeps the monitoring system up to date ({@code ucc83.p29.stage-data}).
 *
 * @param askedOn when it was asked, not null
 * @param stageEntered whether the provider had entered the stage; empty where it is not known, not null
 * @param toldOn when the stage was told, not null
 */
public record StageQuestion(Fact askedOn, Optional<Boolean> stageEntered, Optional<Fact> toldOn) {

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if the stage was told before it was asked for
     */
    public StageQuestion {
        Objects.requireNonNull(stageEntered, "stageEntered");
        ContradictoryFactsException.requireOrder("askedOn", Optional.of(askedOn), "toldOn", toldOn);
    }

    StageQuestion asKnownOn(LocalDate day) {
        return new StageQuestion(askedOn, stageEntered, toldOn.filter(fact -> fact.isKnownOn(day)));
    }
}
