package kz.qyzmet.jackson;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.qyzmet.law.Measure;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads the quantity of a term: which sort it is, its fields tell. */
final class MeasureReader extends StdDeserializer<Measure> {

    private static final List<Class<? extends Measure>> SORTS = List.of(
            Measure.Count.class,
            Measure.DayAfterPeriod.class,
            Measure.YearlyDate.class,
            Measure.FixedDate.class,
            Measure.Recurring.class,
            Measure.LookBack.class,
            Measure.Frequency.class,
            Measure.SetElsewhere.class,
            Measure.NoTerm.class);

    MeasureReader() {
        super(Measure.class);
    }

    @Override
    public Measure deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw new ValueRefusal(
                    parser,
                    "Expected a quantity such as { \"amount\": 5, \"unit\": \"WORKING_DAY\" }, but found: "
                            + Found.at(parser));
        }
        JsonNode tree = context.readTree(parser);
        Set<String> found = new TreeSet<>(tree.propertyNames());
        for (Class<? extends Measure> sort : SORTS) {
            if (fields(sort).equals(found)) {
                return context.readTreeAsValue(tree, sort);
            }
        }
        throw new ValueRefusal(
                parser,
                "Expected the fields of one quantity, such as amount and unit, but found: "
                        + Shown.quoted(String.join(", ", found)));
    }

    private static Set<String> fields(Class<?> sort) {
        return Arrays.stream(sort.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
