package kz.qyzmet.examples;

import java.time.LocalDate;
import java.util.Locale;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Extension;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.StateServicesLaw;

/** The example of the README. */
final class Quickstart {

    private Quickstart() {}

    public static void main(String[] args) {
        Reckoner law = Reckoner.on(KazakhstanCalendar.fiveDay());
        LocalDate registered = LocalDate.of(2026, 5, 6);

        // When is the answer to a complaint due, and why?
        Deadline review = law.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, registered);
        System.out.println(review.due()); // 2026-05-15
        review.explain(Locale.forLanguageTag("kk")).forEach(System.out::println);

        // Where did it stand on 14 May, and was an answer of 18 May in time?
        LocalDate asked = LocalDate.of(2026, 5, 14);
        System.out.println(
                review.status(asked) + ", days left: " + review.daysLeft(asked).orElseThrow()); // OPEN, 1
        Fact answered = Fact.on(LocalDate.of(2026, 5, 18));
        DeadlineStatus status = review.status(LocalDate.of(2026, 5, 20), answered); // MET_LATE
        System.out.println(status);

        // The quality authority has fifteen working days, and extends by ten on the last of them.
        Deadline authority = law.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_AUTHORITY, registered);
        Term extended = Term.builder()
                .from(authority.reckoning().term())
                .addExtensions(
                        Extension.of(10, LimitUnit.WORKING_DAY, authority.due(), StateServicesLaw.COMPLAINT_EXTENSION))
                .build();
        System.out.println(
                authority.due() + ", extended: " + law.deadline(extended).due()); // 2026-06-01, 2026-06-15
    }
}
