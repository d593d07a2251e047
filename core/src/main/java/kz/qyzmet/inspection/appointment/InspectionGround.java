package kz.qyzmet.inspection.appointment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One ground of an unscheduled inspection, with the facts behind it ({@code law88.a27-1.p6}; order 78 p. 8, 13, 32).
 */
@Value.Immutable
public interface InspectionGround {

    /**
     * Returns which ground it is.
     *
     * @return the ground, not null
     */
    UnscheduledGround kind();

    /**
     * Returns when it arose: the receipt of the appeal, the sending of the recommendation whose execution is
     * controlled, the finding of the monitoring, the publication.
     *
     * @return the fact, not null
     */
    Fact arisenOn();

    /**
     * Tells whether the appeal is anonymous ({@code law88.a27-1.p7.no-anonymous}).
     *
     * @return false unless said
     */
    @Value.Default
    default boolean anonymous() {
        return false;
    }

    /**
     * Returns when a publication was studied by request ({@code law88.a27-1.p6.sp5.media-publications}).
     *
     * @return the study, empty where none is recorded
     */
    Optional<Fact> studiedOn();

    /**
     * Checks that only an appeal of persons is anonymous, only a publication studied by request, and that after it.
     *
     * @throws IllegalStateException if a ground has a part that does not belong to it
     * @throws ContradictoryFactsException if a publication was studied before it appeared
     */
    @Value.Check
    default void check() {
        if (anonymous() && kind() != UnscheduledGround.APPEAL_OF_PERSONS) {
            throw new IllegalStateException(
                    "Invalid ground: Expected 'anonymous' only with APPEAL_OF_PERSONS, but" + " found: " + kind());
        }
        if (studiedOn().isPresent() && kind() != UnscheduledGround.MEDIA_PUBLICATION) {
            throw new IllegalStateException(
                    "Invalid ground: Expected 'studiedOn' only with MEDIA_PUBLICATION, but" + " found: " + kind());
        }
        ContradictoryFactsException.requireOrder("arisenOn", Optional.of(arisenOn()), "studiedOn", studiedOn());
    }

    /**
     * Asks whether an unscheduled inspection may rest on this.
     *
     * <p>Under order 78 every recorded ground that had arisen by the day may: which are lawful, the Entrepreneurial
     * Code says.
     *
     * @param law the engine, not null
     * @param opening the day on which the inspection is opened, not null
     * @return this ground; or refused by {@code law88.a27-1.p7.no-anonymous} for an anonymous appeal, by its own norm
     *     where it arose after that day, or by {@code law88.a27-4.p4.sp1.gross-no-grounds} where it is none of the five
     */
    default Outcome<InspectionGround> admit(Reckoner law, LocalDate opening) {
        Objects.requireNonNull(opening, "opening");
        Competence competence = Competence.on(law, opening);
        if (competence.isByLaw()) {
            if (!kind().isOfLaw()) {
                return Outcome.refused(AppointmentNorms.GROSS_NO_GROUNDS, text("grounds.notOfLaw", kind().label()));
            }
            if (anonymous()) {
                return Outcome.refused(AppointmentNorms.NO_ANONYMOUS_APPEALS, text("grounds.anonymous"));
            }
        }
        if (arisenOn().planned() || arisenOn().day().isAfter(opening)) {
            return Outcome.refused(
                    competence.isByOrder() ? AppointmentNorms.ORDER_INSPECTION_GROUNDS : kind().norm(),
                    text("grounds.later", kind().label(), Dates.day(arisenOn().day()), Dates.day(opening)));
        }
        return Outcome.accepted(this);
    }

    /**
     * Returns this ground as it was known on a day.
     *
     * @param day the day, not null
     * @return the ground, empty where it was recorded later
     */
    default Optional<InspectionGround> asKnownOn(LocalDate day) {
        return arisenOn().isKnownOn(day)
                ? Optional.of(builder()
                        .from(this)
                        .studiedOn(studiedOn().filter(fact -> fact.isKnownOn(day)))
                        .build())
                : Optional.empty();
    }

    private static LocalizedText text(String key, Object... details) {
        return AppointmentTexts.TEXTS.text(key, details);
    }

    /**
     * Returns a ground.
     *
     * @param kind which it is, not null
     * @param arisenOn when it arose, not null
     * @return the ground, not null
     */
    static InspectionGround of(UnscheduledGround kind, Fact arisenOn) {
        return builder().kind(kind).arisenOn(arisenOn).build();
    }

    /**
     * Returns an anonymous appeal.
     *
     * @param receivedOn when it was received, not null
     * @return the ground, not null
     */
    static InspectionGround anonymousAppeal(Fact receivedOn) {
        return builder()
                .kind(UnscheduledGround.APPEAL_OF_PERSONS)
                .arisenOn(receivedOn)
                .anonymous(true)
                .build();
    }

    /**
     * Starts a new ground. {@code kind} and {@code arisenOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a ground. */
    final class Builder extends ImmutableInspectionGround.Builder {
        Builder() {}
    }
}
