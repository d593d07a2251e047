package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.jqwik.AroundDaysOff;
import kz.qyzmet.jqwik.InYear;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The rule gives the day of the law, for arbitrary complaints and around the days off. */
class ReviewTermProperties {

    private final ReviewTerm term = new ReviewTerm(Kazakhstan::isWorkingDay);

    @Property
    void aComplaintIsAnsweredByTheDayOfTheLaw(@ForAll @InYear(2026) Complaint complaint) {
        complaint.registeredOn().ifPresent(registered -> sameDay(registered.day()));
    }

    @Property
    void aroundDaysOffToo(@ForAll @AroundDaysOff @InYear(value = 2024, until = 2026) LocalDate registered) {
        sameDay(registered);
    }

    private void sameDay(LocalDate registered) {
        assertEquals(Kazakhstan.LAW.deadline(Kazakhstan.REVIEW, registered).due(), term.lastDay(registered));
    }
}
