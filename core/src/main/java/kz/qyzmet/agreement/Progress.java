package kz.qyzmet.agreement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.Dates;

/** Where an agreement has come, while its acts are judged one after the other. */
final class Progress {

    private final Set<AgreementParty> signed = EnumSet.noneOf(AgreementParty.class);
    private Optional<Fact> inForceOn = Optional.empty();
    private Optional<Fact> amendedOn = Optional.empty();
    private Optional<Fact> initiatedOn = Optional.empty();
    private Optional<Fact> endedOn = Optional.empty();

    void apply(Act act, Act.Effect effect) {
        switch (effect) {
            case SIGNED -> {
                signed.add(((AgreementSignature) act.source()).by());
                if (signed.size() == AgreementParty.values().length) {
                    inForceOn = Optional.of(act.fact());
                }
            }
            case AMENDED -> amendedOn = Optional.of(act.fact());
            case INITIATED -> initiatedOn = Optional.of(act.fact());
            case ENDED -> endedOn = Optional.of(act.fact());
            case NONE -> {
                // The state stays.
            }
        }
    }

    /** Each party signs once; the last of the two signatures brings the agreement into force. */
    Outcome<Act.Effect> sign(AgreementParty by) {
        return signed.contains(by)
                ? refused(StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE, "signed.twice", by.label())
                : Outcome.accepted(Act.Effect.SIGNED);
    }

    /** Goes on where the agreement is in force; before and after, nothing can be done under it. */
    Outcome<Act.Effect> whileInForce(Act.Effect effect) {
        if (endedOn.isPresent()) {
            return refused(
                    AgreementNorms.OBLIGATIONS_END,
                    "agreement.ended",
                    Dates.day(endedOn.get().day()));
        }
        return inForceOn.isEmpty()
                ? refused(StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE, "agreement.notInForce")
                : Outcome.accepted(effect);
    }

    Set<AgreementParty> signed() {
        return signed;
    }

    Optional<Fact> inForceOn() {
        return inForceOn;
    }

    /** The last amendment. */
    Optional<Fact> amendedOn() {
        return amendedOn;
    }

    Optional<Fact> initiatedOn() {
        return initiatedOn;
    }

    Optional<Fact> endedOn() {
        return endedOn;
    }

    static Outcome<Act.Effect> refused(NormId norm, String key, Object... details) {
        return Outcome.refused(norm, AgreementTexts.TEXTS.text(key, details));
    }
}
