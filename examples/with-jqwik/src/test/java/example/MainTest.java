package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The last day of May that the law gives is what is printed. */
class MainTest {

    @Test
    void theLastDayIsPrinted() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Main.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        assertEquals(
                "Registered 2026-05-06, to be answered by 2026-05-15",
                printed.toString(StandardCharsets.UTF_8).strip());
    }
}
