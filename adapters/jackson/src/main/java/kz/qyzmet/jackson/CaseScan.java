package kz.qyzmet.jackson;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/**
 * The first of the two passes over a case file: its form, whatever its type.
 *
 * <p>It walks without recursion and keeps nothing but the names of the fields that are open, so that no file costs more
 * than its length.
 */
final class CaseScan {

    static final int DEEPEST = 32;
    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_NUMBER = 30;
    static final int MOST_ELEMENTS = 5_000;

    private final String text;
    private final JsonParser parser;
    private final Deque<Set<String>> open = new ArrayDeque<>();
    private Optional<String> type = Optional.empty();

    private CaseScan(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /** Checks the form and returns the type that the file names. */
    static String type(String text, CaseTypes types) {
        try (JsonParser parser = CaseText.parser(text)) {
            return new CaseScan(text, parser).scan(types);
        } catch (StreamReadException e) {
            throw BrokenJson.refusal(text, e);
        }
    }

    private String scan(CaseTypes types) {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            throw refused(
                    "Expected one object in { }, but found: " + (first == null ? "an empty file" : Found.at(parser)));
        }
        TokenStreamLocation start = parser.currentTokenLocation();
        open.push(new HashSet<>());
        while (!open.isEmpty()) {
            token(parser.nextToken(), types);
        }
        nothingMore();
        return type.orElseThrow(() -> new CaseFormatException(
                start.getLineNr(),
                start.getColumnNr(),
                "",
                "missing field: type; Expected one of " + String.join(", ", types.names())));
    }

    private void nothingMore() {
        TokenStreamLocation end;
        try {
            if (parser.nextToken() == null) {
                return;
            }
            end = parser.currentTokenLocation();
        } catch (StreamReadException e) {
            end = e.getLocation();
        }
        throw new CaseFormatException(
                end.getLineNr(), end.getColumnNr(), "", "Expected nothing after the object, but found more");
    }

    private void token(JsonToken token, CaseTypes types) {
        if (parser.streamReadContext().getNestingDepth() > DEEPEST) {
            throw refused("Expected at most " + DEEPEST + " levels of nesting, but found more");
        }
        if (parser.streamReadContext().inArray() && parser.streamReadContext().getCurrentIndex() >= MOST_ELEMENTS) {
            throw refused("Expected at most " + MOST_ELEMENTS + " elements in one list, but found more");
        }
        if (token != JsonToken.PROPERTY_NAME && token != JsonToken.VALUE_STRING && !token.isStructEnd() && isType()) {
            throw refused("Expected the type of the case in quotes, but found: " + Found.at(parser));
        }
        switch (token) {
            case START_OBJECT, START_ARRAY -> open.push(new HashSet<>());
            case END_OBJECT, END_ARRAY -> open.pop();
            case PROPERTY_NAME -> name();
            case VALUE_STRING -> string(types);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_NULL -> throw refused("Expected a value, but found: null; what is not known is left out");
            default -> {}
        }
    }

    private void name() {
        String name = parser.currentName();
        if (name.length() > LONGEST_TEXT) {
            throw refused("Expected names of at most " + LONGEST_TEXT + " characters, but found: " + name.length());
        }
        if (!open.element().add(name)) {
            throw refused("Expected each field once, but found it again");
        }
    }

    private void string(CaseTypes types) {
        if (parser.getStringLength() > LONGEST_TEXT) {
            throw refused("Expected texts of at most " + LONGEST_TEXT + " characters, but found: "
                    + parser.getStringLength());
        }
        String value = parser.getString();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            throw refused("Expected whole characters, but found half of a pair of escapes");
        }
        if (isType()) {
            if (types.find(value).isEmpty()) {
                throw refused("Expected one of " + String.join(", ", types.names()) + ", but found: "
                        + Shown.quoted(value) + Nearest.hint(value, types.names()));
            }
            type = Optional.of(value);
        }
    }

    private void number() {
        String number = parser.getString();
        if (number.length() > LONGEST_NUMBER) {
            throw refused(
                    "Expected numbers of at most " + LONGEST_NUMBER + " characters, but found: " + number.length());
        }
        if (number.indexOf('e') >= 0 || number.indexOf('E') >= 0) {
            throw refused("Expected a number without an exponent, but found: " + Shown.of(number));
        }
    }

    private boolean isType() {
        TokenStreamContext place = parser.streamReadContext();
        TokenStreamContext holder = parser.currentToken().isStructStart() ? place.getParent() : place;
        return open.size() == 1 && "type".equals(holder.currentName());
    }

    private CaseFormatException refused(String problem) {
        TokenStreamLocation at = text.isBlank() ? parser.currentLocation() : parser.currentTokenLocation();
        return new CaseFormatException(
                Math.max(at.getLineNr(), 1),
                Math.max(at.getColumnNr(), 1),
                CasePath.of(parser.streamReadContext()).toString(),
                problem);
    }
}
