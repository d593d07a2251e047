package kz.qyzmet.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Makes a package of somebody else's that the library for workbooks may read: no more parts and bytes than a form can
 * have, and in each part nothing but what {@link PartCheck} lets through.
 *
 * <p>The copy holds what was checked and nothing else, so that no other reading of the file can differ from it.
 */
final class SafePackage {

    /** Bytes of the file. */
    static final int LONGEST_FILE = 64 << 20;
    /** Bytes of all parts together. */
    static final long LONGEST_CONTENT = 512L << 20;

    static final int MOST_PARTS = 1_000;

    private static final int ZIP = 0x504B0304;
    private static final int OLE = 0xD0CF11E0;

    private SafePackage() {}

    /**
     * Returns a checked copy.
     *
     * @throws InvalidWorkbookException if the file is no package of a workbook, or breaks a limit
     * @throws IOException if the stream cannot be read
     */
    static byte[] of(InputStream in) throws IOException {
        byte[] file = in.readNBytes(LONGEST_FILE + 1);
        if (file.length > LONGEST_FILE) {
            throw InvalidWorkbookException.of("a file of at most " + LONGEST_FILE + " bytes", "more");
        }
        int head = file.length < 4 ? 0 : ByteBuffer.wrap(file).getInt();
        if (head == OLE) {
            throw InvalidWorkbookException.of(
                    "a workbook of the form .xlsx without a password", "an older one, .xls, or one with a password");
        }
        if (head != ZIP) {
            throw InvalidWorkbookException.of(
                    "a workbook of the form .xlsx", file.length == 0 ? "an empty file" : "a file of another form");
        }
        try {
            if (parts(file) > MOST_PARTS) {
                throw InvalidWorkbookException.of("at most " + MOST_PARTS + " parts", "more");
            }
            return copy(file);
        } catch (IOException | IllegalArgumentException e) {
            if (e instanceof InvalidWorkbookException found) {
                throw found;
            }
            // What the reader of packages says of broken ones quotes their content.
            throw InvalidWorkbookException.of("a whole package", "one that is cut off or damaged");
        }
    }

    /** Counts the entries of the table of contents, before the library makes room for each. */
    private static int parts(byte[] file) {
        int parts = 0;
        for (int i = 0; i + 4 <= file.length; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
                parts++;
            }
        }
        return parts;
    }

    private static byte[] copy(byte[] file) throws IOException {
        ByteArrayOutputStream safe = new ByteArrayOutputStream();
        PartCheck check = new PartCheck();
        long left = LONGEST_CONTENT;
        try (ZipFile in = Packages.open(file);
                ZipOutputStream out = new ZipOutputStream(safe)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                // Encrypted parts are refused by the stream itself.
                Tee tee = new Tee(in.getInputStream(entry), left);
                if (isRead(entry.getName())) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    tee.to = out;
                    check.part(tee);
                }
                tee.drain();
                left = tee.left;
            }
        }
        check.finish();
        return safe.toByteArray();
    }

    /** Pictures, macros and the like are left out. */
    private static boolean isRead(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    /** Copies what is read through it, and counts it. */
    private static final class Tee extends FilterInputStream {

        private long left;
        private OutputStream to = OutputStream.nullOutputStream();

        private Tee(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                left -= read;
                if (left < 0) {
                    throw InvalidWorkbookException.of("at most " + LONGEST_CONTENT + " bytes when unpacked", "more");
                }
                to.write(buffer, offset, read);
            }
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {
            // The parser closes what it has read to the end of its document: there may be more.
        }

        private void drain() throws IOException {
            transferTo(OutputStream.nullOutputStream());
        }
    }
}
