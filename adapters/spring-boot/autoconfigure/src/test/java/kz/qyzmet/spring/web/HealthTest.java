package kz.qyzmet.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** A warning of the calendar takes no service down. */
@SpringBootTest(
        classes = {Host.class, HealthTest.In2026.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.endpoint.health.show-details=always",
            "management.endpoints.web.exposure.include=health,info",
            "spring.main.banner-mode=off"
        })
class HealthTest {

    @LocalServerPort
    private int port;

    @TestConfiguration
    static class In2026 {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
        }
    }

    @Test
    void theApplicationIsUpAndTheCalendarWarns() {
        Client client = new Client(port);
        Client.Got whole = client.get("/actuator/health");
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.json().get("status").asString()).isEqualTo("UP");
        JsonNode calendar = whole.json().at("/components/qyzmet");
        assertThat(calendar.get("status").asString()).isEqualTo("WARNING");
        assertThat(calendar.at("/details/today").asString()).isEqualTo("2026-06-01");
        assertThat(calendar.at("/details/officialUntil").asString()).isEqualTo("2026-12-31");

        assertThat(client.get("/actuator/health/qyzmet").status()).isEqualTo(200);
        assertThat(client.get("/actuator/info")
                        .json()
                        .at("/qyzmet/calendar/week")
                        .asString())
                .isEqualTo("FIVE_DAY");
        assertThat(client.get("/qyzmet/calendar/2026").status()).isEqualTo(404);
        assertThat(client.get("/qyzmet/calendar/2026").body()).doesNotContain("urn:qyzmet");
    }
}
