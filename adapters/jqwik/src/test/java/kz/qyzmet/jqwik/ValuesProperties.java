package kz.qyzmet.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.agreement.PartnershipAgreement;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Suspension;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.BankAccount;
import kz.qyzmet.party.Bin;
import kz.qyzmet.party.Iin;
import kz.qyzmet.party.Party;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.constraints.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.threeten.extra.YearQuarter;

/** A plain {@code @ForAll} gives values of every sort; annotations narrow the days. */
class ValuesProperties {

    private static final WorkingCalendar FIVE_DAY = KazakhstanCalendar.fiveDay();

    @Property
    void identifiersAreValid(@ForAll Bin bin, @ForAll Iin iin, @ForAll BankAccount account) {
        assertThat(Bin.isValid(bin.digits())).isTrue();
        assertThat(Iin.isValid(iin.digits())).isTrue();
        assertThat(BankAccount.isValid(account.iban())).isTrue();
    }

    @Property(tries = 300)
    void whatWasKnownOnADayIsKnownOnItStill(@ForAll LegalCase legalCase, @ForAll @InYear(2026) LocalDate day) {
        LegalCase known = legalCase.asKnownOn(day);

        assertThat(known.asKnownOn(day)).isEqualTo(known);
    }

    @Property(tries = 200)
    void valuesStandInContainersAndBesideOthers(
            @ForAll List<Complaint> complaints, @ForAll Optional<Party> party, @ForAll Set<@InYear(2025) Fact> facts) {
        assertThat(complaints).doesNotContainNull();
        assertThat(party).isNotNull();
        assertThat(facts).allMatch(fact -> fact.day().getYear() == 2025);
    }

    @Property
    void aYearNarrowsADay(@ForAll @InYear(2026) LocalDate day) {
        assertThat(day.getYear()).isEqualTo(2026);
    }

    @Property
    void severalYearsNarrowAMoment(@ForAll @InYear(value = 2003, until = 2005) Moment moment) {
        assertThat(moment.day().getYear()).isBetween(2003, 2005);
    }

    @Property
    void workingDays(@ForAll @OnWorkingDay LocalDate day, @ForAll @InYear(2024) @OnWorkingDay Fact fact) {
        assertThat(FIVE_DAY.isWorkingDay(day)).isTrue();
        assertThat(FIVE_DAY.isWorkingDay(fact.day())).isTrue();
        assertThat(fact.day().getYear()).isEqualTo(2024);
    }

    @Property
    void daysOff(@ForAll @OnDayOff LocalDate day) {
        assertThat(FIVE_DAY.isWorkingDay(day)).isFalse();
    }

    @Property
    void daysAroundDaysOff(@ForAll @AroundDaysOff @InYear(2026) LocalDate day) {
        Set<DayKind> kinds = Set.of(DayKind.HOLIDAY, DayKind.DAY_OFF, DayKind.TRANSFERRED_OFF, DayKind.WORKING_WEEKEND);
        assertThat(day.minusDays(2)
                        .datesUntil(day.plusDays(3))
                        .map(near -> FIVE_DAY.entry(near).kind()))
                .anyMatch(kinds::contains);
    }

    /** Without an annotation of ours days stay those of jqwik, and its own annotations narrow them. */
    @Property
    void jqwikKeepsItsOwnDays(@ForAll @DateRange(min = "1950-01-01", max = "1950-12-31") LocalDate day) {
        assertThat(day.getYear()).isEqualTo(1950);
    }

    @Property
    void annotationsNarrowTheFirstDayOfAValue(
            @ForAll @InYear(2026) @OnDayOff Suspension suspension, @ForAll @InYear(2026) Complaint complaint) {
        assertThat(suspension.suspended().day().getYear()).isEqualTo(2026);
        assertThat(FIVE_DAY.isWorkingDay(suspension.suspended().day())).isFalse();
        assertThat(complaint.submittedOn().filter(fact -> fact.day().getYear() < 2026))
                .isEmpty();
    }

    @Property
    void enumsAreThoseOfJqwik(@ForAll DayOfWeek day, @ForAll DayKind kind) {
        assertThat(kind.label()).isNotNull();
        assertThat(day).isNotNull();
    }

    @Provide
    Arbitrary<NormId> timeBearingNorms() {
        return QyzmetArbitraries.standard().timeBearingNorms();
    }

    @Property
    void normsWithATimeLimit(@ForAll("timeBearingNorms") NormId norm) {
        assertThat(Norms.standard().get(norm).timeLimit()).isPresent();
    }

    @Provide
    Arbitrary<PartnershipAgreement> agreements() {
        return QyzmetArbitraries.standard().inYears(2023, 2025).partnershipAgreements();
    }

    @Property(tries = 200)
    void agreementsOfAHost(@ForAll("agreements") PartnershipAgreement agreement) {
        assertThat(agreement.asKnownOn(LocalDate.MAX).breaches()).isEqualTo(agreement.breaches());
    }

    @Property
    void answersOfTheEngine(@ForAll Deadline deadline, @ForAll Due due) {
        assertThat(deadline.steps()).isNotNull();
        assertThat(due.safe()).isBeforeOrEqualTo(due.due());
    }

    @Property(tries = 100)
    void valuesOfOtherLibrariesThatTheCoreUses(@ForAll Optional<Money> sum, @ForAll @InYear(2026) YearQuarter quarter) {
        assertThat(sum.map(Money::getCurrencyUnit).map(CurrencyUnit::getCode).orElse("KZT"))
                .isEqualTo("KZT");
        assertThat(quarter.getYear()).isBetween(2025, 2026);
    }

    @Property(tries = 100)
    void anOutcomeHoldsWhatItIsAskedFor(
            @ForAll Outcome<Complaint> complaint,
            @ForAll Outcome.Accepted<@InYear(2026) LocalDate> day,
            @ForAll Outcome.Refused<Money> refused) {
        if (complaint instanceof Outcome.Accepted<Complaint> accepted) {
            Complaint value = accepted.value();
            assertThat(value.addressee()).isNotNull();
        }
        LocalDate value = day.value();
        assertThat(value.getYear()).isEqualTo(2026);
        assertThat(refused.reason()).isNotNull();
    }

    @Property(tries = 100)
    <T extends LegalCase> void boundsAreMet(@ForAll List<? extends LegalCase> cases, @ForAll T one) {
        assertThat(cases).doesNotContainNull();
        assertThat(one.label()).isNotNull();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void aYearIsSmallEnoughToCheckEachDay(@ForAll @InYear(2026) LocalDate day) {
        assertThat(day.getYear()).isEqualTo(2026);
    }
}
