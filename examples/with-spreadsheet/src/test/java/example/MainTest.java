package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import kz.qyzmet.spreadsheet.FormWorkbook;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void whatIsWrittenIsRead() throws IOException {
        byte[] file = Main.written(Main.form());

        assertEquals(
                Main.form(),
                FormWorkbook.reader().read(new ByteArrayInputStream(file)).form());
    }

    @Test
    void theWrongTotalIsToldInEachLineWithItsCells() throws IOException {
        List<String> faults = Main.faults(Main.written(Main.form()), Language.EN);

        assertTrue(faults.get(0).startsWith("D11, E11, F11: "), faults.get(0));
        assertTrue(faults.get(1).startsWith("D12, E12, F12: "), faults.get(1));
        assertTrue(faults.get(2).startsWith("D13, E13, F13: "), faults.get(2));
    }
}
