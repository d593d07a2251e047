package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Force;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/** A difference that explains why a deadline is not what it was. Both sides of it are kept. */
public sealed interface ChangeReason {

    /**
     * Returns the reason as a sentence.
     *
     * @return the sentence, not null
     */
    LocalizedText text();

    /**
     * A day of the count that is another day in the other calendar.
     *
     * @param before what the day was, not null
     * @param after what it is, not null
     */
    record DayDiffers(CalendarEntry before, CalendarEntry after) implements ChangeReason {

        /**
         * Checks that both tell of one day.
         *
         * @throws IllegalArgumentException if they are of two days
         */
        public DayDiffers {
            if (!before.date().equals(after.date())) {
                throw new IllegalArgumentException(
                        "Invalid day: Expected one date, but found: " + before.date() + " and " + after.date());
            }
        }

        /**
         * Returns the day.
         *
         * @return the date, not null
         */
        public LocalDate date() {
            return before.date();
        }

        @Override
        public LocalizedText text() {
            return ImpactTexts.TEXTS.text("day", Dates.full(date()), state(before), state(after));
        }

        private static LocalizedText state(CalendarEntry entry) {
            boolean plain = entry.kind() == DayKind.WORKING || entry.kind() == DayKind.WEEKEND;
            LocalizedText state = ImpactTexts.TEXTS.text(
                    "state." + (entry.isWorking() ? "worked" : "off") + (plain ? "" : ".named"),
                    entry.basis(),
                    entry.name());
            return entry.certainty() == Certainty.PROJECTED ? ImpactTexts.TEXTS.text("state.projected", state) : state;
        }
    }

    /**
     * A norm that sets another term, is in force at another time, or is missing on one side.
     *
     * @param norm the norm, not null
     * @param before the norm in the edition before, empty where that lacks it, not null
     * @param after the norm in the edition after, empty where that lacks it, not null
     */
    record NormDiffers(NormId norm, Optional<Norm> before, Optional<Norm> after) implements ChangeReason {

        /** Checks the parts. */
        public NormDiffers {
            Objects.requireNonNull(norm, "norm");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public LocalizedText text() {
            if (before.isEmpty() || after.isEmpty()) {
                return ImpactTexts.TEXTS.text(before.isEmpty() ? "norm.came" : "norm.went", norm.id());
            }
            Norm old = before.get();
            Norm now = after.get();
            if (old.timeLimit().equals(now.timeLimit())) {
                return ImpactTexts.TEXTS.text("norm.force", norm.id(), force(old.force()), force(now.force()));
            }
            Optional<Count> oldCount = count(old);
            Optional<Count> newCount = count(now);
            return oldCount.isPresent() && newCount.isPresent() && !oldCount.equals(newCount)
                    ? ImpactTexts.TEXTS.text("norm.count", norm.id(), words(oldCount.get()), words(newCount.get()))
                    : ImpactTexts.TEXTS.text("norm.limit", norm.id());
        }

        private static Optional<Count> count(Norm norm) {
            return norm.timeLimit()
                    .map(limit -> limit.measure())
                    .filter(Count.class::isInstance)
                    .map(Count.class::cast);
        }

        private static LocalizedText words(Count count) {
            return count.unit().amount(count.amount());
        }

        private static LocalizedText force(Force force) {
            if (force.from().isEmpty() && force.until().isEmpty()) {
                return ImpactTexts.TEXTS.text("force.always");
            }
            if (force.until().isEmpty()) {
                return ImpactTexts.TEXTS.text(
                        "force.from", Dates.day(force.from().get()));
            }
            LocalizedText until = Dates.day(force.until().get());
            return force.from()
                    .map(from -> ImpactTexts.TEXTS.text("force.between", Dates.day(from), until))
                    .orElseGet(() -> ImpactTexts.TEXTS.text("force.until", until));
        }
    }

    /**
     * A text that is read otherwise.
     *
     * @param before the reading before, empty for the default of its question, not null
     * @param after the reading after, empty for the default of its question, not null
     */
    record ReadingDiffers(Optional<Reading> before, Optional<Reading> after) implements ChangeReason {

        /** Checks the parts. */
        public ReadingDiffers {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public LocalizedText text() {
            return ImpactTexts.TEXTS.text("reading", label(before), label(after));
        }

        private static LocalizedText label(Optional<Reading> reading) {
            return reading.map(Reading::label).orElseGet(() -> ImpactTexts.TEXTS.text("reading.default"));
        }
    }

    /**
     * Other hours of the body whose opening stands for an unknown hour.
     *
     * @param before the hours before, empty where none were set, not null
     * @param after the hours after, empty where none are set, not null
     */
    record HoursDiffer(Optional<OpeningHours> before, Optional<OpeningHours> after) implements ChangeReason {

        /** Checks the parts. */
        public HoursDiffer {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public LocalizedText text() {
            return ImpactTexts.TEXTS.text("hours", hours(before), hours(after));
        }

        private static LocalizedText hours(Optional<OpeningHours> hours) {
            return hours.map(given -> LocalizedText.same(given.opens() + "–" + given.closes()))
                    .orElseGet(() -> ImpactTexts.TEXTS.text("unknown"));
        }
    }

    /**
     * A term that runs from another moment.
     *
     * @param before the moment before, empty where it is not known, not null
     * @param after the moment after, empty where it is not known, not null
     * @param movedWith the deadline of the same case that moved in the same way and whose end is the moment, not null
     */
    record TriggerDiffers(Optional<Moment> before, Optional<Moment> after, Optional<Citation> movedWith)
            implements ChangeReason {

        /** Checks the parts. */
        public TriggerDiffers {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(movedWith, "movedWith");
        }

        @Override
        public LocalizedText text() {
            return movedWith
                    .map(other -> ImpactTexts.TEXTS.text("trigger.with", day(before), day(after), other.id()))
                    .orElseGet(() -> ImpactTexts.TEXTS.text("trigger", day(before), day(after)));
        }

        private static LocalizedText day(Optional<Moment> moment) {
            return moment.map(at -> at.instant()
                            .map(instant -> Dates.instant(AlmatyTime.at(instant)))
                            .orElseGet(() -> Dates.full(at.day())))
                    .orElseGet(() -> ImpactTexts.TEXTS.text("unknown"));
        }
    }

    /**
     * Another edition of the acts, where no single norm tells the difference.
     *
     * @param before the name of the edition before, not blank
     * @param after the name of the edition after, not blank
     */
    record EditionDiffers(String before, String after) implements ChangeReason {

        @Override
        public LocalizedText text() {
            return ImpactTexts.TEXTS.text("edition", before, after);
        }
    }

    /** Other facts of the case count for the term: a decision came in time before and too late after, or the like. */
    record FactsDiffer() implements ChangeReason {

        @Override
        public LocalizedText text() {
            return ImpactTexts.TEXTS.text("facts");
        }
    }
}
