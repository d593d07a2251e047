package kz.qyzmet.contactcenter;

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
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * How an order on the contact center came about: signed, registered, sent out, published, in force ({@code ucc83.o0} to
 * {@code ucc83.o5}, {@code ucc83.fn}).
 *
 * <p>Of order 83 the catalogue knows the dates and the duties of its point 3; of the orders that changed the Rules only
 * how they come into force. The days of first official publication are facts of the host. The calendar of the engine
 * has to hold the days of the case, 2016 for order 83.
 */
@Value.Immutable
public interface OrderPromulgation extends LegalCase {

    /**
     * Returns which order it is.
     *
     * @return the order, order 83 unless said
     */
    @Value.Default
    default OrderAct act() {
        return OrderAct.ORDER_83;
    }

    /**
     * Returns who approved the Rules: the power lies with the authority for informatization ({@code ucc83.o0.basis}),
     * and its minister signs.
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
     * Returns when the registered order came back.
     *
     * @return the receipt, not null
     */
    Optional<Fact> registeredCopyReceivedOn();

    /**
     * Returns when copies went to the press and to Adilet.
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
     * Returns when it was placed on the website of the ministry and the portal of state bodies. No term is set.
     *
     * @return the placing, not null
     */
    Optional<Fact> placedOnWebsiteOn();

    /**
     * Returns when its execution was reported to the legal department.
     *
     * @return the report, not null
     */
    Optional<Fact> executionReportedOn();

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
     * Checks what cannot be: a registration before the signature, the return of the order before its registration.
     *
     * @throws ContradictoryFactsException if one fact is recorded before what has to come first
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder("signedOn", signedOn(), "registeredOn", registeredOn());
        ContradictoryFactsException.requireOrder(
                "registeredOn", registeredOn(), "registeredCopyReceivedOn", registeredCopyReceivedOn());
    }

    /**
     * Returns the day from which the order is in force: ten days after the publication have passed, and for order 83
     * not before its floor.
     *
     * @param law the engine, not null
     * @return the earliest day, or that it has not started, not null
     * @throws CalendarRangeException if the publication or the answer is outside the calendar
     */
    default Deadline entryIntoForce(Reckoner law) {
        return new Promulgation(law, this).entryIntoForce();
    }

    /**
     * Returns how far the order had come on a day, by what was known then.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return the state, not null
     * @throws CalendarRangeException if the publication or its answer is outside the calendar
     */
    default OrderState state(Reckoner law, LocalDate asOf) {
        return new Promulgation(law, asKnownOn(asOf)).state(asOf);
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new Promulgation(law, this).timeline();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new Promulgation(law, asKnownOn(asOf)).findings(asOf);
    }

    @Override
    default OrderPromulgation asKnownOn(LocalDate day) {
        Optional<Fact> signed = signedOn().filter(fact -> fact.isKnownOn(day));
        return builder()
                .from(this)
                .approvedBy(signed.flatMap(fact -> approvedBy()))
                .signedOn(signed)
                .registeredOn(registeredOn().filter(fact -> fact.isKnownOn(day)))
                .registeredCopyReceivedOn(registeredCopyReceivedOn().filter(fact -> fact.isKnownOn(day)))
                .sentToPressOn(sentToPressOn().filter(fact -> fact.isKnownOn(day)))
                .sentToReferenceBankOn(sentToReferenceBankOn().filter(fact -> fact.isKnownOn(day)))
                .placedOnWebsiteOn(placedOnWebsiteOn().filter(fact -> fact.isKnownOn(day)))
                .executionReportedOn(executionReportedOn().filter(fact -> fact.isKnownOn(day)))
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
        return ContactCenterTexts.TEXTS.text("case.OrderPromulgation");
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
    final class Builder extends ImmutableOrderPromulgation.Builder {
        Builder() {}
    }
}
