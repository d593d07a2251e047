package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.time.LocalDate;
import java.util.stream.Collectors;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.jqwik.InYear;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A planted mistake is found, and shrunk to a case that a person reads at a glance. */
class OffByOneTest {

    /** Counts the day of registration as the first one. */
    static class CountsTheDayItself {

        @Property
        void aComplaintIsAnsweredByTheDayOfTheLaw(@ForAll @InYear(2026) Complaint complaint) {
            ReviewTerm term = new ReviewTerm(Kazakhstan::isWorkingDay);
            complaint.registeredOn().ifPresent(registered -> {
                LocalDate eve = registered.day().minusDays(1);
                assertEquals(
                        Kazakhstan.LAW
                                .deadline(Kazakhstan.REVIEW, registered.day())
                                .due(),
                        term.lastDay(eve));
            });
        }
    }

    @Test
    void theMistakeIsFoundAndShrunkToADayOfRegistration() {
        Events tests = EngineTestKit.engine("jqwik")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.database", "target/jqwik-database")
                .selectors(selectClass(CountsTheDayItself.class))
                .execute()
                .testEvents();
        String report = tests.reportingEntryPublished().stream()
                .flatMap(event -> event.getPayload(ReportEntry.class).stream())
                .flatMap(entry -> entry.getKeyValuePairs().values().stream())
                .collect(Collectors.joining("\n"));

        assertEquals(1, tests.failed().count());
        assertTrue(
                report.contains("Complaint{addressee=QUALITY_AUTHORITY, procedure=PUBLIC_SERVICE,"
                        + " registeredOn=Fact[occurredAt=2026-02-02, recordedOn=2026-02-02, planned=false],"
                        + " redirections=[], extensions=[]}"),
                report);
        assertTrue(report.contains("expected: <2026-02-09> but was: <2026-02-06>"), report);
    }
}
