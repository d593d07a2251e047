package kz.qyzmet.agreement.cooperation;

import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.cooperation.StepCases.ENGLISH;
import static kz.qyzmet.agreement.cooperation.StepCases.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.Answers;
import kz.qyzmet.NamedDays;
import kz.qyzmet.law.Act;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.NormKind;
import kz.qyzmet.law.Norms;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of obligations and rights, by edition, type and party. */
class ObligationsTest {

    private static final Obligations KAZAKH = Obligations.of(Edition.standard());
    private static final Obligations TRANSLATED = Obligations.of(Edition.english());

    private static List<Obligation> all() {
        Set<NormId> seen = new TreeSet<>();
        return Stream.concat(KAZAKH.all().stream(), TRANSLATED.all().stream())
                .filter(obligation -> seen.add(obligation.norm()))
                .toList();
    }

    private static Obligation kazakh(String id) {
        return KAZAKH.find(NormId.of("spa219." + id)).orElseThrow();
    }

    @Test
    void theTableHoldsEveryObligationAndRightOfTheCatalogue() {
        Set<NormId> listed = Norms.standard().of(Act.STANDARD_AGREEMENT).stream()
                .filter(norm -> norm.kind() == NormKind.OBLIGATION || norm.kind() == NormKind.RIGHT)
                .map(Norm::id)
                .filter(id -> !id.id().startsWith("spa219.order."))
                .collect(Collectors.toSet());

        assertThat(ObligationTable.norms()).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(all()).extracting(Obligation::norm).containsExactlyInAnyOrderElementsOf(listed);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aViolationOfEachIsABreachWhereItHolds(Obligation obligation) {
        boolean translated = KAZAKH.find(obligation.norm()).isEmpty();
        ObligationFacts facts = ObligationFacts.builder()
                .signedOn(on("MON_2026_05_04"))
                .addRecords(ObligationRecord.builder()
                        .norm(obligation.norm())
                        .violatedOn(on("TUE_2026_05_12"))
                        .build())
                .build();
        assertThat(obligation.types()).isNotEmpty();
        for (CooperationType type : CooperationType.values()) {
            List<String> found = StepCases.shown(
                    new ObligationFindings(translated ? ENGLISH : LAW, type, facts, NamedDays.date("TUE_2026_05_12"))
                            .all());
            String severity = obligation.types().contains(type) ? "BREACH " : "DEFECT ";
            assertThat(found).containsExactly(severity + obligation.norm().id().replace("spa219.", "") + " 2026-05-12");
        }
        Answers.assertTranslated(obligation.label().text());
        assertThat(obligation.label().unofficial()).containsExactlyInAnyOrder(Language.values());
        obligation.condition().ifPresent(Answers::assertTranslated);
        assertThat(obligation.performers()).isNotEmpty();
        assertThat(obligation.liable()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AGENT,an1.p3.sp3.i1.provide-laptop,an1.p7.i1.secure-channel",
        "SYSTEM_USE,an1.p7.i1.secure-channel,an1.c3.table.r1.operate",
        "TRUST_MANAGEMENT,an1.c3.table.r1.operate,p8.service-refusal-notice"
    })
    void aTypeHasItsOwnAndThoseOfTheBody(CooperationType type, String its, String anothers) {
        Obligations obligations = KAZAKH.forType(type);

        assertThat(obligations.find(NormId.of("spa219." + its))).isPresent();
        assertThat(obligations.find(NormId.of("spa219." + anothers))).isEmpty();
        assertThat(obligations.find(ObligationNorms.CONFIDENTIALITY)).isPresent();
    }

    @Test
    void theNineServicesOfTheTableAreContinuingDutiesOfThePartner() {
        List<Obligation> table = KAZAKH.forType(CooperationType.TRUST_MANAGEMENT).of(PartyRole.PARTNER).all().stream()
                .filter(obligation -> obligation.norm().id().startsWith("spa219.an1.c3.table."))
                .toList();

        assertThat(table).hasSize(9).allSatisfy(obligation -> {
            assertThat(obligation.span()).isEqualTo(ObligationSpan.CONTINUING);
            assertThat(obligation.kind()).isEqualTo(NormKind.OBLIGATION);
            assertThat(obligation.liable()).containsExactly(PartyRole.PARTNER);
            assertThat(obligation.isRight()).isFalse();
        });
    }

    @Test
    void theyAreFilteredByParty() {
        Obligations agents = KAZAKH.forType(CooperationType.AGENT);

        assertThat(agents.of(PartyRole.PARTNER)).isEqualTo(agents.of(PartyRole.AGENT));
        assertThat(agents.of(PartyRole.PARTNER).find(ObligationNorms.AGENT_LAPTOP))
                .isPresent();
        assertThat(agents.of(PartyRole.PARTNER).find(ObligationNorms.LIABILITY)).isPresent();
        assertThat(agents.of(PartyRole.PARTNER).find(ObligationNorms.ANALYSIS)).isEmpty();
        assertThat(agents.of(PartyRole.STATE_CORP).find(ObligationNorms.ANALYSIS))
                .isPresent();
        assertThat(agents.of(PartyRole.STATE_CORP).find(ObligationNorms.LIABILITY))
                .isPresent();
        assertThat(agents.of(PartyRole.STATE_CORP).find(ObligationNorms.AGENT_LAPTOP))
                .isEmpty();
        assertThat(KAZAKH.of(PartyRole.AGENT).find(ObligationNorms.TRUST_OPERATE))
                .isEmpty();
        assertThat(KAZAKH.of(PartyRole.PARTIES).all())
                .isNotEmpty()
                .allSatisfy(obligation -> assertThat(obligation.performers()).contains(PartyRole.PARTIES));
        assertThat(KAZAKH.of(PartyRole.COURT).all()).isEmpty();
        assertThat(agents.ofKind(NormKind.RIGHT).all()).allMatch(Obligation::isRight);
        assertThat(agents.ofKind(NormKind.RIGHT).all().size()
                        + agents.ofKind(NormKind.OBLIGATION).all().size())
                .isEqualTo(agents.all().size());
    }

    @ParameterizedTest
    @CsvSource({
        "an1.p2.agent-laptop,AGENT",
        "p4.sp2.i8.premises,PARTNER",
        "p5.i4.analysis,STATE_CORP",
        "p4.sp1.advisory-right,STATE_CORP",
        "an1.p3.sp4.onsite-right,STATE_CORP",
        "an2.p3.remuneration,PARTNER"
    })
    void thePartyThatPerformsAnswersAndForARightTheOther(String id, PartyRole liable) {
        assertThat(kazakh(id).liable()).containsExactly(liable);
        assertThat(kazakh("p10.confidentiality").liable())
                .containsExactlyInAnyOrder(PartyRole.STATE_CORP, PartyRole.PARTNER);
        assertThat(kazakh("p30.post-service-list").liable())
                .containsExactlyInAnyOrder(PartyRole.STATE_CORP, PartyRole.PARTNER);
    }

    /** D01: "if possible" is the topic of the advice in Kazakh, a condition in English. */
    @ParameterizedTest
    @CsvSource({"p4.sp1.advisory-right", "p5.i2.consulting"})
    void adviceIsUnconditionalInTheKazakhText(String id) {
        NormId norm = NormId.of("spa219." + id);

        assertThat(KAZAKH.find(norm).orElseThrow().condition()).isEmpty();
        assertThat(TRANSLATED.find(norm).orElseThrow().condition().map(LocalizedText::en))
                .contains("as to public services on the web portal, if possible");
    }

    /** D02, D03: the Kazakh text alone; D14: the English text alone. */
    @ParameterizedTest
    @CsvSource({"p4.sp2.kk7.staff-qualification,true", "p4.kk.penalty.penalty,true", "an1.c3.trust-term,false"})
    void whatATextLacksIsNotAmongThem(String id, boolean kazakh) {
        NormId norm = NormId.of("spa219." + id);

        assertThat(KAZAKH.find(norm).isPresent()).isEqualTo(kazakh);
        assertThat(TRANSLATED.find(norm).isPresent()).isEqualTo(!kazakh);
    }

    /** D17: a right in Kazakh, a bare duty in English. */
    @Test
    void theIntakeInPersonIsARightInTheKazakhText() {
        NormId norm = ObligationNorms.SYSTEM_PERSONAL_APPEARANCE;

        assertThat(KAZAKH.find(norm).orElseThrow().kind()).isEqualTo(NormKind.RIGHT);
        assertThat(KAZAKH.find(norm).orElseThrow().liable()).containsExactly(PartyRole.STATE_CORP);
        assertThat(TRANSLATED.find(norm).orElseThrow().kind()).isEqualTo(NormKind.OBLIGATION);
        assertThat(TRANSLATED.find(norm).orElseThrow().liable()).containsExactly(PartyRole.PARTNER);
        assertThat(TRANSLATED
                        .find(ObligationNorms.TRUST_METHODOLOGY)
                        .orElseThrow()
                        .kind())
                .as("under a heading of rights and obligations, without a modal: a duty in both")
                .isEqualTo(NormKind.OBLIGATION);
    }

    @Test
    void aNormOfTheHostIsAmongThem() {
        Norm own = Norm.builder()
                .from(Norms.standard().get(ObligationNorms.PREMISES))
                .id(NormId.of("spa219.host.parking"))
                .summary("Partner keeps a parking place.")
                .build();
        Obligation added = Obligations.of(Edition.standard().withNorm("with parking", own))
                .find(own.id())
                .orElseThrow();

        assertThat(added.types()).containsExactlyInAnyOrder(CooperationType.values());
        assertThat(added.span()).isEqualTo(ObligationSpan.CONTINUING);
        assertThat(added.label().text().en()).isEqualTo("Partner keeps a parking place.");
        assertThat(added.condition()).isEmpty();
    }

    @Test
    void statesAndSpansHaveNames() {
        Arrays.stream(ObligationState.values()).forEach(state -> Answers.assertTranslated(state.label()));
        Arrays.stream(ObligationSpan.values()).forEach(span -> Answers.assertTranslated(span.label()));
    }
}
