package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.law.StateServicesLaw;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;

class MainTest {

    @Test
    void theCaseIsReadAndItsReviewIsDueOnFriday15May2026() throws IOException {
        assertEquals(
                LocalDate.of(2026, 5, 15),
                Main.timeline(Main.read())
                        .deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER)
                        .due());
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
    void itPrints() throws IOException {
        Main.main(new String[0]);
    }
}
