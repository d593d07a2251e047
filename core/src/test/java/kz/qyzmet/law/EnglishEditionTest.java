package kz.qyzmet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.PersonalData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The two shipped editions differ where the two texts of the agreement do, and nowhere else. */
class EnglishEditionTest {

    private static final Norms ALL = Norms.standard();
    private static final Norms KAZAKH = Edition.standard().norms();
    private static final Norms ENGLISH = Edition.english().norms();

    private static final Set<String> KAZAKH_ONLY = Set.of(
            "spa219.p4.sp2.kk7.staff-qualification",
            "spa219.p4.kk.penalty.penalty",
            "spa219.p28.kk3.ground-poor-quality-authority",
            "spa219.p28.kk.remedy-term",
            "spa219.an1.c3.corp.kk1.staff-experience");

    private static final Set<String> ENGLISH_ONLY =
            Set.of("spa219.an1.c3.trust-definition", "spa219.an1.c3.trust-term");

    /** What the English text says of the norms that both texts have. */
    private static final List<String> WORDED_OTHERWISE = List.of(
            "spa219.p4.sp1.advisory-right",
            "spa219.p4.sp2.i3.accept-complete",
            "spa219.p4.sp2.i8.premises",
            "spa219.p5.i2.consulting",
            "spa219.p5.i4.analysis",
            "spa219.p8.service-refusal-notice",
            "spa219.p8.unilateral-termination",
            "spa219.p9.damage",
            "spa219.p11.other-uncontrollable",
            "spa219.p11.conditions",
            "spa219.p28.i2.ground-poor-quality",
            "spa219.p28.notice",
            "spa219.p29.termination-start",
            "spa219.an1.p3.sp3.i2.deliver-services",
            "spa219.an1.p7.i2.personal-appearance",
            "spa219.an1.c3.corp.i1.provide-centre",
            "spa219.an1.p12.prep.s4.repair");

    static Stream<String> wordedOtherwise() {
        return WORDED_OTHERWISE.stream();
    }

