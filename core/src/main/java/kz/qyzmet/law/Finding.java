package kz.qyzmet.law;

import java.time.LocalDate;
import java.util.Objects;
import kz.qyzmet.text.LocalizedText;

/**
 * Something that is wrong with a case on a day.
 *
 * @param citation the norm or ground that it goes against, not null
 * @param severity how heavy it is, not null
 * @param since the first day on which it is wrong, not null
 * @param message what is wrong, in words, without personal data, not null
 */
public record Finding(Citation citation, Severity severity, LocalDate since, LocalizedText message) {

    /** Checks the parts. */
    public Finding {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(message, "message");
    }
}
