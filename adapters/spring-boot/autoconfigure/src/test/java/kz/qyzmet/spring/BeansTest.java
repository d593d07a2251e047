package kz.qyzmet.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.deadline.CountingRules;
import kz.qyzmet.deadline.EventStart;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.jackson.CaseReader;
import kz.qyzmet.jackson.CaseSchemas;
import kz.qyzmet.jackson.CaseTypes;
import kz.qyzmet.jackson.CaseWriter;
import kz.qyzmet.jackson.QyzmetModule;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.validation.OnWorkingDay;
import kz.qyzmet.validation.ReckonerProvider;
import kz.qyzmet.validation.ValidBin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.function.RouterFunction;
import tools.jackson.databind.json.JsonMapper;

class BeansTest {

    private static final LocalDate SAT_2026_05_09 = LocalDate.of(2026, 5, 9);
    private static final LocalDate SAT_2026_05_16 = LocalDate.of(2026, 5, 16);

    @Test
    void anApplicationThatSaysNothingHasEverything() {
        Contexts.plain().run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean(WorkingCalendar.class)).isSameAs(KazakhstanCalendar.fiveDay());
            assertThat(context.getBean(CountingRules.class)).isEqualTo(CountingRules.standard());
            assertThat(context.getBean(Edition.class)).isSameAs(Edition.standard());
            assertThat(context.getBean(Norms.class)).isSameAs(Edition.standard().norms());
            assertThat(context.getBean(Reckoner.class)).isEqualTo(Reckoner.on(KazakhstanCalendar.fiveDay()));
            assertThat(context.getBean(CurrentLaw.class).get()).isSameAs(context.getBean(Reckoner.class));
            assertThat(context.getBean(CurrentLaw.class)
                            .over(WorkWeek.SIX_DAY)
                            .orElseThrow()
                            .calendar())
                    .isSameAs(KazakhstanCalendar.sixDay());
            assertThat(context.getBean(CurrentLaw.class).reload()).isEqualTo(CurrentLaw.Reload.NOTHING_TO_READ);
            assertThat(context.getBean(CaseTypes.class)).isSameAs(CaseTypes.standard());
            assertThat(context).hasSingleBean(CaseReader.class);
            assertThat(context).hasSingleBean(CaseWriter.class);
            assertThat(context).hasSingleBean(CaseSchemas.class);
            assertThat(context).hasSingleBean(QyzmetModule.class);
            assertThat(context).hasSingleBean(ReckonerProvider.class);
            assertThat(context).hasSingleBean(HealthIndicator.class);
            assertThat(context).hasSingleBean(InfoContributor.class);
            assertThat(context).doesNotHaveBean(CalendarReloads.class);
            assertThat(context).doesNotHaveBean(RouterFunction.class);
            assertThat(context).doesNotHaveBean(HandlerExceptionResolver.class);
        });
    }

    /** Each bean of which the application may have its own. */
    static Stream<Object> own() {
        WorkingCalendar calendar = WorkingCalendar.builder()
                .range(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                .build();
        Reckoner law = Reckoner.on(calendar);
        return Stream.of(
                calendar,
                CountingRules.standard().with(EventStart.SAME_DAY),
                Edition.english(),
                Norms.standard(),
                law,
                new CurrentLaw(law),
                new Today(Clock.systemUTC()),
                CaseTypes.none().with("complaint", Complaint.class),
                CaseReader.standard(),
                CaseWriter.standard(),
                CaseSchemas.standard(),
                new QyzmetModule(),
                ReckonerProvider.of(law));
    }

    @ParameterizedTest
    @MethodSource("own")
    void theBeanOfTheApplicationWins(Object bean) {
        Contexts.plain().withBean("own", type(bean), supplier(bean)).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean(type(bean))).isSameAs(bean);
        });
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> type(Object bean) {
        Class<?> type = bean instanceof WorkingCalendar
                ? WorkingCalendar.class
                : bean instanceof CountingRules
                        ? CountingRules.class
                        : bean instanceof ReckonerProvider ? ReckonerProvider.class : bean.getClass();
        return (Class<Object>) type;
    }

    private static Supplier<Object> supplier(Object bean) {
        return () -> bean;
    }

    @Test
    void theEngineIsMadeOfTheBeansOfTheApplication() {
        WorkingCalendar calendar = WorkingCalendar.builder()
                .range(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                .build();
        Contexts.plain()
                .withBean(WorkingCalendar.class, () -> calendar)
                .withBean(Edition.class, Edition::english)
                .withBean(CountingRules.class, () -> CountingRules.standard().with(EventStart.SAME_DAY))
                .run(context -> {
                    Reckoner law = context.getBean(Reckoner.class);
                    assertThat(law.calendar()).isSameAs(calendar);
                    assertThat(law.edition()).isSameAs(Edition.english());
                    assertThat(law.rules().eventStart()).isEqualTo(EventStart.SAME_DAY);
                    assertThat(context.getBean(Norms.class))
                            .isSameAs(Edition.english().norms());
                    CurrentLaw current = context.getBean(CurrentLaw.class);
                    assertThat(current.over(WorkWeek.SIX_DAY)).isEmpty();
                    assertThat(current.over(WorkWeek.FIVE_DAY)).contains(law);
                    assertThat(current.reload()).isEqualTo(CurrentLaw.Reload.NOTHING_TO_READ);
                });
    }

    @Test
    void todayIsTheDayOfTheClockInAlmaty() {
        Clock clock = Clock.fixed(Instant.parse("2026-05-06T19:30:00Z"), ZoneOffset.UTC);
        Contexts.plain()
                .withBean(Clock.class, () -> clock)
                .run(context -> assertThat(context.getBean(Today.class).get()).isEqualTo(LocalDate.of(2026, 5, 7)));
    }

    @Test
    void withoutTheLibrariesTheRestStands() {
        Contexts.plain()
                .withClassLoader(new FilteredClassLoader("kz.qyzmet.jackson"))
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(Reckoner.class);
                    assertThat(context).doesNotHaveBean("qyzmetCaseReader");
                });
        Contexts.plain()
                .withClassLoader(new FilteredClassLoader("kz.qyzmet.validation"))
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(Reckoner.class);
                    assertThat(context).doesNotHaveBean("qyzmetConstraints");
                });
        for (String missing : new String[] {"org.springframework.boot.health", "org.springframework.boot.actuate"}) {
            Contexts.plain().withClassLoader(new FilteredClassLoader(missing)).run(context -> {
                assertThat(context).hasNotFailed().hasSingleBean(Reckoner.class);
                assertThat(context)
                        .doesNotHaveBean(
                                missing.endsWith("health") ? "qyzmetHealthIndicator" : "qyzmetInfoContributor");
            });
        }
        Contexts.plain()
                .withClassLoader(new FilteredClassLoader(ValidationConfigurationCustomizer.class))
                .run(context -> assertThat(context).doesNotHaveBean("qyzmetConstraints"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qyzmet.web.enabled=false", "qyzmet.web.base-path=/x", "server.port=0"})
    void theEndpointsAreOffUntilTheyAreTurnedOn(String property) {
        Contexts.web()
                .withPropertyValues(property)
                .run(context -> assertThat(context)
                        .doesNotHaveBean(RouterFunction.class)
                        .doesNotHaveBean(HandlerExceptionResolver.class));
    }

    @Test
    void theEndpointsNeedAServletApplicationAndCaseFiles() {
        String on = "qyzmet.web.enabled=true";
        Contexts.web()
                .withPropertyValues(on)
                .run(context -> assertThat(context)
                        .hasSingleBean(RouterFunction.class)
                        .hasSingleBean(HandlerExceptionResolver.class));
        Contexts.plain()
                .withPropertyValues(on)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(RouterFunction.class));
        Contexts.web()
                .withPropertyValues(on)
                .withClassLoader(new FilteredClassLoader(DispatcherServlet.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(RouterFunction.class));
        Contexts.web()
                .withPropertyValues(on)
                .withClassLoader(new FilteredClassLoader("kz.qyzmet.jackson"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(RouterFunction.class));
    }

    @Test
    void theMapperOfTheApplicationKnowsTheValues() {
        Contexts.plain().run(context -> {
            JsonMapper mapper = context.getBean(JsonMapper.class);
            assertThat(mapper.writeValueAsString(NormId.of("law88.a25.p2.provider-review")))
                    .isEqualTo("\"law88.a25.p2.provider-review\"");
            Complaint complaint = mapper.readValue(
                    "{ \"addressee\": \"SERVICE_PROVIDER\", \"registeredOn\": \"2026-05-06\" }", Complaint.class);
            assertThat(mapper.readValue(mapper.writeValueAsString(complaint), Complaint.class))
                    .isEqualTo(complaint);
        });
    }

    @Test
    void theConstraintsAskTheEngineOfTheApplication() {
        Visit onSaturday = new Visit(SAT_2026_05_16);
        Contexts.plain().run(context -> {
            Validator validator = context.getBean(Validator.class);
            assertThat(validator.validate(onSaturday)).hasSize(1);
            assertThat(validator.validate(new Firm("123456789012"))).hasSize(1);
        });
        Contexts.plain().withPropertyValues("qyzmet.calendar.week=six").run(context -> {
            Validator validator = context.getBean(Validator.class);
            assertThat(validator.validate(onSaturday)).isEmpty();
            assertThat(validator.validate(new Visit(SAT_2026_05_09))).hasSize(1);
        });
    }

    record Visit(@OnWorkingDay LocalDate day) {}

    record Firm(@ValidBin String bin) {}
}
