package kz.qyzmet.report.fill;

import static kz.qyzmet.report.fill.Fills.FRI_2026_07_10;
import static kz.qyzmet.report.fill.Fills.LAW;
import static kz.qyzmet.report.fill.Fills.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.qyzmet.control.ControlEvent;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.FormFinding;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.OfficeServicesOverlap;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.service.PublicService;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of filling, on any set of cases. */
class FillProperties {

    private static final List<Reckoner> READINGS = List.of(
            LAW,
            LAW.with(UnplannedEventRow.LEFT_OUT)
                    .with(RestoredPersons.MONITORING_ALONE)
                    .with(CorporationRefusals.LEFT_OUT),
            LAW.with(OfficeServicesOverlap.INCLUDED)
                    .with(LateComplaintDay.EXPIRY)
                    .with(LateVolumes.WITH_REFUSALS));

    @Provide
    Arbitrary<FormType> quarterly() {
        return Arbitraries.of(FormType.class).filter(FormType::isQuarterly);
    }

    @Provide
    Arbitrary<Reckoner> laws() {
        return Arbitraries.of(READINGS);
    }

    private static FilledForm fill(Reckoner law, FormType type, Map<String, LegalCase> cases) {
        FormFiller filler = FormFiller.of(law, request(type).build());
        cases.forEach(filler::add);
        return filler.filled();
    }

    private static Map<String, LegalCase> named(List<LegalCase> cases) {
        Map<String, LegalCase> named = new TreeMap<>();
        cases.forEach(each -> named.put("case " + named.size(), each));
        return named;
    }

    /** The cells of all lines that are not zero. */
    private static Map<CellRef, Long> cells(FilledForm filled) {
        Map<CellRef, Long> cells = new HashMap<>();
        for (FormLine line : filled.form().lines()) {
            List<FormColumn> columns =
                    filled.form().type().layout().columns(line.key().row());
            for (int i = 0; i < columns.size(); i++) {
                long number = line.cells().get(i).number().orElseThrow();
                if (number != 0) {
                    cells.put(new CellRef(line.key(), columns.get(i).code()), number);
                }
            }
        }
        return cells;
    }

    @Property(tries = 150)
    void theNumbersAreThoseOfTheExplanations(@ForAll long seed, @ForAll @IntRange(max = 60) int number) {
        List<LegalCase> cases = RandomCases.some(seed, number);
        NaiveFiller naive = new NaiveFiller(LAW, FRI_2026_07_10);
        cases.stream().filter(each -> !isOfUnknownEntry(each)).forEach(naive::add);
        Map<String, LegalCase> named =
                named(cases.stream().filter(each -> !isOfUnknownEntry(each)).toList());

        Map<String, Long> first = new TreeMap<>();
        cells(fill(LAW, FormType.FORM_1MK, named)).forEach((cell, value) -> {
            if (cell.line().isRow()) {
                first.put(cell.line().row() + " " + cell.column(), value);
            }
        });
        assertThat(first).isEqualTo(naive.cells());
    }

    /** A number without an entry is counted by a reading of its own, which a table shows. */
    private static boolean isOfUnknownEntry(LegalCase each) {
        return each instanceof PublicService service
                && service.enteredInRegisterOn().isEmpty();
    }

    @Property(tries = 60)
    void theRowsOfTheSecondFormAreThoseOfTheFirstUnderTheirOwnNumbers(
            @ForAll long seed, @ForAll @IntRange(max = 60) int number) {
        Map<String, LegalCase> cases = named(RandomCases.some(seed, number).stream()
                .filter(each -> !(each instanceof ControlEvent))
                .toList());
        Map<CellRef, Long> first = cells(fill(LAW, FormType.FORM_1MK, cases));
        Map<CellRef, Long> renumbered = new HashMap<>();
        first.forEach((cell, value) -> {
            LineKey line = cell.line();
            String[] parts = line.row().split("\\.", 2);
            int row = Integer.parseInt(parts[0]);
            if (row != 11) {
                String own = (row < 11 ? row : row - 1) + (parts.length > 1 ? "." + parts[1] : "");
                renumbered.put(
                        new CellRef(new LineKey(own, line.provider(), line.service(), line.system()), cell.column()),
                        value);
            }
        });

        assertThat(cells(fill(LAW, FormType.FORM_2MK, cases))).isEqualTo(renumbered);
    }

