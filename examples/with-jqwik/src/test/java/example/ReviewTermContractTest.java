package example;

import java.time.LocalDate;
import kz.qyzmet.jqwik.contract.CalendarSubject;
import kz.qyzmet.jqwik.contract.DeadlineRule;
import kz.qyzmet.jqwik.contract.DeadlineRuleContract;

/** The rule obeys the laws of every deadline rule, on every day of three years. */
class ReviewTermContractTest implements DeadlineRuleContract {

    @Override
    public DeadlineRule rule() {
        return DeadlineRule.of(new ReviewTerm(Kazakhstan::isWorkingDay)::lastDay);
    }

    @Override
    public CalendarSubject calendar() {
        return CalendarSubject.of(Kazakhstan.LAW.calendar());
    }

    @Override
    public LocalDate firstTrigger() {
        return LocalDate.of(2024, 1, 1);
    }

    @Override
    public LocalDate lastTrigger() {
        return LocalDate.of(2026, 12, 31);
    }
}
