package kz.qyzmet.inspection.course;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;

/**
 * That a controlled entity did not let the inspectors in ({@code law88.a27-3.p1.sp1.bar-inspectors}).
 *
 * @param barredOn when they were barred, not null
 * @param ground the ground that the entity gave, not null
 * @param officialsAuthorized whether the officials had the authority; empty where it is not recorded, not null
 * @param enteredOn when they went in all the same; empty where they did not, not null
 */
public record Admission(
        Fact barredOn, BarGround ground, Optional<Boolean> officialsAuthorized, Optional<Fact> enteredOn) {

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if they went in before they were barred
     */
    public Admission {
        Objects.requireNonNull(barredOn, "barredOn");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(officialsAuthorized, "officialsAuthorized");
        ContradictoryFactsException.requireOrder("barredOn", Optional.of(barredOn), "enteredOn", enteredOn);
    }

    /**
     * Returns that the inspectors were barred, of which nothing more is recorded.
     *
     * @param barredOn when they were barred, not null
     * @param ground the ground that the entity gave, not null
     * @return the value, not null
     */
    public static Admission barred(Fact barredOn, BarGround ground) {
        return new Admission(barredOn, ground, Optional.empty(), Optional.empty());
    }

    Optional<Admission> asKnownOn(LocalDate day) {
        return barredOn.isKnownOn(day)
                ? Optional.of(new Admission(
                        barredOn, ground, officialsAuthorized, enteredOn.filter(fact -> fact.isKnownOn(day))))
                : Optional.empty();
    }
}
