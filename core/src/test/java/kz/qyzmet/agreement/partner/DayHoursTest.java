package kz.qyzmet.agreement.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.qyzmet.calendar.OpeningHours;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayHoursTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime SIX = LocalTime.of(18, 0);

    @Test
    void hoursAreReadWithEitherDash() {
        DayHours withBreak = DayHours.of(NINE, SIX).withBreak(LocalTime.of(13, 0), LocalTime.of(14, 30));

        assertThat(DayHours.parse("09:00-18:00")).isEqualTo(DayHours.of(NINE, SIX));
        assertThat(DayHours.parse("09:00-13:00, 14:30-18:00")).isEqualTo(withBreak);
        assertThat(DayHours.parse("14:30–18:00,09:00 – 13:00")).isEqualTo(withBreak);
        assertThat(DayHours.parse("closed")).isEqualTo(DayHours.closed());
    }

    @Property
    void whatIsWrittenIsRead(@ForAll @Size(max = 8) Set<@IntRange(max = 86_399) Integer> seconds) {
        List<Integer> inOrder = new ArrayList<>(new TreeSet<>(seconds));
        List<OpeningHours> spans = new ArrayList<>();
        for (int i = 0; i + 1 < inOrder.size(); i += 2) {
            spans.add(OpeningHours.of(
                    LocalTime.ofSecondOfDay(inOrder.get(i)), LocalTime.ofSecondOfDay(inOrder.get(i + 1))));
        }
        DayHours hours = new DayHours(spans);

        assertThat(DayHours.parse(hours.toString())).isEqualTo(hours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9-20",
                "09:00",
                "09:00-24:00",
                "25:00-26:00",
                "09:00-18:00,",
                "Closed",
                "09:00-18:00;",
                "٠٩:٠٠-١٨:٠٠"
            })
    void whatIsNoTextOfHoursIsRefused(String text) {
        assertThatThrownBy(() -> DayHours.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid hours: Expected hours such as 09:00-13:00, 14:00-18:00, or closed, but found: '"
                        + text + "'");
    }

    @Test
    void spansThatOverlapOrCloseBeforeTheyOpenAreRefused() {
        assertThatThrownBy(() -> DayHours.parse("09:00-13:00, 12:00-18:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Invalid hours: Expected spans that do not overlap, but found: ");
        assertThatThrownBy(() -> DayHours.parse("18:00-09:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid order: Expected 'opens' < 'closes', but found: 18:00 >= 09:00");
    }
}
