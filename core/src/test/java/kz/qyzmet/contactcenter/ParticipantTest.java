package kz.qyzmet.contactcenter;

import static kz.qyzmet.contactcenter.Written.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who takes part: the list of point 18, and the operator that it leaves out. */
class ParticipantTest {

    private static final Reckoner LAW = Kazakhstan.LAW;

    @OfNorm({
        "ucc83.p18-1.ucc",
        "ucc83.p18-2.informatization-body",
        "ucc83.p18-3.quality-body",
        "ucc83.p18-4.central-bodies",
        "ucc83.p18-5.local-bodies",
        "ucc83.p18-6.other-providers"
    })
    @ParameterizedTest
    @EnumSource(Participant.class)
    void theNormOfAParticipantNamesItsRole(Participant participant) {
        assertThat(participant.role().actsBy(LAW.edition().norms().get(participant.norm())))
                .isTrue();
        assertThat(participant.norm().id()).startsWith("ucc83.p18-");
        assertThat(Participant.of(participant.role())).contains(participant);
        assertThat(Participant.takesPart(LAW, participant.role())).isTrue();
    }

    @Test
    void theOperatorOfTheInfrastructureIsOneByItsWorkAlone() {
        Reckoner byItsWork = LAW.with(OperatorStanding.BY_ITS_WORK);
        Clarification asked = new Clarification(PartyRole.ICI_OPERATOR, on("WED_2026_05_06"), Optional.empty());

        assertThat(Participant.of(PartyRole.ICI_OPERATOR)).isEmpty();
        assertThat(Participant.takesPart(LAW, PartyRole.ICI_OPERATOR)).isFalse();
        assertThat(Participant.takesPart(byItsWork, PartyRole.ICI_OPERATOR)).isTrue();
        assertThat(Participant.takesPart(byItsWork, PartyRole.PARTNER)).isFalse();
        assertThat(asked.basis(LAW)).isEqualTo(ContactCenterNorms.CLARIFICATION_BY_OTHERS);
        assertThat(asked.basis(byItsWork)).isEqualTo(ContactCenterNorms.CLARIFICATION_BY_PARTICIPANTS);
    }
}
