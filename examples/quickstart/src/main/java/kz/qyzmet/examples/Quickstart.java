package kz.qyzmet.examples;

import java.time.LocalDate;
import java.util.Locale;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.complaint.ComplaintExtension;
import kz.qyzmet.complaint.ExtensionGround;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
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

        // A case: the quality authority has fifteen working days, and extends by ten on the last of them.
        Complaint complaint = Complaint.builder()
                .addressee(Addressee.QUALITY_AUTHORITY)
                .registeredOn(registered)
                .build();
        ComplaintExtension extension =
                ComplaintExtension.of(10, ExtensionGround.FURTHER_STUDY, LocalDate.of(2026, 6, 1));
        Complaint extended = complaint.extend(law, extension).value();
        System.out.println(extended.timeline(law)
                .deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_AUTHORITY)
                .due()); // 2026-06-15

        // Nobody else may: the refusal names the norm, and nothing is thrown.
        Complaint other = Complaint.builder()
                .from(complaint)
                .addressee(Addressee.STATE_CORPORATION)
                .build();
        System.out.println(other.extend(law, extension)); // refused by law88.a25.p4.pt1.extension
        other.findings(law, LocalDate.of(2026, 5, 18)).forEach(System.out::println); // late since 2026-05-16
    }
}
