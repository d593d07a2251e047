package kz.qyzmet.inspection.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.Measure.Count;
import org.immutables.value.Value;

/**
 * A notice of the start of an inspection ({@code law88.a27-2.p2}, {@code law88.a27-2.p3}).
 *
 * <p>It is sent at least three working days before a scheduled inspection and at least a day before an unscheduled one.
 * Its sending counts; its receipt is recorded beside. What it says is judged only where it is recorded.
 */
@Value.Immutable
public interface StartNotice {

    /**
     * Returns the date that the notice itself bears.
     *
     * @return the date, empty where it is not recorded
     */
    Optional<Fact> datedOn();

    /**
     * Returns how it went to the controlled entity.
     *
     * @return the sending and the deliveries, not null
     */
    @Value.Default
    default Dispatch dispatch() {
        return Dispatch.builder().build();
    }

    /**
     * Returns the start that the notice names, with its hour where it names one.
     *
     * @return the start, empty where the notice names none or it is not recorded
     */
    Optional<Moment> startsOn();

    /**
     * Returns which of the nine items the notice holds.
     *
     * @return the items, empty where its content is not recorded, and is not judged
     */
    Set<NoticeItem> items();

    /**
     * Returns whether specialists, consultants or experts take part: only then the notice has to tell of them.
     *
     * @return true or false, empty where it is not recorded
     */
    Optional<Boolean> expertsInvolved();

    /**
     * Returns the duration that the notice sets, in working days: the term of the inspection, as long as it is within
     * the cap.
     *
     * @return the working days, 1 or more, empty where none is recorded, and the cap is the term
     */
    OptionalInt durationInWorkingDays();

    /**
     * Returns whether the volume of the work and the tasks were weighed when the duration was set.
     *
     * @return true or false, empty where it is not recorded
     */
    Optional<Boolean> workVolumeWeighed();

    /**
     * Returns the period under inspection.
     *
     * @return the period, empty where it is not recorded
     */
    Optional<InspectedPeriod> period();

    /**
     * Returns the type that the notice names.
     *
     * @return the type, empty where it is not recorded
     */
    Optional<InspectionKind> type();

    /**
     * Returns whether the notice follows the form that the authority has approved.
     *
     * @return true or false, empty where it is not recorded
     */
    Optional<Boolean> approvedForm();

    /**
     * Checks the duration.
     *
     * @throws IllegalArgumentException if it is less than one working day, or beyond all measure
     */
    @Value.Check
    default void check() {
        durationInWorkingDays().ifPresent(days -> {
            if (days < 1 || days > Count.MOST) {
                throw new IllegalArgumentException(
                        "Invalid duration: Expected 1 to " + Count.MOST + " working days, but found: " + days);
            }
        });
    }

    /**
     * Returns when the notice went out: its sending, or the first delivery where only that is known.
     *
     * @return the fact, empty where it is not known to have gone out
     */
    default Optional<Fact> sent() {
        return dispatch().wentOutOn();
    }

    /**
     * Returns the start that the notice names, as a plan known since the notice is.
     *
     * @return the plan, empty where the notice names no start
     */
    default Optional<Fact> announced() {
        LocalDate since =
                facts().map(Fact::recordedOn).min(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        return startsOn().map(start -> Fact.planned(start, since));
    }

    /**
     * Returns the items that the notice lacks; an item whose content is recorded here is not lacking.
     *
     * @return the items, in their order, empty where the content is not recorded
     */
    default Set<NoticeItem> missingItems() {
        if (items().isEmpty()) {
            return Set.of();
        }
        Set<NoticeItem> missing = EnumSet.complementOf(EnumSet.copyOf(items()));
        if (!expertsInvolved().orElse(false)) {
            missing.remove(NoticeItem.EXPERTS);
        }
        if (durationInWorkingDays().isPresent()) {
            missing.remove(NoticeItem.DURATION);
        }
        if (period().isPresent()) {
            missing.remove(NoticeItem.PERIOD);
        }
        if (type().isPresent()) {
            missing.remove(NoticeItem.TYPE);
        }
        return missing;
    }

    /**
     * Returns this notice as it was known on a day: without what was recorded later.
     *
     * @param day the day, not null
     * @return the notice, empty where nothing of it was known
     */
    default Optional<StartNotice> asKnownOn(LocalDate day) {
        if (facts().findAny().isPresent() && facts().noneMatch(fact -> fact.isKnownOn(day))) {
            return Optional.empty();
        }
        return Optional.of(builder()
                .from(this)
                .datedOn(datedOn().filter(fact -> fact.isKnownOn(day)))
                .dispatch(dispatch().asKnownOn(day))
                .build());
    }

    private Stream<Fact> facts() {
        return Stream.of(
                        datedOn().stream(),
                        dispatch().sentOn().stream(),
                        dispatch().receivedOn().stream(),
                        dispatch().refusedOn().stream())
                .flatMap(facts -> facts);
    }

    /**
     * Starts a new notice.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a notice of the start. */
    final class Builder extends ImmutableStartNotice.Builder {
        Builder() {}
    }
}
