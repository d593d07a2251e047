package kz.qyzmet.jackson;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.JsonParserDelegate;

/** A parser over fields of which none stands twice; for the place of a refusal, that of the value as a whole. */
final class CheckedParser extends JsonParserDelegate {

    private final TokenStreamLocation start;

    CheckedParser(JsonParser fields, TokenStreamLocation start) {
        super(fields);
        this.start = start;
    }

    @Override
    public TokenStreamLocation currentTokenLocation() {
        return start;
    }

    @Override
    public TokenStreamLocation currentLocation() {
        return start;
    }
}
