package kz.qyzmet.agreement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.Fact;

/** When an agreement is signed: with the last of the two signatures ({@code spa219.p14.entry-into-force}). */
final class Signing {

    private Signing() {}

    /** The last of the first signatures of each party; empty while one is missing, or only planned. */
    static Optional<Fact> completedOn(Set<AgreementSignature> signatures) {
        Optional<Fact> corporation = of(signatures, AgreementParty.STATE_CORPORATION);
        Optional<Fact> partner = of(signatures, AgreementParty.PARTNER);
        return corporation.isEmpty() || partner.isEmpty()
                ? Optional.empty()
                : Stream.of(corporation, partner).flatMap(Optional::stream).max(Fact.IN_TIME);
    }

    static Optional<Fact> firstOn(Set<AgreementSignature> signatures) {
        return signatures.stream().map(AgreementSignature::signedOn).min(Fact.IN_TIME);
    }

    private static Optional<Fact> of(Set<AgreementSignature> signatures, AgreementParty by) {
        return signatures.stream()
                .filter(signature -> signature.by() == by)
                .map(AgreementSignature::signedOn)
                .filter(fact -> !fact.planned())
                .min(Fact.IN_TIME);
    }
}
