package kz.qyzmet.jackson;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kz.qyzmet.deadline.LegalCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes cases as case files, which {@link CaseReader} reads back as equal cases.
 *
 * <p>The {@code type} comes first, then the fields in the order of the alphabet. What is empty or a default is left
 * out. Identifiers are written in full: a case file holds personal data. Safe for use by several threads.
 */
public final class CaseWriter {

    private final CaseTypes types;
    private final ObjectMapper mapper;
    private final ObjectWriter printer;

    private CaseWriter(CaseTypes types) {
        this.types = types;
        this.mapper = StrictMapper.forWriting();
        this.printer = CaseText.indented(mapper);
    }

    /**
     * Returns a writer of the library's cases.
     *
     * @return the writer, not null
     */
    public static CaseWriter standard() {
        return of(CaseTypes.standard());
    }

    /**
     * Returns a writer of given types of cases.
     *
     * @param types the types, not null
     * @return the writer, not null
     */
    public static CaseWriter of(CaseTypes types) {
        return new CaseWriter(Objects.requireNonNull(types, "types"));
    }

    /**
     * Returns a case as the text of a case file.
     *
     * @param legalCase the case, not null
     * @return the text, which ends with a newline, not null
     * @throws IllegalArgumentException if the case is of none of the types
     */
    public String write(LegalCase legalCase) {
        return printer.writeValueAsString(tree(legalCase)) + "\n";
    }

    /**
     * Writes a case as a case file in UTF-8.
     *
     * @param legalCase the case, not null
     * @param out where to, flushed and not closed, not null
     * @throws IllegalArgumentException if the case is of none of the types
     * @throws IOException if the file cannot be written
     */
    public void write(LegalCase legalCase, OutputStream out) throws IOException {
        out.write(write(legalCase).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private ObjectNode tree(LegalCase legalCase) {
        ObjectNode file = mapper.createObjectNode().put("type", types.nameOf(legalCase));
        JsonNode parts = mapper.valueToTree(legalCase);
        return file.setAll((ObjectNode) parts);
    }
}
