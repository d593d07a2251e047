package kz.qyzmet.inspection.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * How an order on the state control of quality came about: signed, registered, sent out, published, in force
 * ({@code ctl78.o0} to {@code ctl78.o5}, {@code ctl78.fn.edition-2021}).
 *
 * <p>Of order 78 the catalogue knows the dates and the duties of its point 3; of order 116, which restated the Rules,
 * only how it comes into force. The days of first official publication are facts of the host. The calendar of the
 * engine has to hold the days of the case, 2016 and 2017 for order 78.
 */
@Value.Immutable
public interface ControlOrder extends LegalCase {

    /**
     * Returns which order it is.
     *
     * @return the order, order 78 unless said
     */
    @Value.Default
    default ControlOrderAct act() {
        return ControlOrderAct.ORDER_78;
    }

    /**
     * Returns who approved the Rules: the power lies with the quality authority ({@code ctl78.o0.basis}), and its chair
     * signs ({@code ctl78.o1.approval}).
     *
     * @return the role, empty where it is not recorded
     */
    Optional<PartyRole> approvedBy();

    /**
     * Returns when the order was signed.
     *
     * @return the signature, not null
     */
    Optional<Fact> signedOn();

    /**
     * Returns when the Ministry of Justice registered it.
     *
     * @return the registration, not null
     */
    Optional<Fact> registeredOn();

    /**
     * Returns when it went to the press for publication.
     *
     * @return the sending, not null
     */
    Optional<Fact> sentToPressOn();

    /**
     * Returns when it went to the reference control bank.
     *
     * @return the sending, not null
     */
    Optional<Fact> sentToReferenceBankOn();

    /**
     * Returns when it was first officially published.
     *
     * @return the publication, not null
     */
    Optional<Fact> publishedOn();

    /**
     * Returns when it was first applied.
     *
     * @return the application, not null
     */
    Optional<Fact> appliedOn();

    /**
     * Checks what cannot be.
     *
     * @throws ContradictoryFactsException if it was registered before it was signed
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder("signedOn", signedOn(), "registeredOn", registeredOn());
    }

    /**
     * Returns the day from which the order is in force: ten calendar days after the publication have passed.
     *
     * @param law the engine, not null
     * @return the earliest day, or that it has not started, not null
     * @throws CalendarRangeException if the publication or the answer is outside the calendar
     */
    default Deadline entryIntoForce(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return law.deadline(Term.builder()
                .norm(act().entryIntoForce())
                .trigger(publishedOn())
                .build());
    }

    /**
     * Tells whether the order was in force on a day, by what was known then. From that day on order 78 approves the
     * Rules ({@code ctl78.o1.approval}).
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return true if its publication is on file and the wait was over
     * @throws CalendarRangeException if the publication or the answer is outside the calendar
     */
    default boolean isInForce(Reckoner law, LocalDate asOf) {
        return publishedOn().filter(fact -> fact.hasHappenedOn(asOf)).isPresent()
                && entryIntoForce(law) instanceof NotBefore start
                && !asOf.isBefore(start.from());
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new ControlOrderFindings(law, this).timeline();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new ControlOrderFindings(law, asKnownOn(asOf)).findings(asOf);
    }

    @Override
    default ControlOrder asKnownOn(LocalDate day) {
        Optional<Fact> signed = signedOn().filter(fact -> fact.isKnownOn(day));
        return builder()
                .act(act())
                .approvedBy(signed.flatMap(fact -> approvedBy()))
                .signedOn(signed)
                .registeredOn(registeredOn().filter(fact -> fact.isKnownOn(day)))
                .sentToPressOn(sentToPressOn().filter(fact -> fact.isKnownOn(day)))
                .sentToReferenceBankOn(sentToReferenceBankOn().filter(fact -> fact.isKnownOn(day)))
                .publishedOn(publishedOn().filter(fact -> fact.isKnownOn(day)))
                .appliedOn(appliedOn().filter(fact -> fact.isKnownOn(day)))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return Stream.of(signedOn(), registeredOn(), publishedOn())
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    default LocalizedText label() {
        return RegimeTexts.TEXTS.text("case.ControlOrder");
    }

    /**
     * Starts a new case.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case. */
    final class Builder extends ImmutableControlOrder.Builder {
        Builder() {}
    }
}
