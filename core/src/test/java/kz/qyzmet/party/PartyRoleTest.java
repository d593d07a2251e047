package kz.qyzmet.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import kz.qyzmet.OfNorm;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartyRoleTest {

    /** Third persons never act: what is owed to them is damage (SPA-219 p. 9). */
    @Test
    void everyActorOfTheCatalogueIsARoleAndOnlyThirdPersonsAreOneBeside() {
        TreeSet<String> actors = new TreeSet<>(Set.of("THIRD_PARTY"));
        Norms.standard().all().forEach(norm -> actors.addAll(norm.actors()));

        assertThat(Arrays.stream(PartyRole.values()).map(PartyRole::code)).containsExactlyInAnyOrderElementsOf(actors);
    }

    @ParameterizedTest
    @EnumSource
    void aRoleIsFoundByItsCodeAndHasALabelOfItsOwn(PartyRole role) {
        assertThat(PartyRole.of(role.code())).isEqualTo(role);
        assertThat(Arrays.stream(PartyRole.values())
                        .map(PartyRole::label)
                        .map(LocalizedText::kk)
                        .filter(role.label().kk()::equals))
                .hasSize(1);
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThatThrownBy(() -> PartyRole.of("NOBODY"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid role: Expected a code of the catalogue such as STATE_CORP, but found: 'NOBODY'");
        assertThatThrownBy(() -> PartyRole.of("061211600012"))
                .hasMessage(
                        "Invalid role: Expected a code of the catalogue such as STATE_CORP, but found: '********0012'");
    }

    /** Who extends the review of a complaint: providers and the State Corporation are not named. */
    @Test
    @OfNorm("law88.a25.p4.pt1.extension")
    void threeSortsOfBodiesExtendTheReviewOfAComplaint() {
        Norm extension = Norms.standard().get(NormId.of("law88.a25.p4.pt1.extension"));

        assertThat(Arrays.stream(PartyRole.values()).filter(role -> role.actsBy(extension)))
                .containsExactlyInAnyOrder(PartyRole.QUALITY_AUTHORITY, PartyRole.CENTRAL_BODY, PartyRole.LOCAL_BODY);
    }
}
