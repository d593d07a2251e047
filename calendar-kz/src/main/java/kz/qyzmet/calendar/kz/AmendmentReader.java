package kz.qyzmet.calendar.kz;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Drops a byte order mark, and knows at the end whether a quoted field was ever closed: the CSV library does not say.
 */
final class AmendmentReader extends FilterReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private enum Place {
        FIELD_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private boolean started;
    private Place place = Place.FIELD_START;

    AmendmentReader(Reader in) {
        super(in);
    }

    boolean isInsideQuotes() {
        return place == Place.QUOTED;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (!started && count > 0) {
            started = true;
            if (buffer[offset] == BYTE_ORDER_MARK) {
                System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
                count--;
                if (count == 0) {
                    return read(buffer, offset, length);
                }
            }
        }
        for (int i = offset; i < offset + count; i++) {
            place = after(buffer[i]);
        }
        return count;
    }

    private Place after(char c) {
        if (place == Place.QUOTED) {
            return c == '"' ? Place.AFTER_QUOTE : Place.QUOTED;
        }
        if (c == ',' || c == '\n' || c == '\r') {
            return Place.FIELD_START;
        }
        // A doubled quote inside a quoted field stays inside; a quote inside a plain field is a letter like any other.
        return c == '"' && place != Place.PLAIN ? Place.QUOTED : Place.PLAIN;
    }
}
