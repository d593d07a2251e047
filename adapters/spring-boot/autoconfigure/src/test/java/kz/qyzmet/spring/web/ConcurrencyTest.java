package kz.qyzmet.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = Host.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"qyzmet.web.enabled=true", "spring.main.banner-mode=off"})
class ConcurrencyTest {

    private static final int CLIENTS = 64;

    @LocalServerPort
    private int port;

    @Test
    void manyClientsGetTheAnswersThatOneGets() throws Exception {
        Client client = new Client(port);
        List<Callable<String>> questions = questions(client);
        List<String> expected = new ArrayList<>();
        for (Callable<String> question : questions) {
            expected.add(question.call());
        }
        CountDownLatch together = new CountDownLatch(CLIENTS);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<List<String>>> all = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int first = i;
                all.add(clients.submit(() -> {
                    together.countDown();
                    together.await();
                    String[] answers = new String[questions.size()];
                    for (int j = 0; j < questions.size(); j++) {
                        int question = (first + j) % questions.size();
                        answers[question] = questions.get(question).call();
                    }
                    return List.of(answers);
                }));
            }
            for (Future<List<String>> one : all) {
                assertThat(one.get()).isEqualTo(expected);
            }
        } finally {
            clients.shutdownNow();
        }
    }

    private static List<Callable<String>> questions(Client client) {
        List<Callable<String>> questions = new ArrayList<>();
        for (String language : List.of("kk", "ru", "en")) {
            for (String path : List.of(
                    "/calendar/2026",
                    "/days/2026-05-11?week=six",
                    "/norms?kind=DEADLINE",
                    "/deadlines?norm=law88.a25.p2.provider-review&from=2026-05-06",
                    "/deadlines?norm=law88.a27-2.p6.pt1.objection&from=2023-03-01")) {
                questions.add(() -> client.get("/qyzmet" + path, "Accept-Language", language)
                        .body());
            }
        }
        for (String file : List.of(
                "complaint-late.json",
                "inspection-over-31-august.json",
                "partnership-agreement-trust-all-steps.json")) {
            String text = Samples.text("cases/" + file);
            for (String question : List.of("timeline?explain=true&", "check?", "feasibility?")) {
                questions.add(() -> client.postJson("/qyzmet/" + question + "asOf=2026-06-30", text)
                        .body());
            }
            questions.add(() -> client.postJson(
                            "/qyzmet/impact", "{ \"to\": { \"edition\": \"en\" }, \"cases\": [" + text + "] }")
                    .body());
        }
        return questions;
    }
}
