package kz.qyzmet.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.party.ContactDetails;
import kz.qyzmet.party.PersonName;
import kz.qyzmet.report.FormFooter;
import kz.qyzmet.report.FormSignature;
import kz.qyzmet.report.FormSubmitter;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.Signatory;

/** Reads the lines of the head and the foot, each known by its Roman numeral, in whatever order they stand. */
final class FieldsReader {

    private final SheetPlan plan;
    private final String sheet;
    private final Map<LineCode, List<SheetRow>> found = new EnumMap<>(LineCode.class);

    FieldsReader(SheetPlan plan, String sheet) {
        this.plan = plan;
        this.sheet = sheet;
    }

    void read(LineCode code, SheetRow row) {
        List<SheetRow> rows = found.computeIfAbsent(code, first -> new ArrayList<>());
        if (!rows.isEmpty() && code.signatory().isEmpty()) {
            throw InvalidWorkbookException.at(
                    row.place(SheetPlan.NUMBER), "one line " + code.numeral(), "a second one");
        }
        rows.add(row);
    }

    ReportPeriod period() {
        SheetRow row = needed(LineCode.PERIOD);
        String text = row.text(SheetPlan.VALUE);
        String expected = switch (plan.type()) {
            case FORM_1MK, FORM_2MK, FORM_3MK, FORM_4MK -> "a quarter and its year";
            case SERVICE_INFORMATION -> "a day such as 31.03.2026";
            case APPEALS -> "a month such as 03.2026";
        };
        return PeriodText.period(plan.type(), text).orElseThrow(() -> wrong(row, expected, text));
    }

    FormSubmitter submitter() {
        SheetRow row = needed(LineCode.SUBMITTER);
        String text = row.text(SheetPlan.VALUE);
        return SubmitterCode.read(text)
                .filter(submitter -> submitter.forms().contains(plan.type()))
                .orElseThrow(() -> wrong(
                        row,
                        "the digit of who fills form " + plan.type().index() + " (" + String.join(", ", digits()) + ")",
                        text));
    }

    private List<String> digits() {
        List<String> digits = new ArrayList<>();
        for (FormSubmitter submitter : FormSubmitter.values()) {
            if (submitter.forms().contains(plan.type())) {
                digits.add(String.valueOf(SubmitterCode.of(submitter)));
            }
        }
        return digits;
    }

    String body() {
        SheetRow row = needed(LineCode.BODY);
        String text = row.text(SheetPlan.VALUE);
        if (text.isBlank()) {
            throw InvalidWorkbookException.at(row.place(SheetPlan.VALUE), "the name of the body", "none");
        }
        return text;
    }

    FormFooter footer() {
        FormFooter.Builder footer = FormFooter.builder();
        value(LineCode.ADDRESS).ifPresent(footer::address);
        contacts().ifPresent(footer::contacts);
        for (Signatory as : Signatory.values()) {
            for (SheetRow row : found.getOrDefault(LineCode.of(as), List.of())) {
                signature(as, row).ifPresent(footer::addSignatures);
            }
        }
        day().ifPresent(footer::signedOn);
        one(LineCode.STAMP).ifPresent(row -> footer.stamped(mark(row, SheetPlan.VALUE)));
        return footer.build();
    }

    private Optional<ContactDetails> contacts() {
        Optional<String> telephone = value(LineCode.TELEPHONE);
        Optional<String> email = value(LineCode.EMAIL);
        telephone.ifPresent(text -> contact(LineCode.TELEPHONE, telephone, Optional.empty(), "a telephone number"));
        email.ifPresent(text -> contact(LineCode.EMAIL, Optional.empty(), email, "a mail address"));
        return telephone.isEmpty() && email.isEmpty()
                ? Optional.empty()
                : Optional.of(new ContactDetails(telephone, email));
    }

    private void contact(LineCode code, Optional<String> telephone, Optional<String> email, String expected) {
        try {
            new ContactDetails(telephone, email);
        } catch (IllegalArgumentException e) {
            String text = telephone.or(() -> email).orElseThrow();
            throw InvalidWorkbookException.at(
                    one(code).orElseThrow().place(SheetPlan.VALUE), expected, text.length() + " other characters");
        }
    }

    private Optional<FormSignature> signature(Signatory as, SheetRow row) {
        String name = row.text(SheetPlan.VALUE);
        String telephone = row.text(plan.right());
        boolean signed = mark(row, plan.signature());
        if (name.isBlank()) {
            if (signed || !telephone.isBlank()) {
                throw InvalidWorkbookException.at(row.place(SheetPlan.VALUE), "the name of who signs", "none");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(new FormSignature(
                    as, PersonName.of(name), telephone.isBlank() ? Optional.empty() : Optional.of(telephone), signed));
        } catch (IllegalArgumentException e) {
            throw InvalidWorkbookException.at(
                    row.place(SheetPlan.VALUE), "the name of who signs", name.length() + " other characters");
        }
    }

    private Optional<LocalDate> day() {
        return value(LineCode.DATE)
                .map(text -> PeriodText.day(text)
                        .orElseThrow(() -> wrong(one(LineCode.DATE).orElseThrow(), "a day such as 31.03.2026", text)));
    }

    static boolean mark(SheetRow row, int column) {
        return CellReader.mark(row.text(column))
                .orElseThrow(() -> InvalidWorkbookException.at(
                        row.place(column), "+ or -", row.text(column).length() + " other characters"));
    }

    private Optional<String> value(LineCode code) {
        return one(code).map(row -> row.text(SheetPlan.VALUE)).filter(text -> !text.isBlank());
    }

    private Optional<SheetRow> one(LineCode code) {
        return found.getOrDefault(code, List.of()).stream().findFirst();
    }

    private SheetRow needed(LineCode code) {
        return one(code)
                .orElseThrow(() -> InvalidWorkbookException.in(
                        sheet,
                        "a line " + code.numeral() + " in the first column ("
                                + code.label().en() + ")",
                        "none"));
    }

    private static InvalidWorkbookException wrong(SheetRow row, String expected, String found) {
        return InvalidWorkbookException.at(
                row.place(SheetPlan.VALUE), expected, InvalidWorkbookException.quoted(found));
    }
}
