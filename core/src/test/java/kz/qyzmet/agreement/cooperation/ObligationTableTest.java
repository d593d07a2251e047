package kz.qyzmet.agreement.cooperation;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.cooperation.StepCases.ENGLISH;
import static kz.qyzmet.agreement.cooperation.StepCases.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.Answers;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.NormKind;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every obligation and right of the agreement, as its Kazakh text has them: kind, types (of an <b>a</b>gent, use of the
 * <b>s</b>ystem, <b>t</b>rust management), who performs or may, who answers.
 */
class ObligationTableTest {

    private static final String TABLE = """
                p4.sp1.advisory-right                  RIGHT      AST PARTNER            STATE_CORP
                p4.sp2.i1.secure-channel               OBLIGATION AST PARTNER            PARTNER
                p4.sp2.i2.deliver-intake-services      OBLIGATION AST PARTNER            PARTNER
                p4.sp2.i3.accept-complete              OBLIGATION AST PARTNER            PARTNER
                p4.sp2.i3.biometric                    OBLIGATION AST PARTNER            PARTNER
                p4.sp2.i4.personal-data                OBLIGATION AST PARTNER            PARTNER
                p4.sp2.i5.inform-accessible            OBLIGATION AST PARTNER            PARTNER
                p4.sp2.i5.inform-impairments           OBLIGATION AST PARTNER            PARTNER
                p4.sp2.i6.disability-access            OBLIGATION AST PARTNER            PARTNER
                p4.sp2.kk7.staff-qualification         OBLIGATION AST PARTNER            PARTNER
                p4.sp2.i7.restore-rights               OBLIGATION AST PARTNER            PARTNER
                p4.sp2.i7.restore-rights-notice        OBLIGATION AST PARTNER            PARTNER
                p4.sp2.i8.premises                     OBLIGATION AST PARTNER            PARTNER
                p4.sp2.i9.hours-no-break               OBLIGATION AST PARTNER            PARTNER
                p4.kk.penalty.penalty                  OBLIGATION AST PARTNER            PARTNER
                p5.i1.system-access                    OBLIGATION AST STATE_CORP         STATE_CORP
                p5.i2.consulting                       OBLIGATION AST STATE_CORP         STATE_CORP
                p5.i3.authorization                    OBLIGATION AST STATE_CORP         STATE_CORP
                p5.i4.analysis                         OBLIGATION AST STATE_CORP         STATE_CORP
                p7.liability                           OBLIGATION AST PARTIES            STATE_CORP+PARTNER
                p8.service-refusal-notice              OBLIGATION AS  STATE_CORP         STATE_CORP
                p9.damage                              OBLIGATION AST PARTIES            STATE_CORP+PARTNER
                p10.confidentiality                    OBLIGATION AST PARTIES            STATE_CORP+PARTNER
                p12.force-majeure-evidence             OBLIGATION AST PARTY              STATE_CORP+PARTNER
                p22.loss-compensation                  RIGHT      AST PARTY              STATE_CORP+PARTNER
                p23.unilateral-refusal                 RIGHT      AST PARTY              STATE_CORP+PARTNER
                p24.unilateral-right                   RIGHT      AST PARTY              STATE_CORP+PARTNER
                p25.unilateral-procedure               RIGHT      AST PARTY              STATE_CORP+PARTNER
                p26.own-expenses                       OBLIGATION AST PARTIES            STATE_CORP+PARTNER
                p26.electronic-signature               RIGHT      AST PARTIES            STATE_CORP+PARTNER
                p27.report-on-request                  OBLIGATION AST PARTNER            PARTNER
                p28.notice                             OBLIGATION AST STATE_CORP         STATE_CORP
                p29.termination-start                  OBLIGATION AST STATE_CORP         STATE_CORP
                p30.post-service-list                  OBLIGATION AS  STATE_CORP+PARTNER STATE_CORP+PARTNER
                p30.post-partner-contacts              OBLIGATION AST STATE_CORP+PARTNER STATE_CORP+PARTNER
                an1.p2.agent-function                  OBLIGATION A   AGENT              AGENT
                an1.p2.agent-visit                     RIGHT      A   AGENT              STATE_CORP
                an1.p2.agent-laptop                    OBLIGATION A   AGENT              AGENT
                an1.p3.sp1.i1.service-list             OBLIGATION A   STATE_CORP         STATE_CORP
                an1.p3.sp1.i2.laptop-setup             OBLIGATION A   STATE_CORP         STATE_CORP
                an1.p3.sp1.i3.functionality            OBLIGATION A   STATE_CORP         STATE_CORP
                an1.p3.sp1.i4.register-entry           OBLIGATION A   STATE_CORP         STATE_CORP
                an1.p3.sp2.i1.analysis-right           RIGHT      A   STATE_CORP         PARTNER
                an1.p3.sp2.i2.propose-termination      RIGHT      A   STATE_CORP         PARTNER
                an1.p3.sp3.i1.provide-laptop           OBLIGATION A   AGENT              AGENT
                an1.p3.sp3.i2.deliver-services         OBLIGATION A   AGENT              AGENT
                an1.p3.sp3.i3.protect-data             OBLIGATION A   AGENT              AGENT
                an1.p3.sp4.onsite-right                RIGHT      A   AGENT              STATE_CORP
                an1.p6.i1.system-access                OBLIGATION S   STATE_CORP         STATE_CORP
                an1.p6.i2.functionality                OBLIGATION S   STATE_CORP         STATE_CORP
                an1.p7.i1.secure-channel               OBLIGATION S   PARTNER            PARTNER
                an1.p7.i2.personal-appearance          RIGHT      S   PARTNER            STATE_CORP
                an1.p7.i2.intake-checks                OBLIGATION S   PARTNER            PARTNER
                an1.c3.corp.i1.provide-centre          OBLIGATION T   STATE_CORP         STATE_CORP
                an1.c3.corp.i2.connectivity            OBLIGATION T   STATE_CORP         STATE_CORP
                an1.c3.corp.i3.methodology             OBLIGATION T   STATE_CORP         STATE_CORP
                an1.c3.table.r1.operate                OBLIGATION T   PARTNER            PARTNER
                an1.c3.table.r2.principles             OBLIGATION T   PARTNER            PARTNER
                an1.c3.table.r3.labour-discipline      OBLIGATION T   PARTNER            PARTNER
                an1.c3.table.r4.sanitary               OBLIGATION T   PARTNER            PARTNER
                an1.c3.table.r5.supplies               OBLIGATION T   PARTNER            PARTNER
                an1.c3.table.r6.wifi                   OBLIGATION T   PARTNER            PARTNER
                an1.c3.table.r7.training               OBLIGATION T   PARTNER            PARTNER
                an1.c3.table.r8.couriers               OBLIGATION T   PARTNER            PARTNER
                an1.c3.table.r9.eliminate-violations   OBLIGATION T   PARTNER            PARTNER
                an2.p1.currency                        OBLIGATION AST PARTIES            STATE_CORP+PARTNER
                an2.p2.i1.iis-fee                      OBLIGATION AST PARTNER            PARTNER
                an2.p2.i2.property-fee                 OBLIGATION AST PARTNER            PARTNER
                an2.p2.i3.profit-share                 OBLIGATION AST PARTNER            PARTNER
                an2.p3.remuneration                    RIGHT      AST STATE_CORP         PARTNER
                an2.p6.taxes-included                  OBLIGATION AST PARTNER            PARTNER
            """;

