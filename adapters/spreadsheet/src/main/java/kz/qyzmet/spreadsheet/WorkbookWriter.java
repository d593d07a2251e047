package kz.qyzmet.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.text.Language;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a form as a workbook: one sheet for the form, and one for its note where there is one.
 *
 * <p>Immutable and safe for threads. The same form gives the same bytes: no time is written into the file.
 */
public final class WorkbookWriter {

    static final WorkbookWriter STANDARD =
            new WorkbookWriter(Language.KK, FormLabels.unofficial(), Optional.empty(), Optional.empty());

    private static final String APPLICATION = "Qyzmet";

    private final Language language;
    private final FormLabels labels;
    private final Optional<String> addressee;
    private final Optional<LocalDate> dueOn;

    private WorkbookWriter(
            Language language, FormLabels labels, Optional<String> addressee, Optional<LocalDate> dueOn) {
        this.language = language;
        this.labels = labels;
        this.addressee = addressee;
        this.dueOn = dueOn;
    }

    /**
     * Returns a writer in another language.
     *
     * @param other the language, not null
     * @return the writer, not null
     */
    public WorkbookWriter language(Language other) {
        return new WorkbookWriter(Objects.requireNonNull(other, "other"), labels, addressee, dueOn);
    }

    /**
     * Returns a writer with other labels.
     *
     * @param other the labels, not null
     * @return the writer, not null
     */
    public WorkbookWriter labels(FormLabels other) {
        return new WorkbookWriter(language, Objects.requireNonNull(other, "other"), addressee, dueOn);
    }

    /**
     * Returns a writer that names in the head to whom the form goes. It is no part of the form and is not read back.
     *
     * @param name the name, not blank
     * @return the writer, not null
     * @throws IllegalArgumentException if the name is blank
     */
    public WorkbookWriter addressee(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid addressee: Expected a name that is not blank, but found: '" + name + "'");
        }
        return new WorkbookWriter(language, labels, Optional.of(name), dueOn);
    }

    /**
     * Returns a writer that names in the head until when the form is due. It is no part of the form and is not read
     * back.
     *
     * @param day the last day, not null
     * @return the writer, not null
     */
    public WorkbookWriter dueOn(LocalDate day) {
        return new WorkbookWriter(language, labels, addressee, Optional.of(day));
    }

    /**
     * Writes a form. A text that begins with {@code =}, {@code +}, {@code -} or {@code @} stays a text: no formula is
     * ever written.
     *
     * @param form the form, not null
     * @param out where it goes; it is flushed and stays open, not null
     * @throws InvalidWorkbookException if a text is longer than 32,767 characters or holds a control character, if the
     *     form has more than {@link FormWorkbook#MOST_LINES} lines, or its year not four digits; nothing is written
     *     then
     * @throws IOException if it cannot be written
     */
    public void write(ReportForm form, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        if (form.lines().size() > FormWorkbook.MOST_LINES) {
            throw InvalidWorkbookException.of(
                    "at most " + FormWorkbook.MOST_LINES + " lines",
                    String.valueOf(form.lines().size()));
        }
        ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(buffer, APPLICATION, null)) {
            new FormSheet(form, this).write(workbook);
            if (form.note().isPresent()) {
                new NoteSheet(form, form.note().get(), this).write(workbook);
            }
        }
        ReproduciblePackage.copy(buffer.toByteArray(), out);
        out.flush();
    }

    Language language() {
        return language;
    }

    FormLabels labels() {
        return labels;
    }

    Optional<String> addressee() {
        return addressee;
    }

    Optional<LocalDate> dueOn() {
        return dueOn;
    }

    /** Returns the language, and whether the labels are official. */
    @Override
    public String toString() {
        return "WorkbookWriter[" + language + (labels.areOfficial() ? ", official labels]" : "]");
    }
}
