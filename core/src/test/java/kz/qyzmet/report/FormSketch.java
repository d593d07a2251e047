package kz.qyzmet.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.NamedDays;
import kz.qyzmet.party.ContactDetails;
import kz.qyzmet.party.PersonName;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.report.layout.FormType;
import org.threeten.extra.YearQuarter;

/** A form that a test draws cell by cell: at first all its rows with 0, the note and the foot complete. */
public final class FormSketch {

    public static final YearQuarter Q1 = YearQuarter.of(2026, 1);

    private final FormType type;
    private FormSubmitter submitter;
    private ReportPeriod period;
    private String body = "Ministry";
    private final Map<LineKey, Cell[]> lines = new LinkedHashMap<>();
    private Optional<AnalyticalNote> note =
            Optional.of(new AnalyticalNote(EnumSet.allOf(NoteTopic.class), Set.of(SupportingPaper.ORDERS)));
    private FormFooter footer = signed().build();

    private FormSketch(FormType type) {
        this.type = type;
        this.submitter = Arrays.stream(FormSubmitter.values())
                .filter(filler -> filler.forms().contains(type))
                .findFirst()
                .orElseThrow();
        this.period = new ReportPeriod.OfQuarter(Q1);
    }

    /** A form of order 78 for the first quarter of 2026, every row with 0. */
    public static FormSketch of(FormType type) {
        FormSketch sketch = new FormSketch(type);
        for (FormRow row : type.layout().rows()) {
            sketch.line(LineKey.of(row.number()));
        }
        return sketch;
    }

    /** A list of order 83, without entries. */
    public static FormSketch list(FormType type) {
        FormSketch sketch = new FormSketch(type);
        sketch.note = Optional.empty();
        sketch.period = type == FormType.APPEALS
                ? new ReportPeriod.OfMonth(YearMonth.of(2026, 1))
                : new ReportPeriod.OfByLaw(NamedDays.date("MON_2026_01_12"));
        return sketch;
    }

    /** A foot with everything in it. */
    public static FormFooter.Builder signed() {
        return FormFooter.builder()
                .address("1 Mangilik Yel, Astana")
                .contacts(ContactDetails.of("+7 7172 740000", "body@example.kz"))
                .addSignatures(signature(Signatory.PERFORMER, true))
                .addSignatures(signature(Signatory.HEAD, true))
                .signedOn(NamedDays.date("FRI_2026_04_10"))
                .stamped(true);
    }

    public static FormSignature signature(Signatory as, boolean signed) {
        return new FormSignature(as, PersonName.of("Test Person"), Optional.of("+7 7172 740001"), signed);
    }

    public FormSketch by(FormSubmitter filler) {
        submitter = filler;
        return this;
    }

    public FormSketch body(String name) {
        body = name;
        return this;
    }

    public FormSketch period(ReportPeriod of) {
        period = of;
        return this;
    }

    public FormSketch note(Optional<AnalyticalNote> goesWithIt) {
        note = goesWithIt;
        return this;
    }

    public FormSketch footer(FormFooter foot) {
        footer = foot;
        return this;
    }

    /** A line with 0 in every cell. */
    public FormSketch line(LineKey key) {
        Cell[] cells = new Cell[type.layout().columns(key.row()).size()];
        Arrays.fill(cells, Cell.of(0));
        lines.put(key, cells);
        return this;
    }

    /** An entry of a list with these words. */
    public FormSketch entry(int number, Cell... cells) {
        lines.put(LineKey.of(Integer.toString(number)), cells.clone());
        return this;
    }

    public FormSketch without(String row) {
        lines.remove(LineKey.of(row));
        return this;
    }

    public FormSketch set(LineKey key, String column, Cell cell) {
        cells(key)[type.layout().indexOf(key.row(), column)] = cell;
        return this;
    }

    public FormSketch set(String row, String column, long value) {
        return set(LineKey.of(row), column, Cell.of(value));
    }

    public FormSketch set(LineKey key, String column, long value) {
        return set(key, column, Cell.of(value));
    }

    /** The cells of a row from left to right: a number, "-" for no information, "" for an empty cell, or words. */
    public FormSketch row(String row, String values) {
        return row(LineKey.of(row), values);
    }

    public FormSketch row(LineKey key, String values) {
        String[] texts = values.split(" ", -1);
        Cell[] cells = new Cell[texts.length];
        for (int i = 0; i < texts.length; i++) {
            cells[i] = cell(texts[i]);
        }
        lines.put(key, cells);
        return this;
    }

    static Cell cell(String text) {
        if (text.equals("-")) {
            return Cell.none();
        }
        if (text.equals("_")) {
            return Cell.empty();
        }
        return text.matches("[0-9]{1,18}") ? Cell.of(Long.parseLong(text)) : new Cell.Unreadable(text);
    }

    /** The lines in the order in which they were first drawn, those below a row right after it. */
    public ReportForm form() {
        List<FormLine> ordered = new ArrayList<>();
        for (FormRow row : type.layout().rows()) {
            lines.forEach((key, cells) -> {
                if (type.layout().isList() || key.row().equals(row.number())) {
                    ordered.add(new FormLine(key, List.of(cells)));
                }
            });
        }
        return form(ordered);
    }

    /** The form with these lines. */
    public ReportForm form(List<FormLine> drawn) {
        return ReportForm.builder()
                .type(type)
                .period(period)
                .submitter(submitter)
                .body(body)
                .lines(drawn)
                .note(note)
                .footer(footer)
                .build();
    }

    private Cell[] cells(LineKey key) {
        if (!lines.containsKey(key)) {
            line(key);
        }
        return Objects.requireNonNull(lines.get(key));
    }
}
