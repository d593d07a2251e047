package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.law.Finding;
import kz.qyzmet.text.LocalizedText;

/**
 * A case: an immutable value of which two questions are asked, always the same two.
 *
 * <p>An open interface: a host can add cases of its own. The answers depend on the set of a case's facts, never on the
 * order in which they were recorded.
 */
public interface LegalCase {

    /**
     * Returns what is due when, by all that is recorded.
     *
     * @param law the engine, not null
     * @return the deadlines of the case, not null
     */
    Timeline timeline(Reckoner law);

    /**
     * Returns what is wrong on a day, by what was recorded until then.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return the findings in order of their first day, not null, may be empty
     */
    List<Finding> findings(Reckoner law, LocalDate asOf);

    /**
     * Returns this case as it stood on a day: without the facts that were recorded later.
     *
     * @param day the day, not null
     * @return the case, not null
     */
    LegalCase asKnownOn(LocalDate day);

    /**
     * Returns the fact with which the case begins, such as the arrival of a complaint.
     *
     * @return the fact, empty where nothing of the kind is recorded or a case has no beginning
     */
    Optional<Fact> opened();

    /**
     * Tells whether this case has begun by a day.
     *
     * @param day the day, not null
     * @return false if the fact with which it begins lies after the day; true where no such fact is recorded
     */
    default boolean hasBegunBy(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return opened().filter(fact -> fact.day().isAfter(day)).isEmpty();
    }

    /**
     * Returns on what the answers of the case rest as a whole, such as the regime that governs it and why.
     *
     * @param law the engine, not null
     * @return the sentences, not null, empty where there is nothing to say
     */
    default List<LocalizedText> basis(Reckoner law) {
        return List.of();
    }

    /**
     * Returns the last days that were told to those concerned.
     *
     * <p>Each stays a fact, whatever the calendar or the act becomes; the engine gives what is answered beside it.
     *
     * @param law the engine, not null
     * @return the days, not null, empty where none was told
     */
    default List<CommunicatedDay> communicatedDays(Reckoner law) {
        return List.of();
    }

    /**
     * Returns the name of this sort of case for a reader.
     *
     * @return the label, not null
     */
    LocalizedText label();
}
