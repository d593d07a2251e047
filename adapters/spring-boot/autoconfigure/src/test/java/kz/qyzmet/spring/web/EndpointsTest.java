package kz.qyzmet.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every endpoint on a real port; its answers are those of the command line, byte for byte. */
@SpringBootTest(
        classes = Host.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"qyzmet.web.enabled=true", "spring.main.banner-mode=off"})
class EndpointsTest {

    private static final String COMPLAINT = """
            { "type": "complaint", "addressee": "SERVICE_PROVIDER", "registeredOn": "2026-05-06" }
            """;

    @LocalServerPort
    private int port;

    private Client client;

    @BeforeEach
    void ask() {
        client = new Client(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/calendar/2026,                  calendar 2026 --format json",
        "/calendar/2100,                  calendar 2100 --format json",
        "/calendar/2026?week=six,         calendar 2026 --format json --week six",
        "/norms?edition=kk,               norms --format json --edition kk",
        "/norms?edition=EN,               norms --format json --edition en",
        "/norms?edition=kk&act=law88,     norms --format json --edition kk --act law88",
        "/norms?edition=kk&kind=deadline, norms --format json --edition kk --kind DEADLINE",
        "/deadlines?norm=law88.a25.p2.provider-review&from=2026-05-06,"
                + " deadline law88.a25.p2.provider-review --from 2026-05-06 --format json",
        "/deadlines?norm=law88.a27-2.p2.unscheduled-notice&from=2026-03-26T10:00&week=six,"
                + " deadline law88.a27-2.p2.unscheduled-notice --from 2026-03-26T10:00 --week six --format json",
        "/deadlines?norm=ucc83.p14.recording&from=2024-02-29T22:00+06:00,"
                + " deadline ucc83.p14.recording --from 2024-02-29T22:00+06:00 --format json",
        "/deadlines?norm=ucc83.p14.recording&from=2024-02-29T22:00%2B06:00,"
                + " deadline ucc83.p14.recording --from 2024-02-29T22:00+06:00 --format json"
    })
    void anAnswerIsThatOfTheCommandLineInEveryLanguage(String path, String command) {
        for (String language : List.of("kk", "ru", "en")) {
            Client.Got got = client.get("/qyzmet" + path, "Accept-Language", language);
            assertThat(got.status()).isEqualTo(200);
            assertThat(got.body())
                    .isEqualTo(CommandLine.says((command + " --lang " + language).split(" "))
                            .out());
            assertThat(got.header("Content-Type")).isEqualTo("application/json");
            assertThat(got.header("Content-Language")).isEqualTo(language);
            assertThat(got.header("Cache-Control")).isEqualTo("no-cache");
            assertThat(got.header("ETag")).matches("\"[0-9a-f]{32}\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/calendar/2026,    ru, calendar 2026 --format csv",
        "/calendar/2027,    kk, calendar 2027 --format csv",
        "/norms?edition=kk, en, norms --format csv --edition kk"
    })
    void aListIsAskedForAsCsv(String path, String language, String command) {
        Client.Got got = client.get("/qyzmet" + path, "Accept", "text/csv", "Accept-Language", language);

        assertThat(got.body())
                .isEqualTo(CommandLine.says((command + " --lang " + language).split(" "))
                        .out());
        assertThat(got.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    }

    static List<Path> cases() {
        return Samples.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseIsAnsweredAsByTheCommandLine(Path file) {
        String text = Samples.text(file);
        for (String question : List.of("timeline", "check", "feasibility")) {
            CommandLine said = CommandLine.reading(
                    text, question, "-", "--as-of", "2026-06-30", "--format", "json", "--lang", "ru");
            Client.Got got = client.postJson("/qyzmet/" + question + "?asOf=2026-06-30", text, "Accept-Language", "ru");

            if (said.code() == 2) {
                assertThat(got.status()).as(got.body()).isBetween(400, 422);
                assertThat(got.header("Content-Type")).isEqualTo("application/problem+json");
            } else {
                assertThat(got.body()).isEqualTo(said.out());
                assertThat(got.status()).isEqualTo(200);
                assertThat(got.header("Cache-Control")).isEqualTo("no-store");
            }
        }
    }

    @Test
    void aTimelineIsExplainedOverTheOtherWeekByTheOtherEdition() {
        Client.Got got = client.postJson(
                "/qyzmet/timeline?asOf=2026-05-14&explain=true&week=six&edition=en",
                COMPLAINT,
                "Accept-Language",
                "kk");

        assertThat(got.body())
                .isEqualTo(CommandLine.reading(
                                COMPLAINT,
                                ("timeline - --as-of 2026-05-14 --explain --week six --edition en --format json"
                                                + " --lang kk")
                                        .split(" "))
                        .out());
    }

    @Test
    void withoutADayACaseIsAnsweredForToday() {
        JsonNode answer = client.postJson("/qyzmet/timeline", COMPLAINT).json();

        assertThat(answer.get("asOf").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void aDayIsToldWithItsNeighbours() {
        JsonNode day = client.get("/qyzmet/days/2026-05-11").json();

        assertThat(day.get("working").asBoolean()).isFalse();
        assertThat(day.get("movedFrom").asString()).isEqualTo("2026-05-09");
        assertThat(day.get("previous").asString()).isEqualTo("2026-05-08");
        assertThat(day.get("next").asString()).isEqualTo("2026-05-12");
        assertThat(client.get("/qyzmet/days/2026-05-09?week=six")
                        .json()
                        .get("week")
                        .asString())
                .isEqualTo("SIX_DAY");
        assertThat(client.get("/qyzmet/days/2100-12-31").json().get("next").isNull())
                .isTrue();
    }

    @Test
    void aNormIsToldByItsId() {
        JsonNode norm = client.get("/qyzmet/norms/law88.a25.p2.provider-review").json();

        assertThat(norm.get("act").asString()).isEqualTo("LAW-88-V");
        assertThat(norm.get("label").get("kk").asString()).isNotBlank();
    }

    @Test
    void aBatchOfCsvIsAnsweredAsByTheCommandLine() {
        String registry = Samples.text("cases/registry.csv");
        Client.Got got = client.postCsv("/qyzmet/deadlines", registry);

        assertThat(got.body())
                .isEqualTo(CommandLine.reading(registry, "deadlines", "-").out());
        assertThat(got.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    }

    @Test
    void aBatchIsAnsweredRowByRowInEitherFormat() {
        String json = """
                [ { "case": "one", "norm": "law88.a25.p2.provider-review", "trigger": "2026-05-06" },
                  { "norm": "law88.a27-2.p6.pt1.objection", "trigger": "2023-03-01" },
                  { "norm": "no.such", "trigger": "2023-03-01" },
                  { "norm": "law88.a25.p2.provider-review", "trigger": "tomorrow" },
                  { "trigger": "2026-05-06" } ]
                """;
        JsonNode rows = client.postJson("/qyzmet/deadlines", json).json();

        assertThat(rows.size()).isEqualTo(5);
        assertThat(rows.get(0).get("case").asString()).isEqualTo("one");
        assertThat(rows.get(0).get("due").asString()).isEqualTo("2026-05-15");
        assertThat(rows.get(0).get("error").isNull()).isTrue();
        assertThat(rows.get(1).get("error").asString()).startsWith("Not in force on 2023-03-01: governed by ctl78.");
        assertThat(rows.get(1).get("due").isNull()).isTrue();
        assertThat(rows.get(2).get("error").asString()).contains("no.such");
        assertThat(rows.get(3).get("error").asString()).contains("tomorrow");
        assertThat(rows.get(4).get("error").asString()).isEqualTo("Missing cell: norm");
        assertThat(client.postJson("/qyzmet/deadlines", json, "Accept", "text/csv")
                        .body())
                .startsWith("""
                        case,norm,trigger,nominal,due,safe,certainty,error
                        one,law88.a25.p2.provider-review,2026-05-06,2026-05-15,2026-05-15,2026-05-15,OFFICIAL,
                        """);
        assertThat(client.postCsv("/qyzmet/deadlines", "trigger,norm\n2026-05-06,x,y\n", "Accept", "application/json")
                        .json()
                        .get(0)
                        .get("error")
                        .asString())
                .isEqualTo("Invalid row: Expected 2 cells, but found: 3");
        assertThat(client.postJson("/qyzmet/deadlines", "[]").json().size()).isZero();
    }

    @Test
    void anImpactIsThatOfTheCommandLine(@TempDir Path folder) throws Exception {
        Path decree = folder.resolve("decree.csv");
        String facts = "fact,date,other_date,week,basis\nDAY_OFF,2026-05-13,,five,Decree 1\n";
        Files.writeString(decree, facts);
        String moved = Samples.text("cases/complaint-answered-in-time.json");
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "to",
                        Map.of("amendments", facts),
                        "cases",
                        List.of(
                                Map.of(
                                        "name",
                                        "one",
                                        "case",
                                        JsonMapper.shared().readTree(COMPLAINT)),
                                JsonMapper.shared().readTree(moved))));
        JsonNode answer = client.postJson("/qyzmet/impact", body).json();
        Path one = folder.resolve("one.json");
        Files.writeString(one, COMPLAINT);
        CommandLine said = CommandLine.reading(
                moved,
                "impact",
                "--to-amend",
                decree.toString(),
                one.toString(),
                "-",
                "--format",
                "json",
                "--lang",
                "en");

        JsonNode expected = JsonMapper.shared()
                .readTree(said.out()
                        .replace(one.toString(), "one")
                        .replace("standard input", "cases[1]")
                        .replace(decree.toString(), "to.amendments"));
        assertThat(answer).isEqualTo(expected);
        assertThat(answer.get("changed").size()).isPositive();
    }

    @Test
    void theRowsOfAnAmendmentMayBeObjects() {
        String cases = ", \"cases\": [" + COMPLAINT + "] }";
        JsonNode text = client.postJson(
                        "/qyzmet/impact",
                        "{ \"to\": { \"amendments\": \"fact,date,other_date,week,basis\\n"
                                + "DAY_OFF,2026-05-13,,five,\\\"A, B\\\"\\n\" }" + cases)
                .json();
        JsonNode rows = client.postJson(
                        "/qyzmet/impact",
                        "{ \"to\": { \"amendments\": [ { \"fact\": \"DAY_OFF\", \"date\": \"2026-05-13\","
                                + " \"week\": \"five\", \"basis\": \"A, B\" } ] }" + cases)
                .json();

        assertThat(rows).isEqualTo(text);
        assertThat(rows.get("changed").size()).isEqualTo(1);
        assertThat(rows.get("to").get("amend").get(0).asString()).isEqualTo("to.amendments");
    }

    @Test
    void theEditionsAreCompared() {
        String agreement = Samples.text("cases/partnership-agreement-system-use-breach-not-cured.json");
        JsonNode answer = client.postJson(
                        "/qyzmet/impact?asOf=2026-12-31",
                        "{ \"from\": { \"edition\": \"en\" }, \"to\": { \"edition\": \"kk\" }, \"cases\": [" + agreement
                                + "] }")
                .json();

        assertThat(answer.get("from").get("edition").asString()).endsWith("/en, 78/2021-07-01, 83/2023-07-28");
        assertThat(answer.get("asOf").asString()).isEqualTo("2026-12-31");
        assertThat(answer.get("cases").asInt()).isEqualTo(1);
    }

    @Test
    void everyTypeOfCaseHasItsSchema() {
        List<String> types = new ArrayList<>();
        for (JsonNode type : client.get("/qyzmet/schemas").json()) {
            Client.Got got = client.get(type.get("schema").asString());
            assertThat(got.status()).isEqualTo(200);
            assertThat(got.json().get("$schema").asString()).contains("2020-12");
            types.add(type.get("type").asString());
        }
        assertThat(types).contains("complaint", "inspection").hasSizeGreaterThan(20);
        assertThat(client.get("/qyzmet/schemas/complaint", "Accept", "application/schema+json")
                        .header("Content-Type"))
                .isEqualTo("application/schema+json");
    }

    @Test
    void anAnswerIsAskedForAgainByItsContent() {
        String path = "/qyzmet/calendar/2026";
        String tag = client.get(path, "Accept-Language", "ru").header("ETag");
        Client.Got same = client.get(path, "Accept-Language", "ru", "If-None-Match", "\"x\", " + tag);

        assertThat(same.status()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.header("ETag")).isEqualTo(tag);
        assertThat(client.get(path, "Accept-Language", "ru").header("ETag")).isEqualTo(tag);
        assertThat(client.get(path, "Accept-Language", "ru", "If-None-Match", "*")
                        .status())
                .isEqualTo(304);
        for (String[] other : new String[][] {
            {path, "Accept-Language", "kk"},
            {path, "Accept-Language", "ru", "Accept", "text/csv"},
            {path + "?week=six", "Accept-Language", "ru"},
            {"/qyzmet/calendar/2025", "Accept-Language", "ru"}
        }) {
            List<String> headers = new ArrayList<>(List.of(other).subList(1, other.length));
            headers.addAll(List.of("If-None-Match", tag));
            assertThat(client.get(other[0], headers.toArray(String[]::new)).status())
                    .isEqualTo(200);
        }
        assertThat(client.get(path).response().headers().allValues("Vary")).contains("Accept", "Accept-Language");
    }

    @Test
    void theMethodsOfAPathAreTold() {
        Client.Got options =
                client.send(client.request("/qyzmet/deadlines").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(options.status()).isEqualTo(204);
        assertThat(options.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");

        Client.Got head =
                client.send(client.request("/qyzmet/days/2026-05-11").method("HEAD", BodyPublishers.noBody()));
        Client.Got get = client.get("/qyzmet/days/2026-05-11");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
        assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
    }

    @Test
    void theHostsOwnPathsAreItsOwn() {
        assertThat(client.get("/own").body()).isEqualTo("{\"own\":\"yes\"}");
        assertThat(client.get("/own/broken").status()).isEqualTo(500);
        assertThat(client.get("/own/broken").body()).doesNotContain("urn:qyzmet");
        assertThat(client.get("/elsewhere").header("Content-Type")).isNotEqualTo("application/problem+json");
        assertThat(client.get("/qyzmetx").body()).doesNotContain("urn:qyzmet");
    }
}
