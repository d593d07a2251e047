package kz.qyzmet.jackson;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.Measure;
import org.joda.money.Money;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of what cases are made of, by the rules by which their parts are read.
 *
 * <p>Each type that has a name is described once, and referred to where it stands. What none of our rules reads, such
 * as a class of a host, is described by a schema that takes anything.
 */
final class SchemaParts {

    private static final ObjectMapper WRITER = StrictMapper.forWriting();

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    /** Returns the definitions to which the schemas made so far refer, by name. */
    Map<String, ObjectNode> definitions() {
        return definitions;
    }

    /** Returns the schema of a type as that of a part. */
    ObjectNode of(Type type) {
        return of(type, 0);
    }

    /** Returns the properties of a value with a builder, each part by name. */
    Map<String, ObjectNode> properties(ValueShape shape) {
        Map<String, ObjectNode> properties = new LinkedHashMap<>();
        shape.parts().forEach((name, part) -> {
            ObjectNode property = of(part.accessor().getGenericReturnType());
            if (part.hasDefault()) {
                BareValue.constant(shape.type(), part.accessor())
                        .ifPresent(value -> property.set("default", WRITER.valueToTree(value)));
            }
            properties.put(name, property);
        });
        return properties;
    }

    /** A part and its elements are read strictly, what stands deeper in it by the rules of the library alone. */
    private ObjectNode of(Type type, int depth) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return generic(raw, generic.getActualTypeArguments(), depth);
        }
        return type instanceof Class<?> plain ? plain(plain, depth) : Schemas.anything();
    }

    private ObjectNode generic(Class<?> raw, Type[] arguments, int depth) {
        if (raw == Optional.class) {
            return of(arguments[0], depth + 1);
        }
        if (Collection.class.isAssignableFrom(raw) && arguments.length == 1) {
            ObjectNode list = Schemas.list(of(arguments[0], depth + 1));
            // To a schema 1 and 1.0 are the same number, to a set of decimals they are two.
            boolean once = Set.class.isAssignableFrom(raw) && arguments[0] != BigDecimal.class;
            return once ? list.put("uniqueItems", true) : list;
        }
        return Map.class.isAssignableFrom(raw) && arguments.length == 2
                ? Schemas.map(key(arguments[0]), of(arguments[1], depth + 1))
                : Schemas.anything();
    }

    private ObjectNode plain(Class<?> type, int depth) {
        Optional<ObjectNode> scalar = Schemas.scalar(type);
        if (scalar.isPresent()) {
            return scalar.get();
        }
        if (type == Fact.class) {
            return definition(type, this::fact);
        }
        if (type == Money.class) {
            return definition(type, SchemaParts::money);
        }
        if (type == Measure.class) {
            return definition(type, this::measure);
        }
        boolean text = TextForms.of(type).isPresent()
                || (depth <= 1 && TextForms.ofJdk(type).isPresent());
        if (text) {
            return definition(type, () -> TextSchemas.of(type, this));
        }
        Optional<ValueShape> shape = ValueShape.of(type);
        if (shape.isPresent()) {
            return definition(type, () -> Schemas.object(properties(shape.get()), BareValue.mandatory(shape.get())));
        }
        if (type.isRecord() && TextForms.isOwn(type)) {
            return definition(type, () -> Schemas.object(components(type), mandatory(type)));
        }
        return type.isEnum() ? TextSchemas.suggesting(type) : Schemas.anything();
    }

    private ObjectNode definition(Class<?> type, Supplier<ObjectNode> schema) {
        String name = name(type);
        if (!definitions.containsKey(name)) {
            // There before it is made: a value may hold others of its own type.
            ObjectNode made = Schemas.anything();
            definitions.put(name, made);
            made.setAll(schema.get());
        }
        return Schemas.reference(name);
    }

    /** A name stays when another room gets a type of the same simple name: ours begin with their room. */
    private static String name(Class<?> type) {
        String name = type.getName().replace('$', '.');
        if (TextForms.isOwn(type)) {
            return name.substring(TextForms.OWN.length());
        }
        return ValueShape.of(type).isPresent() ? name : type.getSimpleName();
    }

    private Map<String, ObjectNode> components(Class<?> type) {
        Map<String, ObjectNode> properties = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), of(component.getGenericType()));
        }
        return properties;
    }

    private static List<String> mandatory(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !ValueIntrospector.canBeEmpty(component.getType()))
                .map(RecordComponent::getName)
                .toList();
    }

    private ObjectNode fact() {
        Map<String, ObjectNode> parts = components(FactParts.class);
        parts.computeIfPresent("planned", (name, planned) -> planned.put("default", false));
        return Schemas.anyOf(List.of(of(Moment.class), Schemas.object(parts, Set.of("at"))));
    }

    private static ObjectNode money() {
        String amount = MoneyText.AMOUNT.pattern();
        String currency = MoneyText.CODE.pattern();
        Map<String, ObjectNode> parts = new LinkedHashMap<>();
        parts.put("amount", Schemas.text(amount));
        parts.put("currency", Schemas.text(currency));
        return Schemas.anyOf(List.of(Schemas.text(currency + " " + amount), Schemas.object(parts, parts.keySet())));
    }

    /** Which sort it is, its fields tell. */
    private ObjectNode measure() {
        return Schemas.anyOf(Arrays.stream(Measure.class.getPermittedSubclasses())
                .map(this::of)
                .toList());
    }

    /** The names that a map has, empty where none of our rules reads them. */
    private Optional<ObjectNode> key(Type type) {
        if (!(type instanceof Class<?> plain)) {
            return Optional.empty();
        }
        if (TextForms.of(plain).isPresent()) {
            return Optional.of(of(plain));
        }
        return TextSchemas.key(plain);
    }
}
