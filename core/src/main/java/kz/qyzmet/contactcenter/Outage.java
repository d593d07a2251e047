package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * An interruption of information and communication services ({@code ucc83.p38}).
 *
 * <p>Central bodies, local bodies and providers are each told of a planned one at least a day before its start: 24
 * hours where the hour is known, and the last whole day before where it is not. The notice rests on what the operator
 * of the infrastructure has told the contact center; a late word of the operator does not change the day. An unplanned
 * outage has no lead.
 */
@Value.Immutable
public interface Outage extends LegalCase {

    /**
     * Returns whether the interruption was planned.
     *
     * @return true unless said
     */
    @Value.Default
    default boolean planned() {
        return true;
    }

    /**
     * Returns how much is interrupted.
     *
     * @return the extent, complete unless said
     */
    @Value.Default
    default OutageExtent extent() {
        return OutageExtent.COMPLETE;
    }

    /**
     * Returns when it starts: a plan ({@link Fact#planned}) as long as it has not started.
     *
     * @return the start, not null
     */
    Optional<Fact> startsOn();

    /**
     * Returns when the operator of the infrastructure told the contact center.
     *
     * @return the word of the operator, not null
     */
    Optional<Fact> operatorInformedOn();

    /**
     * Returns the notices that went out. Of several to one addressee the first counts.
     *
     * @return the notices, not null, may be empty
     */
    Set<OutageNotice> notices();

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new Timeline(List.of(OutageAddressee.values()).stream()
                .filter(to -> planned())
                .map(to -> entry(law, to))
                .toList());
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        Outage known = asKnownOn(asOf);
        Findings findings = new Findings(law, ContactCenterTexts.TEXTS, asOf);
        if (planned()) {
            for (OutageAddressee to : OutageAddressee.values()) {
                findings.late(new Timeline(List.of(known.entry(law, to))));
            }
        }
        Optional<Fact> source = findings.happened(known.operatorInformedOn());
        for (OutageNotice notice : known.notices()) {
            if (planned()
                    && findings.hasHappened(notice.notifiedOn())
                    && source.filter(word -> !notice.notifiedOn().occurredAt().isBefore(word.occurredAt()))
                            .isEmpty()) {
                findings.defect(
                        ContactCenterRules.ICT_INTERRUPTION_NOTICE,
                        notice.notifiedOn().day(),
                        "outage.noSource",
                        notice.to().label());
            }
        }
        return findings.inOrder();
    }

    /**
     * Returns the notice that one addressee has to get.
     *
     * @param law the engine, not null
     * @param to the addressee, not null
     * @return the latest moment of the notice, with the first notice to this addressee, not null
     */
    default Timeline.Entry entry(Reckoner law, OutageAddressee to) {
        return new Timeline.Entry(
                        law.deadline(Term.builder()
                                .norm(ContactCenterRules.ICT_INTERRUPTION_NOTICE)
                                .trigger(startsOn())
                                .build()),
                        Set.of(),
                        InOrder.firstDone(notices().stream()
                                .filter(notice -> notice.to() == to)
                                .map(OutageNotice::notifiedOn)))
                .about(to.label());
    }

    @Override
    default Outage asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .startsOn(startsOn().filter(fact -> fact.isKnownOn(day)))
                .operatorInformedOn(operatorInformedOn().filter(fact -> fact.isKnownOn(day)))
                .notices(notices().stream()
                        .filter(notice -> notice.notifiedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return operatorInformedOn().or(this::startsOn);
    }

    @Override
    default LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("case.Outage");
    }

    /**
     * Starts a new outage.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an outage. */
    final class Builder extends ImmutableOutage.Builder {
        Builder() {}
    }
}
