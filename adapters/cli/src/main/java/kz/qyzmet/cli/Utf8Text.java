package kz.qyzmet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads CSV text in UTF-8 and refuses anything else, with the line on which it stands.
 *
 * <p>All characters before a bad byte are handed out first. A NUL is refused, too: no text holds one, and a binary file
 * of NULs is well-formed UTF-8. On the way it watches the quotes, because the CSV library takes an unclosed one for the
 * last field of the file.
 */
final class Utf8Text extends Reader {

    private static final int BUFFER = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private enum Place {
        FIELD_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);

    private boolean started;
    private boolean ended;
    private boolean malformed;
    private long line = 1;
    private boolean afterReturn;
    private Place place = Place.FIELD_START;
    private long quoteLine;

    Utf8Text(InputStream in) {
        this.in = in;
    }

    /** Returns the line on which a quote was opened that is not closed yet; 0 if there is none. */
    long openQuoteLine() {
        return place == Place.QUOTED ? quoteLine : 0;
    }

    /** Tells whether all of the text has been read. */
    boolean isAtEnd() {
        return ended;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (malformed) {
                throw new NotTextException(line);
            }
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    /** Closes nothing: the bytes belong to the caller. */
    @Override
    public void close() {}

    private void decode() throws IOException {
        if (!ended) {
            bytes.compact();
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0)).flip();
        }
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        malformed = result.isError();
        chars.flip();
        if (!started && chars.hasRemaining()) {
            started = true;
            if (chars.get(0) == BYTE_ORDER_MARK) {
                chars.get();
            }
        }
        watch();
    }

    private void watch() {
        char[] text = chars.array();
        for (int i = chars.position(); i < chars.limit(); i++) {
            char c = text[i];
            if (c == 0) {
                malformed = true;
                chars.limit(i);
                return;
            }
            // A return and a newline are one line break.
            if (c == '\r' || (c == '\n' && !afterReturn)) {
                line++;
            }
            afterReturn = c == '\r';
            place = after(c);
        }
    }

    private Place after(char c) {
        if (place == Place.QUOTED) {
            return c == '"' ? Place.AFTER_QUOTE : Place.QUOTED;
        }
        if (c == ',' || c == '\n' || c == '\r') {
            return Place.FIELD_START;
        }
        if (c != '"' || place == Place.PLAIN) {
            return Place.PLAIN;
        }
        // A doubled quote goes on with the same field.
        quoteLine = place == Place.FIELD_START ? line : quoteLine;
        return Place.QUOTED;
    }

    /** Thrown at the first byte that is no text. */
    static final class NotTextException extends CharacterCodingException {

        private static final long serialVersionUID = 1L;

        private final long line;

        NotTextException(long line) {
            this.line = line;
        }

        long line() {
            return line;
        }

        @Override
        public String getMessage() {
            return "not a text in UTF-8, line " + line;
        }
    }
}
