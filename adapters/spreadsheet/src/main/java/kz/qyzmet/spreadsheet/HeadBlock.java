package kz.qyzmet.spreadsheet;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.layout.PeriodDate;
import kz.qyzmet.report.layout.RowUnit;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;

/** Writes what stands above the table: annex, index, title, period, who reports, to whom and until when. */
final class HeadBlock {

    private final ReportForm form;
    private final SheetPlan plan;
    private final WorkbookWriter options;

    HeadBlock(ReportForm form, SheetPlan plan, WorkbookWriter options) {
        this.form = form;
        this.plan = plan;
        this.options = options;
    }

    void write(Canvas canvas) throws IOException {
        annex(canvas);
        index(canvas);
        title(canvas);
        // The list of services has no period: it is owed after a by-law.
        LocalizedText period = form.period() instanceof ReportPeriod.OfByLaw
                ? PeriodDate.BY_LAW_APPROVED.label()
                : LineCode.PERIOD.label();
        field(canvas, LineCode.PERIOD, period, PeriodText.of(form.period(), options.language()));
        field(
                canvas,
                LineCode.SUBMITTER,
                LineCode.SUBMITTER.label(),
                SubmitterCode.of(form.submitter()) + " – "
                        + form.submitter().label().in(options.language()));
        if (!FootBlock.holdsBody(form.type())) {
            field(canvas, LineCode.BODY, LineCode.BODY.label(), form.body());
        }
        if (options.addressee().isPresent()) {
            field(
                    canvas,
                    LineCode.ADDRESSEE,
                    LineCode.ADDRESSEE.label(),
                    options.addressee().get());
        }
        if (options.dueOn().isPresent()) {
            field(
                    canvas,
                    LineCode.DUE,
                    LineCode.DUE.label(),
                    PeriodText.day(options.dueOn().get()));
        }
    }

    private void annex(Canvas canvas) throws IOException {
        String annex = options.labels().annex(form.type()).in(options.language());
        canvas.fit(Look.ANNEX, SheetPlan.LABEL, plan.last(), annex);
        canvas.put(Look.ANNEX, SheetPlan.LABEL, plan.last(), annex);
        canvas.next();
    }

    private void index(Canvas canvas) throws IOException {
        code(canvas, LineCode.INDEX);
        canvas.put(
                Look.INDEX_LABEL,
                SheetPlan.VALUE,
                plan.right() - 1,
                LineCode.INDEX.label().in(options.language()));
        canvas.put(
                Look.INDEX, plan.right(), plan.last(), form.type().indexLabel().in(options.language()));
        canvas.height(20);
        canvas.next();
    }

    private void title(Canvas canvas) throws IOException {
        String title = options.labels().title(form.type()).in(options.language());
        if (form.type().isQuarterly()) {
            title += ", " + RowUnit.PIECES.label().in(options.language());
        }
        canvas.fit(Look.TITLE, 0, plan.last(), title);
        canvas.put(Look.TITLE, 0, plan.last(), title);
        canvas.next();
        if (!options.labels().areOfficial()) {
            canvas.put(Look.MARK, 0, plan.last(), unofficial());
            canvas.next();
        }
    }

    /** In all three languages: whoever gets the sheet must know. */
    static String unofficial() {
        return Arrays.stream(Language.values())
                .map(language -> SheetTexts.TEXTS.get(language, "mark.unofficial"))
                .collect(Collectors.joining(" · "));
    }

    private void field(Canvas canvas, LineCode code, LocalizedText said, String value) throws IOException {
        code(canvas, code);
        String label = SheetText.capitalized(said.in(options.language()));
        canvas.put(Look.FIELD_LABEL, SheetPlan.LABEL, SheetPlan.VALUE - 1, label);
        canvas.put(Look.LINE_TO_WRITE_ON, SheetPlan.VALUE, plan.last(), value);
        canvas.fit(Look.FIELD_LABEL, SheetPlan.LABEL, SheetPlan.VALUE - 1, label);
        canvas.fit(Look.LINE_TO_WRITE_ON, SheetPlan.VALUE, plan.last(), value);
        canvas.next();
    }

    static void code(Canvas canvas, LineCode code) {
        canvas.put(Look.CODE, SheetPlan.NUMBER, SheetPlan.NUMBER, code.numeral());
    }
}
