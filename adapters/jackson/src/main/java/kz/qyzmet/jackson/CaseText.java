package kz.qyzmet.jackson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;

/** The text of a case file: UTF-8 and nothing else, of a bounded length. */
final class CaseText {

    /** Ten megabytes: more than any case, and little enough to be held. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The limits are held by {@link CaseScan}, whose refusals say what is allowed. */
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(1000)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private CaseText() {}

    /** Reads no more than the limit and one byte, however much there is. */
    static String read(InputStream in) throws IOException {
        byte[] bytes = bytes(in);
        if (bytes.length > MOST_BYTES) {
            throw new CaseFormatException(1, 1, "", "Expected a file of at most 10 MB, but found a longer one");
        }
        String text = decode(bytes);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            throw new CaseFormatException(
                    1, 1, "", "Expected a text in UTF-8 without a byte order mark, but found: a byte order mark");
        }
        return text;
    }

    /** By plain reads: the bulk reads of a file stream ask for its position, which a pipe has none of. */
    private static byte[] bytes(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        while (bytes.size() <= MOST_BYTES) {
            int read = in.read(part, 0, Math.min(part.length, MOST_BYTES + 1 - bytes.size()));
            if (read < 0) {
                break;
            }
            bytes.write(part, 0, read);
        }
        return bytes.toByteArray();
    }

    /** Writes each field and element on a line of its own, with the same newlines on every machine. */
    static ObjectWriter indented(ObjectMapper mapper) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return mapper.writer()
                .with(new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter));
    }

    static JsonParser parser(String text) {
        return JSON.createParser(ObjectReadContext.empty(), text);
    }

    private static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            String good = text.toString();
            int line = 1 + (int) good.chars().filter(c -> c == '\n').count();
            throw new CaseFormatException(
                    line,
                    good.length() - good.lastIndexOf('\n'),
                    "",
                    "Expected a text in UTF-8, but found: bytes that are none");
        }
        return text.toString();
    }
}
