package kz.qyzmet.jackson.answer;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON that a person can read, too: UTF-8, indented by two spaces, with plain newlines on every machine. */
final class PrintedJson extends ObjectWriteContext.Base {

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private PrintedJson() {}

    /** Starts JSON. What was written reaches the stream when the generator is closed; the stream stays open. */
    static JsonGenerator on(OutputStream out) {
        return FACTORY.createGenerator(new PrintedJson(), out);
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return new DefaultPrettyPrinter().withArrayIndenter(TWO_SPACES).withObjectIndenter(TWO_SPACES);
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }
}
