package kz.qyzmet.agreement.cooperation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;

/**
 * The time in which an agreement is in force: from the day of its signing ({@code spa219.p14.entry-into-force}) to the
 * day on which it ends, which is no day of it any more.
 *
 * @param signedOn when it was signed, not null
 * @param endedOn when it ended, empty while it is in force, not null
 */
public record AgreementTime(Fact signedOn, Optional<Fact> endedOn) {

    /**
     * Checks the order of the days; of one day, the hours do not matter.
     *
     * @throws ContradictoryFactsException if it ended on a day before that of the signing
     */
    public AgreementTime {
        Objects.requireNonNull(signedOn, "signedOn");
        ContradictoryFactsException.requireOrder(
                "signedOn", Optional.of(Fact.on(signedOn.day())), "endedOn", endedOn.map(end -> Fact.on(end.day())));
    }

    /**
     * Returns the time of an agreement that has not ended.
     *
     * @param signed the day of its signing, not null
     * @return the time, not null
     */
    public static AgreementTime from(LocalDate signed) {
        return new AgreementTime(Fact.on(signed), Optional.empty());
    }

    /**
     * Tells whether the agreement is in force on a day.
     *
     * @param day the day, not null
     * @return true from the day of the signing to the day before the end; a planned signing or end does not count
     */
    public boolean covers(LocalDate day) {
        return !signedOn.planned()
                && !day.isBefore(signedOn.day())
                && ended().filter(end -> !day.isBefore(end)).isEmpty();
    }

    /**
     * Returns this time as the system knew it on a day: without an end recorded later.
     *
     * @param day the day, not null
     * @return the time, empty where the signing was recorded later
     */
    public Optional<AgreementTime> asKnownOn(LocalDate day) {
        return signedOn.isKnownOn(day)
                ? Optional.of(new AgreementTime(signedOn, endedOn.filter(fact -> fact.isKnownOn(day))))
                : Optional.empty();
    }

    /**
     * Returns the day from which the agreement is not in force any more.
     *
     * @return the day, empty while it is in force; a plan to end it ends nothing
     */
    public Optional<LocalDate> ended() {
        return endedOn.filter(fact -> !fact.planned()).map(Fact::day);
    }
}
