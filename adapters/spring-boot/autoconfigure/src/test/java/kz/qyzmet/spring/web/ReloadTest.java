package kz.qyzmet.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.qyzmet.spring.CurrentLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The endpoints answer by the calendar of the moment. */
@SpringBootTest(
        classes = Host.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"qyzmet.web.enabled=true", "spring.main.banner-mode=off"})
class ReloadTest {

    private static final String HEADER = "fact,date,other_date,week,basis\n";

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private CurrentLaw current;

    @DynamicPropertySource
    static void amendments(DynamicPropertyRegistry properties) throws IOException {
        Path file = folder.resolve("decree.csv");
        Files.writeString(file, HEADER);
        properties.add("qyzmet.calendar.amendments", () -> file.toUri().toString());
    }

    @Test
    void aReplacedCalendarHasAnotherTag() throws IOException {
        Client client = new Client(port);
        String path = "/qyzmet/calendar/2027";
        String tag = client.get(path).header("ETag");
        assertThat(client.get("/qyzmet/days/2027-05-12").json().get("working").asBoolean())
                .isTrue();

        Files.writeString(folder.resolve("decree.csv"), HEADER + "DAY_OFF,2027-05-12,,five-and-six,Decree 1\n");
        assertThat(current.reload()).isEqualTo(CurrentLaw.Reload.REPLACED);

        assertThat(client.get("/qyzmet/days/2027-05-12").json().get("working").asBoolean())
                .isFalse();
        assertThat(client.get("/qyzmet/days/2027-05-12?week=six")
                        .json()
                        .get("working")
                        .asBoolean())
                .isFalse();
        assertThat(client.get(path, "If-None-Match", tag).status()).isEqualTo(200);
        assertThat(client.get(path).header("ETag")).isNotEqualTo(tag);
    }
}
