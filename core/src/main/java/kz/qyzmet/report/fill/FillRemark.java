package kz.qyzmet.report.fill;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.LocalizedText;

/**
 * What is to be said of a case that a form counts, or could not count.
 *
 * @param caseName the name of the case, not blank
 * @param row the number of the row, empty where it is about the whole case, not null
 * @param norm the norm that it rests on, not null
 * @param severity how grave it is: a breach where the case is missing from a row that should count it, a defect where
 *     something that the row asks for is not recorded, a doubt where the row counts it, or does not, by a reading, not
 *     null
 * @param message what is to be said, not null
 */
public record FillRemark(String caseName, Optional<String> row, NormId norm, Severity severity, LocalizedText message) {

    /** Checks the parts. */
    public FillRemark {
        Objects.requireNonNull(caseName, "caseName");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
    }
}
