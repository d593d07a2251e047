package kz.qyzmet.spring.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import kz.qyzmet.spring.web.Problem.Kind;

/** A body as text: UTF-8 and nothing else. */
final class BodyText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private BodyText() {}

    static String of(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw notText();
            }
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw notText();
        }
    }

    private static ProblemException notText() {
        return Kind.MALFORMED_BODY.because("Expected a text in UTF-8");
    }
}
