package kz.qyzmet.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import kz.qyzmet.spring.Logged;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** A defect is told as one, and nothing of it leaves but a reference. */
@SpringBootTest(
        classes = {Host.class, DefectTest.Broken.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "qyzmet.web.enabled=true",
            "spring.web.error.include-stacktrace=always",
            "spring.web.error.include-message=always",
            "spring.main.banner-mode=off"
        })
class DefectTest {

    private static final String SECRET = "900101300123";

    @LocalServerPort
    private int port;

    @TestConfiguration
    static class Broken {

        @Bean
        Clock clock() {
            return new Clock() {

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    throw new IllegalStateException("of " + SECRET);
                }
            };
        }
    }

    @Test
    void nothingLeavesButAReference() {
        Logged logged = Logged.by(Problems.class);
        JsonNode problem = ProblemsTest.isProblem(
                new Client(port)
                        .postJson(
                                "/qyzmet/timeline",
                                "{ \"type\": \"complaint\", \"addressee\": \"SERVICE_PROVIDER\", \"registeredOn\":"
                                        + " \"2026-05-06\" }"),
                500,
                "defect");

        assertThat(problem.toString()).doesNotContain(SECRET).doesNotContain("IllegalState");
        assertThat(logged.lines()).hasSize(1);
        assertThat(logged.lines().get(0))
                .contains(problem.get("reference").asString())
                .contains("java.lang.IllegalStateException")
                .contains("at kz.qyzmet.spring")
                .doesNotContain(SECRET);
    }
}
