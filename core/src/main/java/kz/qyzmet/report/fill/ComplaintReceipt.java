package kz.qyzmet.report.fill;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Filing;
import kz.qyzmet.deadline.Reckoner;

/** When a complaint was received: the day that decides its month. */
final class ComplaintReceipt {

    private ComplaintReceipt() {}

    /**
     * By the registration; where none is recorded, by the day on which it had to be registered. A registration that is
     * only planned has not happened: what arrived has to be registered all the same.
     */
    static Optional<LocalDate> of(Reckoner law, Complaint complaint, FillCalendar calendar) {
        Optional<Fact> registered = calendar.happened(complaint.registeredOn());
        if (registered.isPresent()) {
            return registered.map(Fact::day);
        }
        return new Filing(calendar.happened(complaint.submittedOn()), Optional.empty(), complaint.officeHours())
                .start(law)
                .map(Fact::day)
                .filter(day -> !day.isAfter(calendar.asOf()));
    }
}