    private static final Map<Character, CooperationType> TYPES =
            Map.of('A', CooperationType.AGENT, 'S', CooperationType.SYSTEM_USE, 'T', CooperationType.TRUST_MANAGEMENT);

    /**
     * A row of the table.
     *
     * @param norm the norm
     * @param kind obligation or right
     * @param types the types for which it holds
     * @param performers who performs it, or whose right it is
     * @param liable who answers for it
     */
    private record Row(
            NormId norm, NormKind kind, Set<CooperationType> types, Set<PartyRole> performers, Set<PartyRole> liable) {

        static Row of(String line) {
            String[] cells = line.strip().split(" +", -1);
            return new Row(
                    NormId.of("spa219." + cells[0]),
                    NormKind.valueOf(cells[1]),
                    cells[2].chars().mapToObj(type -> TYPES.get((char) type)).collect(Collectors.toSet()),
                    roles(cells[3]),
                    roles(cells[4]));
        }

        private static Set<PartyRole> roles(String cell) {
            return Stream.of(cell.split("\\+", -1)).map(PartyRole::valueOf).collect(Collectors.toSet());
        }
    }

    private static List<Row> rows() {
        return TABLE.lines().map(Row::of).toList();
    }

    private static List<Finding> violated(Reckoner law, NormId norm, CooperationType type) {
        ObligationFacts facts = ObligationFacts.builder()
                .signedOn(on("MON_2026_05_04"))
                .addRecords(ObligationRecord.builder()
                        .norm(norm)
                        .violatedOn(on("TUE_2026_05_12"))
                        .build())
                .build();
        assertThat(new ObligationFindings(law, type, facts, date("MON_2026_05_11")).all())
                .isEmpty();
        return new ObligationFindings(law, type, facts, date("TUE_2026_05_12")).all();
    }

