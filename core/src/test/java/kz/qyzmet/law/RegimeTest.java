package kz.qyzmet.law;

import static kz.qyzmet.NamedDays.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.Answers;
import kz.qyzmet.law.Force.Status;
import kz.qyzmet.law.GoverningInstead.Effect;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The regime of a day, and the catalogue for a case that one of them governs. */
class RegimeTest {

    private static final Norms NORMS = Norms.standard();
    private static final LocalizedText BASIS = LocalizedText.same("basis");

    @ParameterizedTest
    @CsvSource({
        "SUN_2021_07_11, NONE",
        "MON_2021_07_12, ORDER_78",
        "WED_2024_06_05, ORDER_78",
        "FRI_2024_06_07, ORDER_78",
        "SAT_2024_06_08, LAW",
        "MON_2024_06_10, LAW",
        "WED_2026_05_06, LAW"
    })
    void aDayFallsUnderTheRegimeInForce(String day, Regime regime) {
        assertThat(Regime.on(date(day), NORMS)).isEqualTo(regime);
        for (Regime any : Regime.values()) {
            assertThat(Regime.on(date(day), NORMS.under(any))).isEqualTo(regime);
        }
    }

    @Test
    void theStartIsReadFromTheCatalogueAndNotKnownForSure() {
        assertThat(Regime.start(Regime.LAW, NORMS).from()).contains(date("SAT_2024_06_08"));
        assertThat(Regime.start(Regime.LAW, NORMS).status()).isEqualTo(Status.UNCONFIRMED);
        assertThat(Regime.start(Regime.ORDER_78, NORMS).from()).contains(date("MON_2021_07_12"));
        Norms moved = NORMS.withForce("law88.a27.", Force.since(date("MON_2024_07_01"), BASIS));
        assertThat(Regime.on(date("FRI_2024_06_28"), moved)).isEqualTo(Regime.ORDER_78);
        assertThatThrownBy(() -> Regime.start(Regime.NONE, NORMS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid regime: Expected ORDER_78 or LAW, but found: NONE");
    }

    @ParameterizedTest
    @CsvSource({
        "law88.a27.p1.definition, LAW",
        "law88.a27-4.p3.invalid, LAW",
        "law88.a26.sp1.legality,",
        "law88.a28.assessment,",
        "ctl78.p18.inspection-term, ORDER_78",
        "ctl78.p32.information-reply, ORDER_78",
        "ctl78.p16.experts,",
        "ctl78.p43.term,",
        "ctl78.o5.in-force,",
        "spa219.p28.notice,"
    })
    void aNormBelongsToOneRegimeOrStays(String norm, Regime owner) {
        assertThat(Regime.ownerOf(NormId.of(norm))).isEqualTo(Optional.ofNullable(owner));
    }

    @ParameterizedTest
    @EnumSource(Regime.class)
    void underARegimeItsNormsStayAndThoseOfTheOtherDoNotGovern(Regime regime) {
        Norms under = NORMS.under(regime);

        assertThat(under.all()).hasSameSizeAs(NORMS.all());
        for (Norm norm : NORMS.all()) {
            Force found = under.get(norm.id()).force();
            Optional<Regime> owner = Regime.ownerOf(norm.id());
            if (owner.isEmpty()) {
                assertThat(under.get(norm.id())).isSameAs(norm);
            } else if (owner.get() == regime) {
                assertThat(found.from()).isEqualTo(norm.force().from());
                assertThat(found.until()).isEmpty();
                assertThat(found.status()).isEqualTo(norm.force().status());
            } else {
                assertThat(found.status()).isEqualTo(Status.NOT_GOVERNING);
                assertThat(found.from()).isEqualTo(norm.force().from());
                for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2028; day = day.plusDays(101)) {
                    assertThat(found.holds(day)).isFalse();
                }
            }
        }
    }

    @Test
    void theCatalogueOfARegimeIsMadeOnce() {
        assertThat(NORMS.under(Regime.LAW)).isSameAs(NORMS.under(Regime.LAW));
        assertThat(NORMS.under(Regime.ORDER_78).under(Regime.LAW)).isSameAs(NORMS.under(Regime.LAW));
        assertThat(NORMS.under(Regime.ORDER_78).ofBothRegimes()).isSameAs(NORMS);
        assertThat(NORMS.regime()).isEmpty();
        assertThat(NORMS.under(Regime.LAW).regime()).contains(Regime.LAW);
        assertThat(Edition.standard().under(Regime.ORDER_78).regime()).contains(Regime.ORDER_78);
        assertThat(Edition.standard().under(Regime.ORDER_78).ofBothRegimes().regime())
                .isEmpty();
        assertThat(NORMS.ofBothRegimes()).isSameAs(NORMS);
        assertThat(NORMS.under(Regime.LAW)).isNotEqualTo(NORMS.under(Regime.ORDER_78));
        Edition edition = Edition.standard().under(Regime.ORDER_78);
        assertThat(edition.name()).isEqualTo(Edition.standard().name());
        assertThat(edition.ofBothRegimes()).isEqualTo(Edition.standard());
    }

    @Test
    void whatGovernsInsteadIsThatOfTheRegimeToTheEnd() {
        LocalDate later = date("WED_2026_05_06");
        NormId cap = NormId.of("law88.a27-2.p1.pt1.scheduled-cap");

        GoverningInstead instead = NORMS.under(Regime.ORDER_78).insteadOf(cap, later);
        assertThat(instead.norms()).containsExactly(ControlRules.INSPECTION_TERM);
        assertThat(instead.effect()).isEqualTo(Effect.REPLACED);
        assertThat(NORMS.under(Regime.LAW)
                        .insteadOf(ControlRules.INSPECTION_TERM, date("MON_2023_10_02"))
                        .norms())
                .isEmpty();
        assertThat(NORMS.under(Regime.LAW)
                        .insteadOf(ControlRules.INSPECTION_TERM, later)
                        .norms())
                .contains(cap);
    }

    @Test
    void aTextThatLacksANormLacksItUnderARegimeToo() {
        Norms english = Edition.english().norms();
        NormId kazakhOnly = NormId.of("spa219.p28.kk.remedy-term");

        assertThat(english.under(Regime.LAW).find(kazakhOnly)).isEmpty();
        assertThatThrownBy(() -> english.under(Regime.LAW).get(kazakhOnly)).isInstanceOf(NotInEditionException.class);
    }

    @Test
    void aFunctionGivesManyNormsTheirTimeInOnePass() {
        Norms moved = NORMS.withForce(
                norm -> norm.article().equals("a27-2") ? Force.since(date("MON_2024_07_01"), BASIS) : norm.force());

        assertThat(moved.get(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE)
                        .force()
                        .status())
                .isEqualTo(Status.SET_BY_HOST);
        assertThat(moved.get(ControlRules.INSPECTION_TERM)).isSameAs(NORMS.get(ControlRules.INSPECTION_TERM));
        Edition edition = Edition.standard().withForce("own", Norm::force);
        assertThat(edition.norms()).isEqualTo(Edition.standard().norms());
        assertThat(edition.name()).isEqualTo("own");
    }

    @ParameterizedTest
    @EnumSource(Regime.class)
    void eachHasAName(Regime regime) {
        Answers.assertTranslated(regime.label());
    }
}
