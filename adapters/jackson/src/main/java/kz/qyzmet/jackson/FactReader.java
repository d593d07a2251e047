package kz.qyzmet.jackson;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a fact: the text of its moment, or an object. */
final class FactReader extends StdDeserializer<Fact> {

    FactReader() {
        super(Fact.class);
    }

    @Override
    public Fact deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return Fact.at(context.readValue(parser, Moment.class));
        }
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw new ValueRefusal(
                    parser,
                    "Expected a date such as 2026-05-06, a time such as 2026-05-06T09:30, or an object with 'at' and"
                            + " 'recordedOn', but found: " + Found.at(parser));
        }
        return object(parser, context);
    }

    @Override
    public Collection<Object> getKnownPropertyNames() {
        return List.of("at", "planned", "recordedOn");
    }

    private Fact object(JsonParser parser, DeserializationContext context) {
        Moment at = null;
        Optional<LocalDate> recordedOn = Optional.empty();
        boolean planned = false;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            try {
                switch (name) {
                    case "at" -> at = context.readValue(parser, Moment.class);
                    case "recordedOn" -> recordedOn = Optional.of(day(parser, context));
                    case "planned" ->
                        planned = (boolean)
                                PlainReader.of(boolean.class).orElseThrow().deserialize(parser, context);
                    default -> handleUnknownProperty(parser, context, Fact.class, name);
                }
            } catch (JacksonException e) {
                // The path of an unknown field already names it.
                throw e.getPath().isEmpty() ? e.prependPath(Fact.class, name) : e;
            }
        }
        return fact(parser, at, recordedOn, planned);
    }

    private static LocalDate day(JsonParser parser, DeserializationContext context) {
        TextForm<?> form = TextForms.ofJdk(LocalDate.class).orElseThrow();
        return (LocalDate) new TextReader(form).deserialize(parser, context);
    }

    private static Fact fact(JsonParser parser, @Nullable Moment at, Optional<LocalDate> recordedOn, boolean planned) {
        if (at == null) {
            throw new ValueRefusal(parser, "missing field: at").prependPath(Fact.class, "at");
        }
        try {
            return new FactParts(at, recordedOn, planned).fact();
        } catch (IllegalArgumentException e) {
            throw new ValueRefusal(parser, String.valueOf(e.getMessage()));
        }
    }
}
