package kz.qyzmet.jqwik;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import kz.qyzmet.agreement.PartnershipAgreement;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Extension;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Suspension;
import kz.qyzmet.inspection.Inspection;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.party.BankAccount;
import kz.qyzmet.party.Bin;
import kz.qyzmet.party.Iin;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.service.Application;
import kz.qyzmet.settlement.MutualSettlement;
import net.jqwik.api.Arbitrary;
import org.joda.money.Money;

/**
 * Arbitraries of every value of the core, over a range of days.
 *
 * <p>Values are valid by construction and shrink towards the simplest: no optional part, no element, the first constant
 * of an enum, and the day 2 February 2026, a Monday with no day off near but the weekends, or the day of the range that
 * is nearest to it. The first day of a value lies in the range; whatever else happens in it lies on that day or later,
 * also beyond the range. One first day in four is an interesting one: at most two days from a holiday, a moved day off,
 * a worked weekend, the turn of a year or an end of the calendar.
 *
 * <p>Immutable. The same seed gives the same values.
 */
public final class QyzmetArbitraries {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final WorkingCalendar calendar;
    private final LocalDate first;
    private final LocalDate last;
    private final IntPredicate kept;
    private final DayPool pool;

    private QyzmetArbitraries(WorkingCalendar calendar, LocalDate first, LocalDate last, IntPredicate kept) {
        this.calendar = calendar;
        this.first = first;
        this.last = last;
        this.kept = kept;
        this.pool = DayPool.of(calendar, first, last, kept);
    }

    /**
     * Returns the arbitraries over the five-day calendar of Kazakhstan, of the years 2018 to 2027.
     *
     * @return the arbitraries, not null
     */
    public static QyzmetArbitraries standard() {
        return Standard.ARBITRARIES;
    }

    /**
     * Returns the arbitraries over another calendar, of its whole range.
     *
     * @param calendar the calendar, not null
     * @return the arbitraries, not null
     */
    public static QyzmetArbitraries on(WorkingCalendar calendar) {
        Objects.requireNonNull(calendar, "calendar");
        return new QyzmetArbitraries(
                calendar, calendar.range().getStart(), calendar.range().getEndInclusive(), day -> true);
    }

    /**
     * Returns the arbitraries of values that begin in a year.
     *
     * @param year the year, within the calendar
     * @return the arbitraries, not null
     * @throws CalendarRangeException if the calendar has no such year
     */
    public QyzmetArbitraries inYear(int year) {
        return inYears(year, year);
    }

