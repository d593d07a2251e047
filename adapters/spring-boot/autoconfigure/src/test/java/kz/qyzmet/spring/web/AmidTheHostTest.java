package kz.qyzmet.spring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.Filter;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.ServletRequestPathUtils;

/** The endpoints below the path of an application that has filters, interceptors and CORS of its own. */
@SpringBootTest(
        classes = {Host.class, AmidTheHostTest.Own.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"qyzmet.web.enabled=true", "server.servlet.context-path=/app", "spring.main.banner-mode=off"})
class AmidTheHostTest {

    private static final String ORIGIN = "http://office.example";

    @LocalServerPort
    private int port;

    @Autowired
    private Router router;

    private Client client;

    @TestConfiguration
    static class Own implements WebMvcConfigurer {

        @Bean
        Filter tagged() {
            return (request, response, chain) -> {
                ((HttpServletResponse) response).setHeader("X-Request-Id", "17");
                chain.doFilter(request, response);
            };
        }

        @Override
        public void addCorsMappings(CorsRegistry registry) {
            registry.addMapping("/**").allowedOrigins(ORIGIN);
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new HandlerInterceptor() {

                @Override
                public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                    if (request.getHeader("X-Too-Often") != null) {
                        throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
                    }
                    return true;
                }
            });
        }
    }

    @BeforeEach
    void ask() {
        client = new Client(port);
    }

    @Test
    void theHeadersOfTheApplicationAreOnAProblemAsOnAnAnswer() {
        for (String path : List.of("/app/qyzmet/days/2026-05-11", "/app/qyzmet/days/2026-02-30")) {
            Client.Got got = client.get(path, "Origin", ORIGIN);
            assertThat(got.header("X-Request-Id")).isEqualTo("17");
            assertThat(got.header("Access-Control-Allow-Origin")).isEqualTo(ORIGIN);
            assertThat(got.response().headers().allValues("Vary")).contains("Origin");
        }
    }

    @Test
    void whatAnInterceptorRefusesKeepsItsStatus() {
        Client.Got got = client.get("/app/qyzmet/days/2026-05-11", "X-Too-Often", "yes");

        assertThat(got.status()).isEqualTo(429);
        assertThat(got.body()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void addressesStandBelowThePathOfTheApplication() {
        assertThat(client.get("/app/qyzmet/openapi.json")
                        .json()
                        .at("/servers/0/url")
                        .asString())
                .isEqualTo("/app/qyzmet");
        String schema = client.get("/app/qyzmet/schemas").json().at("/0/schema").asString();
        assertThat(client.get(schema).status()).isEqualTo(200);
        Client.Got got = client.get("/app/qyzmet/nothing");
        ProblemsTest.isProblem(got, 404, "unknown-path");
        assertThat(got.json().get("detail").asString()).contains(" /app/qyzmet/openapi.json ");
    }

    /** Tomcat answers it before we can; another server leaves it to us. */
    @Test
    void aBodyThatBreaksOffIsNoDefect() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/qyzmet/check") {

            @Override
            public ServletInputStream getInputStream() {
                return new BrokenOff();
            }
        };
        request.addHeader("Content-Type", "application/json");
        ServletRequestPathUtils.parseAndCache(request);
        ServerRequest asked = ServerRequest.create(request, List.of());

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> router.route(asked).orElseThrow().handle(asked))
                .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(Problem.Kind.BAD_REQUEST));
    }

    private static final class BrokenOff extends ServletInputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("reset by peer");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {}
    }
}
