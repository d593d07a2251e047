package kz.qyzmet.report;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.LocalizedText;

/**
 * Something wrong with a form, or in doubt.
 *
 * @param norm the norm that it rests on, not null
 * @param severity how grave it is, not null
 * @param places the cells that it is about, the one to look at first; for a line that is missing those that it should
 *     have; empty where it is about the whole form, not null
 * @param found the figure that stands there, empty where it is not about figures, not null
 * @param expected the figure that should stand there, or the most that may, empty where it is not about figures, not
 *     null
 * @param message what is wrong, with the numbers of the rows, not null
 */
public record FormFinding(
        NormId norm,
        Severity severity,
        List<CellRef> places,
        OptionalLong found,
        OptionalLong expected,
        LocalizedText message) {

    /** Checks and copies the parts. */
    public FormFinding {
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(severity, "severity");
        places = List.copyOf(places);
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(message, "message");
    }
}
