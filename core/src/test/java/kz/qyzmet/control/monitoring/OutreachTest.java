package kz.qyzmet.control.monitoring;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Activities and courses of the year, which reports count. */
class OutreachTest {

    private static InternalMonitoring.Builder year() {
        return InternalMonitoring.builder().year(2026);
    }

    @Test
    void activitiesAndCoursesAreKnownFromTheirRecord() {
        InternalMonitoring monitoring = year().addOutreach(
                        new Outreach("Open day", on("TUE_2026_05_05"), 120),
                        new Outreach("Open day", on("WED_2026_05_06").recordedOn(date("FRI_2026_05_08")), 80))
                .addTrainings(new Training("Course", on("FRI_2026_05_08"), 12))
                .build();

        assertThat(monitoring.asKnownOn(date("WED_2026_05_06")))
                .isEqualTo(year().addOutreach(new Outreach("Open day", on("TUE_2026_05_05"), 120))
                        .build());
        assertThat(monitoring.asKnownOn(date("FRI_2026_05_08"))).isEqualTo(monitoring);
    }

    @Test
    void theyLieInTheYear() {
        assertThatThrownBy(() -> year().addOutreach(new Outreach("Open day", on("WED_2025_12_31"), 1))
                        .build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid outreach: Expected a day of 2026, but found: 2025-12-31");
        assertThatThrownBy(() -> year().addTrainings(new Training("Course", on("FRI_2027_01_01"), 1))
                        .build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid training: Expected a day of 2026, but found: 2027-01-01");
    }

    @Test
    void theyHaveANameAndNoNegativeNumber() {
        assertThatThrownBy(() -> new Outreach(" ", on("TUE_2026_05_05"), 1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid outreach: Expected 'name' not to be blank, but found: ' '");
        assertThatThrownBy(() -> new Outreach("Open day", on("TUE_2026_05_05"), -1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid outreach: Expected 'people' of 0 or more, but found: -1");
        assertThatThrownBy(() -> new Training("", on("TUE_2026_05_05"), 1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid training: Expected 'name' not to be blank, but found: ''");
        assertThatThrownBy(() -> new Training("Course", on("TUE_2026_05_05"), -1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid training: Expected 'staff' of 0 or more, but found: -1");
    }

    @Test
    void whatIsShownHoldsNoPersonalData() {
        assertThat(new Outreach("Day of +77011234567", on("TUE_2026_05_05"), 3).toString())
                .startsWith("Outreach[name=Day of ********4567, heldOn=")
                .endsWith(", people=3]");
        assertThat(new Training("Course of aliya@mail.kz", on("TUE_2026_05_05"), 3).toString())
                .startsWith("Training[name=Course of *********l.kz, finishedOn=")
                .endsWith(", staff=3]");
    }
}