    private static Set<String> ids(Norms norms) {
        return norms.all().stream().map(norm -> norm.id().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Norm norm(Norms norms, String id) {
        return norms.get(NormId.of(id));
    }

    @Test
    void eachTextLacksWhatOnlyTheOtherHas() {
        Set<String> kazakh = new TreeSet<>(ids(ALL));
        kazakh.removeAll(ENGLISH_ONLY);
        Set<String> english = new TreeSet<>(ids(ALL));
        english.removeAll(KAZAKH_ONLY);

        assertThat(ids(KAZAKH)).isEqualTo(kazakh).hasSize(1314);
        assertThat(ids(ENGLISH)).isEqualTo(english).hasSize(1311);
        assertThat(KAZAKH).isNotEqualTo(ENGLISH).isNotEqualTo(ALL);
    }

    @Test
    void theKazakhEditionIsTheCatalogueAsItIs() {
        assertThat(KAZAKH.all()).allMatch(norm -> norm.equals(ALL.get(norm.id())));
    }

    @Test
    void exactlyTheseNormsAreWordedOtherwiseInEnglish() {
        assertThat(ENGLISH.all().stream()
                        .filter(norm -> !norm.equals(ALL.get(norm.id())))
                        .map(norm -> norm.id().id()))
                .containsExactlyElementsOf(WORDED_OTHERWISE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spa219.p4.sp1.advisory-right | D01 | RIGHT | | RIGHT | if possible",
                "spa219.p5.i2.consulting | D01 | OBLIGATION | | OBLIGATION | if possible",
                "spa219.p5.i4.analysis | D05 | OBLIGATION | | OBLIGATION | by-laws on the procedure are complied with",
                "spa219.p4.sp2.i3.accept-complete | D26 | OBLIGATION | full package per the by-law list"
                        + " | OBLIGATION | full package per the list of the corresponding by-law",
                "spa219.p29.termination-start | D12 | OBLIGATION | p. 28 conditions not fulfilled"
                        + " | OBLIGATION | p. 28 conditions not fulfilled; p. 28 sets none in this text",
                "spa219.an1.p7.i2.personal-appearance | D17 | RIGHT"
                        + " | data-access request, biometric identification, full package"
                        + " | OBLIGATION | data-access request, biometric identification, full package",
                "spa219.an1.c3.corp.i1.provide-centre | D15 | OBLIGATION |"
                        + " | OBLIGATION | qualified employees; no length of service",
                "spa219.an1.p12.prep.s4.repair | D16 | STATE_TRANSITION"
                        + " | if necessary (KK only; unconditional in EN) | STATE_TRANSITION |"
            })
    void aKindOrAConditionIsAnother(
            String id, String divergence, NormKind kazakhKind, String kazakh, NormKind englishKind, String english) {
        assertThat(norm(KAZAKH, id).kind()).isEqualTo(kazakhKind);
        assertThat(norm(KAZAKH, id).condition()).isEqualTo(kazakh == null ? "" : kazakh);
        assertThat(norm(ENGLISH, id).kind()).isEqualTo(englishKind);
        assertThat(norm(ENGLISH, id).condition()).isEqualTo(english == null ? "" : english);
        assertThat(norm(ENGLISH, id).notes()).contains(divergence);
    }

    /** D06: the notice tells of a termination that has happened, or is a step towards it. */
    @Test
    void theNoticeOfARefusalEndsTheAgreementByTheKazakhTextAlone() {
        assertThat(norm(KAZAKH, "spa219.p8.unilateral-termination").consequence())
                .isEqualTo("IN_FORCE -> TERMINATED");
        assertThat(norm(ENGLISH, "spa219.p8.unilateral-termination").consequence())
                .isEqualTo("IN_FORCE -> TERMINATION_INITIATED");
    }

    @ParameterizedTest
    @MethodSource("wordedOtherwise")
    void whatIsWordedOtherwiseKeepsItsPlaceAndHasALabelInThreeLanguages(String id) {
        Norm english = norm(ENGLISH, id);
        Norm kazakh = norm(KAZAKH, id);

        assertThat(english.provision()).isEqualTo(kazakh.provision());
        assertThat(english.timeLimit()).isEqualTo(kazakh.timeLimit()).isEmpty();
        assertThat(english.force()).isEqualTo(kazakh.force());
        assertThat(english.actors()).isEqualTo(kazakh.actors());
        Label label = english.label();
        assertThat(label.text().en()).isEqualTo(english.summary()).isNotEqualTo(kazakh.summary());
        assertThat(Stream.of(Language.values()).map(label.text()::in).distinct())
                .hasSize(3)
                .noneMatch(text -> text.contains(Label.MARK));
        assertThat(label.unofficial()).containsExactlyInAnyOrder(Language.KK, Language.RU);
        assertThat(Divergences.of(english.id())).extracting(Divergence::id).anyMatch(english.notes()::contains);
    }

    /** No wording of a term changes, so that the labels of terms stay. */
    @Test
    void theTermsThatBothTextsHaveAreTheSame() {
        assertThat(ENGLISH.timeBearing()).hasSize(147).allMatch(norm -> norm.equals(ALL.get(norm.id())));
        assertThat(ENGLISH.get(StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY)
                        .label())
                .isEqualTo(KAZAKH.get(StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY)
                        .label());
    }

    @ParameterizedTest
    @CsvSource({
        "spa219.p4.sp2.kk7.staff-qualification, D02, ENGLISH, KAZAKH",
        "spa219.p4.kk.penalty.penalty, D03, ENGLISH, KAZAKH",
        "spa219.p28.kk3.ground-poor-quality-authority, D10, ENGLISH, KAZAKH",
        "spa219.p28.kk.remedy-term, D11, ENGLISH, KAZAKH",
        "spa219.an1.c3.corp.kk1.staff-experience, D15, ENGLISH, KAZAKH",
        "spa219.an1.c3.trust-definition, D14, KAZAKH, ENGLISH",
        "spa219.an1.c3.trust-term, D14, KAZAKH, ENGLISH"
    })
    void aNormOfTheOtherTextIsNotUnknownButLacking(
            String id, String divergence, AgreementText read, AgreementText only) {
        Norms norms = Edition.of(read).norms();

        assertThat(norms.find(NormId.of(id))).isEmpty();
        assertThatThrownBy(() -> norms.get(NormId.of(id)))
                .isInstanceOf(NotInEditionException.class)
                .isInstanceOf(UnknownNormException.class)
                .hasMessage("Norm not in this edition: Expected a norm of the " + name(read)
                        + " text of the Standard Partnership Agreement, but found: '" + id + "', which only the "
                        + name(only) + " text has (divergence " + divergence + ")")
                .satisfies(exception -> {
                    NotInEditionException lacking = (NotInEditionException) exception;
                    assertThat(lacking.id()).isEqualTo(id);
                    assertThat(lacking.only()).isEqualTo(only);
                    assertThat(lacking.divergence().id()).isEqualTo(divergence);
                    assertThat(lacking.divergence().norms()).contains(NormId.of(id));
                    assertThat(lacking.nearest()).isEmpty();
                    // An id of letters and dots: whoever scrubs the message for personal data keeps it.
                    assertThat(PersonalData.scrub(String.valueOf(lacking.getMessage())))
                            .isEqualTo(lacking.getMessage());
                });
        assertThat(ALL.find(NormId.of(id))).isPresent();
    }

    private static String name(AgreementText text) {
        return text.name().charAt(0) + text.name().substring(1).toLowerCase(Locale.ROOT);
    }

    @Test
    void anUnknownNormStaysUnknown() {
        assertThatThrownBy(() -> ENGLISH.get(NormId.of("spa219.p28.kk.remedy-terms")))
                .isExactlyInstanceOf(UnknownNormException.class)
                .hasMessageStartingWith("Unknown norm: ");
    }

    /** A host may put back what a text lacks, and what it has not touched is still lacking. */
    @Test
    void anEditionOfAHostKeepsWhatItsTextLacks() {
        Norm term = ALL.get(StandardAgreement.BREACH_CURE_PERIOD);
        Edition host = Edition.english()
                .withNorm("host", term)
                .withForce("later", "spa219.p29.authority-notice", term.force());

        assertThat(host.agreement()).isEqualTo(AgreementText.ENGLISH);
        assertThat(host.norms().get(term.id())).isEqualTo(term);
        assertThatThrownBy(() -> host.norms().get(StandardAgreement.TRANSFERRED_STAFF_EXPERIENCE))
                .isInstanceOf(NotInEditionException.class);
    }

    @ParameterizedTest
    @EnumSource(AgreementText.class)
    void anEditionIsFoundByItsText(AgreementText text) {
        assertThat(Edition.of(text).agreement()).isEqualTo(text);
        assertThat(Edition.of(text).name()).contains(text == AgreementText.KAZAKH ? "/kk," : "/en,");
        assertThat(Edition.of(text)).isSameAs(text == AgreementText.KAZAKH ? Edition.standard() : Edition.english());
    }
}
