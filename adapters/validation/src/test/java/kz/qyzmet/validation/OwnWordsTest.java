package kz.qyzmet.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages that a host writes on a constraint, with expressions and parameters. */
class OwnWordsTest {

    private static final LocalDate FRI_2026_05_08 = LocalDate.of(2026, 5, 8);
    private static final LocalDate SAT_2026_05_09 = LocalDate.of(2026, 5, 9);

    record Form(
            @ValidBin(message = "${validatedValue} is no BIN")
            String bin,

            @OnWorkingDay(message = "${validatedValue}, {nameEn}, is off")
            LocalDate visit,

            @TengeAmount(message = "${validatedValue} is not {min} or more")
            BigDecimal fee,

            @KnownNorm(message = "${validatedValue} is no norm")
            String ground) {}

    record Visit(@OnWorkingDay(message = "${1+1} {nameEn}") LocalDate day) {}

    @WithinTimeLimit(
            norm = StateServicesLaw.Ids.COMPLAINT_REVIEW_BY_PROVIDER,
            trigger = "from",
            done = "to",
            message = "${1+1} {endIso}")
    record Reply(LocalDate from, LocalDate to) {}

    @Test
    void theyMayNameTheValueByAnExpression() {
        assertThat(Host.ENGLISH.messages(new Form("1", SAT_2026_05_09, BigDecimal.valueOf(-5), "x")))
                .isEqualTo(Map.of(
                        "bin", "1 is no BIN",
                        "visit", "2026-05-09, Victory Day, is off",
                        "fee", "-5 is not 0 or more",
                        "ground", "x is no norm"));
    }

    /** The words are the host's, and so are their expressions; a name of a day is a text. */
    @ParameterizedTest
    @ValueSource(strings = {"${1+1}", "{name}", "$1 \\\\ {", "\\${1+1}"})
    void whatAParameterHoldsIsNoExpression(String name) {
        WorkingCalendar own = WorkingCalendar.builder()
                .range(FRI_2026_05_08, SAT_2026_05_09)
                .entry(CalendarEntry.builder()
                        .date(FRI_2026_05_08)
                        .kind(DayKind.DAY_OFF)
                        .name(LocalizedText.same(name))
                        .basis(LocalizedText.same("Order 1"))
                        .build())
                .build();

        assertThat(Host.ENGLISH.with(Reckoner.on(own)).messages(new Visit(FRI_2026_05_08)))
                .isEqualTo(Map.of("day", "2 " + name));
    }

    /** Its violation stands on a property that the validator names: no expression is evaluated there. */
    @Test
    void aTimeLimitTakesParametersAlone() {
        assertThat(Host.ENGLISH.messages(new Reply(LocalDate.of(2026, 5, 6), LocalDate.of(2026, 5, 18))))
                .isEqualTo(Map.of("to", "${1+1} 2026-05-15"));
    }
}
