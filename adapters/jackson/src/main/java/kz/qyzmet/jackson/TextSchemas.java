package kz.qyzmet.jackson;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.agreement.partner.DayHours;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.NormId;
import kz.qyzmet.party.BankAccount;
import kz.qyzmet.party.Bin;
import kz.qyzmet.party.Iin;
import org.threeten.extra.YearQuarter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of texts.
 *
 * <p>A pattern takes each text that is read, and refuses what shows at a glance that it is none: what only the calendar
 * or a check digit knows is left to the reader. The only shorthand is {@code \w}, which means the same to every engine;
 * some know more digits and spaces than others.
 */
final class TextSchemas {

    private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";
    private static final String DATE = MONTH + "-(0[1-9]|[12][0-9]|3[01])";
    /** A second may have up to nine decimals, and a point that none follow. */
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{0,9})?)?";

    private static final String OFFSET = "(Z|[-+][0-9:]+)";
    private static final String SPACE = "[^\\w:,–-]*";
    private static final String SPAN = SPACE + TIME + SPACE + "[–-]" + SPACE + TIME + SPACE;
    private static final String NUMBER = "[-+]?[0-9]+";
    private static final String SECONDS = NUMBER + "([.,][0-9]{0,9})?";

    private static final Map<Class<?>, String> PATTERNS = Map.ofEntries(
            Map.entry(LocalDate.class, DATE),
            Map.entry(YearMonth.class, MONTH),
            Map.entry(YearQuarter.class, "[0-9]{4}-Q[1-4]"),
            Map.entry(MonthDay.class, "--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"),
            Map.entry(LocalTime.class, TIME),
            Map.entry(
                    Duration.class,
                    "[-+]?[Pp](" + NUMBER + "[Dd])?([Tt](" + NUMBER + "[Hh])?(" + NUMBER + "[Mm])?(" + SECONDS
                            + "[Ss])?)?"),
            Map.entry(Instant.class, "[-+]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}[Tt]" + TIME + "([Zz]|[-+][0-9:]+)"),
            Map.entry(DayHours.class, "(closed|" + SPAN + "(," + SPAN + ")*)"),
            Map.entry(NormId.class, "[a-z0-9]+(\\.[a-z0-9-]+)+"),
            Map.entry(Bin.class, "[0-9]{12}"),
            Map.entry(Iin.class, "[0-9]{12}"),
            Map.entry(BankAccount.class, "KZ[0-9]{5}[0-9A-Z]{13}"));

    private static final String WHOLE_NUMBER = "(0|-?[1-9][0-9]*)";

    private TextSchemas() {}

    /** Returns the schema of a type that is read from a text. */
    static ObjectNode of(Class<?> type, SchemaParts parts) {
        if (type == Moment.class) {
            return Schemas.anyOf(List.of(parts.of(LocalDate.class), Schemas.text(DATE + "T" + TIME + OFFSET + "?")));
        }
        if (type == Citation.class) {
            return Schemas.anyOf(List.of(parts.of(Ground.class), parts.of(NormId.class)));
        }
        if (type == Ground.class) {
            return oneOf(Arrays.stream(Ground.values()).map(Ground::id));
        }
        if (type.isEnum()) {
            return oneOf(names(type));
        }
        ObjectNode text =
                Optional.ofNullable(PATTERNS.get(type)).map(Schemas::text).orElseGet(Schemas::text);
        return type == LocalDate.class ? text.put("format", "date") : text;
    }

    /**
     * Returns the schema of an enum that is not ours: the library takes its names with spaces around them, and a host
     * may have given it others.
     */
    static ObjectNode suggesting(Class<?> type) {
        return with(Schemas.typed("string"), "examples", names(type));
    }

    /** Returns the schema of the names of a map whose keys are of none of our types, empty where any name may stand. */
    static Optional<ObjectNode> key(Class<?> type) {
        if (type == Integer.class || type == Long.class) {
            return Optional.of(Schemas.anything().put("pattern", Schemas.whole(WHOLE_NUMBER)));
        }
        boolean named = type.isEnum() && type.getName().startsWith("java.");
        return named ? Optional.of(with(Schemas.anything(), "enum", names(type))) : Optional.empty();
    }

    private static ObjectNode oneOf(Stream<String> texts) {
        return with(Schemas.typed("string"), "enum", texts);
    }

    private static Stream<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
    }

    private static ObjectNode with(ObjectNode schema, String word, Stream<String> texts) {
        ArrayNode list = schema.putArray(word);
        texts.forEach(list::add);
        return schema;
    }
}
