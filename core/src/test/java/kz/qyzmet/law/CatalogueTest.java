package kz.qyzmet.law;

import static kz.qyzmet.law.LawTables.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped catalogue against the tables that it was made from, field by field. */
class CatalogueTest {

    private static final Norms NORMS = Norms.standard();

    private static List<String> codes(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";", -1));
    }

    /** A bracket that was opened before a number is closed after it. */
    @Test
    void theBracketsOfAPlaceAreClosed() {
        NormId row = NormId.of("ctl78.f1mk.r1-2.events-monitoring");

        assertThat(NORMS.placeOf(row).en()).endsWith(", Annex 1 row 1.2 (expl. p. 7)");
        assertThat(NORMS.placeOf(row).ru()).endsWith(" 7)");
        assertThat(NORMS.all().stream().map(norm -> NORMS.placeOf(norm.id())).map(LocalizedText::en))
                .allMatch(place -> place.chars().filter(c -> c == '(').count()
                        <= place.chars().filter(c -> c == ')').count());
    }

    @Test
    void aNormIsToldByItsLabelAndItsPlace() {
        Label label = NORMS.labelOf(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER);

        assertThat(label)
                .isEqualTo(
                        NORMS.get(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER).label());
        assertThat(NORMS.placeOf(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER).en())
                .isEqualTo("Law \"On State Services\" No. 88-V, Art. 25 p. 2 part 1");
    }

    @Test
    void aNormThatIsWordedInEnglishAloneIsToldByItsPlaceElsewhere() {
        for (Norm norm : NORMS.all()) {
            Label label = NORMS.labelOf(norm.id());
            LocalizedText place = norm.provision().text();

            assertThat(label.text().en()).isEqualTo(norm.label().text().en());
            if (!LawTexts.labels().has(norm.id().id())) {
                assertThat(label.text().kk()).as(norm.id().id()).isEqualTo(place.kk());
                assertThat(label.text().ru()).as(norm.id().id()).isEqualTo(place.ru());
                assertThat(label.unofficial()).doesNotContain(Language.KK, Language.RU);
            } else {
                assertThat(label).as(norm.id().id()).isEqualTo(norm.label());
            }
        }
    }

    @Test
    void aGroundIsToldByItsSummaryAndItsPlace() {
        Ground ground = Ground.of("cc.a173");

        assertThat(NORMS.labelOf(ground).text().en()).isEqualTo("A period starts the day after its date or event");
        assertThat(NORMS.labelOf(ground).unofficial()).isEmpty();
        assertThat(NORMS.placeOf(ground).kk()).isEqualTo("Азаматтық кодекс, 173-бап");
    }

    @Test
    void everyFieldOfEveryRow() {
        List<Map<String, String>> rows = LawTables.norms();

        assertThat(rows).hasSize(1316);
        assertThat(NORMS.all())
                .extracting(norm -> norm.id().id())
                .containsExactlyElementsOf(
                        rows.stream().map(row -> cell(row, "id")).toList());
        for (Map<String, String> row : rows) {
            Norm norm = NORMS.get(NormId.of(cell(row, "id")));
            assertThat(norm.provision()).isEqualTo(new Provision(Act.of(cell(row, "act")), cell(row, "locator")));
            assertThat(norm.kind().name()).isEqualTo(cell(row, "kind"));
            assertThat(norm.actors()).isEqualTo(codes(cell(row, "actor")));
            assertThat(norm.counterparties()).isEqualTo(codes(cell(row, "counterparty")));
            assertThat(List.of(
                            norm.subject(),
                            norm.trigger(),
                            norm.limit(),
                            norm.unit(),
                            norm.direction(),
                            norm.condition(),
                            norm.consequence(),
                            norm.summary(),
                            norm.notes()))
                    .isEqualTo(List.of(
                            cell(row, "subject"),
                            cell(row, "trigger"),
                            cell(row, "limit"),
                            cell(row, "unit"),
                            cell(row, "direction"),
                            cell(row, "condition"),
                            cell(row, "consequence"),
                            cell(row, "summary"),
                            cell(row, "notes")));
            assertThat(norm.id().id()).startsWith(norm.provision().act().prefix() + ".");
        }
    }

    @Test
    void theForceOfANormIsThatOfTheLongestPrefix() {
        for (Norm norm : NORMS.all()) {
            Map<String, String> row = LawTables.forceOf(norm.id().id());
            Force force = norm.force();
            assertThat(force.from()).as(norm.id().id()).isEqualTo(LawTables.date(row, "from"));
            assertThat(force.until()).as(norm.id().id()).isEqualTo(LawTables.date(row, "until"));
            assertThat(force.status().name()).isEqualToIgnoringCase(cell(row, "status"));
            assertThat(force.basis().en()).isEqualTo(cell(row, "basis").replace(", see supersession.md", ""));
            force.from().ifPresent(from -> {
                assertThat(force.holds(from)).isTrue();
                assertThat(force.holds(from.minusDays(1))).isFalse();
            });
            force.until().ifPresent(until -> {
                assertThat(force.holds(until)).isTrue();
                assertThat(force.holds(until.plusDays(1))).isFalse();
            });
        }
    }

    @Test
    void lookUpsFindWhatTheRowsSay() {
        for (Act act : Act.values()) {
            assertThat(NORMS.of(act))
                    .hasSameElementsAs(where(row -> cell(row, "act").equals(act.code())));
        }
        for (NormKind kind : NormKind.values()) {
            assertThat(NORMS.of(kind))
                    .hasSameElementsAs(where(row -> cell(row, "kind").equals(kind.name())));
        }
        Set<String> actors = LawTables.norms().stream()
                .flatMap(row -> codes(cell(row, "actor")).stream())
                .collect(Collectors.toSet());
        for (String actor : actors) {
            assertThat(NORMS.ofActor(actor))
                    .hasSameElementsAs(where(row -> codes(cell(row, "actor")).contains(actor)));
        }
        assertThat(NORMS.ofActor("NOBODY")).isEmpty();
        assertThat(NORMS.of(Act.STATE_SERVICES_LAW, "25"))
                .isEqualTo(NORMS.of(Act.STATE_SERVICES_LAW, "a25"))
                .hasSameElementsAs(where(row -> cell(row, "id").startsWith("law88.a25.")));
        assertThat(NORMS.of(Act.CONTROL_RULES, "28"))
                .isEqualTo(NORMS.of(Act.CONTROL_RULES, "p28"))
                .hasSameElementsAs(where(row -> cell(row, "id").startsWith("ctl78.p28.")));
        assertThat(NORMS.of(Act.CONTROL_RULES, "a25")).isEmpty();
        assertThat(NORMS.timeBearing()).hasSize(149);
    }

    private static List<Norm> where(Predicate<Map<String, String>> wanted) {
        return LawTables.norms().stream()
                .filter(wanted)
                .map(row -> NORMS.get(NormId.of(cell(row, "id"))))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "law88.a25.p2.provider-reviw | ; nearest: law88.a25.p2.provider-review, law88.a25.p2.authority-review,"
                        + " law88.a25.p2.subsequent-consideration",
                "zzz.p1 | ''"
            })
    void anUnknownNormIsRefusedWithTheNearest(String id, String nearest) {
        assertThatThrownBy(() -> NORMS.get(NormId.of(id)))
                .isInstanceOf(UnknownNormException.class)
                .hasMessageStartingWith("Unknown norm: Expected an id of the catalogue, but found: '" + id + "'"
                        + (nearest.isEmpty() ? "" : "; nearest: law88.a25.p2.provider-review, "))
                .satisfies(exception -> {
                    UnknownNormException unknown = (UnknownNormException) exception;
                    assertThat(unknown.id()).isEqualTo(id);
                    assertThat(unknown.nearest())
                            .hasSize(nearest.isEmpty() ? 0 : 3)
                            .allMatch(near -> NORMS.find(NormId.of(near)).isPresent());
                });
        assertThat(NORMS.find(NormId.of(id))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "law88",
                "Law88.a25",
                "law88.",
                ".a25",
                "law88..a25",
                "law88.a25.",
                "law88.a 25",
                "law88.а25",
                "law-88.a25",
                "law88/a25",
                "law88.a25\n"
            })
    void anIdThatIsNotWellFormedIsRefused(String id) {
        assertThatThrownBy(() -> NormId.of(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid norm id: Expected segments of lower-case letters, digits and '-' joined by '.',"
                        + " such as law88.a25.p2.provider-review, but found: '" + id + "'");
    }

    @Test
    void aHugeIdIsShownShort() {
        assertThatThrownBy(() -> NormId.of("a.".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .extracting(Throwable::getMessage, org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .hasSizeLessThan(400)
                .endsWith("...'");
    }

    @Test
    void aHostAddsANormAndSetsATimeInForce() {
        Norm added = Norm.builder()
                .id(NormId.of("host.a1.term"))
                .provision(new Provision(Act.STATE_SERVICES_LAW, "Art. 99"))
                .kind(NormKind.DEADLINE)
                .force(Force.since(LocalDate.of(2026, 7, 12), LocalizedText.same("host")))
                .timeLimit(TimeLimit.after(7, LimitUnit.WORKING_DAY))
                .build();
        Norms changed = NORMS.withNorm(added);

        assertThat(changed.get(added.id())).isEqualTo(added);
        assertThat(changed.all()).hasSize(1317).endsWith(added);
        assertThat(changed)
                .isNotEqualTo(NORMS)
                .isEqualTo(NORMS.withNorm(added))
                .hasSameHashCodeAs(NORMS.withNorm(added));
        assertThat(NORMS.find(added.id())).isEmpty();
        Force force = Force.between(LocalDate.of(2024, 6, 6), LocalDate.of(2030, 1, 1), LocalizedText.same("host"));
        Norms moved = NORMS.withForce("law88.a27-2.", force);
        assertThat(moved.all())
                .allSatisfy(norm -> assertThat(norm.force())
                        .isEqualTo(
                                norm.id().id().startsWith("law88.a27-2.")
                                        ? force
                                        : NORMS.get(norm.id()).force()));
        assertThat(force.status()).isEqualTo(Force.Status.SET_BY_HOST);
        assertThatThrownBy(() -> NORMS.withForce("law99.", force))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid prefix: Expected a norm id, or the start of one up to a dot, but found: 'law99.'");
        assertThatThrownBy(() -> NORMS.withForce("law88.a2", force))
                .as("a2 would take a25 along")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("but found: 'law88.a2'");
        assertThatThrownBy(() ->
                        Force.between(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1), LocalizedText.same("host")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid order: Expected 'from' <= 'until', but found: 2026-01-02 > 2026-01-01");
        assertThatThrownBy(() -> new Edition(" ", NORMS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid edition: Expected a name, but found: ''");
    }

    @Test
    void theCatalogueHandsOutNothingThatCanBeChanged() {
        assertThatThrownBy(() -> NORMS.all().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> NORMS.of(NormKind.RIGHT).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void labelsSayWhichWordingIsOfficial() {
        Map<String, String> russian = LawTables.russianTerms().stream()
                .collect(Collectors.toMap(row -> cell(row, "norm_id"), row -> cell(row, "ru_term")));
        assertThat(russian).hasSize(30);
        for (Map<String, String> row : LawTables.timeBearing()) {
            Norm norm = NORMS.get(NormId.of(cell(row, "id")));
            Label label = norm.label();
            String official = russian.get(norm.id().id());
            assertThat(label.text().en()).isEqualTo(cell(row, "summary"));
            assertThat(label.unofficial())
                    .as(norm.id().id())
                    .containsExactlyInAnyOrderElementsOf(
                            official == null ? Set.of(Language.KK, Language.RU) : Set.of(Language.KK));
            if (official != null) {
                assertThat(label.text().ru()).isEqualTo(official);
            }
            assertThat(label.text().kk() + label.text().ru())
                    .doesNotContain(Label.MARK)
                    .doesNotContainPattern("[a-z]{2}");
        }
        Norm plain = NORMS.get(NormId.of("law88.preamble.scope"));
        assertThat(plain.label().text()).isEqualTo(LocalizedText.same(plain.summary()));
        assertThat(plain.label().unofficial()).containsExactlyInAnyOrder(Language.values());
    }

    /** Every place reads in Kazakh and Russian; marks of forms and Latin numerals have no translation. */
    @Test
    void everyLocatorReadsWithoutAnEnglishWord() {
        Pattern word = Pattern.compile("[A-Za-z]{2,}");
        for (Norm norm : NORMS.all()) {
            LocalizedText place = norm.provision().place();
            assertThat(word.matcher(place.kk()).find()
                            || word.matcher(place.ru()).find())
                    .as("%s: %s", norm.provision().locator(), place)
                    .isFalse();
            String digits = norm.provision().locator().replaceAll("[^0-9]", "");
            assertThat(place.ru().replaceAll("[^0-9]", ""))
                    .as(norm.provision().locator())
                    .isEqualTo(digits);
            assertThat(place.kk().replaceAll("[^0-9]", ""))
                    .as(norm.provision().locator())
                    .isEqualTo(digits);
            assertThat(norm.provision().text().ru())
                    .startsWith(norm.provision().act().label().ru());
        }
        assertThatThrownBy(() -> new Provision(Act.CONTROL_RULES, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid locator: Expected a place in CONTROL-78, but found: ''");
    }

    @Test
    void thatOneTextAloneHasItIsSaidInTheOrderOfEachLanguage() {
        LocalizedText place = new Provision(Act.STANDARD_AGREEMENT, "p. 28 (KK only)").place();

        assertThat(place.kk()).isEqualTo("28-тармақ (қазақша мәтінде ғана)");
        assertThat(place.ru()).isEqualTo("п. 28 (только казахский текст)");
        assertThat(place.en()).isEqualTo("p. 28 (Kazakh text only)");
        assertThat(new Provision(Act.STANDARD_AGREEMENT, "Annex 1 ch. 3 p. 9 (EN only)")
                        .place()
                        .ru())
                .endsWith("(только английский текст)");
    }

    /** A norm of a host may stand where no act of the catalogue has a place. */
    @Test
    void aWordThatTheCatalogueDoesNotHaveIsKept() {
        LocalizedText place = new Provision(Act.STATE_SERVICES_LAW, "Rule 5 of the house, p. 2").place();

        assertThat(place.kk()).isEqualTo("Rule 5 of the house, 2-тармақ");
        assertThat(place.ru()).isEqualTo("Rule 5 of the house, п. 2");
        assertThat(place.en()).isEqualTo("Rule 5 of the house, p. 2");
    }

    @Test
    void theGroundsAreThoseOfTheTable() {
        List<Map<String, String>> rows = LawTables.grounds();

        // Beside the general rules of counting, the three rules on complaints that edge cases 128 and 129 cite.
        List<String> ids = Stream.concat(
                        rows.stream().map(row -> cell(row, "id")), Stream.of("appc.a91.p4", "appc.a99", "appc.a100.p5"))
                .toList();
        assertThat(Ground.values()).extracting(Ground::id).containsExactlyInAnyOrderElementsOf(ids);
        for (Map<String, String> row : rows) {
            Ground ground = Ground.of(cell(row, "id"));
            String locator = cell(row, "locator").equals("-") ? "" : " " + cell(row, "locator");
            assertThat(ground.place().en()).isEqualTo(cell(row, "act") + locator);
            assertThat(ground.place().ru() + ground.summary().ru()).doesNotContainPattern("[a-z]{2}");
        }
        assertThatThrownBy(() -> Ground.of("cc.a999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid ground: Expected an id such as cc.a173, but found: 'cc.a999'");
        assertThatThrownBy(() -> Act.of("LAW-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid act: Expected one of LAW-88-V, SPA-219, CONTROL-78, UCC-83, but found: 'LAW-1'");
    }
}
