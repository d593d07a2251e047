package kz.qyzmet.agreement;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;

import java.util.List;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Finding;

/** What the tests of agreements share. */
final class Agreements {

    static final Reckoner LAW = Kazakhstan.LAW;
    static final Reckoner ENGLISH = LAW.withEdition(Edition.english());

    private Agreements() {}

    /** Selected in January 2026, signed by the corporation on Monday 2 and by the partner on Wednesday 4 February. */
    static PartnershipAgreement.Builder signed(CooperationType type) {
        PartnershipAgreement.Builder builder = PartnershipAgreement.builder();
        builder.cooperationType(type)
                .selectedOn(on("MON_2026_01_12"))
                .addSignatures(
                        AgreementSignature.of(AgreementParty.STATE_CORPORATION, on("MON_2026_02_02")),
                        AgreementSignature.of(AgreementParty.PARTNER, on("WED_2026_02_04")));
        return builder;
    }

    static PartnershipAgreement inForce() {
        return signed(CooperationType.SYSTEM_USE).build();
    }

    static List<Finding> findings(PartnershipAgreement agreement, String asOf) {
        return agreement.findings(LAW, date(asOf));
    }
}
