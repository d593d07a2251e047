package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A month of the contact center: its calls, its two reports, the explanations it owes, the control of it
 * ({@code ucc83.p7.wait}, {@code ucc83.p16}, {@code ucc83.p31}, {@code ucc83.p32}, {@code ucc83.p39}).
 *
 * <p>Both reports are due by the fifth of the next month, and a fifth that is not worked gives way to the next working
 * day. Each has three addressees, and each of them may find it late. The title of Annex 2 speaks of a quarter, and
 * point 31 of a month: the month binds, and a report that is titled for a quarter is a doubt.
 *
 * <p>The wait is judged over the calls of the month, the only period by which the rules report. Were a shorter one
 * meant, an average of the month beyond the cap would still go beyond it in one of them.
 */
@Value.Immutable
public interface ContactCenterMonth extends LegalCase {

    /**
     * Returns the month.
     *
     * @return the month, not null
     */
    YearMonth month();

    /**
     * Returns the calls of the month.
     *
     * @return the statistics, empty as long as nobody has counted
     */
    Optional<CallStatistics> calls();

    /**
     * Returns the reports on appeals. Of several to one addressee the first counts for the term.
     *
     * @return the reports, not null, may be empty
     */
    Set<AppealReport> appealReports();

    /**
     * Returns the reports on information and communication services. Of several to one addressee the first counts.
     *
     * @return the reports, not null, may be empty
     */
    Set<IctReport> ictReports();

    /**
     * Returns the discrepancies with reports of providers.
     *
     * @return the discrepancies, not null, may be empty
     */
    Set<Discrepancy> discrepancies();

    /**
     * Returns the controls of what the contact center tells.
     *
     * @return the controls, not null, may be empty
     */
    Set<QualityCheck> qualityChecks();

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new MonthlyReports(law, this).timeline();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new MonthFindings(law, asKnownOn(asOf), asOf).all();
    }

    @Override
    default ContactCenterMonth asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .calls(calls().filter(statistics -> statistics.takenOn().isKnownOn(day)))
                .appealReports(appealReports().stream()
                        .filter(report -> report.submittedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .ictReports(ictReports().stream()
                        .filter(report -> report.submittedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .discrepancies(discrepancies().stream()
                        .filter(discrepancy -> discrepancy.isKnownOn(day))
                        .map(discrepancy -> discrepancy.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .qualityChecks(qualityChecks().stream()
                        .filter(check -> check.checkedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .build();
    }

    /** Returns the first day of the month. */
    @Override
    default Optional<Fact> opened() {
        return Optional.of(Fact.on(month().atDay(1)));
    }

    @Override
    default LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("case.ContactCenterMonth");
    }

    /**
     * Starts a new month. {@code month} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a month. */
    final class Builder extends ImmutableContactCenterMonth.Builder {
        Builder() {}
    }
}
