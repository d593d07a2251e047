package kz.qyzmet.jackson;

import java.util.Optional;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads an edition by its name. */
final class EditionReader extends StdDeserializer<Edition> {

    private final TextReader text;

    EditionReader(Optional<Reckoner> law) {
        super(Edition.class);
        this.text = new TextReader(new TextForm<>(
                Edition.class,
                found -> "the name of an edition: " + String.join("; ", Shipped.editionNames(law)),
                name -> Shipped.edition(name, law).orElseThrow(),
                Object::toString));
    }

    @Override
    public Edition deserialize(JsonParser parser, DeserializationContext context) {
        return (Edition) text.deserialize(parser, context);
    }
}
