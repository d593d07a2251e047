package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.AgreementGiven.ENGLISH;
import static kz.qyzmet.edgecases.AgreementGiven.breach;
import static kz.qyzmet.edgecases.AgreementGiven.flood;
import static kz.qyzmet.edgecases.AgreementGiven.found;
import static kz.qyzmet.edgecases.AgreementGiven.on;
import static kz.qyzmet.edgecases.AgreementGiven.signed;
import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.agreement.AgreementState;
import kz.qyzmet.agreement.AuthorityNotice;
import kz.qyzmet.agreement.BreachGround;
import kz.qyzmet.agreement.BreachSource;
import kz.qyzmet.agreement.ForceMajeure;
import kz.qyzmet.agreement.ForceMajeureKind;
import kz.qyzmet.agreement.PartnershipAgreement;
import kz.qyzmet.agreement.PartyClaim;
import kz.qyzmet.agreement.PartyClaimKind;
import kz.qyzmet.agreement.RefusedServices;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.StandardAgreement;
import org.junit.jupiter.api.Test;

/** Where the Kazakh and the English text of the agreement give other results on the real calendar. */
class AgreementEditionsTest {

    /** D06: by the Kazakh text the body is told that the agreement was ended, by the English one in order to end it. */
    @Test
    void whoTellsTheBodyOfRefusedServicesFirstEndsTheAgreementByTheEnglishTextAlone() {
        PartnershipAgreement toldAfter = signed().addRefusedServices(new RefusedServices(
                        on("2026-05-04"),
                        Optional.of(on("2026-05-06")),
                        Optional.of(AuthorityNotice.of(on("2026-05-08")))))
                .build();
        PartnershipAgreement toldBefore = signed().addRefusedServices(new RefusedServices(
                        on("2026-05-04"),
                        Optional.of(on("2026-05-06")),
                        Optional.of(AuthorityNotice.of(on("2026-05-05")))))
                .build();

        assertThat(toldAfter.state(LAW, date("2026-05-08"))).isEqualTo(AgreementState.TERMINATED);
        assertThat(found(LAW, toldAfter, "2026-05-08")).isEmpty();
        assertThat(toldAfter.state(ENGLISH, date("2026-05-08"))).isEqualTo(AgreementState.IN_FORCE);
        assertThat(found(ENGLISH, toldAfter, "2026-05-08"))
                .containsExactly("BREACH spa219.p8.unilateral-termination 2026-05-06");
        assertThat(found(LAW, toldBefore, "2026-05-08"))
                .containsExactly("DOUBT spa219.p8.service-refusal-notice 2026-05-05");
        assertThat(toldBefore.state(ENGLISH, date("2026-05-08"))).isEqualTo(AgreementState.TERMINATED);
        assertThat(found(ENGLISH, toldBefore, "2026-05-08")).isEmpty();
    }

    /** D07: fault by the Kazakh text, responsibility alone by the English one. */
    @Test
    void damageWithoutFaultIsMadeGoodByTheEnglishTextAlone() {
        PartnershipAgreement claimed = signed().addPartyClaims(PartyClaim.builder()
                        .kind(PartyClaimKind.DAMAGE)
                        .against(AgreementParty.PARTNER)
                        .raisedOn(on("2026-05-06"))
                        .atFault(false)
                        .build())
                .build();

        assertThat(found(LAW, claimed, "2026-05-06")).containsExactly("BREACH spa219.p9.damage 2026-05-06");
        assertThat(found(ENGLISH, claimed, "2026-05-06")).isEmpty();
    }

    /** D08: the open list of circumstances stands in the Kazakh text; foreseeable ones count by neither by default. */
    @Test
    void otherCircumstancesAreInDoubtByTheEnglishText() {
        ForceMajeure other = flood("2026-05-06")
                .kind(ForceMajeureKind.OTHER)
                .notifiedOn(on("2026-05-06"))
                .documentedOn(on("2026-05-06"))
                .build();
        PartnershipAgreement agreement = signed().addForceMajeure(other).build();
        PartnershipAgreement foreseen = signed().addForceMajeure(ForceMajeure.builder()
                        .from(other)
                        .kind(ForceMajeureKind.STRIKE)
                        .foreseeable(true)
                        .build())
                .build();

        assertThat(found(LAW, agreement, "2026-05-06")).isEmpty();
        assertThat(found(ENGLISH, agreement, "2026-05-06"))
                .containsExactly("DOUBT spa219.p11.other-uncontrollable 2026-05-06");
        assertThat(found(LAW, foreseen, "2026-05-06")).containsExactly("DEFECT spa219.p11.conditions 2026-05-06");
        assertThat(found(ENGLISH, foreseen, "2026-05-06")).containsExactly("DEFECT spa219.p11.conditions 2026-05-06");
    }

    /** D10: the quality authority establishes poor quality by the Kazakh text alone. */
    @Test
    void theQualityAuthorityFindsPoorQualityByTheKazakhTextAlone() {
        PartnershipAgreement poor = signed().addBreaches(breach("2026-04-25")
                        .ground(BreachGround.POOR_QUALITY)
                        .source(BreachSource.QUALITY_AUTHORITY)
                        .build())
                .build();

        assertThat(poor.state(LAW, date("2026-04-25"))).isEqualTo(AgreementState.CURING);
        assertThat(found(LAW, poor, "2026-04-25")).isEmpty();
        assertThat(poor.state(ENGLISH, date("2026-04-25"))).isEqualTo(AgreementState.IN_FORCE);
        assertThat(found(ENGLISH, poor, "2026-04-25"))
                .containsExactly("BREACH spa219.p28.i2.ground-poor-quality 2026-04-06");
    }

    /** D14: the term of the trust management is English. */
    @Test
    void theEnglishTextAsksForTheTermOfTheTrustManagement() {
        PartnershipAgreement open = signed(CooperationType.TRUST_MANAGEMENT).build();
        PartnershipAgreement fixed = PartnershipAgreement.builder()
                .from(open)
                .trustManagementUntil(date("2028-02-01"))
                .build();

        assertThat(found(LAW, open, "2026-02-02")).isEmpty();
        assertThat(found(ENGLISH, open, "2026-02-02")).containsExactly("DEFECT spa219.an1.c3.trust-term 2026-02-02");
        assertThat(found(ENGLISH, fixed, "2026-02-02")).isEmpty();
    }

    /** D09 and D21 change no day: the day of the signing counts, by either text. */
    @Test
    void theDayOfTheSigningCountsByEitherText() {
        for (Reckoner law : List.of(LAW, ENGLISH)) {
            Deadline from = signed().build().timeline(law).deadline(StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE);
            assertThat(((NotBefore) from).from()).isEqualTo("2026-02-02");
            assertThat(signed().build().state(law, date("2026-02-01"))).isEqualTo(AgreementState.NOT_SELECTED);
            assertThat(signed().build().state(law, date("2026-02-02"))).isEqualTo(AgreementState.IN_FORCE);
        }
    }
}
