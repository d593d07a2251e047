package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;
import static kz.qyzmet.edgecases.Cases.due;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Extension;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Window;
import kz.qyzmet.deadline.YearOfFrequency;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section D: months, quarters, years. */
class MonthsAndYearsTest {

    @EdgeCase({57, 59, 60, 62})
    @ParameterizedTest(name = "case {0}: {1} and {2} {3} end on {4}, and {5} after rolling")
    @CsvSource({
        "57, 2025-01-31, 1, MONTH, 2025-02-28, 2025-02-28",
        "57, 2024-01-31, 1, MONTH, 2024-02-29, 2024-02-29",
        "59, 2024-02-29, 1, YEAR, 2025-02-28, 2025-02-28",
        "60, 2026-02-02, 1, HALF_MONTH, 2026-02-17, 2026-02-17",
        "60, 2026-01-05, 1, QUARTER, 2026-04-05, 2026-04-06",
        "60, 2026-01-05, 1, HALF_YEAR, 2026-07-05, 2026-07-07",
        "62, 2026-12-31, 2, MONTH, 2027-02-28, 2027-03-01"
    })
    void longUnitsEndOnTheSameNumberOrTheLastDay(
            int number, String trigger, int amount, LimitUnit unit, LocalDate nominal, LocalDate rolled) {
        Due term = Cases.due(TimeLimit.after(amount, unit), trigger);
        assertThat(term.nominal()).as("case %s", number).isEqualTo(nominal);
        assertThat(term.due()).as("case %s", number).isEqualTo(rolled);
    }

    @Test
    @EdgeCase(58)
    void monthsAreAddedOnceFromTheOrigin() {
        Due two = Cases.due(TimeLimit.after(2, LimitUnit.MONTH), "2026-01-31");
        assertThat(two.nominal()).isEqualTo("2026-03-31");
        Term extended = Term.builder()
                .from(Term.of(TimeLimit.after(1, LimitUnit.MONTH), Moment.on(date("2026-01-31"))))
                .addExtensions(Extension.of(1, LimitUnit.MONTH, date("2026-02-10"), Ground.CIVIL_CODE_172))
                .build();
        assertThat(due(LAW.deadline(extended)).nominal()).isEqualTo("2026-03-31");
    }

    @Test
    @EdgeCase(61)
    void unitsAreNotNormalised() {
        assertThat(TimeLimit.after(12, LimitUnit.MONTH)).isNotEqualTo(TimeLimit.after(1, LimitUnit.YEAR));
        assertThat(TimeLimit.after(12, LimitUnit.MONTH)).hasToString("AFTER 12 MONTH");
        assertThat(Cases.due(TimeLimit.after(1, LimitUnit.MONTH), "2026-02-02").due())
                .isNotEqualTo(Cases.calendarDays(30, "2026-02-02").due());
    }

    @Test
    @EdgeCase({63, 68})
    void theMonthsBeforeAPlanAreAWindowThatEndsTheDayBefore() {
        Window may = window(LAW, StateServicesLaw.CRITERION_APPEAL_RECEIVED, "2026-05-10");
        assertThat(may.first()).isEqualTo("2025-11-10");
        assertThat(may.last()).isEqualTo("2026-05-09");
        assertThat(window(LAW, StateServicesLaw.CRITERION_APPEAL_RECEIVED, "2026-08-31")
                        .first())
                .isEqualTo("2026-02-28");
        assertThat(window(LAW, StateServicesLaw.CRITERION_APPEAL_RECEIVED, "2026-01-10")
                        .first())
                .isEqualTo("2025-07-10");
    }

    @Test
    @EdgeCase(64)
    void onceAYearIsOpenToTwoReadings() {
        NormId once = StateServicesLaw.SCHEDULED_INSPECTION_ONCE_A_YEAR;
        LocalDate second = date("2027-01-12");
        assertThat(window(LAW, once, "2026-12-20").range().contains(second)).isFalse();
        assertThat(window(LAW.with(YearOfFrequency.TWELVE_MONTHS), once, "2026-12-20")
                        .range()
                        .contains(second))
                .isTrue();
    }

    @Test
    @EdgeCase(66)
    void aYearOfExperienceFrom29FebruaryIsFullOn28February() {
        Due hired = due(LAW.deadline(StandardAgreement.PARTNER_STAFF_EXPERIENCE, date("2025-02-28")));
        assertThat(hired.due()).as("the latest day of hiring").isEqualTo("2024-02-29");
        assertThat(due(LAW.deadline(StandardAgreement.PARTNER_STAFF_EXPERIENCE, date("2025-02-27")))
                        .due())
                .isEqualTo("2024-02-27");
    }

    private static Window window(Reckoner law, NormId norm, String trigger) {
        return (Window) law.deadline(norm, date(trigger));
    }
}
