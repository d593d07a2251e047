package kz.qyzmet.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/**
 * The arrival of something at a body: when it was sent in, which counts for the one who files, and when it was
 * registered, from which the term of the body runs.
 *
 * <p>What arrives after hours or on a day off counts as registered on the nearest working day ({@code appc.a64.p3}),
 * whatever the system of the body has stamped. It is the hour of the arrival that decides: what came in time and was
 * stamped the same evening is registered on that day. Where the hour of the arrival is not recorded, that of the stamp
 * stands for it; where no registration is recorded, the term runs from the day on which it had to be registered.
 *
 * @param submitted when it arrived, not null
 * @param registered when it was registered, not null
 * @param hours the hours of the body; empty where they are not known, and the hour of the arrival tells nothing, not
 *     null
 * @param onSaturdays whether the body also takes in on Saturdays that are weekly days off: they are no days off for it
 */
public record Filing(
        Optional<Fact> submitted, Optional<Fact> registered, Optional<OpeningHours> hours, boolean onSaturdays) {

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if it was registered before it arrived
     */
    public Filing {
        Objects.requireNonNull(hours, "hours");
        ContradictoryFactsException.requireOrder("submittedOn", submitted, "registeredOn", registered);
    }

    /**
     * Makes an arrival at a body that takes in on working days alone.
     *
     * @param submitted when it arrived, not null
     * @param registered when it was registered, not null
     * @param hours the hours of the body, not null
     * @throws ContradictoryFactsException if it was registered before it arrived
     */
    public Filing(Optional<Fact> submitted, Optional<Fact> registered, Optional<OpeningHours> hours) {
        this(submitted, registered, hours, false);
    }

    /**
     * Returns the fact from which the term of the body runs.
     *
     * @param law the engine, not null
     * @return the recorded registration, or the day that counts for it; empty where nothing has arrived
     */
    public Optional<Fact> start(Reckoner law) {
        if (registered.isPresent()) {
            Fact record = registered.get();
            LocalDate counts = registeredOn(law, record);
            return Optional.of(counts.equals(record.day()) ? record : deemed(counts, record));
        }
        return submitted.map(arrival -> deemed(countsOn(law, arrival), arrival));
    }

    /**
     * Returns the moment that the first step of the term's explanation starts from.
     *
     * @param law the engine, not null
     * @return the arrival or the record, where it counts on a later day; else empty
     */
    public Optional<Moment> movedFrom(Reckoner law) {
        return registered.isPresent()
                ? registered
                        .filter(record -> !registeredOn(law, record).equals(record.day()))
                        .map(Fact::occurredAt)
                : submitted
                        .filter(arrival -> !countsOn(law, arrival).equals(arrival.day()))
                        .map(Fact::occurredAt);
    }

    /**
     * Returns what is wrong with the registration.
     *
     * @param law the engine, not null
     * @return the findings, not null, may be empty
     */
    public List<Finding> findings(Reckoner law) {
        Optional<Fact> happened = registered.filter(record -> !record.planned());
        if (happened.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Fact record = happened.get();
        LocalDate counts = registeredOn(law, record);
        if (!counts.equals(record.day())) {
            findings.add(finding(record.day(), "filing.dayOff", Dates.full(record.day()), Dates.full(counts)));
        }
        if (submitted.isPresent()) {
            LocalDate nearest = countsOn(law, submitted.get());
            if (record.day().isAfter(nearest)) {
                findings.add(finding(
                        nearest.plusDays(1),
                        "filing.late",
                        Dates.full(submitted.get().day()),
                        Dates.full(nearest),
                        Dates.full(record.day())));
            }
        }
        return List.copyOf(findings);
    }

    /** The day that counts for a record: not before the arrival has to be registered, and never a day off. */
    private LocalDate registeredOn(Reckoner law, Fact record) {
        boolean hourOfArrivalDecides = submitted
                .filter(arrival -> arrival.occurredAt().instant().isPresent()
                        || !arrival.day().equals(record.day()))
                .isPresent();
        if (!hourOfArrivalDecides) {
            return countsOn(law, record);
        }
        LocalDate nearest = countsOn(law, submitted.orElseThrow());
        LocalDate stamped = nearest(law, record.day());
        return stamped.isBefore(nearest) ? nearest : stamped;
    }

    private LocalDate countsOn(Reckoner law, Fact fact) {
        boolean afterClosing = hours.flatMap(open -> fact.occurredAt()
                        .instant()
                        .map(at -> open.isAfterClosing(AlmatyTime.at(at).toLocalTime())))
                .orElse(false);
        return nearest(law, afterClosing ? fact.day().plusDays(1) : fact.day());
    }

    private LocalDate nearest(Reckoner law, LocalDate day) {
        LocalDate nearest = day;
        while (!isOpen(law, nearest)) {
            nearest = nearest.plusDays(1);
        }
        return nearest;
    }

    private boolean isOpen(Reckoner law, LocalDate day) {
        return law.calendar().isWorkingDay(day)
                || (onSaturdays
                        && day.getDayOfWeek() == DayOfWeek.SATURDAY
                        && law.calendar().entry(day).kind() == DayKind.WEEKEND);
    }

    /** Known as long as the arrival is; it has not been recorded as having happened. */
    private static Fact deemed(LocalDate day, Fact known) {
        return Fact.planned(Moment.on(day), known.recordedOn());
    }

    private static Finding finding(LocalDate since, String key, LocalizedText... days) {
        return new Finding(Ground.APPC_64_3, Severity.DEFECT, since, DeadlineTexts.STEPS.text(key, (Object[]) days));
    }
}
