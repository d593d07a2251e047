package kz.qyzmet.jackson;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.text.LocalizedText;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schemas (2020-12) of case files, made from the same shapes and texts by which {@link CaseReader} reads them.
 *
 * <p>A schema takes every file that the reader takes, and refuses what is wrong by its form: an unknown field, a
 * missing one, another type, a misspelt name, a date that is none at a glance, an element that stands twice in a set.
 * It cannot know what only values know, and takes a file that the reader refuses for one of these reasons: a day that
 * no month has, a check digit, facts that contradict each other, a number beyond what it counts, the same element
 * written in two ways; and what JSON itself hides from it: fields told twice, {@code 1.0} for a whole number, an
 * exponent, depth and length of the file. A part of a host's case that is of no type of the library or of the case
 * files is left open, and may hold anything.
 *
 * <p>Each document is complete in itself: the values that it refers to stand in its {@code $defs}, under the name of
 * their room and type. A case of the library has the {@code $id} {@code urn:kz:qyzmet:schema:0.1:complaint}, a name and
 * no address, so that nothing is ever fetched; its number changes only when a file that was taken before no longer is.
 * A case of a host has none: its name is the host's to give. {@code description} is the English label of the case,
 * {@code x-label} the label in the three languages.
 *
 * <p>Safe for use by several threads. Each document is made once; the one that is handed out is a copy.
 */
public final class CaseSchemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ID = "urn:kz:qyzmet:schema:0.1:";
    private static final String WHOLE = "case";
    private static final ObjectWriter PRINTER = CaseText.indented(JsonMapper.shared());
    private static final CaseSchemas STANDARD = new CaseSchemas(CaseTypes.standard());

    private final CaseTypes types;
    private final Map<String, ObjectNode> made = new ConcurrentHashMap<>();

    private CaseSchemas(CaseTypes types) {
        this.types = types;
    }

    /**
     * Returns the schemas of the library's cases.
     *
     * @return the schemas, not null
     */
    public static CaseSchemas standard() {
        return STANDARD;
    }

    /**
     * Returns the schemas of given types of cases.
     *
     * @param types the types, not null
     * @return the schemas, not null
     */
    public static CaseSchemas of(CaseTypes types) {
        return new CaseSchemas(Objects.requireNonNull(types, "types"));
    }

    /**
     * Returns the names of the types in the order of the alphabet.
     *
     * @return the names, not null
     */
    public Set<String> names() {
        return types.names();
    }

    /**
     * Returns the schema of the files of one type.
     *
     * @param type the name of the type, such as {@code complaint}, not null
     * @return a document of its own, which the caller may change, not null
     * @throws IllegalArgumentException if there is no type of that name; the message lists the names
     */
    public ObjectNode schema(String type) {
        known(type);
        return made.computeIfAbsent(type, this::one).deepCopy();
    }

    /**
     * Returns one schema of the files of all types, which share their definitions.
     *
     * @return a document of its own, which the caller may change, not null
     */
    public ObjectNode all() {
        return made.computeIfAbsent("", whole -> everything()).deepCopy();
    }

    /**
     * Returns the schema of the files of one type as a text.
     *
     * @param type the name of the type, such as {@code complaint}, not null
     * @return the text, indented by two spaces, which ends with a newline, not null
     * @throws IllegalArgumentException if there is no type of that name; the message lists the names
     */
    public String text(String type) {
        return PRINTER.writeValueAsString(schema(type)) + "\n";
    }

    /**
     * Returns the one schema of the files of all types as a text.
     *
     * @return the text, indented by two spaces, which ends with a newline, not null
     */
    public String text() {
        return PRINTER.writeValueAsString(all()) + "\n";
    }

    /**
     * Returns the name of a type for a reader.
     *
     * @param type the name of the type, such as {@code complaint}, not null
     * @return the label, empty where it differs from one case of that type to the other
     * @throws IllegalArgumentException if there is no type of that name; the message lists the names
     */
    public Optional<LocalizedText> label(String type) {
        return label(known(type));
    }

    private Class<? extends LegalCase> known(String type) {
        return types.find(Objects.requireNonNull(type, "type"))
                .orElseThrow(() ->
                        new IllegalArgumentException("Invalid case type: Expected one of " + String.join(", ", names())
                                + ", but found: " + Shown.quoted(type) + Nearest.hint(type, names())));
    }

    private ObjectNode one(String type) {
        SchemaParts parts = new SchemaParts();
        ObjectNode schema = document(isStandard(type) ? Optional.of(type) : Optional.empty());
        schema.setAll(described(type, parts));
        schema.putObject("$defs").setAll(parts.definitions());
        return schema;
    }

    private ObjectNode everything() {
        SchemaParts parts = new SchemaParts();
        Map<String, ObjectNode> definitions = new TreeMap<>();
        boolean standard =
                names().equals(CaseTypes.standard().names()) && names().stream().allMatch(this::isStandard);
        ObjectNode schema = document(standard ? Optional.of(WHOLE) : Optional.empty());
        ArrayNode known = schema.put("title", WHOLE)
                .put("type", "object")
                .putObject("properties")
                .putObject("type")
                .putArray("enum");
        schema.putArray("required").add("type");
        // A choice of all would answer a slip in one file with what it lacks to be each of the other types.
        ArrayNode choice = schema.putArray("allOf");
        for (String type : names()) {
            known.add(type);
            // No name of a type holds a dot or a capital, each name of a definition does.
            choice.add(Schemas.ifType(type, Schemas.reference(type)));
            definitions.put(type, described(type, parts));
        }
        definitions.putAll(parts.definitions());
        schema.putObject("$defs").setAll(definitions);
        return schema;
    }

    private static ObjectNode document(Optional<String> name) {
        ObjectNode schema = Schemas.anything().put("$schema", DIALECT);
        name.ifPresent(found -> schema.put("$id", ID + found));
        return schema;
    }

    private ObjectNode described(String type, SchemaParts parts) {
        Class<? extends LegalCase> found = known(type);
        ValueShape shape = ValueShape.of(found).orElseThrow();
        ObjectNode schema = Schemas.anything().put("title", type);
        label(found)
                .ifPresent(label -> schema.put("description", label.en())
                        .putObject("x-label")
                        .put("kk", label.kk())
                        .put("ru", label.ru())
                        .put("en", label.en()));
        Map<String, ObjectNode> properties = new LinkedHashMap<>();
        properties.put("type", Schemas.anything().put("const", type));
        properties.putAll(parts.properties(shape));
        Set<String> required = new TreeSet<>(BareValue.mandatory(shape));
        required.add("type");
        return schema.setAll(Schemas.object(properties, required));
    }

    private boolean isStandard(String type) {
        return CaseTypes.standard().find(type).equals(types.find(type));
    }

    /** The label of a sort of case, which belongs to each case, empty where it differs from one to the other. */
    private static Optional<LocalizedText> label(Class<? extends LegalCase> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("label")
                        && method.getParameterCount() == 0
                        && method.getReturnType() == LocalizedText.class
                        && method.isDefault())
                .findFirst()
                .flatMap(method -> BareValue.constant(type, method))
                .map(LocalizedText.class::cast);
    }
}