    @Property(tries = 150)
    void theFiguresAgree(
            @ForAll("laws") Reckoner law,
            @ForAll("quarterly") FormType type,
            @ForAll long seed,
            @ForAll @IntRange(max = 60) int number) {
        FilledForm filled = fill(law, type, named(RandomCases.some(seed, number)));

        Stream<FormFinding> wrong = filled.form().findings(law).stream()
                .filter(finding -> finding.found().isPresent())
                .filter(finding -> finding.severity() != Severity.DOUBT);
        assertThat(wrong).isEmpty();
    }

    @Property(tries = 100)
    void theOrderOfTheCasesIsOfNoMatter(
            @ForAll("laws") Reckoner law,
            @ForAll("quarterly") FormType type,
            @ForAll long seed,
            @ForAll @IntRange(max = 40) int number) {
        Map<String, LegalCase> cases = named(RandomCases.some(seed, number));
        List<String> order = new ArrayList<>(cases.keySet());
        Collections.shuffle(order, new Random(seed));
        FormFiller shuffled = FormFiller.of(law, request(type).build());
        order.forEach(name -> shuffled.add(name, Objects.requireNonNull(cases.get(name))));

        FilledForm one = fill(law, type, cases);
        FilledForm other = shuffled.filled();
        assertThat(other.form()).isEqualTo(one.form());
        assertThat(other.remarks()).isEqualTo(one.remarks());
        cells(one).keySet().forEach(cell -> assertThat(other.casesBehind(cell)).isEqualTo(one.casesBehind(cell)));
    }

    @Property(tries = 150)
    void aCaseChangesTheCellsThatListItByWhatItGivesAlone(
            @ForAll("laws") Reckoner law,
            @ForAll("quarterly") FormType type,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int number) {
        Map<String, LegalCase> cases = named(RandomCases.some(seed, number));
        String name = "case 0";
        LegalCase added = Objects.requireNonNull(cases.get(name));
        Map<String, LegalCase> others = new TreeMap<>(cases);
        others.remove(name);

        FilledForm with = fill(law, type, cases);
        Map<CellRef, Long> before = cells(fill(law, type, others));
        Map<CellRef, Long> alone = cells(fill(law, type, Map.of(name, added)));
        Map<CellRef, Long> expected = new HashMap<>(before);
        alone.forEach((cell, value) -> expected.merge(cell, value, Long::sum));
        assertThat(cells(with)).isEqualTo(expected);
        Set<CellRef> listing = new HashSet<>();
        cells(with).keySet().stream()
                .filter(cell -> with.casesBehind(cell).contains(name))
                .forEach(listing::add);
        assertThat(listing).isEqualTo(alone.keySet());
    }

    @Property(tries = 100)
    void rowsThatCountCasesHaveAsManyBehindThem(@ForAll long seed, @ForAll @IntRange(max = 60) int number) {
        FilledForm filled = fill(LAW, FormType.FORM_1MK, named(RandomCases.some(seed, number)));

        cells(filled).forEach((cell, value) -> {
            if (Set.of("1", "2", "10", "11", "16", "17", "18")
                    .contains(cell.line().row().split("\\.", 2)[0])) {
                assertThat(filled.casesBehind(cell)).as(cell.toString()).hasSize(value.intValue());
            } else {
                assertThat(filled.casesBehind(cell)).as(cell.toString()).hasSizeBetween(1, value.intValue());
            }
        });
    }

    @Property(tries = 100)
    void theQuarterListsTheCasesOfItsMonthsAndTheTotalThoseOfItsParts(
            @ForAll long seed, @ForAll @IntRange(max = 60) int number) {
        FilledForm filled = fill(LAW, FormType.FORM_1MK, named(RandomCases.some(seed, number)));

        for (FormLine line : filled.form().lines()) {
            String row = line.key().row();
            if (filled.form().type().layout().row(row).orElseThrow().isStock()) {
                continue;
            }
            boolean split = line.cells().size() > 4;
            for (String group : split ? List.of(".ind", ".legal") : List.of("")) {
                Set<String> months = new TreeSet<>();
                for (String month : List.of("m1", "m2", "m3")) {
                    months.addAll(filled.casesBehind(new CellRef(line.key(), month + group)));
                }
                assertThat(filled.casesBehind(new CellRef(line.key(), "q" + group)))
                        .containsExactlyElementsOf(months);
            }
        }
        Set<String> parts = new TreeSet<>();
        for (int part = 1; part <= 4; part++) {
            parts.addAll(filled.casesBehind(CellRef.of("12." + part, "q.ind")));
        }
        assertThat(filled.casesBehind(CellRef.of("12", "q.ind"))).containsExactlyElementsOf(parts);
    }
}
