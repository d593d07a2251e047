package kz.qyzmet.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Copies the package that the writer of workbooks made, less what differs from run to run: it writes the time of the
 * machine into the properties, and the joined cells in an order of chance.
 */
final class ReproduciblePackage {

    /** The earliest time that the format knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final byte[] JOINED = "<mergeCells>".getBytes(StandardCharsets.US_ASCII);

    private ReproduciblePackage() {}

    static void copy(byte[] made, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipFile in = Packages.open(made)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NO_TIME);
                copy.putNextEntry(timeless);
                try (InputStream part = in.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        copy.write(withoutTime(part.readAllBytes()));
                    } else if (entry.getName().startsWith(SHEETS)) {
                        sheet(part, copy);
                    } else {
                        part.transferTo(copy);
                    }
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Copies all before the joined cells as it comes: no text of a cell holds that element, its signs are escaped. */
    private static void sheet(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int kept = 0;
        for (int read = in.read(buffer, 0, buffer.length);
                read >= 0;
                read = in.read(buffer, kept, buffer.length - kept)) {
            int length = kept + read;
            int found = indexOf(buffer, length);
            if (found >= 0) {
                out.write(buffer, 0, found);
                String tail = new String(buffer, found, length - found, StandardCharsets.UTF_8)
                        + new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(sorted(tail).getBytes(StandardCharsets.UTF_8));
                return;
            }
            kept = Math.min(length, JOINED.length - 1);
            out.write(buffer, 0, length - kept);
            System.arraycopy(buffer, length - kept, buffer, 0, kept);
        }
        out.write(buffer, 0, kept);
    }

    private static int indexOf(byte[] buffer, int length) {
        for (int i = 0; i + JOINED.length <= length; i++) {
            if (buffer[i] == '<' && Arrays.equals(buffer, i, i + JOINED.length, JOINED, 0, JOINED.length)) {
                return i;
            }
        }
        return -1;
    }

    private static String sorted(String tail) {
        int begin = JOINED.length;
        int end = tail.indexOf("</mergeCells>");
        StringBuilder sorted = new StringBuilder(tail.substring(0, begin));
        new TreeSet<>(Arrays.asList(tail.substring(begin, end).split("(?<=/>)"))).forEach(sorted::append);
        return sorted.append(tail, end, tail.length()).toString();
    }
}
