package kz.qyzmet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.qyzmet.Answers;
import kz.qyzmet.law.GoverningInstead.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What order 78 and the Law say topic by topic, and how the two relate. */
class SupersessionTest {

    private static final Norms NORMS = Norms.standard();
    private static final LocalDate LATER = LocalDate.of(2026, 5, 6);
    private static final LocalDate EARLIER = LocalDate.of(2023, 10, 2);

    static List<SupersessionTopic> all() {
        return Supersession.all();
    }

    private static SupersessionTopic topic(int number) {
        return Supersession.find(number).orElseThrow();
    }

    private static List<NormId> ids(String cell) {
        return cell == null
                ? List.of()
                : Stream.of(cell.split(" ")).map(NormId::of).toList();
    }

    @Test
    void thereAreFortyThreeOfOrder78AndTwoOfOrder83InOrder() {
        assertThat(all())
                .extracting(SupersessionTopic::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 45).boxed().toList());
        assertThat(Supersession.find(0)).isEmpty();
        assertThat(Supersession.find(46)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, KEPT REPLACED SAME",
        "2, NEW REPLACED",
        "3, REPLACED",
        "4, NEW",
        "5, REPLACED",
        "6, REPLACED",
        "7, NEW REPLACED SAME",
        "8, REPLACED",
        "9, REPLACED SAME",
        "10, NEW REPLACED",
        "11, REPLACED",
        "12, REPLACED",
        "13, REPLACED",
        "14, KEPT NEW",
        "15, NEW",
        "16, NEW",
        "17, REPLACED SAME",
        "18, REPLACED",
        "19, REPLACED",
        "20, NEW REPLACED",
        "21, NEW",
        "22, NEW",
        "23, NEW REPLACED",
        "24, REPLACED",
        "25, REPLACED",
        "26, MOOT",
        "27, REPLACED",
        "28, REPLACED",
        "29, REPLACED",
        "30, MOOT REPLACED",
        "31, NEW",
        "32, REPLACED",
        "33, NEW",
        "34, NEW",
        "35, SAME",
        "36, SAME",
        "37, KEPT",
        "38, KEPT",
        "39, KEPT MOOT",
        "40, KEPT",
        "41, KEPT",
        "42, KEPT",
        "43, SAME",
        "44, REPLACED",
        "45, SAME"
    })
    void eachHasItsEffects(int number, String effects) {
        assertThat(topic(number).effects().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(effects);
    }

    /** Under order 78, then under the Law. */
    @ParameterizedTest
    @CsvSource({
        "4, , law88.a27.p6.exclusion",
        "9, ctl78.p11.once-a-year ctl78.p11.frequency-rule, law88.a27-1.p5.once-a-year",
        "12, ctl78.p21.inspector ctl78.p21.start-notice, "
                + "law88.a27-2.p2.scheduled-notice law88.a27-2.p2.unscheduled-notice",
        "18, ctl78.p19.extension,",
        "26, ctl78.p27.refusal-protocol ctl78.p27.office-transfer ctl78.p27.registration-mark,",
        "28, ctl78.p30.elimination-info, law88.a27-2.p9.pt1.recommendation-term",
        "35, ctl78.p16.experts, ctl78.p16.experts law88.a27-1.p2.s1.experts",
        "39, ctl78.p22.start-checklist ctl78.p50-9.checklist-points, ctl78.p50-9.checklist-points",
        "40, ctl78.p20.preparation ctl78.p20.audit-scope ctl78.p33.criminal-referral ctl78.p34.confidentiality, "
                + "ctl78.p20.preparation ctl78.p20.audit-scope ctl78.p33.criminal-referral ctl78.p34.confidentiality",
        "44, ucc83.p26.update, law88.a23.p2.update-info"
    })
    void eachRegimeHasItsNorms(int number, String order, String law) {
        assertThat(topic(number).under(Regime.ORDER_78)).containsExactlyElementsOf(ids(order));
        assertThat(topic(number).under(Regime.LAW)).containsExactlyElementsOf(ids(law));
        assertThat(topic(number).under(Regime.NONE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachIsWordedInThreeLanguages(SupersessionTopic topic) {
        Answers.assertTranslated(topic.label());
        Answers.assertTranslated(topic.note());
        assertThat(List.of(topic.note().kk(), topic.note().ru(), topic.note().en()))
                .allMatch(note -> note.endsWith("."), "is a sentence");
    }

    /** SAME and KEPT leave the order's rule, NEW has none before, MOOT none after, REPLACED its own in each. */
    @ParameterizedTest
    @MethodSource("all")
    void eachEffectKeepsToItsAlgorithm(SupersessionTopic topic) {
        for (SupersessionRule rule : topic.rules()) {
            List<NormId> before = rule.under(Regime.ORDER_78);
            List<NormId> after = rule.under(Regime.LAW);
            assertThat(before).isEqualTo(rule.order());
            switch (rule.effect()) {
                case NEW -> {
                    assertThat(before).isEmpty();
                    assertThat(after).isEqualTo(rule.law()).isNotEmpty();
                }
                case MOOT -> {
                    assertThat(before).isNotEmpty();
                    assertThat(after).isEmpty();
                }
                case REPLACED -> {
                    assertThat(before).isNotEmpty();
                    assertThat(after).isEqualTo(rule.law()).doesNotContainAnyElementsOf(before);
                }
                case KEPT -> assertThat(after).containsAll(before).containsAll(rule.law());
                case SAME -> assertThat(after).containsAll(rule.law()).isNotEmpty();
                case NOT_MODELLED -> throw new AssertionError(topic);
            }
        }
    }

    /** Whatever a regime is said to have is in force in its time. */
    @ParameterizedTest
    @MethodSource("all")
    void theNormsOfARegimeAreInForceInItsTime(SupersessionTopic topic) {
        assertThat(topic.under(Regime.LAW)).allMatch(id -> NORMS.get(id).force().holds(LATER), "later");
        if (topic.number() <= 43) {
            assertThat(topic.under(Regime.ORDER_78))
                    .allMatch(id -> NORMS.get(id).force().holds(EARLIER), "earlier");
            for (SupersessionRule rule : topic.rules()) {
                boolean ends = rule.effect() == Effect.REPLACED || rule.effect() == Effect.MOOT;
                if (ends || rule.effect() == Effect.KEPT) {
                    assertThat(rule.order())
                            .allMatch(id -> NORMS.get(id).force().holds(LATER) != ends, "ends: " + ends);
                }
            }
        }
    }

    /** A limit that the order leaves to the Entrepreneurial Code has no number, in whichever topic. */
    @Test
    void whatRefersToTheEntrepreneurialCodeHasNoNumber() {
        List<NormId> byReference = all().stream()
                .flatMap(topic -> topic.under(Regime.ORDER_78).stream())
                .distinct()
                .filter(id -> NORMS.get(id).condition().startsWith("reference=EC"))
                .filter(id -> NORMS.get(id).timeLimit().isPresent())
                .toList();

        assertThat(byReference)
                .extracting(NormId::id)
                .containsExactlyInAnyOrder(
                        "ctl78.p18.inspection-term",
                        "ctl78.p19.extension",
                        "ctl78.p19.suspension-notice",
                        "ctl78.p19.resumption-notice",
                        "ctl78.p21.start-notice");
        assertThat(byReference)
                .allMatch(id -> NORMS.get(id).timeLimit().orElseThrow().measure() instanceof Measure.SetElsewhere);
    }

    @Test
    void noNormOfEitherRegimeIsLeftOut() {
        Set<String> left = NORMS.all().stream()
                .map(norm -> norm.id().id())
                .filter(id -> id.matches("ctl78\\.(p|f\\d|fall).*|law88\\.a2(6|7|7-[1-4])\\..*"))
                .filter(id -> Supersession.of(NormId.of(id)).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(left).isEmpty();
    }

    /** The table that the engine answers from says the same, norm by norm. */
    @Test
    void itAgreesWithTheTableOfWhatGovernsInstead() throws IOException {
        Set<String> against = new TreeSet<>();
        try (InputStream stream = Norms.class.getResourceAsStream("governs-instead.tsv")) {
            String table = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            table.lines().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> {
                Effect effect = Effect.valueOf(cells[2]);
                List<NormId> instead = cells[1].isEmpty()
                        ? List.of()
                        : Arrays.stream(cells[1].split(";")).map(NormId::of).toList();
                for (Norm norm : NORMS.all()) {
                    if (cells == row(table, norm.id().id(), cells)) {
                        boolean agrees = Supersession.of(norm.id()).stream()
                                .flatMap(topic -> topic.rules().stream())
                                .filter(rule -> rule.effect() == effect)
                                .anyMatch(rule -> rule.order().contains(norm.id())
                                        || rule.law().contains(norm.id()));
                        Set<NormId> other = new HashSet<>();
                        Supersession.of(norm.id())
                                .forEach(topic -> topic.norms().forEach(other::add));
                        if (!agrees || !other.containsAll(instead)) {
                            against.add(norm.id() + " " + effect + " " + instead);
                        }
                    }
                }
            });
        }
        assertThat(against).isEmpty();
    }

    /** The cells, if theirs is the row that speaks of the id: no row of a longer prefix does. */
    private static String[] row(String table, String id, String[] cells) {
        int longest = table.lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf('\t')))
                .filter(prefix -> prefix.endsWith(".") ? id.startsWith(prefix) : id.equals(prefix))
                .mapToInt(String::length)
                .max()
                .orElse(-1);
        boolean covers = cells[0].endsWith(".") ? id.startsWith(cells[0]) : id.equals(cells[0]);
        return covers && cells[0].length() == longest ? cells : new String[0];
    }

    @Test
    void topicsAreFoundByNormAndByEffect() {
        assertThat(Supersession.of(ControlRules.INSPECTION_START_NOTICE))
                .extracting(SupersessionTopic::number)
                .containsExactly(12);
        assertThat(Supersession.of(NormId.of("ctl78.p32.inspection-on-silence")))
                .extracting(SupersessionTopic::number)
                .containsExactly(10, 32);
        assertThat(Supersession.of(NormId.of("cc.a173"))).isEmpty();
        assertThat(Supersession.of(Effect.MOOT))
                .extracting(SupersessionTopic::number)
                .containsExactly(26, 30, 39);
        assertThat(Supersession.of(Effect.NOT_MODELLED)).isEmpty();
        Answers.assertText(Effect.KEPT.label(), "stays as it was");
    }

    @Test
    void rulesAndTopicsThatCannotBeAreRefused() {
        NormId norm = ControlRules.INSPECTION_TERM;

        assertThatThrownBy(() -> new SupersessionRule(Effect.NEW, List.of(norm), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid rule: Expected norms of the regimes that NEW allows, but found:"
                        + " [ctl78.p18.inspection-term] and []");
        assertThatThrownBy(() -> new SupersessionRule(Effect.MOOT, List.of(), List.of(norm)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("that MOOT allows");
        assertThatThrownBy(() -> new SupersessionRule(Effect.SAME, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("[] and []");
        assertThatThrownBy(() -> new SupersessionTopic(0, topic(1).rules(), topic(1).label(), topic(1).note()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Invalid topic: Expected a number from 1 on and a rule, but found: 0 and [");
    }
}
