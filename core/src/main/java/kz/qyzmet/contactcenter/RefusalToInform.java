package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One provider that refuses to inform the contact center ({@code ucc83.p25}, {@code ucc83.p28}).
 *
 * <p>No term is set for the information: a refusal is itself the breach, but for one on secrets protected by law. A
 * refusal within a month of the one before it is a repeated one ({@link RefusalMonth}), and the contact center reports
 * it within three working days. Each of several refusals is compared with the one right before it: whichever two lie
 * within a month, the later of them also lies within a month of its neighbour. Each repeated refusal starts a term of
 * its own, and the first report on or after it is its report, so one report can answer several.
 */
@Value.Immutable
public interface RefusalToInform extends LegalCase {

    /**
     * Returns the refusals of the provider.
     *
     * @return the refusals, not null, may be empty
     */
    Set<InformationRefusal> refusals();

    /**
     * Returns the reports to the authority for the quality of services.
     *
     * @return the reports, not null, may be empty
     */
    Set<RefusalReport> reports();

    /**
     * Returns when the provider handed over information that is a secret protected by law.
     *
     * @return the handing over, not null
     */
    Optional<Fact> secretGivenOn();

    /**
     * Returns the refusals that follow another one within a month.
     *
     * @param law the engine, not null
     * @return the repeated refusals in their order, not null, may be empty
     * @throws CalendarRangeException if a refusal is outside the calendar
     */
    default List<InformationRefusal> repeatedRefusals(Reckoner law) {
        return new RefusalSeries(law, this).repeated();
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new RefusalSeries(law, this).timeline();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        RefusalToInform known = asKnownOn(asOf);
        RefusalSeries series = new RefusalSeries(law, known);
        Findings findings = new Findings(law, ContactCenterTexts.TEXTS, asOf);
        findings.late(series.timeline());
        for (InformationRefusal refusal : series.counted()) {
            findings.breach(
                    ContactCenterNorms.INFORMATION_ON_REQUEST,
                    refusal.refusedOn().day(),
                    "refusal.unlawful");
        }
        for (RefusalReport report : known.reports()) {
            if (findings.hasHappened(report.reportedOn()) && !report.evidenceAttached()) {
                findings.defect(
                        ContactCenterNorms.REFUSAL_EVIDENCE, report.reportedOn().day(), "refusal.noEvidence");
            }
        }
        findings.happened(known.secretGivenOn())
                .ifPresent(given ->
                        findings.breach(ContactCenterNorms.SECRETS_EXCEPTION, given.day(), "refusal.secretGiven"));
        return findings.inOrder();
    }

    @Override
    default RefusalToInform asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .refusals(refusals().stream()
                        .filter(refusal -> refusal.refusedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .reports(reports().stream()
                        .filter(report -> report.reportedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .secretGivenOn(secretGivenOn().filter(fact -> fact.isKnownOn(day)))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return refusals().stream().map(InformationRefusal::refusedOn).min(InOrder.FACTS);
    }

    @Override
    default LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("case.RefusalToInform");
    }

    /**
     * Starts a new case.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case. */
    final class Builder extends ImmutableRefusalToInform.Builder {
        Builder() {}
    }
}
