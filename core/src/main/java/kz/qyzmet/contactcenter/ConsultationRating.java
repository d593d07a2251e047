package kz.qyzmet.contactcenter;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * What a recipient thought of a consultation ({@code ucc83.p13}).
 *
 * @param value the value as it was given, on the scale or not
 * @param givenOn when, not null
 */
public record ConsultationRating(int value, Fact givenOn) {

    /** Checks the parts. */
    public ConsultationRating {
        Objects.requireNonNull(givenOn, "givenOn");
    }
}
