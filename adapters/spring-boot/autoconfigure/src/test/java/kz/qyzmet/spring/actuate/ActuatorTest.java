package kz.qyzmet.spring.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import kz.qyzmet.spring.CurrentLaw;
import kz.qyzmet.spring.QyzmetAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ActuatorTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(QyzmetAutoConfiguration.class, QyzmetActuatorAutoConfiguration.class));

    private ApplicationContextRunner on(String day) {
        Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        return application.withBean(Clock.class, () -> clock);
    }

    private static Health health(AssertableApplicationContext context) {
        return Objects.requireNonNull(context.getBean(HealthIndicator.class).health());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, UP, ''",
        "2026-01-01, WARNING, [2027 is only projected: an act may still move a day off]",
        "2026-12-31, WARNING, [2027 is only projected: an act may still move a day off]",
        "2099-01-01, WARNING, '[2099 is only projected: an act may still move a day off, 2100 is only projected: an act"
                + " may still move a day off]'",
        "2100-06-01, WARNING, '[2100 is only projected: an act may still move a day off, 2101 is outside the calendar]'"
    })
    void itWarnsWhenThisYearOrTheNextIsOnlyProjected(String day, String status, String warnings) {
        on(day).run(context -> {
            Health health = health(context);
            assertThat(health.getStatus().getCode()).isEqualTo(status);
            assertThat(String.valueOf(health.getDetails().getOrDefault("warnings", "")))
                    .isEqualTo(warnings);
            assertThat(health.getDetails()).containsEntry("today", day).containsEntry("officialUntil", "2026-12-31");
        });
    }

    @Test
    void itWarnsWhileAFileOfAmendmentsCannotBeUsed(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("decree.csv");
        Files.writeString(file, "fact,date,other_date,week,basis\n");
        on("2025-06-01")
                .withPropertyValues("qyzmet.calendar.amendments=" + file.toUri())
                .run(context -> {
                    assertThat(health(context).getStatus()).isEqualTo(Status.UP);
                    Files.writeString(file, "fact\n");
                    context.getBean(CurrentLaw.class).reload();
                    Health warned = health(context);
                    assertThat(warned.getStatus()).isEqualTo(CalendarHealth.WARNING);
                    assertThat(String.valueOf(warned.getDetails().get("warnings")))
                            .startsWith("[the amendments are not used as they are now: Invalid amendment file");
                    Files.writeString(file, "fact,date,other_date,week,basis\n");
                    context.getBean(CurrentLaw.class).reload();
                    assertThat(health(context).getStatus()).isEqualTo(Status.UP);
                });
    }

    @Test
    void theInfoTellsOnWhatTheAnswersRest() {
        application
                .withPropertyValues(
                        "qyzmet.calendar.week=six",
                        "qyzmet.edition=en",
                        "qyzmet.counting.event-start=same-day",
                        "qyzmet.policies.repeated-extension=within-the-total")
                .run(context -> {
                    Info.Builder builder = new Info.Builder();
                    context.getBean(InfoContributor.class).contribute(builder);
                    Map<?, ?> found = Objects.requireNonNull(builder.build().get("qyzmet", Map.class));
                    assertThat(found.get("calendar"))
                            .isEqualTo(Map.of(
                                    "from", "2002-01-01",
                                    "until", "2100-12-31",
                                    "officialUntil", "2026-12-31",
                                    "week", "SIX_DAY"));
                    assertThat(found.get("readings"))
                            .isEqualTo(Map.of("EventStart", "SAME_DAY", "RepeatedExtension", "WITHIN_THE_TOTAL"));
                    assertThat(String.valueOf(found.get("edition"))).contains("/en");
                    assertThat(found.get("norms"))
                            .isEqualTo(context.getBean(CurrentLaw.class)
                                    .get()
                                    .edition()
                                    .norms()
                                    .all()
                                    .size());
                });
    }

    @Test
    void eachIsTurnedOffByAPropertyOfBoot() {
        application
                .withPropertyValues("management.health.qyzmet.enabled=false", "management.info.qyzmet.enabled=false")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(HealthIndicator.class)
                        .doesNotHaveBean(InfoContributor.class));
    }
}
