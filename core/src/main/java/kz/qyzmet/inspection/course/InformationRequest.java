package kz.qyzmet.inspection.course;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.text.PersonalData;

/**
 * A request for information to a state body, an official or somebody else, for which a term may stand still until the
 * answer ({@code law88.a27-2.p4.sp1.suspend-request}).
 *
 * @param number the number or name under which the request is kept, not blank
 * @param sentOn when it was sent; empty where it is not recorded, not null
 * @param answeredOn when the information was received; empty while it is awaited, not null
 * @param essential whether the information is essential for the inspection; empty where it is not recorded, not null
 */
public record InformationRequest(
        String number, Optional<Fact> sentOn, Optional<Fact> answeredOn, Optional<Boolean> essential) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is blank
     * @throws ContradictoryFactsException if the answer came before the request was sent
     */
    public InformationRequest {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(essential, "essential");
        if (number.isBlank()) {
            throw new IllegalArgumentException("Invalid request: Expected a number or name, but found: a blank text");
        }
        ContradictoryFactsException.requireOrder("sentOn", sentOn, "answeredOn", answeredOn);
    }

    /**
     * Returns a request for essential information that is still awaited.
     *
     * @param number the number or name under which the request is kept, not blank
     * @param sentOn when it was sent, not null
     * @return the request, not null
     */
    public static InformationRequest awaited(String number, Fact sentOn) {
        return new InformationRequest(number, Optional.of(sentOn), Optional.empty(), Optional.of(true));
    }

    /**
     * Returns this request with its answer.
     *
     * @param on when the information was received, not null
     * @return the request, not null
     * @throws ContradictoryFactsException if that is before the request was sent
     */
    public InformationRequest answered(Fact on) {
        return new InformationRequest(number, sentOn, Optional.of(on), essential);
    }

    /** Whether a term may stand still for it; what is not recorded is not judged. */
    boolean mayStopTheTerm() {
        return essential.orElse(true);
    }

    /** The number as it may be shown. */
    String shown() {
        return shown(number);
    }

    static String shown(String number) {
        return PersonalData.scrub(number.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?"));
    }

    /** Without what was recorded later, and without an answer that was only expected. */
    Optional<InformationRequest> asKnownOn(LocalDate day) {
        Optional<Fact> sent = sentOn.filter(fact -> fact.isKnownOn(day));
        Optional<Fact> answered = answeredOn.filter(fact -> fact.hasHappenedOn(day));
        boolean undated = sentOn.isEmpty() && answeredOn.isEmpty();
        return undated || sent.isPresent() || answered.isPresent()
                ? Optional.of(new InformationRequest(number, sent, answered, essential))
                : Optional.empty();
    }

    /** Returns the parts; what looks like personal data in the number is masked. */
    @Override
    public String toString() {
        return "InformationRequest[number=" + shown() + ", sentOn=" + sentOn + ", answeredOn=" + answeredOn
                + ", essential=" + essential + "]";
    }
}
