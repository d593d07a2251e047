package kz.qyzmet.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file without an end: a start, then the same bytes again and again. Counts what was read of it. */
final class Endless extends InputStream {

    private final byte[] start;
    private final byte[] again;
    private long read;

    Endless(String start, byte... again) {
        this.start = start.getBytes(StandardCharsets.UTF_8);
        this.again = again;
    }

    long count() {
        return read;
    }

    @Override
    public int read() {
        long at = read++;
        return Byte.toUnsignedInt(
                at < start.length ? start[(int) at] : again[(int) ((at - start.length) % again.length)]);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        for (int i = 0; i < length; i++) {
            target[offset + i] = (byte) read();
        }
        return length;
    }
}
