package kz.qyzmet.inspection.appointment;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * A disclosure of what inspectors learned: commercial, tax or another protected secret
 * ({@code ctl78.p34.confidentiality}).
 *
 * @param disclosedOn when it was disclosed, not null
 * @param allowedByLaw whether a law provides for it
 */
public record Disclosure(Fact disclosedOn, boolean allowedByLaw) {

    /** Checks the parts. */
    public Disclosure {
        Objects.requireNonNull(disclosedOn, "disclosedOn");
    }
}
