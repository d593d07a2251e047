package kz.qyzmet.service;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * The consent of a recipient to the use of protected secrets ({@code law88.a5.p2.sp12}, {@code law88.a20.p6}).
 *
 * @param form its form, not null
 * @param givenOn when it was given, not null
 */
public record Consent(ConsentForm form, Fact givenOn) {

    /** Checks the parts. */
    public Consent {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(givenOn, "givenOn");
    }
}
