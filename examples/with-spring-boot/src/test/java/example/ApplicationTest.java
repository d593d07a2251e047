package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.deadline.EventStart;
import kz.qyzmet.deadline.Reckoner;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApplicationTest {

    private static final LocalDate WED_2027_05_12 = LocalDate.of(2027, 5, 12);
    private static final LocalDate SAT_2027_05_15 = LocalDate.of(2027, 5, 15);

    @LocalServerPort
    private int port;

    @Autowired
    private Reckoner law;

    @Test
    void threePropertiesChangeTheWeekTheAmendmentsAndAReading() {
        assertThat(law.calendar().week()).isEqualTo(WorkWeek.SIX_DAY);
        assertThat(law.calendar().isWorkingDay(SAT_2027_05_15)).isTrue();
        assertThat(law.calendar().isWorkingDay(WED_2027_05_12)).isFalse();
        assertThat(law.rules().eventStart()).isEqualTo(EventStart.SAME_DAY);
    }

    /** After Thursday 6 May: Friday is a holiday, Sunday one that moves to Monday, Wednesday is off by the decree. */
    @Test
    void theControllerAnswersByTheEngine() throws Exception {
        HttpResponse<String> answer = post(
                "/complaints", "{ \"providerBin\": \"940140000385\", \"registeredOn\": \"2027-05-06\" }");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("{\"norm\":\"law88.a25.p2.provider-review\",\"day\":\"2027-05-15\"}");
    }

    @Test
    void theFormIsChecked() throws Exception {
        for (String form : new String[] {
            "{ \"providerBin\": \"940140000386\", \"registeredOn\": \"2027-05-06\" }",
            "{ \"providerBin\": \"940140000385\", \"registeredOn\": \"2027-05-12\" }"
        }) {
            HttpResponse<String> answer = post("/complaints", form);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    @Test
    void theEndpointsOfTheLibraryAnswerBesideIt() throws Exception {
        HttpResponse<String> day = send(request("/qyzmet/days/2027-05-12").GET());
        assertThat(day.statusCode()).isEqualTo(200);
        assertThat(day.body()).contains("An invented decree");

        HttpResponse<String> timeline = post(
                "/qyzmet/timeline?asOf=2027-05-10",
                "{ \"type\": \"complaint\", \"addressee\": \"SERVICE_PROVIDER\", \"registeredOn\": \"2027-05-06\" }");
        assertThat(timeline.statusCode()).isEqualTo(200);
        assertThat(timeline.body()).contains("\"due\" : \"2027-05-15\"");

        HttpResponse<String> wrong = send(request("/qyzmet/days/2027-02-30").GET());
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
