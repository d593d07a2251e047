package kz.qyzmet.law;

import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.law.Measure.Count;

/**
 * Makes a {@link TimeLimit} of what the catalogue writes in {@code limit}, {@code unit}, {@code direction} and
 * {@code condition}.
 *
 * <p>What the columns cannot say, because it lies in the text itself, stands here by norm: which caps run from the
 * first day of the thing itself, which events start "from the moment", which anchors are the end of a day.
 */
final class TimeLimitReader {

    /** "From the date of the start": the thing already runs on its first day. */
    private static final Set<NormId> CAPS_FROM_THE_FIRST_DAY = Set.of(
            StateServicesLaw.SCHEDULED_INSPECTION_CAP,
            StateServicesLaw.UNSCHEDULED_INSPECTION_CAP,
            ControlRules.CONTROL_EVENT_CAP);

    /** "From the moment of signing", "from the day of occurrence": the Kazakh text allows the same day. */
    private static final Set<NormId> FROM_THE_DAY_OF_THE_EVENT = Set.of(
            StandardAgreement.FORCE_MAJEURE_NOTICE,
            StandardAgreement.PARTNER_PAYMENT,
            StandardAgreement.PARTNER_REMUNERATION_PAYMENT);

    /** Looks back over a time before the approval of a plan. */
    private static final Set<NormId> LOOK_BACKS = Set.of(
            StateServicesLaw.CRITERION_THOUSAND_SERVICES,
            StateServicesLaw.CRITERION_RECOMMENDATION_MADE,
            StateServicesLaw.CRITERION_APPEAL_RECEIVED,
            StateServicesLaw.CRITERION_ADMINISTRATIVE_LIABILITY,
            StateServicesLaw.CRITERION_PROPOSAL_UNFULFILLED,
            StateServicesLaw.CRITERION_THREE_UNSCHEDULED_INSPECTIONS,
            StateServicesLaw.CRITERION_NO_INSPECTION_IN_THREE_YEARS);

    /** At most so often in a time. */
    private static final Set<NormId> FREQUENCIES =
            Set.of(StateServicesLaw.SCHEDULED_INSPECTION_ONCE_A_YEAR, ControlRules.PREVENTIVE_VISIT_ONCE_A_YEAR);

    private TimeLimitReader() {}

    static Optional<TimeLimit> read(
            NormId id, NormKind kind, String limit, String unit, String direction, String condition) {
        if (unit.isEmpty() && direction.isEmpty()) {
            return Optional.empty();
        }
        Direction way = Direction.valueOf(direction);
        if (limit.isEmpty()) {
            return Optional.of(TimeLimit.of(new Measure.SetElsewhere(), way));
        }
        if (unit.equals("FIXED")) {
            return Optional.of(TimeLimit.of(fixed(limit, way, condition), way).withRoll(fixedRoll(way)));
        }
        Count count = new Count(Integer.parseInt(limit), unit(unit, way));
        if (kind == NormKind.PERIODIC) {
            return Optional.of(TimeLimit.of(new Measure.Recurring(count), way));
        }
        if (id.equals(ContactCenterRules.AVERAGE_PHONE_WAIT)
                || id.equals(StandardAgreement.DAILY_TRAINING_CAP)
                || id.equals(StateServicesLaw.ONE_WORKING_DAY_SERVICE_EXCEPTION)) {
            return Optional.of(TimeLimit.of(new Measure.NoTerm(measured(id, count)), way));
        }
        if (LOOK_BACKS.contains(id)) {
            return Optional.of(TimeLimit.of(new Measure.LookBack(count), way));
        }
        if (FREQUENCIES.contains(id)) {
            return Optional.of(TimeLimit.of(new Measure.Frequency(count), way));
        }
        return Optional.of(counted(id, count, way));
    }

    private static TimeLimit counted(NormId id, Count count, Direction way) {
        TimeLimit plain = switch (way) {
            case AFTER -> TimeLimit.after(count.amount(), count.unit());
            case WITHIN -> TimeLimit.within(count.amount(), count.unit());
            case BEFORE -> TimeLimit.before(count.amount(), count.unit());
            case ON -> TimeLimit.onExpiry(count.amount(), count.unit());
        };
        if (CAPS_FROM_THE_FIRST_DAY.contains(id)) {
            return plain.withStart(StartRule.FIRST_DAY_OF_CAP);
        }
        if (FROM_THE_DAY_OF_THE_EVENT.contains(id)) {
            return plain.withStart(StartRule.DAY_OF_EVENT);
        }
        if (id.equals(StateServicesLaw.RESULT_TO_STATE_CORPORATION)) {
            return plain.withAnchor(TimeLimit.Anchor.END_OF_DAY);
        }
        if (id.equals(StateServicesLaw.RECEIPT_DAY_EXCLUDED)) {
            // The day of receipt is the one day that has to pass: a day of the calendar, whatever other "days" mean.
            return TimeLimit.onExpiry(count.amount(), LimitUnit.CALENDAR_DAY).withStart(StartRule.SAME_DAY);
        }
        if (id.equals(ContactCenterRules.REPEATED_REFUSAL_WINDOW)) {
            // A window in which something happens, not a term in which somebody must act: nothing rolls.
            return plain.withRoll(RollConvention.NONE);
        }
        return plain;
    }

    private static Measure fixed(String limit, Direction way, String condition) {
        if (way == Direction.AFTER) {
            String period = value(condition, "period");
            return new Measure.DayAfterPeriod(
                    Integer.parseInt(limit), ReportingPeriod.valueOf(period.toUpperCase(Locale.ROOT)));
        }
        if (way == Direction.BEFORE) {
            int offset = value(condition, "year").equals("previous") ? -1 : 0;
            return new Measure.YearlyDate(
                    MonthDay.of(Integer.parseInt(limit.substring(0, 2)), Integer.parseInt(limit.substring(3))), offset);
        }
        return limit.indexOf(':') >= 0
                ? new Measure.NoTerm("opening hours " + limit)
                : new Measure.FixedDate(CatalogueFile.date(limit));
    }

    private static RollConvention fixedRoll(Direction way) {
        // A reporter's date rolls like a term; an authority's own date, and a date on which something is so, do not.
        return way == Direction.AFTER ? RollConvention.FOLLOWING : RollConvention.NONE;
    }

    private static LimitUnit unit(String unit, Direction way) {
        if (!unit.equals("DAY")) {
            return LimitUnit.valueOf(unit);
        }
        // "At least a day before" is 24 hours in the Russian text of the Law; elsewhere the sort of day is not said.
        return way == Direction.BEFORE ? LimitUnit.CLOCK_DAY : LimitUnit.UNSPECIFIED_DAY;
    }

    private static String measured(NormId id, Count count) {
        if (id.equals(ContactCenterRules.AVERAGE_PHONE_WAIT)) {
            return "an average of " + count + ", not a limit for one call";
        }
        return id.equals(StandardAgreement.DAILY_TRAINING_CAP)
                ? "a length of " + count + " in a day"
                : "the threshold of an exception, " + count;
    }

    private static String value(String condition, String key) {
        for (String part : condition.split(";", -1)) {
            String[] pair = part.strip().split("=", 2);
            if (pair.length == 2 && pair[0].equals(key)) {
                return pair[1];
            }
        }
        throw new IllegalStateException(
                "Broken catalogue: Expected '" + key + "=' in the condition, but found: '" + condition + "'");
    }
}
