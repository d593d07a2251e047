package kz.qyzmet.control;

import static kz.qyzmet.Answers.assertTranslated;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a control event led to: violations, restorations, sanctions, recommendations. */
class EventOutcomeTest {

    private static final Fact MON_2026_04_06 = on("MON_2026_04_06");

    private static FoundViolation restored(String day, String recorded, int number, int persons) {
        return new FoundViolation(
                ViolationKind.PROCEDURE, number, Optional.of(on(day).recordedOn(date(recorded))), persons);
    }

    private static EventRecommendation recommendation(int number, Optional<Fact> carriedOut) {
        return new EventRecommendation(on("MON_2026_04_20"), number, carriedOut);
    }

    @Test
    void violationsThatWereNotRestoredYetAreCountedTogether() {
        EventOutcome outcome = EventOutcome.builder()
                .addViolations(
                        restored("MON_2026_04_20", "MON_2026_04_20", 1, 3),
                        restored("MON_2026_04_27", "TUE_2026_05_05", 1, 2),
                        new FoundViolation(ViolationKind.PROCEDURE, 4, Optional.empty(), 0),
                        FoundViolation.of(ViolationKind.CHARGED))
                .build();

        assertThat(outcome.asKnownOn(date("MON_2026_05_04")).violations())
                .isEqualTo(Set.of(
                        restored("MON_2026_04_20", "MON_2026_04_20", 1, 3),
                        new FoundViolation(ViolationKind.PROCEDURE, 5, Optional.empty(), 0),
                        FoundViolation.of(ViolationKind.CHARGED)));
        assertThat(outcome.asKnownOn(date("FRI_2026_04_17")).violations())
                .as("two that look the same without their restoration are two")
                .isEqualTo(Set.of(
                        new FoundViolation(ViolationKind.PROCEDURE, 6, Optional.empty(), 0),
                        FoundViolation.of(ViolationKind.CHARGED)));
        assertThat(outcome.asKnownOn(date("TUE_2026_05_05"))).isEqualTo(outcome);
    }

    @Test
    void recommendationsThatWereNotCarriedOutYetAreCountedTogether() {
        EventOutcome outcome = EventOutcome.builder()
                .addRecommendations(
                        recommendation(2, Optional.of(on("MON_2026_05_04"))),
                        recommendation(2, Optional.of(on("TUE_2026_05_05"))),
                        recommendation(1, Optional.empty()))
                .addSanctions(Sanction.of(SanctionKind.REMARK, StaffOf.BODY, on("TUE_2026_04_21")))
                .build();

        assertThat(outcome.asKnownOn(date("MON_2026_05_04")).recommendations())
                .isEqualTo(Set.of(
                        recommendation(2, Optional.of(on("MON_2026_05_04"))), recommendation(3, Optional.empty())));
        assertThat(outcome.asKnownOn(date("MON_2026_04_20")).recommendations())
                .isEqualTo(Set.of(recommendation(5, Optional.empty())));
        assertThat(outcome.asKnownOn(date("MON_2026_04_20")).sanctions()).isEmpty();
        assertThat(outcome.asKnownOn(date("FRI_2026_04_17")).recommendations()).isEmpty();
        assertThat(outcome.asKnownOn(date("TUE_2026_05_05"))).isEqualTo(outcome);
    }

    static Stream<Arguments> early() {
        Fact friday = on("FRI_2026_04_03");
        return Stream.of(
                Arguments.of(
                        "violations.restoredOn",
                        EventOutcome.builder()
                                .addViolations(new FoundViolation(ViolationKind.PROCEDURE, 1, Optional.of(friday), 0))
                                .build()),
                Arguments.of(
                        "sanctions.imposedOn",
                        EventOutcome.builder()
                                .addSanctions(Sanction.of(SanctionKind.REPRIMAND, StaffOf.OTHER, friday))
                                .build()),
                Arguments.of(
                        "recommendations.madeOn",
                        EventOutcome.builder()
                                .addRecommendations(new EventRecommendation(friday, 1, Optional.empty()))
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("early")
    void nothingFollowsFromAnEventThatHasNotBegun(String part, EventOutcome outcome) {
        assertThatThrownBy(() -> Events.begun().outcome(outcome).build())
                .isExactlyInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'order.delivery' <= 'outcome." + part
                        + "', but found: 2026-04-06 > 2026-04-03");
    }

    @Test
    void anOutcomeIsKnownWithTheEvent() {
        ControlEvent event = Events.begun()
                .outcome(EventOutcome.builder()
                        .lateComplaints(2)
                        .addSanctions(Sanction.of(SanctionKind.WARNING, StaffOf.SUBORDINATE, MON_2026_04_06))
                        .build())
                .build();

        assertThat(event.asKnownOn(date("MON_2026_04_06"))).isEqualTo(event);
        assertThat(event.asKnownOn(date("FRI_2026_04_03")).outcome())
                .contains(EventOutcome.builder().lateComplaints(2).build());
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(
                        (Supplier<?>) () -> new FoundViolation(ViolationKind.OTHER, 0, Optional.empty(), 0),
                        "Invalid violation: Expected 'number' of 1 or more, but found: 0"),
                Arguments.of(
                        (Supplier<?>) () -> new FoundViolation(ViolationKind.OTHER, 1, Optional.empty(), 1),
                        "Invalid violation: Expected 'persons' of 0 or more, and 0 where 'restoredOn' is empty, but"
                                + " found: 1"),
                Arguments.of(
                        (Supplier<?>) () -> new Sanction(SanctionKind.REMARK, StaffOf.BODY, MON_2026_04_06, 0, 1),
                        "Invalid sanction: Expected 'number' of 1 or more, but found: 0"),
                Arguments.of(
                        (Supplier<?>) () -> new Sanction(SanctionKind.REMARK, StaffOf.BODY, MON_2026_04_06, 2, 3),
                        "Invalid sanction: Expected 'persons' of 1 to 2, but found: 3"),
                Arguments.of(
                        (Supplier<?>) () -> new EventRecommendation(MON_2026_04_06, 0, Optional.empty()),
                        "Invalid recommendation: Expected 'number' of 1 or more, but found: 0"),
                Arguments.of(
                        (Supplier<?>)
                                () -> new EventRecommendation(MON_2026_04_06, 1, Optional.of(on("FRI_2026_04_03"))),
                        "Invalid order: Expected 'madeOn' <= 'carriedOutOn', but found: 2026-04-06 > 2026-04-03"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void countsAreOfSomething(Supplier<?> value, String message) {
        assertThatThrownBy(value::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void countsTogetherFitANumber() {
        assertThatThrownBy(() -> EventOutcome.builder().lateComplaints(-1).build())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid outcome: Expected 'lateComplaints' of 0 or more, but found: -1");
        assertThatThrownBy(() -> EventOutcome.builder()
                        .addViolations(
                                new FoundViolation(ViolationKind.OTHER, Integer.MAX_VALUE, Optional.empty(), 0),
                                FoundViolation.of(ViolationKind.CHARGED))
                        .build())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid outcome: Expected 'violations' of 2147483647 or fewer, but found: 2147483648");
    }

    static Stream<LocalizedText> labels() {
        return Stream.of(
                        Stream.of(ViolationKind.values()).map(ViolationKind::label),
                        Stream.of(SanctionKind.values()).map(SanctionKind::label),
                        Stream.of(StaffOf.values()).map(StaffOf::label))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("labels")
    void everyValueHasANameInEachLanguage(LocalizedText label) {
        assertTranslated(label);
    }
}
