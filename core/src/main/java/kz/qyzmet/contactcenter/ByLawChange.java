package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;

/**
 * A change of the by-law that sets the procedure of a service, and the information on it.
 *
 * <p>The Law gives three working days ({@code law88.a23.p2.send-contact-center}), the order five
 * ({@code ucc83.p26.update}); the Law prevails. What is sent on the fourth or fifth day is in time by the order and
 * breaks the Law.
 *
 * @param changedOn when the by-law was changed, not null
 * @param informationSentOn when the refreshed information was sent to the contact center, not null
 */
public record ByLawChange(Fact changedOn, Optional<Fact> informationSentOn) {

    /** Checks the parts. */
    public ByLawChange {
        Objects.requireNonNull(changedOn, "changedOn");
        Objects.requireNonNull(informationSentOn, "informationSentOn");
    }

    ByLawChange asKnownOn(LocalDate day) {
        return new ByLawChange(changedOn, informationSentOn.filter(fact -> fact.isKnownOn(day)));
    }
}
