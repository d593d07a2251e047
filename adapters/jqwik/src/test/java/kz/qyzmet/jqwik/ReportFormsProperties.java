package kz.qyzmet.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.fill.FillRequest;
import kz.qyzmet.report.fill.FilledForm;
import kz.qyzmet.report.fill.FormFiller;
import kz.qyzmet.report.layout.CaseSource;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormLayout;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.report.layout.Identity;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Report forms of every type, right and wrong. */
class ReportFormsProperties {

    private static final Reckoner LAW = Reckoner.on(KazakhstanCalendar.fiveDay());
    private static final QyzmetArbitraries ARBITRARIES =
            QyzmetArbitraries.standard().inYear(2026);

    @Provide
    Arbitrary<ReportForm> right() {
        return ARBITRARIES.rightReportForms();
    }

    @Property(tries = 500)
    void nothingIsWrongWithARightForm(@ForAll("right") ReportForm form) {
        assertThat(form.findings(LAW)).isEmpty();
    }

    /** Added up here once more, without the checks of the core. */
    @Property(tries = 300)
    void theFiguresOfARightFormAddUp(@ForAll("right") ReportForm form) {
        FormLayout layout = form.type().layout();
        for (Identity identity : layout.identities()) {
            if (identity.of() == Identity.Terms.ROWS) {
                for (FormColumn column : layout.columns(identity.left())) {
                    long left = number(form, identity.left(), column.code());
                    long right = identity.right().stream()
                            .mapToLong(row -> number(form, row, column.code()))
                            .sum();
                    assertThat(left).as("%s", identity).isBetween(least(identity, right), right);
                }
            } else {
                for (FormLine line : form.lines()) {
                    long left = number(form, line, identity.left());
                    long right = identity.right().stream()
                            .mapToLong(column -> number(form, line, column))
                            .sum();
                    assertThat(left).as("%s", identity).isBetween(least(identity, right), right);
                }
            }
        }
    }

    private static long least(Identity identity, long sum) {
        return identity.relation() == Identity.Relation.EQUAL ? sum : 0;
    }

    private static long number(ReportForm form, String row, String column) {
        return form.cell(row, column).orElseThrow().number().orElse(0);
    }

    private static long number(ReportForm form, FormLine line, String column) {
        return form.cell(new CellRef(line.key(), column)).orElseThrow().number().orElse(0);
    }

    @Property(tries = 500)
    void everyFormIsOneThatCanBeRead(@ForAll @InYear(2026) ReportForm form) {
        assertThat(form.submitter().forms()).contains(form.type());
        assertThat(form.period().first().getYear()).isBetween(2025, 2026);
        assertThat(form.lines())
                .allSatisfy(line -> assertThat(line.cells())
                        .hasSameSizeAs(form.type().layout().columns(line.key().row())));
        assertThat(form.findings(LAW)).isNotNull();
    }

    @Property(tries = 200)
    void everyPlaceIsOneOfAForm(@ForAll CellRef place) {
        assertThat(FormType.values()).anyMatch(type -> has(type.layout(), place));
    }

    private static boolean has(FormLayout layout, CellRef place) {
        return layout.row(place.line().row())
                .filter(row -> layout.columns(row.number()).stream()
                        .anyMatch(column -> column.code().equals(place.column())))
                .isPresent();
    }

    @Property(tries = 100)
    void whatIsAskedForCanBeFilled(@ForAll FillRequest request) {
        assertThat(FormFiller.of(LAW, request).filled().form().body()).isEqualTo(request.body());
    }

    @Property(tries = 200)
    void aFilledFormListsItsCases(@ForAll FilledForm filled) {
        ReportForm form = filled.form();
        for (FormLine line : form.lines()) {
            for (FormColumn column : form.type().layout().columns(line.key().row())) {
                List<String> cases = filled.casesBehind(new CellRef(line.key(), column.code()));
                assertThat(cases).allMatch(name -> name.startsWith("case-")).doesNotHaveDuplicates();
            }
        }
    }

    /** All types, all sorts of cells and findings of every severity, and both forms with faults and without. */
    @Test
    void theyAreOfAllSorts() {
        Set<FormType> types = EnumSet.noneOf(FormType.class);
        Set<Class<?>> cells = new HashSet<>();
        Set<Class<?>> periods = new HashSet<>();
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        Set<Set<CaseSource>> unknown = new HashSet<>();
        int right = 0;
        Random random = new Random(5);
        for (int i = 0; i < 1_000; i++) {
            ReportForm form =
                    ARBITRARIES.reportForms().generator(1_000).next(random).value();
            types.add(form.type());
            periods.add(form.period().getClass());
            form.lines().forEach(line -> line.cells().forEach(cell -> cells.add(cell.getClass())));
            form.findings(LAW).forEach(finding -> severities.add(finding.severity()));
            right += form.findings(LAW).isEmpty() ? 1 : 0;
            unknown.add(Collections.unmodifiableSet(unknown(form)));
        }

        assertThat(types).containsExactlyInAnyOrder(FormType.values());
        assertThat(cells).containsExactlyInAnyOrder(Cell.class.getPermittedSubclasses());
        assertThat(periods).containsExactlyInAnyOrder(ReportPeriod.class.getPermittedSubclasses());
        assertThat(severities).containsExactlyInAnyOrder(Severity.values());
        assertThat(unknown).hasSizeGreaterThan(4);
        assertThat(right).isBetween(400, 800);
    }

    private static Set<CaseSource> unknown(ReportForm form) {
        Set<CaseSource> sources = EnumSet.noneOf(CaseSource.class);
        form.type()
                .layout()
                .rows()
                .forEach(row -> form.lines().stream()
                        .filter(line -> line.key().row().equals(row.number()))
                        .filter(line -> line.cells().stream().allMatch(cell -> cell.equals(Cell.none())))
                        .forEach(line -> sources.add(row.source())));
        return sources;
    }

    @Test
    void aFormShrinksToAnEmptyList() {
        ReportForm found = ShrinkingTest.shrunk(ARBITRARIES.reportForms(), form -> true);

        assertThat(found.type()).isEqualTo(FormType.APPEALS);
        assertThat(found.lines()).isEmpty();
        assertThat(found.findings(LAW)).isEmpty();
    }

    @Test
    void ofManyFaultsTheOneThatMattersStays() {
        ReportForm found = ShrinkingTest.shrunk(
                ARBITRARIES.reportForms(),
                form -> form.type() == FormType.FORM_1MK
                        && form.lines().stream().anyMatch(line -> line.cells().contains(Cell.empty())));

        assertThat(found.findings(LAW)).hasSize(1);
        assertThat(found.lines())
                .hasSameSizeAs(FormType.FORM_1MK.layout().rows())
                .allSatisfy(line -> assertThat(line.cells()).containsAnyOf(Cell.of(0), Cell.empty()));
    }

    @Test
    void aFigureShrinksToTheOneThatMattersWithItsTotals() {
        ReportForm found = ShrinkingTest.shrunk(
                ARBITRARIES.rightReportForms(),
                form -> form.type() == FormType.FORM_1MK && number(form, "18.3", "q") > 0);

        assertThat(found.cell("18", "q")).contains(Cell.of(1));
        assertThat(found.cell("16", "q")).contains(Cell.of(1));
        assertThat(found.cell("17", "q")).contains(Cell.of(1));
        assertThat(found.cell("1", "q")).contains(Cell.of(0));
    }
}
