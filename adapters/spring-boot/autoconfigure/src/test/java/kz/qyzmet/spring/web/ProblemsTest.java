package kz.qyzmet.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whatever is wrong with a request is a problem detail, and never more than that. */
@SpringBootTest(
        classes = Host.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"qyzmet.web.enabled=true", "spring.main.banner-mode=off"})
class ProblemsTest {

    private static final String COMPLAINT =
            "{ \"type\": \"complaint\", \"addressee\": \"SERVICE_PROVIDER\", \"registeredOn\": \"2026-05-06\" }";

    @LocalServerPort
    private int port;

    private Client client;

    @BeforeEach
    void ask() {
        client = new Client(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                                       | 404 | unknown-path
            /nothing                                | 404 | unknown-path
            /days                                   | 404 | unknown-path
            /days/2026-05-11/                       | 404 | unknown-path
            /calendar/2001                          | 404 | unknown-year
            /calendar/2101                          | 404 | unknown-year
            /calendar/99999999999                   | 404 | unknown-year
            /calendar/next                          | 404 | unknown-year
            /days/2001-12-31                        | 404 | unknown-day
            /calendar/02026                         | 404 | unknown-year
            /calendar/+2026                         | 404 | unknown-year
            /days/2026-02-30                        | 400 | bad-parameter
            /days/2026-05-11;week=six               | 400 | bad-parameter
            /days/2026-05-11T10:00                  | 400 | bad-parameter
            /calendar/2026?week=seven               | 400 | bad-parameter
            /calendar/2026?week=five&week=six       | 400 | bad-parameter
            /calendar/2026?wek=six                  | 400 | bad-parameter
            /calendar/2026?week                     | 400 | bad-parameter
            /openapi.json?x=1                       | 400 | bad-parameter
            /norms?act=law89                        | 400 | bad-parameter
            /norms?kind=SORT                        | 400 | bad-parameter
            /norms?edition=ru                       | 400 | bad-parameter
            /norms/no.such                          | 404 | unknown-norm
            /norms/%20                              | 400 | bad-parameter
            /norms/spa219.p28.kk.remedy-term?edition=en | 422 | not-in-edition
            /schemas/complain                       | 404 | unknown-case-type
            /deadlines                              | 400 | bad-parameter
            /deadlines?norm=law88.a25.p2.provider-review | 400 | bad-parameter
            /deadlines?norm=no.such&from=2026-05-06 | 400 | bad-parameter
            /deadlines?norm=law88.a25.p2.provider-review&from=now | 400 | bad-parameter
            /deadlines?norm=law88.a25.p2.provider-review&from=1999-05-06 | 422 | outside-calendar
            /deadlines?norm=law88.a27-2.p6.pt1.objection&from=2023-03-01 | 422 | not-in-force
            /deadlines?norm=spa219.p28.kk.remedy-term&from=2026-04-25&edition=en | 422 | not-in-edition
            """)
    void aWrongQuestionIsAProblem(String path, int status, String type) {
        isProblem(client.get("/qyzmet" + path), status, type);
    }

    @Test
    void whereTheLawRefusesTheProblemCarriesTheNorm() {
        JsonNode notInForce = client.get(
                        "/qyzmet/deadlines?norm=law88.a27-2.p6.pt1.objection&from=2023-03-01", "Accept-Language", "ru")
                .json();
        assertThat(notInForce.get("norm").asString()).isEqualTo("law88.a27-2.p6.pt1.objection");
        assertThat(notInForce.get("reason").asString()).isEqualTo("REPLACED");
        assertThat(notInForce.get("instead").get(0).asString()).isEqualTo("ctl78.p28.objections");
        assertThat(notInForce.get("inForceFrom").asString()).isEqualTo("2024-06-08");
        assertThat(notInForce.get("detail").asString())
                .isEqualTo("Not in force on 2023-03-01: governed by ctl78.p28.objections");
        assertThat(notInForce.get("explanation").get(1).asString()).contains("марта 2023");

        JsonNode absent = client.get(
                        "/qyzmet/deadlines?norm=spa219.p28.kk.remedy-term&from=2026-04-25&edition=en",
                        "Accept-Language",
                        "kk")
                .json();
        assertThat(absent.get("norm").asString()).isEqualTo("spa219.p28.kk.remedy-term");
        assertThat(absent.get("divergence").asString()).isNotBlank();
        assertThat(absent.get("explanation").size()).isPositive();

        JsonNode noTerm = isProblem(
                client.get("/qyzmet/deadlines?norm=" + aNormWithoutTime() + "&from=2026-04-25"), 422, "not-a-term");
        assertThat(noTerm.get("norm").asString()).isEqualTo(aNormWithoutTime());
        assertThat(client.get("/qyzmet/norms/law88.a25.p2.provider-revew")
                        .json()
                        .get("nearest")
                        .get(0)
                        .asString())
                .isEqualTo("law88.a25.p2.provider-review");
    }

    private String aNormWithoutTime() {
        for (JsonNode norm : client.get("/qyzmet/norms?kind=RIGHT").json()) {
            if (!norm.has("label") && !norm.has("limit")) {
                return norm.get("id").asString();
            }
        }
        throw new IllegalStateException("Every norm bears time");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /timeline    | {                                        | 400 | bad-case       | 1
            /timeline    | [1]                                      | 400 | bad-case       | 1
            /timeline    | {"type":"complaint"}                     | 400 | bad-case       | 1
            /timeline    | {"type":"complain"}                      | 400 | bad-case       | 1
            /check       | null                                     | 400 | bad-case       | 1
            /check       | {"type":"complaint","type":"complaint"}  | 400 | bad-case       | 1
            /feasibility | {"type":"complaint","addressee":"SERVICE_PROVIDER","registeredOn":"2026-05-06"} | 400 | bad-case | 0
            /deadlines   | {                                        | 400 | malformed-body | 1
            /deadlines   | {"norm":"x","trigger":"y"}               | 400 | malformed-body | 1
            /deadlines   | [1]                                      | 400 | malformed-body | 0
            /deadlines   | [{"norm":1,"trigger":"y"}]               | 400 | malformed-body | 0
            /deadlines   | [{"norm":"x","norm":"y","trigger":"z"}]  | 400 | malformed-body | 1
            /deadlines   | [{"norm":"x","trigger":"z","due":"q"}]   | 400 | malformed-body | 0
            /deadlines   | [{"norm":"x"}]                           | 400 | malformed-body | 0
            /deadlines   | [] []                                    | 400 | malformed-body | 1
            /impact      | []                                       | 400 | malformed-body | 1
            /impact      | {                                        | 400 | malformed-body | 1
            /impact      | {"form":{}}                              | 400 | malformed-body | 1
            /impact      | {"cases":[]}                             | 400 | malformed-body | 1
            /impact      | {"cases":[{"type":"complain"}]}          | 400 | malformed-body | 0
            /impact      | {"to":{"edition":"ru"},"cases":[{}]}     | 400 | malformed-body | 1
            /impact      | {"to":{"amend":""},"cases":[{}]}         | 400 | malformed-body | 1
            /impact      | {"to":{"amendments":1},"cases":[{}]}     | 400 | malformed-body | 1
            /impact      | {"to":{"amendments":"x"},"cases":[{}]}   | 400 | bad-amendments | 1
            /impact      | {"to":{"amendments":[{"fact":"DAY_OFF","date":"2026-05-09","basis":"x"}]},"cases":[{}]} | 400 | bad-amendments | 0
            /impact      | {"to":{"amendments":[{"fact":"DAY_ON","date":"2026-05-09","basis":"x"}]},"cases":[{}]}  | 400 | bad-amendments | 2
            /impact      | {"to":{"edition":"en"},"cases":[{"type":"complain"}]}   | 400 | bad-case | 1
            /impact      | {"to":{"edition":"en"},"cases":[{"name":"","case":{}}]} | 400 | malformed-body | 1
            /impact      | {"to":{"edition":"en"},"cases":[{"who":"","case":{}}]}  | 400 | malformed-body | 1
            /impact      | {"to":{"edition":"en"},"cases":[1]}                     | 400 | malformed-body | 1
            """)
    void aWrongBodyIsAProblem(String path, String body, int status, String type, int line) {
        JsonNode problem = isProblem(client.postJson("/qyzmet" + path, body), status, type);

        assertThat(problem.path("line").asInt(0)).isEqualTo(line);
    }

    @Test
    void theProblemOfACaseTellsWhere() {
        JsonNode problem = isProblem(
                client.postJson("/qyzmet/timeline", "{ \"type\": \"complaint\",\n  \"registeredOn\": \"2026-13-01\" }"),
                400,
                "bad-case");
        assertThat(problem.get("path").asString()).isEqualTo("registeredOn");
        assertThat(problem.get("line").asInt()).isEqualTo(2);
        assertThat(problem.get("detail").asString())
                .startsWith("line 2, registeredOn: Expected a date such as 2026-05-06")
                .endsWith("but found: '2026-13-01'");

        JsonNode second = isProblem(
                client.postJson(
                        "/qyzmet/impact",
                        "{ \"to\": { \"edition\": \"en\" },\n\"cases\": [\n" + COMPLAINT
                                + ",\n{ \"name\": \"b\", \"case\":\n { \"type\": \"complaint\",\n  \"registeredOn\":"
                                + " \"2026-13-01\" } } ] }"),
                400,
                "bad-case");
        assertThat(second.get("path").asString()).isEqualTo("cases[1].case.registeredOn");
        assertThat(second.get("line").asInt()).isEqualTo(6);
        assertThat(second.get("detail").asString()).startsWith("line 6, cases[1].case.registeredOn: Expected a date");
    }

    @Test
    void aCaseThatHadNotBegunIsAProblem() {
        isProblem(client.postJson("/qyzmet/timeline?asOf=2026-05-05", COMPLAINT), 400, "bad-case");
        isProblem(client.postJson("/qyzmet/timeline?asOf=1999-05-05", COMPLAINT), 422, "outside-calendar");
        isProblem(client.postJson("/qyzmet/timeline?asof=2026-05-14", COMPLAINT), 400, "bad-parameter");
        isProblem(client.postJson("/qyzmet/timeline?explain=yes", COMPLAINT), 400, "bad-parameter");
        isProblem(client.postJson("/qyzmet/impact", "{ \"cases\": [" + COMPLAINT + "] }"), 400, "malformed-body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "POST", "PROPFIND"})
    void aMethodThatAPathDoesNotHaveIsAProblem(String method) {
        Client.Got got =
                client.send(client.request("/qyzmet/days/2026-05-11").method(method, BodyPublishers.ofString("{}")));

        isProblem(got, 405, "method-not-allowed");
        assertThat(got.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "application/json;charset=UTF-16",
                "application/problem+json",
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "json"
            })
    void aBodyOfAnotherTypeIsAProblem(String type) {
        Client.Got got = client.send(
                client.request("/qyzmet/timeline", "Content-Type", type).POST(BodyPublishers.ofString(COMPLAINT)));

        isProblem(got, 415, "unsupported-media-type");
    }

    @Test
    void aBodyWithoutATypeOrInACodingIsAProblem() {
        Client.Got bare = client.send(client.request("/qyzmet/timeline").POST(BodyPublishers.ofString(COMPLAINT)));
        isProblem(bare, 415, "unsupported-media-type");
        assertThat(bare.header("Accept-Post")).isEqualTo("application/json");
        isProblem(
                client.postJson("/qyzmet/timeline", COMPLAINT, "Content-Encoding", "gzip"),
                415,
                "unsupported-media-type");
        isProblem(client.postCsv("/qyzmet/timeline", COMPLAINT), 415, "unsupported-media-type");
        isProblem(client.postJson("/qyzmet/timeline", ""), 400, "malformed-body");
        isProblem(
                client.send(client.request("/qyzmet/timeline", "Content-Type", "*/*")
                        .POST(BodyPublishers.ofString(COMPLAINT))),
                400,
                "bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/*", "application/json;q=0", "json", "text/csv"})
    void anAnswerInAnotherFormatIsAProblem(String accept) {
        isProblem(client.get("/qyzmet/days/2026-05-11", "Accept", accept), 406, "not-acceptable");
    }

    @Test
    void aBrokenTableIsAProblem() {
        for (String csv : List.of(
                "norm\nx\n", "a,b\n", "norm,trigger,norm\n", "norm,trigger,due\n", "norm,trigger\n\"x,y\n", "\n\n")) {
            isProblem(client.postCsv("/qyzmet/deadlines", csv), 400, "malformed-body");
        }
        isProblem(
                client.send(client.request("/qyzmet/deadlines", "Content-Type", "text/csv")
                        .POST(BodyPublishers.ofByteArray(new byte[] {'n', (byte) 0xFF, (byte) 0xFE}))),
                400,
                "malformed-body");
    }

    @Test
    void whatIsPersonalIsMasked() {
        String iin = "900101300123";
        for (Client.Got got : List.of(
                client.get("/qyzmet/" + iin),
                client.get("/qyzmet/days/" + iin),
                client.get("/qyzmet/days/" + iin.replace("3", "%33")),
                client.get("/qyzmet/days/ivanov.ivan%40mail.kz"),
                client.get("/qyzmet/norms/" + iin),
                client.get("/qyzmet/schemas/" + iin),
                client.get("/qyzmet/norms?act=" + iin),
                client.get("/qyzmet/norms?" + iin + "=1"),
                client.get("/qyzmet/deadlines?norm=" + iin + "&from=" + iin),
                client.postJson("/qyzmet/timeline", "{ \"type\": \"" + iin + "\" }"),
                client.postJson("/qyzmet/timeline", "{ \"type\": \"complaint\", \"" + iin + "\": 1 }"),
                client.postJson("/qyzmet/impact", "{ \"" + iin + "\": 1 }"),
                client.postJson("/qyzmet/deadlines", "[ { \"" + iin + "\": 1 } ]"))) {
            assertThat(got.status()).isGreaterThanOrEqualTo(400);
            assertThat(got.body())
                    .doesNotContain(iin)
                    .doesNotContain(iin.replace("3", "%33"))
                    .doesNotContain("ivanov");
        }
    }

    @Test
    void anUnknownNormIsAProblemOfItsParameter() {
        JsonNode problem = client.get("/qyzmet/deadlines?norm=law88.a25.p2.provider-revie&from=2026-05-06")
                .json();
        assertThat(problem.get("parameter").asString()).isEqualTo("norm");
        assertThat(problem.at("/nearest/0").asString()).isEqualTo("law88.a25.p2.provider-review");
    }

    static JsonNode isProblem(Client.Got got, int status, String type) {
        assertThat(got.status()).as(got.body()).isEqualTo(status);
        assertThat(got.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(got.header("Cache-Control")).isEqualTo("no-store");
        JsonNode problem = got.json();
        assertThat(problem.get("type").asString()).isEqualTo("urn:qyzmet:problem:" + type);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.get("instance").asString()).startsWith("/");
        assertThat(got.body())
                .doesNotContain("Exception")
                .doesNotContain("kz.qyzmet.")
                .doesNotContain("tools.jackson")
                .doesNotContain("org.springframework")
                .doesNotContain("\tat ");
        return problem;
    }
}