    /**
     * Returns the arbitraries of values that begin in one of some years.
     *
     * @param first the first year, within the calendar
     * @param last the last year, included, within the calendar
     * @return the arbitraries, not null
     * @throws CalendarRangeException if the calendar has no such years
     */
    public QyzmetArbitraries inYears(int first, int last) {
        return between(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /**
     * Returns the arbitraries of values that begin in a span of days.
     *
     * @param first the first day, not null
     * @param last the last day, included, not null
     * @return the arbitraries, not null
     * @throws CalendarRangeException if a day is outside the calendar
     * @throws IllegalArgumentException if no day of the span is left by what was narrowed before
     */
    public QyzmetArbitraries between(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        return new QyzmetArbitraries(calendar, first, last, kept);
    }

    /**
     * Returns the arbitraries of values that begin on a working day.
     *
     * @return the arbitraries, not null
     */
    public QyzmetArbitraries onWorkingDays() {
        return where(calendar::isWorkingDay);
    }

    /**
     * Returns the arbitraries of values that begin on a day off: a weekend, a holiday, a day off that was moved.
     *
     * @return the arbitraries, not null
     */
    public QyzmetArbitraries onDaysOff() {
        return where(day -> !calendar.isWorkingDay(day));
    }

    /**
     * Returns the arbitraries of values that begin on interesting days alone.
     *
     * @return the arbitraries, not null
     */
    public QyzmetArbitraries onInterestingDays() {
        InterestingDays days = new InterestingDays(calendar);
        return where(days::contains);
    }

    /**
     * Returns the arbitraries of values that begin at most two days from a day of some kinds, such as moved days off.
     *
     * @param kind a kind, not null
     * @param more further kinds, not null
     * @return the arbitraries, not null
     */
    public QyzmetArbitraries around(DayKind kind, DayKind... more) {
        Set<DayKind> kinds = EnumSet.of(kind, more);
        InterestingDays days = new InterestingDays(calendar);
        return where(day -> days.isNear(day, kinds));
    }

    /**
     * Returns the arbitraries of values that begin at most two days from a holiday, a day off of a feast, a moved day
     * off or a worked weekend.
     *
     * @return the arbitraries, not null
     */
    public QyzmetArbitraries aroundDaysOff() {
        return around(DayKind.HOLIDAY, DayKind.DAY_OFF, DayKind.TRANSFERRED_OFF, DayKind.WORKING_WEEKEND);
    }

    private QyzmetArbitraries where(IntPredicate also) {
        return new QyzmetArbitraries(calendar, first, last, kept.and(also));
    }

    /**
     * Returns the days themselves.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<LocalDate> days() {
        return of(LocalDate.class);
    }

    /**
     * Returns moments: days, and now and then a day with its minute.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<Moment> moments() {
        return of(Moment.class);
    }

    /**
     * Returns facts: recorded on their day or later, now and then only planned.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<Fact> facts() {
        return of(Fact.class);
    }

    /**
     * Returns cases of any type.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<LegalCase> cases() {
        return of(LegalCase.class);
    }

    /**
     * Returns complaints.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<Complaint> complaints() {
        return of(Complaint.class);
    }

    /**
     * Returns applications for a service.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<Application> applications() {
        return of(Application.class);
    }

    /**
     * Returns inspections of both regimes.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<Inspection> inspections() {
        return of(Inspection.class);
    }

    /**
     * Returns partnership agreements.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<PartnershipAgreement> partnershipAgreements() {
        return of(PartnershipAgreement.class);
    }

    /**
     * Returns mutual settlements of a quarter.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<MutualSettlement> mutualSettlements() {
        return of(MutualSettlement.class);
    }

    /**
     * Returns report forms of all types: half of them without a fault, as {@link #rightReportForms()} gives them, the
     * others with up to three.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<ReportForm> reportForms() {
        return of(ReportForm.class);
    }

    /**
     * Returns report forms of all types in which nothing is wrong by the default readings, not even by what is
     * inferred.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<ReportForm> rightReportForms() {
        return arbitrary("a report form without a fault", ReportRecipes::rightForm);
    }

    /**
     * Returns business identification numbers with the right check digit.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<Bin> bins() {
        return of(Bin.class);
    }

    /**
     * Returns individual identification numbers with the right check digit.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<Iin> iins() {
        return of(Iin.class);
    }

    /**
     * Returns accounts of banks of Kazakhstan with the right check digits.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<BankAccount> accounts() {
        return of(BankAccount.class);
    }

    /**
     * Returns sums in tenge, from nothing on.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<Money> sums() {
        return of(Money.class);
    }

    /**
     * Returns the norms of the catalogue.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<Norm> norms() {
        return of(Norm.class);
    }

    /**
     * Returns the ids of the norms that have a time limit.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<NormId> timeBearingNorms() {
        return arbitrary(
                "a norm with a time limit",
                draw -> draw.one("norm", LawRecipes.timeBearing()).id());
    }

    /**
     * Returns suspensions of a term, with their end or without.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<Suspension> suspensions() {
        return of(Suspension.class);
    }

    /**
     * Returns extensions of a term.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<Extension> extensions() {
        return of(Extension.class);
    }

    /**
     * Returns the calendars of Kazakhstan.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<WorkingCalendar> workingCalendars() {
        return of(WorkingCalendar.class);
    }

    /**
     * Returns engines: over these days or another calendar, with the default readings or another one.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<Reckoner> reckoners() {
        return of(Reckoner.class);
    }

    /**
     * Returns answers of the engine, of every sort.
     *
     * @return the arbitrary, not null
     */
    public Arbitrary<Deadline> deadlines() {
        return of(Deadline.class);
    }

    /**
     * Returns the values of a type.
     *
     * @param <T> the type
     * @param type a public value or enum of the core, or a day, sum or text as they stand in one, not null
     * @return the arbitrary, not null
     * @throws IllegalArgumentException if the type is no value
     */
    @SuppressWarnings("unchecked")
    public <T> Arbitrary<T> of(Class<T> type) {
        Objects.requireNonNull(type, "type");
        return arbitrary(type.getSimpleName(), (Recipe<T>) Recipes.of(type));
    }

    /** Tells whether there is an arbitrary of a type. */
    static boolean covers(Class<?> type) {
        return Recipes.find(type).isPresent();
    }

    private <T> Arbitrary<T> arbitrary(String name, Recipe<T> recipe) {
        return new RecipeArbitrary<>(name, recipe, pool, calendar);
    }

    /** Made when they are first asked for: a calendar is read for them. */
    private static final class Standard {

        static final QyzmetArbitraries ARBITRARIES =
                new QyzmetArbitraries(KazakhstanCalendar.fiveDay(), FIRST, LAST, day -> true);

        private Standard() {}
    }
}
