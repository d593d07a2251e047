package kz.qyzmet.agreement;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.Fact;

/**
 * The signature of one party under the agreement.
 *
 * @param by who signed, not null
 * @param signedOn when, not null
 * @param form how, not null, empty where it is not recorded
 */
public record AgreementSignature(AgreementParty by, Fact signedOn, Optional<SignatureForm> form) {

    /** Checks the parts. */
    public AgreementSignature {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(signedOn, "signedOn");
        Objects.requireNonNull(form, "form");
    }

    /**
     * Returns a signature of which the form is not recorded.
     *
     * @param by who signed, not null
     * @param signedOn when, not null
     * @return the signature, not null
     */
    public static AgreementSignature of(AgreementParty by, Fact signedOn) {
        return new AgreementSignature(by, signedOn, Optional.empty());
    }
}
