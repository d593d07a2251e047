package kz.qyzmet.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.Language;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no workbook of a form is refused in one line, whatever is wrong with it, and within bounds. */
class BadFilesTest {

    private static final byte[] GOOD = Forms.written(Forms.whole(FormType.FORM_4MK), Language.RU);
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    static List<Arguments> files() throws IOException {
        return List.of(
                Arguments.of("nothing", bytes(""), "a workbook of the form .xlsx, but found: an empty file"),
                Arguments.of(
                        "three bytes", bytes("PK"), "a workbook of the form .xlsx, but found: a file of another form"),
                Arguments.of(
                        "csv", bytes("1;2;3\n"), "a workbook of the form .xlsx, but found: a file of another form"),
                Arguments.of(
                        "pdf", bytes("%PDF-1.7"), "a workbook of the form .xlsx, but found: a file of another form"),
                Arguments.of(
                        "xls or password",
                        new byte[] {
                            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                        },
                        "a workbook of the form .xlsx without a password, but found: an older one, .xls, or one with a password"),
                Arguments.of(
                        "cut off",
                        Arrays.copyOf(GOOD, GOOD.length / 2),
                        "a whole package, but found: one that is cut off or damaged"),
                Arguments.of(
                        "cut off in the table of contents",
                        Arrays.copyOf(GOOD, GOOD.length - 30),
                        "a whole package, but found: one that is cut off or damaged"),
                Arguments.of(
                        "a package of something else",
                        zip(Map.of("mimetype", "application/epub+zip")),
                        "a readable workbook, but found: one with parts missing or damaged"),
                Arguments.of(
                        "a workbook of something else",
                        new GridOf("Prices", List.of("I", "II", "III")).saved(),
                        "a sheet with a line I in the first column that holds the index of a form, but found: none"),
                Arguments.of(
                        "a sheet is missing",
                        changed(parts -> without(parts, SHEET)),
                        "a readable workbook, but found: one with parts missing or damaged"),
                Arguments.of(
                        "a sheet breaks off",
                        sheet(xml -> xml.substring(0, xml.length() / 2)),
                        "well-formed parts, but found: one that is cut off or damaged"),
                Arguments.of(
                        "an external entity",
                        sheet(xml -> xml.replaceFirst(
                                "<worksheet",
                                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet")),
                        "no document type, but found: one"),
                Arguments.of(
                        "entities that grow",
                        sheet(xml -> xml.replaceFirst(
                                        "<worksheet",
                                        "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet")
                                .replaceFirst("<v>", "<v>&b;")),
                        "no document type, but found: one"),
                Arguments.of(
                        "a text that there is not",
                        sheet(xml -> xml.replaceFirst("t=\"s\"><v>\\d+", "t=\"s\"><v>999999999")),
                        "every text that a cell names, but found: a cell that names none"),
                Arguments.of(
                        "a text by a number that is none",
                        sheet(xml -> xml.replaceFirst("t=\"s\"><v>\\d+", "t=\"s\"><v>-1")),
                        "the number of a text, but found: '-1'"),
                Arguments.of(
                        "a column beyond the last",
                        sheet(xml -> xml.replaceFirst("r=\"A1\"|r=\"B1\"", "r=\"ZZZ1\"")),
                        "the address of a cell, but found: 'ZZZ1'"),
                Arguments.of(
                        "an address that is none",
                        sheet(xml -> xml.replaceFirst("r=\"A1\"|r=\"B1\"", "r=\"ZZZZZZ1\"")),
                        "the address of a cell, but found: 'ZZZZZZ1'"),
                Arguments.of(
                        "a row beyond the last",
                        sheet(xml -> xml.replaceFirst("<row r=\"1\"", "<row r=\"9999999\"")),
                        "the number of a row, but found: '9999999'"),
                Arguments.of(
                        "a sort of cell that there is not",
                        sheet(xml -> xml.replaceFirst("t=\"s\"", "t=\"d\"")),
                        "a known sort of cell, but found: 'd'"),
                Arguments.of(
                        "a number of many digits",
                        sheet(xml -> xml.replaceFirst("t=\"n\"><v>\\d+", "t=\"n\"><v>" + "9".repeat(100))),
                        "numbers of at most 64 digits, but found: more"),
                Arguments.of(
                        "elements in each other",
                        sheet(xml ->
                                xml.replaceFirst("<sheetData>", "<sheetData>" + "<x>".repeat(70) + "</x>".repeat(70))),
                        "at most 64 elements in each other, but found: more"),
                Arguments.of(
                        "array formulas",
                        sheet(xml -> xml.replaceFirst(
                                "<sheetData>",
                                "<sheetData><row r=\"1\"><c r=\"A1\">"
                                        + "<f t=\"array\" ref=\"A1:XFD1\">1</f>".repeat(101) + "</c></row>")),
                        "at most 100 array formulas, but found: more"),
                Arguments.of(
                        "sheets",
                        changed(parts -> {
                            parts.computeIfPresent(
                                    "xl/workbook.xml",
                                    (name, xml) -> xml.replace(
                                            "</sheets>",
                                            "<sheet name=\"x\" r:id=\"rId3\" sheetId=\"3\"/>".repeat(100)
                                                    + "</sheets>"));
                            return parts;
                        }),
                        "at most 100 sheets, but found: more"),
                Arguments.of(
                        "another encoding",
                        sheet(xml -> xml.replaceFirst("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"")),
                        "parts in UTF-8, but found: another encoding"),
                Arguments.of("parts", parts(1_001), "at most 1000 parts, but found: more"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aBadFileIsRefusedInOneLine(String name, byte[] file, String expected) {
        assertThatExceptionOfType(InvalidWorkbookException.class)
                .as(name)
                .isThrownBy(() -> Forms.read(file))
                .withMessage("Invalid workbook: Expected " + expected);
    }

    /** A package of zeros: some kilobytes in the file, more than all that is allowed when unpacked. */
    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            for (int i = 0; i <= SafePackage.LONGEST_CONTENT >> 20; i++) {
                zip.write(zeros);
            }
        }

        assertThat(out.size()).isLessThan(1 << 20);
        assertThatExceptionOfType(InvalidWorkbookException.class)
                .isThrownBy(() -> Forms.read(out.toByteArray()))
                .withMessage("Invalid workbook: Expected at most 536870912 bytes when unpacked, but found: more");
    }

    @Test
    void aFileThatDoesNotEndIsRefused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'P';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) 'P');
                return length;
            }
        };

        assertThatExceptionOfType(InvalidWorkbookException.class)
                .isThrownBy(() -> FormWorkbook.reader().read(endless))
                .withMessage("Invalid workbook: Expected a file of at most 67108864 bytes, but found: more");
    }

