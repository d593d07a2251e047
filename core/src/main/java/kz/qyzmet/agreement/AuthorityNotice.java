package kz.qyzmet.agreement;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;

/**
 * A notice to the authorised body in the field of public services (points 8, 25 and 29).
 *
 * @param sentOn when it was given, not null
 * @param form in which form, not null, empty where it is not recorded
 */
public record AuthorityNotice(Fact sentOn, Optional<NoticeForm> form) {

    /** Checks the parts. */
    public AuthorityNotice {
        Objects.requireNonNull(sentOn, "sentOn");
        Objects.requireNonNull(form, "form");
    }

    /**
     * Returns a notice of which the form is not recorded.
     *
     * @param sentOn when it was given, not null
     * @return the notice, not null
     */
    public static AuthorityNotice of(Fact sentOn) {
        return new AuthorityNotice(sentOn, Optional.empty());
    }
}
