package kz.qyzmet.agreement.cooperation;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.cooperation.StepCases.LAW;
import static kz.qyzmet.agreement.cooperation.StepCases.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.Answers;
import kz.qyzmet.NamedDays;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.StandardAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The premises of a partner: guarding round the clock, an hour of training a day. */
class CenterTest {

    private static final String GUARD_2 = "BREACH an1.p7.i3.security ";
    private static final String GUARD_3 = "BREACH an1.c3.partner.security ";

    private static List<Finding> unguarded(CooperationType type, Interruption gap, String asOf) {
        return new CenterFindings(LAW, type, Optional.of(on("MON_2026_05_04")), Optional.empty(), date(asOf))
                .all(List.of(gap), List.of());
    }

    @ParameterizedTest(name = "{0} to {1} as of {2}")
    @CsvSource({
        "TUE_2026_05_05,WED_2026_05_06,FRI_2026_05_08,2026-05-05",
        "TUE_2026_05_05,,FRI_2026_05_08,2026-05-05",
        "FRI_2026_05_01,TUE_2026_05_05,FRI_2026_05_08,2026-05-04",
        "FRI_2026_05_01,MON_2026_05_04,FRI_2026_05_08,2026-05-04",
        "FRI_2026_05_01,SUN_2026_05_03,FRI_2026_05_08,",
        "SAT_2026_05_09,,FRI_2026_05_08,",
        "SUN_2026_05_10,SUN_2026_05_10,MON_2026_05_11,2026-05-10"
    })
    @OfNorm({
        StandardAgreement.Ids.ROUND_THE_CLOCK_SECURITY_SYSTEM_USE,
        StandardAgreement.Ids.ROUND_THE_CLOCK_SECURITY_TRUST_MANAGEMENT
    })
    void anyTimeWithoutGuardingIsABreach(String began, String ended, String asOf, String since) {
        Interruption gap =
                new Interruption(on(began), Optional.ofNullable(ended).map(NamedDays::on));

        assertThat(StepCases.shown(unguarded(CooperationType.SYSTEM_USE, gap, asOf)))
                .isEqualTo(since == null ? List.of() : List.of(GUARD_2 + since));
        assertThat(StepCases.shown(unguarded(CooperationType.TRUST_MANAGEMENT, gap, asOf)))
                .isEqualTo(since == null ? List.of() : List.of(GUARD_3 + since));
        assertThat(unguarded(CooperationType.AGENT, gap, asOf))
                .as("an agent has no premises")
                .isEmpty();
    }

    @Test
    void theMessageTellsTheHoursWhereTheyAreKnown() {
        Interruption night = new Interruption(at("2026-05-05T22:00"), Optional.of(at("2026-05-06T06:30")));

        assertThat(unguarded(CooperationType.SYSTEM_USE, night, "FRI_2026_05_08"))
                .extracting(finding -> finding.message().en())
                .containsExactly("The premises were not guarded from Tuesday 5 May 2026, 22:00 (UTC+05:00) to"
                        + " Wednesday 6 May 2026, 06:30 (UTC+05:00).");
        assertThat(unguarded(CooperationType.SYSTEM_USE, night, "TUE_2026_05_05"))
                .extracting(finding -> finding.message().en())
                .containsExactly("The premises have not been guarded since Tuesday 5 May 2026, 22:00 (UTC+05:00).");
    }

    @Test
    void beforeTheSigningNobodyOwesGuarding() {
        assertThat(new CenterFindings(
                                LAW,
                                CooperationType.SYSTEM_USE,
                                Optional.empty(),
                                Optional.empty(),
                                date("FRI_2026_05_08"))
                        .all(List.of(new Interruption(on("TUE_2026_05_05"), Optional.empty())), List.of()))
                .isEmpty();
    }

    @Test
    void anInterruptionIsAsItWasKnown() {
        Interruption gap = new Interruption(
                on("TUE_2026_05_05"), Optional.of(on("WED_2026_05_06").recordedOn(date("MON_2026_05_11"))));

        assertThat(gap.asKnownOn(date("MON_2026_05_04"))).isEmpty();
        assertThat(gap.asKnownOn(date("FRI_2026_05_08")))
                .contains(new Interruption(on("TUE_2026_05_05"), Optional.empty()));
        assertThat(gap.asKnownOn(date("MON_2026_05_11"))).contains(gap);
        assertThatThrownBy(() -> new Interruption(on("TUE_2026_05_05"), Optional.of(on("MON_2026_05_04"))))
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'began' <= 'ended', but found: 2026-05-05 > 2026-05-04");
    }

    private static FrontOfficeTraining training(String number, String day, int minutes, String... employees) {
        return new FrontOfficeTraining(number, on(day), Duration.ofMinutes(minutes), Set.of(employees));
    }

