package kz.qyzmet.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
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
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.LocalizedText;

/** What the tests of complaints share. */
final class Complaints {

    static final Reckoner LAW = Kazakhstan.LAW;
    static final OpeningHours OFFICE = OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 30));

    private Complaints() {}

    /** A date whose name carries its weekday. */
    static LocalDate date(String name) {
        LocalDate date = LocalDate.parse(name.substring(4).replace('_', '-'));
        assertThat(date.getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                        .toUpperCase(Locale.ROOT))
                .as(name)
                .isEqualTo(name.substring(0, 3));
        return date;
    }

    static Fact on(String name) {
        return Fact.on(date(name));
    }

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
        return new ComplaintReview(law, complaint).review();
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

    static void assertFinding(Finding finding, Citation citation, Severity severity, String since, String english) {
        assertThat(finding.citation()).isEqualTo(citation);
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.since()).isEqualTo(date(since));
        assertText(finding.message(), english);
    }

    static void assertRefused(Outcome<?> outcome, Citation citation, String english) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.citation()).isEqualTo(citation);
            assertText(refused.reason(), english);
        });
    }

    /** The English text word by word, and a text of its own in each of the other languages. */
    static void assertText(LocalizedText text, String english) {
        assertThat(text.en()).isEqualTo(english);
        assertThat(List.of(text.kk(), text.ru(), text.en()))
                .doesNotHaveDuplicates()
                .allSatisfy(language -> assertThat(language)
                        .isNotBlank()
                        .doesNotContain("{", "}")
                        .doesNotContain("!"));
    }
}
