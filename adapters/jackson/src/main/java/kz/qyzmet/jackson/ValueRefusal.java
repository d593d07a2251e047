package kz.qyzmet.jackson;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** A value that is not what it should be. The message is ours, fit to be shown; the path is Jackson's. */
final class ValueRefusal extends DatabindException {

    private static final long serialVersionUID = 1L;

    ValueRefusal(JsonParser parser, String message) {
        super(parser, message, parser.currentTokenLocation());
    }
}
