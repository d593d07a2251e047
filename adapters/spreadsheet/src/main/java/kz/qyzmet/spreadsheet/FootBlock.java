package kz.qyzmet.spreadsheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.party.ContactDetails;
import kz.qyzmet.report.FormFooter;
import kz.qyzmet.report.FormSignature;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.Signatory;
import kz.qyzmet.report.layout.FormType;

/** Writes what stands below the table: the body, how it is reached, who signs, the day and the stamp. */
final class FootBlock {

    /** That something stands there, such as a signature. */
    static final String YES = "+";

    private final FormType type;
    private final FormFooter footer;
    private final String body;
    private final SheetPlan plan;
    private final WorkbookWriter options;

    FootBlock(ReportForm form, SheetPlan plan, WorkbookWriter options) {
        this.type = form.type();
        this.footer = form.footer();
        this.body = form.body();
        this.plan = plan;
        this.options = options;
    }

    /** The forms of order 78 name the body at their foot. */
    static boolean holdsBody(FormType type) {
        return type.isQuarterly();
    }

    void write(Canvas canvas) throws IOException {
        canvas.next();
        boolean whole = holdsBody(type);
        if (whole) {
            field(canvas, LineCode.BODY, Optional.of(body), true);
        }
        field(canvas, LineCode.ADDRESS, footer.address(), whole);
        field(canvas, LineCode.TELEPHONE, footer.contacts().flatMap(ContactDetails::telephone), whole);
        field(canvas, LineCode.EMAIL, footer.contacts().flatMap(ContactDetails::email), whole);
        signatures(canvas, Signatory.PERFORMER, type != FormType.APPEALS);
        boolean acting = footer.signatures().stream().anyMatch(found -> found.as() == Signatory.ACTING_HEAD);
        signatures(canvas, Signatory.HEAD, whole && !acting);
        signatures(canvas, Signatory.ACTING_HEAD, false);
        field(canvas, LineCode.DATE, footer.signedOn().map(PeriodText::day), type != FormType.APPEALS);
        field(canvas, LineCode.STAMP, footer.stamped() ? Optional.of(YES) : Optional.empty(), whole);
    }

    /** Writes a line where there is something in it, or where the form has it to be filled by hand. */
    private void field(Canvas canvas, LineCode code, Optional<String> value, boolean printed) throws IOException {
        if (value.isEmpty() && !printed) {
            return;
        }
        label(canvas, code);
        canvas.look(Look.LINE_TO_WRITE_ON, SheetPlan.VALUE, plan.last());
        canvas.join(SheetPlan.VALUE, plan.last());
        value.ifPresent(text -> canvas.text(SheetPlan.VALUE, text));
        canvas.fit(Look.LINE_TO_WRITE_ON, SheetPlan.VALUE, plan.last(), value.orElse(""));
        canvas.next();
    }

    private void signatures(Canvas canvas, Signatory as, boolean printed) throws IOException {
        List<FormSignature> found = footer.signatures().stream()
                .filter(signature -> signature.as() == as)
                .toList();
        for (FormSignature signature : found) {
            signature(canvas, as, Optional.of(signature));
        }
        if (found.isEmpty() && printed) {
            signature(canvas, as, Optional.empty());
        }
    }

    private void signature(Canvas canvas, Signatory as, Optional<FormSignature> signature) throws IOException {
        label(canvas, LineCode.of(as));
        canvas.look(Look.LINE_TO_WRITE_ON, SheetPlan.VALUE, plan.last());
        joinFields(canvas);
        signature.ifPresent(found -> {
            canvas.text(SheetPlan.VALUE, found.name().full());
            if (found.signed()) {
                canvas.text(plan.signature(), YES);
            }
            found.telephone().ifPresent(telephone -> canvas.text(plan.right(), telephone));
        });
        canvas.fit(
                Look.LINE_TO_WRITE_ON,
                SheetPlan.VALUE,
                plan.signature() - 1,
                signature.map(found -> found.name().full()).orElse(""));
        canvas.next();
        canvas.look(Look.CAPTION, SheetPlan.VALUE, plan.last());
        joinFields(canvas);
        caption(canvas, SheetPlan.VALUE, "caption.name");
        caption(canvas, plan.signature(), "caption.signature");
        if (as == Signatory.PERFORMER
                || signature.flatMap(FormSignature::telephone).isPresent()) {
            caption(canvas, plan.right(), "caption.telephone");
        }
        canvas.next();
    }

    private void joinFields(Canvas canvas) {
        canvas.join(SheetPlan.VALUE, plan.signature() - 1);
        canvas.join(plan.signature(), plan.right() - 1);
        canvas.join(plan.right(), plan.last());
    }

    private void caption(Canvas canvas, int column, String key) {
        canvas.text(column, SheetTexts.TEXTS.get(options.language(), key));
    }

    private void label(Canvas canvas, LineCode code) {
        HeadBlock.code(canvas, code);
        canvas.put(
                Look.FIELD_LABEL,
                SheetPlan.LABEL,
                SheetPlan.VALUE - 1,
                SheetText.capitalized(code.label().in(options.language())));
    }
}
