package kz.qyzmet.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing is read without end. */
@SpringBootTest(
        classes = Host.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "qyzmet.web.enabled=true",
            "qyzmet.web.max-body=64KB",
            "qyzmet.web.max-rows=3",
            "qyzmet.web.max-cases=2",
            "qyzmet.web.max-parameter=40",
            "spring.main.banner-mode=off"
        })
class LimitsTest {

    private static final String COMPLAINT =
            "{ \"type\": \"complaint\", \"addressee\": \"SERVICE_PROVIDER\", \"registeredOn\": \"2026-05-06\" }";
    private static final int LIMIT = 64 * 1024;

    @LocalServerPort
    private int port;

    private Client client;

    @BeforeEach
    void ask() {
        client = new Client(port);
    }

    @Test
    void aBodyAtTheLimitIsReadAndOneBeyondIsNot() {
        String path = "/qyzmet/timeline?asOf=2026-05-14";

        assertThat(client.postJson(path, COMPLAINT + " ".repeat(LIMIT - COMPLAINT.length()))
                        .status())
                .isEqualTo(200);
        ProblemsTest.isProblem(
                client.postJson(path, COMPLAINT + " ".repeat(LIMIT - COMPLAINT.length() + 1)), 413, "body-too-large");
    }

    @Test
    void aBodyOfUntoldLengthIsLimitedAsWell() {
        byte[] body = (COMPLAINT + " ".repeat(LIMIT)).getBytes(StandardCharsets.UTF_8);
        for (String type : new String[] {"application/json", "text/csv"}) {
            String path = type.equals("text/csv") ? "/qyzmet/deadlines" : "/qyzmet/timeline";
            Client.Got got = client.send(client.request(path, "Content-Type", type)
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
            ProblemsTest.isProblem(got, 413, "body-too-large");
        }
    }

    @Test
    @Timeout(30)
    void aBodyWithoutEndIsAnsweredAndCutOff() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(String.join(
                            "\r\n",
                            "POST /qyzmet/timeline HTTP/1.1",
                            "Host: localhost",
                            "Content-Type: application/json",
                            "Transfer-Encoding: chunked",
                            "",
                            "")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("1000\r\n" + " ".repeat(0x1000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            InputStream in = socket.getInputStream();
            int sent = 0;
            while (in.available() == 0 && sent < 1000 * LIMIT) {
                out.write(chunk);
                out.flush();
                sent += chunk.length;
            }
            String status = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(status).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void rowsAndCasesAreCounted() {
        String row = "law88.a25.p2.provider-review,2026-05-06\n";
        assertThat(client.postCsv("/qyzmet/deadlines", "norm,trigger\n" + row.repeat(3))
                        .status())
                .isEqualTo(200);
        ProblemsTest.isProblem(
                client.postCsv("/qyzmet/deadlines", "norm,trigger\n" + row.repeat(4)), 413, "too-many-rows");
        ProblemsTest.isProblem(
                client.postJson("/qyzmet/deadlines", "[{\"norm\":\"x\",\"trigger\":\"y\"}" + ",{}".repeat(3) + "]"),
                413,
                "too-many-rows");
        assertThat(client.postJson("/qyzmet/impact", impact(2)).status()).isEqualTo(200);
        ProblemsTest.isProblem(client.postJson("/qyzmet/impact", impact(3)), 413, "too-many-cases");
    }

    /** A row of the answer names every column: what each row adds for itself would grow with the square. */
    @Test
    void columnsAreCountedAndTheirNamesMeasured() {
        StringBuilder objects = new StringBuilder("[{\"norm\":\"x\",\"trigger\":\"y\"");
        for (int i = 0; i < 300; i++) {
            objects.append(",\"c").append(i).append("\":\"\"");
        }
        ProblemsTest.isProblem(client.postJson("/qyzmet/deadlines", objects + "}]"), 400, "malformed-body");
        String row = "law88.a25.p2.provider-review,2026-05-06";
        assertThat(client.postCsv("/qyzmet/deadlines", "norm,trigger" + ",c".repeat(254) + "\n" + row + ",".repeat(254))
                        .status())
                .isEqualTo(200);
        ProblemsTest.isProblem(
                client.postCsv("/qyzmet/deadlines", "norm,trigger" + ",c".repeat(255) + "\n"), 400, "malformed-body");
        ProblemsTest.isProblem(
                client.postCsv("/qyzmet/deadlines", "norm,trigger," + "c".repeat(4096) + "\n"), 400, "malformed-body");
    }

    private static String impact(int cases) {
        return "{ \"to\": { \"edition\": \"en\" }, \"cases\": [" + COMPLAINT + ("," + COMPLAINT).repeat(cases - 1)
                + "] }";
    }

    @Test
    void depthAndLengthAreLimited() {
        ProblemsTest.isProblem(
                client.postJson(
                        "/qyzmet/timeline", "{\"type\":\"complaint\",\"x\":" + "[".repeat(60) + "]".repeat(60) + "}"),
                400,
                "bad-case");
        ProblemsTest.isProblem(
                client.postJson("/qyzmet/deadlines", "[".repeat(60) + "]".repeat(60)), 400, "malformed-body");
        ProblemsTest.isProblem(
                client.postJson("/qyzmet/impact", "{\"to\":" + "[".repeat(60) + "]".repeat(60) + "}"),
                400,
                "malformed-body");
        ProblemsTest.isProblem(client.get("/qyzmet/norms?act=" + "x".repeat(41)), 400, "bad-parameter");
        ProblemsTest.isProblem(client.get("/qyzmet/norms/" + "x".repeat(41)), 400, "bad-parameter");
        ProblemsTest.isProblem(client.get("/qyzmet/" + "x".repeat(2000)), 404, "unknown-path");
    }
}