    /** What breaks while it is read is the host's affair, not a wrong file. */
    @Test
    void aStreamThatFailsIsTold() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("unplugged");
            }
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FormWorkbook.reader().read(failing))
                .withMessage("unplugged");
    }

    /** Whatever bytes are changed: a form, or a refusal in one line, never another exception. */
    @Test
    void aDamagedFileIsReadOrRefused() throws IOException {
        Random random = new Random(78);
        String xml = part(GOOD, SHEET);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] file;
            if (i % 2 == 0) {
                file = GOOD.clone();
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            } else {
                int at = random.nextInt(xml.length());
                String other = xml.substring(0, at) + (char) (' ' + random.nextInt(95)) + xml.substring(at + 1);
                file = sheet(any -> other);
            }
            try {
                Forms.read(file);
            } catch (InvalidWorkbookException e) {
                refused++;
                assertThat(e.getMessage())
                        .startsWith("Invalid workbook: Expected ")
                        .doesNotContain("\n");
            }
        }
        assertThat(refused).isPositive();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] parts(int count) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            parts.put("xl/part" + i + ".xml", "<x/>");
        }
        return zip(parts);
    }

    private static Map<String, String> without(Map<String, String> parts, String name) {
        parts.remove(name);
        return parts;
    }

    private static byte[] sheet(UnaryOperator<String> change) throws IOException {
        return changedSheet(GOOD, change);
    }

    static byte[] changedSheet(byte[] file, UnaryOperator<String> change) throws IOException {
        return changed(file, parts -> {
            parts.computeIfPresent(SHEET, (name, xml) -> change.apply(xml));
            return parts;
        });
    }

    private static byte[] changed(UnaryOperator<Map<String, String>> change) throws IOException {
        return changed(GOOD, change);
    }

    private static byte[] changed(byte[] file, UnaryOperator<Map<String, String>> change) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = Packages.open(file)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), part(file, entry.getName()));
            }
        }
        return zip(change.apply(parts));
    }

    static String part(byte[] file, String name) throws IOException {
        try (ZipFile zip = Packages.open(file)) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(bytes(part.getValue()));
            }
        }
        return out.toByteArray();
    }

    /** A workbook with one column of words. */
    private record GridOf(String name, List<String> words) {

        byte[] saved() {
            Grid grid = Grid.of(GOOD);
            while (!grid.rows(0).isEmpty()) {
                grid.remove(0);
            }
            for (int i = 0; i < words.size(); i++) {
                grid.insert(i, words.get(i));
            }
            return grid.rename(0, name).saved();
        }
    }
}
