package kz.qyzmet.settlement;

import static kz.qyzmet.settlement.Settled.ENGLISH;
import static kz.qyzmet.settlement.Settled.LAW;
import static kz.qyzmet.settlement.Settled.MON_2026_04_06;
import static kz.qyzmet.settlement.Settled.THU_2026_04_30;
import static kz.qyzmet.settlement.Settled.TUE_2026_06_30;
import static kz.qyzmet.settlement.Settled.found;
import static kz.qyzmet.settlement.Settled.messages;
import static kz.qyzmet.settlement.Settled.settlement;
import static kz.qyzmet.settlement.Settled.signed;
import static kz.qyzmet.settlement.Settled.system;
import static kz.qyzmet.settlement.Settled.tenge;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Point 4, last paragraph, which only the Kazakh text has (D03): a penalty without a rate. */
class PenaltyTest {

    private static Penalty.Builder penalty() {
        return Penalty.builder().byLaw("By-law on a service, p. 5").establishedOn(Fact.on(THU_2026_04_30));
    }

    private static MutualSettlement with(Penalty... penalties) {
        return settlement()
                .statement(signed(MON_2026_04_06, system("0")))
                .addPenalties(penalties)
                .build();
    }

    @Test
    @OfNorm("spa219.p4.kk.penalty.penalty")
    void withoutARateThePenaltyIsUndeterminedAndNeverZero() {
        for (Penalty open : new Penalty[] {
            penalty().build(),
            penalty().ratePercent(BigDecimal.ONE).build(),
            penalty().base(tenge("1000")).build()
        }) {
            PenaltyAmount.Undetermined amount = (PenaltyAmount.Undetermined) open.amount(LAW);
            assertThat(amount.document().en()).startsWith("the partnership agreement as the parties complete it");
            assertThat(amount.reference().en()).contains("Annex 3, point 8").contains("has no points");
            assertThat(found(with(open), TUE_2026_06_30))
                    .containsExactly("DEFECT spa219.p4.kk.penalty.penalty 2026-04-30");
            assertThat(messages(with(open), TUE_2026_06_30).get(0)).contains("Annex 3, point 8");
            assertThat(with(open)
                            .balance(LAW, PaymentPurpose.PENALTY, TUE_2026_06_30)
                            .fixed())
                    .isEmpty();
            assertThat(with(open).owed(LAW, TUE_2026_06_30).notFixed()).containsExactly(PaymentPurpose.PENALTY);
        }
    }

    @Test
    void theEnglishTextKnowsNoPenalty() {
        Penalty open = penalty().build();
        Penalty set = penalty().setAmount(tenge("500")).build();

        assertThat(open.amount(ENGLISH)).isInstanceOf(PenaltyAmount.NotOwed.class);
        assertThat(set.amount(ENGLISH)).isInstanceOf(PenaltyAmount.NotOwed.class);
        assertThat(found(ENGLISH, with(open, set), TUE_2026_06_30)).isEmpty();
        assertThat(with(open, set).owed(ENGLISH, TUE_2026_06_30)).isEqualTo(with().owed(LAW, TUE_2026_06_30));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 150000, 150.00", "10.00, 1234.55, 123.46", "0.05, 10, 0.01", "250, 1, 2.50"})
    void aRateOfTheContractMakesAnAmount(BigDecimal rate, String base, String amount) {
        Penalty set = penalty().ratePercent(rate).base(tenge(base)).build();

        assertThat(set.amount(LAW)).isEqualTo(new PenaltyAmount.Determined(tenge(amount)));
        assertThat(found(with(set), TUE_2026_06_30)).as("no text sets a term").isEmpty();
        assertThat(with(set).owed(LAW, TUE_2026_06_30).byPartner()).isEqualTo(tenge(amount));
        assertThat(with(set).timeline(LAW)).isEqualTo(with().timeline(LAW));
    }

    @Test
    void oneOpenPenaltyLeavesTheSumOpenAndAPlannedOneIsNone() {
        Penalty set = penalty().setAmount(tenge("500")).build();
        Penalty planned = penalty()
                .establishedOn(Fact.planned(Moment.on(THU_2026_04_30), MON_2026_04_06))
                .build();

        assertThat(with(set, penalty().build())
                        .balance(LAW, PaymentPurpose.PENALTY, TUE_2026_06_30)
                        .fixed())
                .isEmpty();
        assertThat(with(set, planned)
                        .balance(LAW, PaymentPurpose.PENALTY, TUE_2026_06_30)
                        .fixed())
                .contains(tenge("500"));
    }

    @Test
    void theRateIsTheSameHoweverManyZerosItEndsWith() {
        assertThat(penalty().ratePercent(new BigDecimal("1.00")).build())
                .isEqualTo(penalty().ratePercent(BigDecimal.ONE).build());
    }
}
