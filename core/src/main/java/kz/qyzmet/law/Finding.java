package kz.qyzmet.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::since)
            .thenComparing(finding -> finding.citation().id())
            .thenComparing(Finding::severity)
            .thenComparing(finding -> finding.message().en());

    /** Checks the parts. */
    public Finding {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(message, "message");
    }

    /**
     * Returns findings in the order in which they are shown: by their first day, then by what they go against, each
     * once.
     *
     * @param findings the findings in any order, not null
     * @return the findings in order, not null
     */
    public static List<Finding> ordered(Collection<Finding> findings) {
        return findings.stream().distinct().sorted(ORDER).toList();
    }
}
