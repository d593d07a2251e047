package kz.qyzmet.agreement;

import java.util.Objects;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.Fact;

/**
 * Personal data did not stay confidential with a party that has access to them ({@code spa219.p10.confidentiality}).
 *
 * @param by the party, not null
 * @param happenedOn when, not null
 */
public record Disclosure(AgreementParty by, Fact happenedOn) {

    /** Checks the parts. */
    public Disclosure {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(happenedOn, "happenedOn");
    }
}
