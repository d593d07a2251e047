package kz.qyzmet.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.layout.ColumnPeriod;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.text.Texts;
import org.threeten.extra.YearQuarter;

/**
 * Figures that forms of different bodies count alike: what the bodies report as late, and what the authority for
 * informatization does.
 *
 * <p>Nothing of it is written: a disagreement is a doubt. Territorial divisions and districts are left out, since they
 * are inside the form of the central body and of the region.
 */
public enum FormComparison {

    /** Services rendered late through the State Corporation: rows 14.4 and 13.4 against 3-MK. */
    STATE_CORPORATION("ctl78.fall.check-state-corporation", "14.4", "13.4", FormType.FORM_3MK, "c2"),

    /** Services rendered late through the portals: rows 14.2 and 13.2 against 4-MK. */
    ELECTRONIC("ctl78.fall.check-electronic", "14.2", "13.2", FormType.FORM_4MK, "c3");

    private static final Texts TEXTS = Texts.beside(FormComparison.class, "Comparisons");

    private final String norm;
    private final String rowOf1mk;
    private final String rowOf2mk;
    private final FormType volumes;
    private final String column;

    FormComparison(String norm, String rowOf1mk, String rowOf2mk, FormType volumes, String column) {
        this.norm = norm;
        this.rowOf1mk = rowOf1mk;
        this.rowOf2mk = rowOf2mk;
        this.volumes = volumes;
        this.column = column;
    }

    /**
     * Returns the norm that it stands for.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return NormId.of(norm);
    }

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return TEXTS.text("comparison." + name());
    }

    /**
     * Compares the forms of a quarter.
     *
     * @param law the engine, not null
     * @param quarter the quarter, not null
     * @param forms the forms, those of other quarters and kinds are passed over, not null
     * @return the findings, whose places are those of the form on volumes, not null; empty where the figures agree,
     *     where a side is missing or where the edition does not hold the norm
     */
    public static List<FormFinding> findings(Reckoner law, YearQuarter quarter, Collection<ReportForm> forms) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(quarter, "quarter");
        List<ReportForm> all = forms.stream()
                .filter(form -> form.period().equals(new ReportPeriod.OfQuarter(quarter)))
                .toList();
        List<FormFinding> findings = new ArrayList<>();
        for (FormComparison comparison : values()) {
            if (law.edition().norms().find(comparison.norm()).isPresent()) {
                comparison.compare(all, findings);
            }
        }
        return List.copyOf(findings);
    }

    private void compare(List<ReportForm> forms, List<FormFinding> findings) {
        List<ReportForm> bodies = forms.stream().filter(FormComparison::counts).toList();
        List<ReportForm> totals =
                forms.stream().filter(form -> form.type() == volumes).toList();
        if (bodies.isEmpty() || totals.size() != 1) {
            return;
        }
        long found = bodies.stream().mapToLong(this::late).reduce(0, FormComparison::plus);
        List<CellRef> places = places();
        long expected =
                places.stream().mapToLong(place -> number(totals.get(0), place)).reduce(0, FormComparison::plus);
        if (found != expected) {
            findings.add(new FormFinding(
                    norm(),
                    Severity.DOUBT,
                    places,
                    OptionalLong.of(found),
                    OptionalLong.of(expected),
                    TEXTS.text(
                            "differs." + name(),
                            rowOf1mk,
                            rowOf2mk,
                            Long.toString(found),
                            column,
                            Long.toString(expected))));
        }
    }

    private static boolean counts(ReportForm form) {
        return switch (form.submitter()) {
            case CENTRAL_BODY -> form.type() == FormType.FORM_1MK;
            case LOCAL_BODY -> true;
            case TERRITORIAL_DIVISION, DISTRICT_BODY, INFORMATIZATION_AUTHORITY, CONTACT_CENTER -> false;
        };
    }

    private long late(ReportForm form) {
        String row = form.type() == FormType.FORM_1MK ? rowOf1mk : rowOf2mk;
        long sum = 0;
        for (FormColumn part : form.type().layout().columns(row)) {
            if (part.period() == ColumnPeriod.WHOLE) {
                sum = plus(sum, number(form, CellRef.of(row, part.code())));
            }
        }
        return sum;
    }

    private List<CellRef> places() {
        return volumes.layout().rows().stream()
                .map(row -> CellRef.of(row.number(), column))
                .toList();
    }

    /** Beyond all numbers the greatest. */
    private static long plus(long left, long right) {
        long sum = left + right;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    /** What is no number adds nothing: the checks of the form itself tell of it. */
    private static long number(ReportForm form, CellRef place) {
        return form.cell(place).map(cell -> cell.number().orElse(0)).orElse(0L);
    }
}