    private static List<String> trained(Reckoner law, CooperationType type, FrontOfficeTraining... trainings) {
        return new CenterFindings(
                        law, type, Optional.of(on("MON_2026_05_04")), Optional.empty(), date("TUE_2026_06_30"))
                .all(List.of(), List.of(trainings)).stream()
                        .map(finding -> {
                            assertThat(finding.citation()).isEqualTo(StandardAgreement.DAILY_TRAINING_CAP);
                            Answers.assertTranslated(finding.message());
                            return finding.message().en();
                        })
                        .toList();
    }

    @ParameterizedTest(name = "{0} and {1} minutes")
    @CsvSource({"60,,", "61,,61", "30,30,", "30,31,61", "59,1,", "59,2,61", "480,480,960"})
    @OfNorm({StandardAgreement.Ids.DAILY_TRAINING_CAP, "spa219.an1.c3.table.r7.training"})
    void anEmployeeIsTrainedForAnHourADayAtMost(int first, Integer second, String minutes) {
        FrontOfficeTraining[] trainings = second == null
                ? new FrontOfficeTraining[] {training("1", "MON_2026_05_11", first, "17")}
                : new FrontOfficeTraining[] {
                    training("1", "MON_2026_05_11", first, "17"), training("2", "MON_2026_05_11", second, "17")
                };

        assertThat(trained(LAW, CooperationType.TRUST_MANAGEMENT, trainings))
                .isEqualTo(
                        minutes == null
                                ? List.of()
                                : List.of("On Monday 11 May 2026 employee 17 was trained for " + minutes
                                        + " minutes; the limit is 60 minutes."));
        assertThat(trained(LAW, CooperationType.SYSTEM_USE, trainings)).isEmpty();
    }

    @Test
    @OfNorm(StandardAgreement.Ids.DAILY_TRAINING_CAP)
    void theHourIsThatOfEachEmployeeUnlessTheHostReadsItInTotal() {
        FrontOfficeTraining[] trainings = {
            training("1", "MON_2026_05_11", 40, "17", "18"),
            training("2", "MON_2026_05_11", 40, "19"),
            training("3", "TUE_2026_05_12", 40, "17")
        };

        assertThat(trained(LAW, CooperationType.TRUST_MANAGEMENT, trainings)).isEmpty();
        assertThat(trained(LAW.with(TrainingScope.IN_TOTAL), CooperationType.TRUST_MANAGEMENT, trainings))
                .containsExactly(
                        "On Monday 11 May 2026 the front office was trained for 80 minutes in all; the limit is 60 minutes.");
        assertThat(trained(
                        LAW.with(TrainingScope.IN_TOTAL),
                        CooperationType.TRUST_MANAGEMENT,
                        training("1", "MON_2026_05_11", 60, "17", "18")))
                .as("a training of two is one hour")
                .isEmpty();
    }

    @Test
    void aSecondOverTheHourIsOverIt() {
        FrontOfficeTraining training = new FrontOfficeTraining(
                "1", on("MON_2026_05_11"), Duration.ofMinutes(60).plusSeconds(1), Set.of("061211600012"));

        assertThat(trained(LAW, CooperationType.TRUST_MANAGEMENT, training))
                .containsExactly("On Monday 11 May 2026 employee ********0012 was trained for 61 minutes; the limit"
                        + " is 60 minutes.");
        assertThat(training.toString()).contains("********0012").doesNotContain("061211600012");
    }

    @Test
    void aTrainingThatIsOnlyPlannedOrNotYetRecordedIsNone() {
        Fact planned = Fact.planned(Moment.on(date("MON_2026_05_11")), date("MON_2026_05_04"));
        Fact later = on("MON_2026_05_11").recordedOn(date("WED_2026_07_01"));

        assertThat(trained(
                        LAW,
                        CooperationType.TRUST_MANAGEMENT,
                        new FrontOfficeTraining("1", planned, Duration.ofHours(2), Set.of("17")),
                        new FrontOfficeTraining("2", later, Duration.ofHours(2), Set.of("17"))))
                .isEmpty();
    }

    @Test
    void aTrainingOfNobodyOrNoLengthIsNone() {
        assertThatThrownBy(() -> training("1", "MON_2026_05_11", 0, "17"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid training: Expected 'length' of more than PT0S to PT24H, but found: PT0S");
        assertThatThrownBy(() -> training("1", "MON_2026_05_11", 1441, "17"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid training: Expected 'length' of more than PT0S to PT24H, but found: PT24H1M");
        assertThatThrownBy(() -> training("1", "MON_2026_05_11", 30))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid training: Expected 'employees' of 1 or more, but found: 0");
        assertThatThrownBy(() -> training("", "MON_2026_05_11", 30, "17"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid number: Expected 'number' not to be blank, but found: ''");
    }

    @Test
    void theReadingsHaveNames() {
        Arrays.stream(TrainingScope.values()).forEach(scope -> {
            Answers.assertTranslated(scope.label());
            assertThat(scope.question()).isEqualTo("TrainingScope");
            assertThat(scope.grounds()).containsExactly(StandardAgreement.DAILY_TRAINING_CAP);
        });
    }
}
