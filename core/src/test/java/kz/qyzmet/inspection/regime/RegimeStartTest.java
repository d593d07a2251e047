package kz.qyzmet.inspection.regime;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.deadline.Kazakhstan.LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kz.qyzmet.Answers;
import kz.qyzmet.deadline.ExpiryRule;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Force;
import kz.qyzmet.law.Force.Status;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Since when the Articles are in force, and how a host sets it. */
class RegimeStartTest {

    private static final Edition SHIPPED = Edition.standard();

    @Test
    void theShippedStartIsNotConfirmed() {
        assertThat(RegimeStart.of(SHIPPED).from()).contains(date("SAT_2024_06_08"));
        assertThat(RegimeStart.of(SHIPPED).status()).isEqualTo(Status.UNCONFIRMED);
        assertThat(RegimeStart.earliest()).isEqualTo(date("THU_2024_06_06"));
    }

    @ParameterizedTest
    @CsvSource({
        "WED_2024_06_05, false",
        "THU_2024_06_06, true",
        "FRI_2024_06_07, true",
        "SAT_2024_06_08, false",
        "MON_2024_06_10, false"
    })
    void theWindowIsUncertainUntilAHostSetsTheStart(String day, boolean uncertain) {
        assertThat(RegimeStart.isUncertain(date(day), SHIPPED)).isEqualTo(uncertain);
        assertThat(RegimeStart.isUncertain(date(day), RegimeStart.on(SHIPPED, date("MON_2024_07_01"))))
                .isFalse();
    }

    @Test
    void aHostSetsTheStartOfAllNormsAtOnce() {
        Edition set = RegimeStart.on(SHIPPED, date("MON_2024_07_01"));

        assertThat(set.name()).isEqualTo(SHIPPED.name() + ", 71-VIII/2024-07-01");
        for (Norm norm : set.norms().all()) {
            Force shipped = SHIPPED.norms().get(norm.id()).force();
            Optional<Regime> owner = Regime.ownerOf(norm.id());
            if (owner.isEmpty()) {
                assertThat(norm.force()).isEqualTo(shipped);
            } else if (owner.get() == Regime.LAW) {
                assertThat(norm.force().from()).contains(date("MON_2024_07_01"));
                assertThat(norm.force().status()).isEqualTo(Status.SET_BY_HOST);
            } else {
                assertThat(norm.force().from()).isEqualTo(shipped.from());
                assertThat(norm.force().until()).contains(date("SUN_2024_06_30"));
            }
        }
        assertThat(Regime.on(date("SUN_2024_06_30"), set.norms())).isEqualTo(Regime.ORDER_78);
        assertThat(Regime.on(date("MON_2024_07_01"), set.norms())).isEqualTo(Regime.LAW);
        Answers.assertTranslated(RegimeStart.of(set).basis());
    }

    @Test
    void theStartIsSetAnewNotAdded() {
        Edition once = RegimeStart.on(SHIPPED, date("MON_2024_07_01"));
        Edition twice = RegimeStart.on(once.under(Regime.LAW), date("SUN_2024_06_09"));

        assertThat(twice).isEqualTo(RegimeStart.on(SHIPPED, date("SUN_2024_06_09")));
    }

    @ParameterizedTest
    @CsvSource({
        "SAT_2024_04_06, THU_2024_06_06, WED_2024_06_05",
        "MON_2024_04_08, SAT_2024_06_08, FRI_2024_06_07",
        "TUE_2024_04_09, SUN_2024_06_09, SAT_2024_06_08"
    })
    void itFollowsFromTheDayOfPublication(String published, String start, String other) {
        assertThat(RegimeStart.of(RegimeStart.published(LAW, date(published))).from())
                .contains(date(start));
        assertThat(RegimeStart.of(RegimeStart.published(LAW.with(ExpiryRule.ON_LAST_DAY), date(published)))
                        .from())
                .contains(date(other));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> RegimeStart.on(SHIPPED, date("TUE_2024_06_04")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid start: Expected sixty days after 2024-04-06, the day of the signature, or later,"
                        + " but found: 2024-06-04");
        assertThatThrownBy(() -> RegimeStart.published(LAW, date("FRI_2024_04_05")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid publication: Expected 2024-04-06, the day of the signature, or later,"
                        + " but found: 2024-04-05");
    }

    @ParameterizedTest
    @CsvSource({"FRI_2024_06_07, ORDER_78", "SAT_2024_06_08, LAW", "SUN_2021_07_11, NONE"})
    void complaintsAndReportsFallUnderOneByTheirDay(String day, Regime regime) {
        assertThat(Regimes.on(date(day), SHIPPED)).isEqualTo(regime);
        assertThat(Regimes.ofComplaint(date(day), SHIPPED)).isEqualTo(regime);
        assertThat(Regimes.ofReport(date(day), SHIPPED)).isEqualTo(regime);
    }
}
