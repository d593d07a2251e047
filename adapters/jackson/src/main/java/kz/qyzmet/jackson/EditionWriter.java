package kz.qyzmet.jackson;

import java.util.Optional;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes an edition as its name, if the name is enough to find it again. */
final class EditionWriter extends StdSerializer<Edition> {

    private final Optional<Reckoner> law;

    EditionWriter(Optional<Reckoner> law) {
        super(Edition.class);
        this.law = law;
    }

    @Override
    public void serialize(Edition edition, JsonGenerator json, SerializationContext context) {
        if (Shipped.edition(edition.name(), law).filter(edition::equals).isEmpty()) {
            context.reportMappingProblem(
                    "Invalid edition: Expected a shipped one, or that of the engine of the module, because a name is"
                            + " all that is written, but found: %s",
                    Shown.quoted(edition.name()));
        }
        json.writeString(edition.name());
    }
}
