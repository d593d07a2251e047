package kz.qyzmet.inspection.result;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;

/**
 * The hearing as one of those who may take part had it ({@code law88.a27-2.p6.pt1.hearing-right}). The text sets no
 * term for it, and does not say that one must be held unasked.
 *
 * @param appellant the id of the appellant, without personal data; empty for the controlled entity, not null
 * @param on when he took part, or was refused, not null
 * @param admitted true if he took part, false if he was not let, or a hearing he had asked for was refused
 */
public record Hearing(Optional<String> appellant, Fact on, boolean admitted) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is blank, longer than 60 characters, of several lines or personal data
     */
    public Hearing {
        AppellantId.require(appellant);
        Objects.requireNonNull(on, "on");
    }
}
