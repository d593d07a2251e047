package kz.qyzmet.deadline;

import static kz.qyzmet.deadline.Kazakhstan.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.qyzmet.inspection.document.EffectiveDelivery;
import kz.qyzmet.inspection.result.CompletionDay;
import kz.qyzmet.inspection.result.RecommendationStart;
import kz.qyzmet.law.Reading;
import org.junit.jupiter.api.Test;

/** The engines that differ from one in a single policy. */
class OtherPoliciesTest {

    private static List<Map<String, Reading>> others(Reckoner law, Reading[]... questions) {
        return law.underOtherPolicies(questions).map(Reckoner::policies).toList();
    }

    private static Map<String, Reading> policies(Reading... readings) {
        return Arrays.stream(readings).collect(Collectors.toMap(Reading::question, reading -> reading));
    }

    @Test
    void eachAnswerThatIsNotChosenGivesOneInTheOrderOfTheQuestions() {
        assertThat(others(LAW, EffectiveDelivery.values(), RecommendationStart.values()))
                .containsExactly(
                        policies(EffectiveDelivery.LAST),
                        policies(RecommendationStart.ISSUE),
                        policies(RecommendationStart.SENDING));
    }

    @Test
    void theChosenAnswerIsNotAmongThemAndTheDefaultIs() {
        Reckoner chosen = LAW.with(RecommendationStart.ISSUE);

        assertThat(others(chosen, RecommendationStart.values()))
                .containsExactly(policies(RecommendationStart.RECEIPT), policies(RecommendationStart.SENDING));
    }

    /** Only one policy differs at a time: what is chosen elsewhere stays. */
    @Test
    void whatIsChosenForAnotherQuestionStays() {
        Reckoner chosen = LAW.with(CompletionDay.TO_THE_SUBJECT).with(EffectiveDelivery.LAST);

        assertThat(others(chosen, EffectiveDelivery.values(), CompletionDay.values()))
                .containsExactly(
                        policies(CompletionDay.TO_THE_SUBJECT, EffectiveDelivery.FIRST),
                        policies(CompletionDay.LATER, EffectiveDelivery.LAST));
    }

    @Test
    void calendarRulesAndEditionStay() {
        Reckoner chosen = LAW.with(CapStart.NEXT_DAY);

        assertThat(chosen.underOtherPolicies(EffectiveDelivery.values())).allSatisfy(other -> {
            assertThat(other.calendar()).isEqualTo(chosen.calendar());
            assertThat(other.rules()).isEqualTo(chosen.rules());
            assertThat(other.edition()).isEqualTo(chosen.edition());
        });
    }

    @Test
    void withoutAQuestionThereIsNoOther() {
        assertThat(LAW.underOtherPolicies()).isEmpty();
    }
}
