package kz.qyzmet.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

/** An application with a calendar of its own, behind a path of its own. */
@SpringBootTest(
        classes = {Host.class, OwnCalendarTest.Own.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "qyzmet.web.enabled=true",
            "qyzmet.web.base-path=/law",
            "qyzmet.language=kk",
            "server.servlet.context-path=/app",
            "spring.mvc.servlet.path=/api",
            "spring.main.banner-mode=off"
        })
class OwnCalendarTest {

    private static final String COMPLAINT =
            "{ \"type\": \"complaint\", \"addressee\": \"SERVICE_PROVIDER\", \"registeredOn\": \"2026-05-06\" }";

    @LocalServerPort
    private int port;

    private Client client;

    @TestConfiguration
    static class Own {

        @Bean
        WorkingCalendar ownCalendar() {
            return WorkingCalendar.builder()
                    .range(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                    .week(WorkWeek.FIVE_DAY)
                    .build();
        }
    }

    @BeforeEach
    void ask() {
        client = new Client(port);
    }

    @Test
    void itAnswersByTheCalendarOfTheApplication() {
        Client.Got day = client.get("/app/api/law/days/2026-05-11");

        assertThat(day.json().get("working").asBoolean()).isTrue();
        assertThat(day.header("Content-Language")).isEqualTo("kk");
        assertThat(client.get("/app/api/law/days/2026-05-11?week=five").status())
                .isEqualTo(200);
        assertThat(client.get("/app/api/law/calendar/2026").json().size()).isEqualTo(365);
    }

    @Test
    void whatItCannotKnowOfThatCalendarIsAProblem() {
        ProblemsTest.isProblem(client.get("/app/api/law/days/2026-05-11?week=six"), 422, "not-possible-here");
        ProblemsTest.isProblem(
                client.postJson(
                        "/app/api/law/impact",
                        "{ \"to\": { \"amendments\": \"fact,date,other_date,week,basis\\nDAY_OFF,2026-05-13,,five,x\\n\" },"
                                + " \"cases\": [" + COMPLAINT + "] }"),
                422,
                "not-possible-here");
        ProblemsTest.isProblem(client.get("/app/api/law/calendar/2027"), 404, "unknown-year");
        ProblemsTest.isProblem(
                client.postJson("/app/api/law/timeline?asOf=2026-12-30", COMPLAINT.replace("05-06", "12-30")),
                422,
                "outside-calendar");
        ProblemsTest.isProblem(
                client.postJson(
                        "/app/api/law/impact",
                        "{ \"to\": { \"edition\": \"en\" }, \"cases\": [" + COMPLAINT.replace("05-06", "12-30")
                                + "] }"),
                422,
                "outside-calendar");
    }

    @Test
    void elsewhereItIsSilent() {
        assertThat(client.get("/app/api/own").status()).isEqualTo(200);
        assertThat(client.get("/app/law/days/2026-05-11").body()).doesNotContain("urn:qyzmet");
    }
}
