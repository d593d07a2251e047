package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;

/**
 * Another person becomes responsible for the information on a service ({@code ucc83.p27}). Who it is, is not held here.
 *
 * @param replacedOn when, not null
 * @param notifiedOn when the contact center was told, in any form, not null
 * @param detailsGivenOn when it got the details of the new person, not null
 */
public record ResponsiblePersonReplacement(Fact replacedOn, Optional<Fact> notifiedOn, Optional<Fact> detailsGivenOn) {

    /** Checks the parts. */
    public ResponsiblePersonReplacement {
        Objects.requireNonNull(replacedOn, "replacedOn");
        Objects.requireNonNull(notifiedOn, "notifiedOn");
        Objects.requireNonNull(detailsGivenOn, "detailsGivenOn");
    }

    ResponsiblePersonReplacement asKnownOn(LocalDate day) {
        return new ResponsiblePersonReplacement(
                replacedOn,
                notifiedOn.filter(fact -> fact.isKnownOn(day)),
                detailsGivenOn.filter(fact -> fact.isKnownOn(day)));
    }
}
