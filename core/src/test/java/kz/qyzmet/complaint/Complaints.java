package kz.qyzmet.complaint;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;

/** What the tests of complaints share. */
final class Complaints {

    static final Reckoner LAW = Kazakhstan.LAW;
    static final OpeningHours OFFICE = OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 30));

    private Complaints() {}

    static Fact at(String time) {
        return Fact.at(Moment.at(LocalDateTime.parse(time)));
    }

    static Fact recordedLater(String happened, String recorded) {
        return on(happened).recordedOn(date(recorded));
    }

    static Complaint to(Addressee addressee, String registered) {
        return Complaint.builder()
                .addressee(addressee)
                .registeredOn(date(registered))
                .build();
    }

    static Count workingDays(int amount) {
        return new Count(amount, LimitUnit.WORKING_DAY);
    }

    static Complaint with(Complaint complaint, ComplaintExtension... extensions) {
        return Complaint.builder().from(complaint).addExtensions(extensions).build();
    }

    /** The review of a complaint: by its norm, or the general one. */
    static Deadline review(Complaint complaint) {
        return review(LAW, complaint);
    }

    static Deadline review(Reckoner law, Complaint complaint) {
        return complaint.review(law);
    }

    /** The entries of a timeline that rest on a norm or ground. */
    static List<Timeline.Entry> entries(Complaint complaint, Citation citation) {
        return complaint.timeline(LAW).entries().stream()
                .filter(entry -> entry.deadline().citation().equals(citation))
                .toList();
    }

    static Timeline.Entry entry(Complaint complaint, Citation citation) {
        List<Timeline.Entry> found = entries(complaint, citation);
        assertThat(found).as(citation.id()).hasSize(1);
        return found.get(0);
    }

    static List<Finding> findings(Complaint complaint, String asOf) {
        return complaint.findings(LAW, date(asOf));
    }
}
