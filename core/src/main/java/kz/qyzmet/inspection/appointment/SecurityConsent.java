package kz.qyzmet.inspection.appointment;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * The consent to an inspection of an agency of national security
 * ({@code law88.a27-1.p10.pt1.national-security-consent}).
 *
 * @param by who consented, not null
 * @param givenOn when, not null
 */
public record SecurityConsent(ConsentGiver by, Fact givenOn) {

    /** Checks the parts. */
    public SecurityConsent {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(givenOn, "givenOn");
    }
}
