package example;

import java.time.LocalDate;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;

/** The law that the rule is held against. */
final class Kazakhstan {

    static final Reckoner LAW = Reckoner.on(KazakhstanCalendar.fiveDay());
    static final NormId REVIEW = StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER;

    private Kazakhstan() {}

    static boolean isWorkingDay(LocalDate day) {
        return LAW.calendar().isWorkingDay(day);
    }
}