    @Test
    void theTableIsThatOfTheKazakhTextAndNoMore() {
        assertThat(Obligations.of(Edition.standard()).all())
                .extracting(Obligation::norm)
                .containsExactlyElementsOf(rows().stream().map(Row::norm).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    @OfNorm({
        "spa219.p4.sp1.advisory-right",
        "spa219.p4.sp2.i1.secure-channel",
        "spa219.p4.sp2.i2.deliver-intake-services",
        "spa219.p4.sp2.i3.accept-complete",
        "spa219.p4.sp2.i3.biometric",
        "spa219.p4.sp2.i4.personal-data",
        "spa219.p4.sp2.i5.inform-accessible",
        "spa219.p4.sp2.i5.inform-impairments",
        "spa219.p4.sp2.i6.disability-access",
        "spa219.p4.sp2.kk7.staff-qualification",
        "spa219.p4.sp2.i7.restore-rights",
        "spa219.p4.sp2.i7.restore-rights-notice",
        "spa219.p4.sp2.i8.premises",
        "spa219.p4.sp2.i9.hours-no-break",
        "spa219.p4.kk.penalty.penalty",
        "spa219.p5.i1.system-access",
        "spa219.p5.i2.consulting",
        "spa219.p5.i3.authorization",
        "spa219.p5.i4.analysis",
        "spa219.p7.liability",
        "spa219.p8.service-refusal-notice",
        "spa219.p9.damage",
        "spa219.p10.confidentiality",
        "spa219.p12.force-majeure-evidence",
        "spa219.p22.loss-compensation",
        "spa219.p23.unilateral-refusal",
        "spa219.p24.unilateral-right",
        "spa219.p25.unilateral-procedure",
        "spa219.p26.own-expenses",
        "spa219.p26.electronic-signature",
        "spa219.p27.report-on-request",
        "spa219.p28.notice",
        "spa219.p29.termination-start",
        "spa219.p30.post-service-list",
        "spa219.p30.post-partner-contacts",
        "spa219.an1.p2.agent-function",
        "spa219.an1.p2.agent-visit",
        "spa219.an1.p2.agent-laptop",
        "spa219.an1.p3.sp1.i1.service-list",
        "spa219.an1.p3.sp1.i2.laptop-setup",
        "spa219.an1.p3.sp1.i3.functionality",
        "spa219.an1.p3.sp1.i4.register-entry",
        "spa219.an1.p3.sp2.i1.analysis-right",
        "spa219.an1.p3.sp2.i2.propose-termination",
        "spa219.an1.p3.sp3.i1.provide-laptop",
        "spa219.an1.p3.sp3.i2.deliver-services",
        "spa219.an1.p3.sp3.i3.protect-data",
        "spa219.an1.p3.sp4.onsite-right",
        "spa219.an1.p6.i1.system-access",
        "spa219.an1.p6.i2.functionality",
        "spa219.an1.p7.i1.secure-channel",
        "spa219.an1.p7.i2.personal-appearance",
        "spa219.an1.p7.i2.intake-checks",
        "spa219.an1.c3.corp.i1.provide-centre",
        "spa219.an1.c3.corp.i2.connectivity",
        "spa219.an1.c3.corp.i3.methodology",
        "spa219.an1.c3.table.r1.operate",
        "spa219.an1.c3.table.r2.principles",
        "spa219.an1.c3.table.r3.labour-discipline",
        "spa219.an1.c3.table.r4.sanitary",
        "spa219.an1.c3.table.r5.supplies",
        "spa219.an1.c3.table.r6.wifi",
        "spa219.an1.c3.table.r7.training",
        "spa219.an1.c3.table.r8.couriers",
        "spa219.an1.c3.table.r9.eliminate-violations",
        "spa219.an2.p1.currency",
        "spa219.an2.p2.i1.iis-fee",
        "spa219.an2.p2.i2.property-fee",
        "spa219.an2.p2.i3.profit-share",
        "spa219.an2.p3.remuneration",
        "spa219.an2.p6.taxes-included"
    })
    void aViolationOfEachIsABreachOfTheLiablePartyWhereItHolds(Row row) {
        Obligation obligation =
                Obligations.of(Edition.standard()).find(row.norm()).orElseThrow();

        assertThat(obligation.kind()).isEqualTo(row.kind());
        assertThat(obligation.types()).isEqualTo(row.types());
        assertThat(obligation.performers()).isEqualTo(row.performers());
        assertThat(obligation.liable()).isEqualTo(row.liable());
        for (CooperationType type : CooperationType.values()) {
            assertThat(violated(LAW, row.norm(), type)).singleElement().satisfies(finding -> {
                assertThat(finding.citation()).isEqualTo(row.norm());
                assertThat(finding.since()).isEqualTo(date("TUE_2026_05_12"));
                Answers.assertTranslated(finding.message());
                if (row.types().contains(type)) {
                    assertThat(finding.severity()).hasToString("BREACH");
                    row.liable()
                            .forEach(role -> assertThat(finding.message().en())
                                    .matches("(?s).*liable: .*" + role.label().en() + ".*"));
                    assertThat(finding.message().en()).startsWith(row.kind() == NormKind.RIGHT ? "The right \"" : "\"");
                } else {
                    assertThat(finding.severity()).hasToString("DEFECT");
                    assertThat(finding.message().en()).startsWith("A record is kept of");
                }
            });
        }
    }

    /** D14: the English text alone asks for the term of trust management. */
    @Test
    @OfNorm("spa219.an1.c3.trust-term")
    void whatTheEnglishTextAloneAsksForIsViolatedByItAlone() {
        NormId norm = ObligationNorms.TRUST_TERM;

        assertThat(violated(ENGLISH, norm, CooperationType.TRUST_MANAGEMENT))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.citation()).isEqualTo(norm);
                    assertThat(finding.severity()).hasToString("BREACH");
                });
        assertThat(violated(LAW, norm, CooperationType.TRUST_MANAGEMENT)).isEmpty();
    }
}
