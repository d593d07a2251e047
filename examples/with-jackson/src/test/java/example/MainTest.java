package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Moment;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;

class MainTest {

    @Test
    void theTypeOfTheFileTellsWhatItIs() throws IOException {
        assertEquals(
                Complaint.builder()
                        .addressee(Addressee.SERVICE_PROVIDER)
                        .submittedOn(Fact.at(Moment.parse("2026-05-06T10:20")))
                        .registeredOn(Fact.on(LocalDate.of(2026, 5, 6)))
                        .answeredOn(Fact.at(Moment.parse("2026-05-14T10:00")).recordedOn(LocalDate.of(2026, 5, 15)))
                        .build(),
                Main.read());
    }

    @Test
    void whatIsWrittenReadsBack() throws IOException {
        LegalCase complaint = Main.read();

        assertEquals(complaint, Main.read(Main.write(complaint), LegalCase.class));
        assertEquals(complaint, Main.read(Main.write(complaint), Complaint.class));
    }

    @Test
    void theClassOfTheHostStaysAsItIs() throws IOException {
        Letter letter =
                new Letter("Шағым", LocalDate.of(2026, 5, 6), Money.parse("KZT 1200.00"), Main.read());

        String json = Main.write(letter);

        assertTrue(json.startsWith("{\"subject\":\"Шағым\",\"receivedOn\":\"2026-05-06\","
                + "\"postage\":{\"amount\":\"1200.00\",\"currency\":\"KZT\"},\"about\":{\"type\":\"complaint\","));
        assertEquals(letter, Main.read(json, Letter.class));
        // The host passes over fields that it does not know; a value of Qyzmet does not.
        assertEquals("x", Main.read("{\"subject\":\"x\",\"unknown\":1}", Letter.class).subject());
        assertThrows(
                DatabindException.class,
                () -> Main.read("{\"about\":{\"type\":\"complaint\",\"unknown\":1}}", Letter.class));
    }

    @Test
    void itPrintsTheCaseAndWhatItMustHave() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Main.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();

        assertEquals("Шағым / Жалоба / Complaint", lines.get(0));
        assertEquals(Main.write(Main.read()), lines.get(1));
        assertEquals("must have: [\"type\",\"addressee\"]", lines.get(2));
    }
}
