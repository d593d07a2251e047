package kz.qyzmet.agreement.partner;

import static kz.qyzmet.agreement.partner.PartnerGiven.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.agreement.cooperation.AgreementTime;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.ReportingPeriod;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The periods of an agreement against an oracle that goes through its days. */
class PartnerReportsProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);

    @Property(tries = 200)
    void everyDayOfTheAgreementLiesInOnePeriodOfEachSort(
            @ForAll @IntRange(max = 400) int signed,
            @ForAll @IntRange(max = 500) int length,
            @ForAll @IntRange(max = 600) int asked) {
        LocalDate from = FIRST.plusDays(signed);
        LocalDate end = from.plusDays(length);
        LocalDate until = from.plusDays(asked);
        AgreementTime time = new AgreementTime(Fact.on(from), Optional.of(Fact.on(end)));
        List<ReportPeriod> periods = new ReportSchedule(LAW, time, PartnerReports.none()).periods(until);

        for (ReportingPeriod sort : ReportingPeriod.values()) {
            for (LocalDate day = from.minusDays(2); day.isBefore(end.plusDays(2)); day = day.plusDays(1)) {
                LocalDate at = day;
                long holding = periods.stream()
                        .filter(period -> period.sort() == sort
                                && !period.first().isAfter(at)
                                && !period.last().isBefore(at))
                        .count();
                assertThat(holding)
                        .as(sort + " " + at)
                        .isEqualTo(time.covers(at) && !first(sort, at, from).isAfter(until) ? 1 : 0);
            }
        }
    }

    /** The first day of the period that holds a day, by going back from it. */
    private static LocalDate first(ReportingPeriod sort, LocalDate day, LocalDate from) {
        LocalDate first = day;
        while (first.isAfter(from) && !startsPeriod(sort, first)) {
            first = first.minusDays(1);
        }
        return first;
    }

    private static boolean startsPeriod(ReportingPeriod sort, LocalDate day) {
        int month = day.getMonthValue();
        return day.getDayOfMonth() == 1
                && switch (sort) {
                    case MONTH -> true;
                    case QUARTER -> month == 1 || month == 4 || month == 7 || month == 10;
                    case HALF_YEAR -> month == 1 || month == 7;
                    case YEAR -> month == 1;
                };
    }
}
