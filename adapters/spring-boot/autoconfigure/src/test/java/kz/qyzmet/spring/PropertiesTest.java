package kz.qyzmet.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.complaint.RepeatedExtension;
import kz.qyzmet.deadline.BackwardCount;
import kz.qyzmet.deadline.CountingRules;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.AgreementText;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.Language;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import tools.jackson.databind.json.JsonMapper;

class PropertiesTest {

    @Test
    void threePropertiesChangeTheWeekTheAmendmentsAndAReading() {
        Contexts.plain()
                .withPropertyValues(
                        "qyzmet.calendar.week=six",
                        "qyzmet.calendar.amendments=classpath:decree.csv",
                        "qyzmet.counting.backward-count=clear-days")
                .run(context -> {
                    Reckoner law = context.getBean(Reckoner.class);
                    assertThat(law.calendar().week()).isEqualTo(WorkWeek.SIX_DAY);
                    assertThat(law.calendar().isWorkingDay(LocalDate.of(2027, 5, 12)))
                            .isFalse();
                    assertThat(law.rules().backwardCount()).isEqualTo(BackwardCount.CLEAR_DAYS);
                    assertThat(context.getBean(WorkingCalendar.class)).isSameAs(law.calendar());
                });
    }

    /** Every answer to every question of counting, by its property. */
    static Stream<Reading> readings() {
        return CountingRules.standard().readings().stream()
                .flatMap(reading ->
                        Stream.of(((Enum<?>) reading).getDeclaringClass().getEnumConstants()))
                .map(Reading.class::cast);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyReadingOfCountingIsAProperty(Reading reading) {
        String property = "qyzmet.counting." + Policies.property(reading.question()) + "="
                + reading.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Contexts.plain().withPropertyValues(property).run(context -> {
            assertThat(context.getBean(CountingRules.class).readings()).contains(reading);
            assertThat(context.getBean(Reckoner.class).rules())
                    .isEqualTo(CountingRules.standard().with(reading));
        });
    }

    @Test
    void theHoursOfTheBodyAreProperties() {
        Contexts.plain()
                .withPropertyValues(
                        "qyzmet.counting.office-hours.opens=09:00", "qyzmet.counting.office-hours.closes=18:30")
                .run(context -> assertThat(context.getBean(CountingRules.class).officeHours())
                        .contains(OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 30))));
    }

    static Stream<Reading> policies() {
        return Policies.questions().values().stream().flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void everyReadingOfACaseIsAProperty(Reading reading) {
        Contexts.plain()
                .withPropertyValues("qyzmet.policies." + Policies.property(reading.question()) + "="
                        + Policies.property(reading.name()))
                .run(context -> assertThat(context.getBean(Reckoner.class).policies())
                        .containsEntry(reading.question(), reading));
    }

    @ParameterizedTest
    @CsvSource({
        "repeated-extension, within-the-total",
        "RepeatedExtension,  WITHIN_THE_TOTAL",
        "repeatedExtension,  withinTheTotal",
        "repeated_extension, Within_The_Total"
    })
    void aPolicyIsNamedAsPropertiesAre(String question, String answer) {
        Contexts.plain()
                .withPropertyValues("qyzmet.policies." + question + "=" + answer)
                .run(context -> assertThat(context.getBean(Reckoner.class).policy(RepeatedExtension.ONCE))
                        .isEqualTo(RepeatedExtension.WITHIN_THE_TOTAL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            object | {"amount":"1200.50","currency":"KZT"}
            text   | "KZT 1200.50"
            number | 1200.50
            """)
    void theFormOfMoneyIsAProperty(String form, String json) {
        Contexts.plain().withPropertyValues("qyzmet.json.money=" + form).run(context -> {
            JsonMapper mapper = context.getBean(JsonMapper.class);
            Money money = Money.parse("KZT 1200.50");

            assertThat(mapper.writeValueAsString(money)).isEqualTo(json);
            assertThat(mapper.readValue(json, Money.class)).isEqualTo(money);
        });
    }

    @Test
    void aDeadlineIsReadByTheEngineOfTheApplication() {
        Contexts.plain()
                .withPropertyValues("qyzmet.counting.event-start=same-day")
                .run(context -> {
                    JsonMapper mapper = context.getBean(JsonMapper.class);
                    Deadline deadline = context.getBean(Reckoner.class)
                            .deadline(NormId.of("law88.a25.p2.provider-review"), LocalDate.of(2026, 5, 6));

                    assertThat(mapper.readValue(mapper.writeValueAsString(deadline), Deadline.class))
                            .isEqualTo(deadline);
                });
    }

    @Test
    void theEditionAndTheLanguageAreProperties() {
        Contexts.plain()
                .withPropertyValues("qyzmet.edition=en", "qyzmet.language=kk", "qyzmet.calendar.reload=10m")
                .run(context -> {
                    assertThat(context.getBean(Edition.class).agreement()).isEqualTo(AgreementText.ENGLISH);
                    QyzmetProperties properties = context.getBean(QyzmetProperties.class);
                    assertThat(properties.language()).isEqualTo(Language.KK);
                    assertThat(properties.calendar().reload()).isEqualTo(Duration.ofMinutes(10));
                    assertThat(context.getBean(CalendarReloads.class).isRunning())
                            .isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qyzmet.calendar.week=seven                   | seven
            qyzmet.calendar.reload=0s                    | Expected an interval such as 10m
            qyzmet.calendar.reload=-1m                   | Expected an interval such as 10m
            qyzmet.calendar.reload=soon                  | soon
            qyzmet.counting.event-start=never            | never
            qyzmet.counting.office-hours.opens=09:00     | Expected 'opens' and 'closes'
            qyzmet.edition=ru                            | ru
            qyzmet.json.money=cents                      | cents
            qyzmet.language=de                           | de
            qyzmet.policies.repeated-extension=twice     | Expected one of once, within-the-total
            qyzmet.policies.repeated-extensions=once     | no question of a case has this name
            qyzmet.policies.event-start=same-day         | no question of a case has this name
            """)
    void aWrongValueStopsTheStart(String property, String told) {
        Contexts.plain().withPropertyValues(property).run(context -> {
            assertThat(context).hasFailed();
            assertThat(Contexts.messages(context.getStartupFailure())).contains(told);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qyzmet.web.base-path=qyzmet   | Expected a path such as /qyzmet
            qyzmet.web.base-path=/        | Expected a path such as /qyzmet
            qyzmet.web.base-path=/a/      | Expected a path such as /qyzmet
            qyzmet.web.base-path=/{a}     | Expected a path such as /qyzmet
            qyzmet.web.max-body=0B        | Expected 1 or more, but found: 0
            qyzmet.web.max-body=2GB       | Expected at most 1GB
            qyzmet.web.max-rows=0         | Expected 1 or more, but found: 0
            qyzmet.web.max-cases=-1       | Expected 1 or more, but found: -1
            qyzmet.web.max-parameter=0    | Expected 1 or more, but found: 0
            qyzmet.web.max-rows=many      | many
            """)
    void aWrongLimitStopsTheStart(String property, String told) {
        Contexts.web().withPropertyValues("qyzmet.web.enabled=true", property).run(context -> {
            assertThat(context).hasFailed();
            assertThat(Contexts.messages(context.getStartupFailure())).contains(told);
        });
    }

    @Test
    void aWrongPolicyIsExplained() {
        Contexts.plain()
                .withPropertyValues("qyzmet.policies.repeated-extension=twice")
                .run(context -> {
                    FailureAnalysis analysis =
                            Objects.requireNonNull(new BadPolicyAnalyzer().analyze(Contexts.failure(context)));
                    assertThat(analysis.getDescription())
                            .isEqualTo(
                                    "The property qyzmet.policies.repeated-extension cannot be used: 'twice' is no answer"
                                            + " to it.");
                    assertThat(analysis.getAction())
                            .isEqualTo("Use one of once, within-the-total; ONCE is the default.");
                });
    }
}
