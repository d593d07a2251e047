package kz.qyzmet.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = Host.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"qyzmet.web.enabled=true", "spring.main.banner-mode=off"})
class EndpointsTest {

    @LocalServerPort
    private int port;

    private Client client;

    @BeforeEach
    void ask() {
        client = new Client(port);
    }

    @Test
    void dump() {
        for (String p : new String[] {"/qyzmet/days/2026-05-11", "/qyzmet/nothing", "/own", "/qyzmet/openapi.json", "/qyzmet/deadlines?norm=law88.a27-2.p6.pt1.objection&from=2023-03-01", "/qyzmet/deadlines?norm=law88.a25.p2.provider-review&from=2026-05-06"}) {
            Client.Got got = client.get(p);
            System.out.println(p + " " + got.status() + " " + got.response().headers().map());
            System.out.println(got.body().substring(0, Math.min(1500, got.body().length())));
        }
        Client.Got got = client.postJson("/qyzmet/timeline?asOf=2026-05-14", "{ \"type\": \"complaint\", \"addressee\": \"SERVICE_PROVIDER\", \"registeredOn\": \"2026-05-06\" }");
        System.out.println(got.status() + got.body());
        assertThat(got.status()).isEqualTo(200);
    }
}
