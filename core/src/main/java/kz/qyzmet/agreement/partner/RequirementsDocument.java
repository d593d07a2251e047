package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;

/**
 * The document of the services authority that holds its requirements for partners.
 *
 * @param approvedOn when the services authority approved it, not null
 * @param agreedOn when the quality authority agreed to it, empty where that is not recorded, not null
 */
public record RequirementsDocument(Fact approvedOn, Optional<Fact> agreedOn) {

    /** Checks the parts. */
    public RequirementsDocument {
        Objects.requireNonNull(approvedOn, "approvedOn");
        Objects.requireNonNull(agreedOn, "agreedOn");
    }

    /**
     * Returns this document as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the document, empty where it was recorded later
     */
    public Optional<RequirementsDocument> asKnownOn(LocalDate day) {
        return approvedOn.isKnownOn(day)
                ? Optional.of(new RequirementsDocument(approvedOn, agreedOn.filter(fact -> fact.isKnownOn(day))))
                : Optional.empty();
    }
}
