package kz.qyzmet.spring.web;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON that is no case file, as strictly: each field once, bounded depth and length, nothing after the value. */
final class BodyJson {

    /** A case file has 32 levels; the body of an impact has a few above it. */
    private static final int DEEPEST = 40;

    private static final int LONGEST_TEXT = 1024 * 1024;
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_NAME = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BodyJson() {}

    static JsonNode tree(String text) {
        return read(() -> MAPPER.readTree(text));
    }

    static JsonParser parser(String text) {
        return MAPPER.createParser(text);
    }

    /** Reads, and turns what the library says of bad JSON into a problem, without its words: they quote the body. */
    static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (JacksonException e) {
            int line = Optional.ofNullable(e.getLocation())
                    .map(TokenStreamLocation::getLineNr)
                    .orElse(0);
            throw Problem.malformed(
                    line,
                    "",
                    "Expected JSON of at most " + DEEPEST + " levels, each field once, and nothing after it"
                            + (line > 0 ? ", but line " + line + " is none" : ""));
        }
    }

    /**
     * Something that is read.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Reading<T> {

        /** Reads it. */
        T read();
    }
}
