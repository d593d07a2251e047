package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * How the order that approves the standard agreement was carried out: registered, placed on the website, reported,
 * published, in force ({@code spa219.order.p2.sp1.registration} to {@code spa219.order.p4.entry-into-force}).
 *
 * <p>The text bears no day of the first official publication: that is a fact of the host. The calendar of the engine
 * has to hold the days of the case.
 */
@Value.Immutable
public interface AgreementOrder extends LegalCase {

    /**
     * Returns when the order was signed.
     *
     * @return the signature, not null
     */
    Optional<Fact> signedOn();

    /**
     * Returns when the Ministry of Justice registered it.
     *
     * @return the registration, not null
     */
    Optional<Fact> registeredOn();

    /**
     * Returns when it was placed on the internet resource of the ministry. No term is set, but for that of the report.
     *
     * @return the placing, not null
     */
    Optional<Fact> placedOnWebsiteOn();

    /**
     * Returns when registration and placing were reported to the legal department of the ministry.
     *
     * @return the report, not null
     */
    Optional<Fact> reportedOn();

    /**
     * Returns when it was first officially published.
     *
     * @return the publication, not null
     */
    Optional<Fact> publishedOn();

    /**
     * Returns when it was first applied.
     *
     * @return the application, not null
     */
    Optional<Fact> appliedOn();

    /**
     * Checks what cannot be.
     *
     * @throws ContradictoryFactsException if it was registered before it was signed
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder("signedOn", signedOn(), "registeredOn", registeredOn());
    }

    /**
     * Returns the day from which the order is in force: ten calendar days after the publication have passed.
     *
     * @param law the engine, not null
     * @return the earliest day, or that it has not started, not null
     * @throws CalendarRangeException if the publication or the answer is outside the calendar
     */
    default Deadline entryIntoForce(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return law.deadline(Term.builder()
                .norm(StandardAgreement.ORDER_ENTRY_INTO_FORCE)
                .trigger(publishedOn())
                .build());
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return Timeline.on(law)
                .add(StandardAgreement.REPORT_TO_LEGAL_DEPARTMENT, registeredOn(), reportedOn())
                .add(entryIntoForce(law), appliedOn())
                .build();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        AgreementOrder known = asKnownOn(asOf);
        Findings findings = new Findings(law, AgreementOrderTexts.TEXTS, asOf);
        findings.late(known.timeline(law));
        findings.without(known.registeredOn(), List.of(known.publishedOn()))
                .ifPresent(since -> findings.breach(AgreementOrderNorms.REGISTRATION, since, "notRegistered"));
        findings.without(known.placedOnWebsiteOn(), List.of(known.reportedOn()))
                .ifPresent(since -> findings.breach(AgreementOrderNorms.ON_WEBSITE, since, "notOnWebsite"));
        if (findings.happened(known.publishedOn()).isEmpty()) {
            findings.happened(known.appliedOn())
                    .ifPresent(applied ->
                            findings.defect(StandardAgreement.ORDER_ENTRY_INTO_FORCE, applied.day(), "notPublished"));
        }
        return findings.inOrder();
    }

    @Override
    default AgreementOrder asKnownOn(LocalDate day) {
        return builder()
                .signedOn(signedOn().filter(fact -> fact.isKnownOn(day)))
                .registeredOn(registeredOn().filter(fact -> fact.isKnownOn(day)))
                .placedOnWebsiteOn(placedOnWebsiteOn().filter(fact -> fact.isKnownOn(day)))
                .reportedOn(reportedOn().filter(fact -> fact.isKnownOn(day)))
                .publishedOn(publishedOn().filter(fact -> fact.isKnownOn(day)))
                .appliedOn(appliedOn().filter(fact -> fact.isKnownOn(day)))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return Stream.of(signedOn(), registeredOn(), publishedOn())
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    default LocalizedText label() {
        return AgreementOrderTexts.TEXTS.text("case.AgreementOrder");
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
    final class Builder extends ImmutableAgreementOrder.Builder {
        Builder() {}
    }
}
