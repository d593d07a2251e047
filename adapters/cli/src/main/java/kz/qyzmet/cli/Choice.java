package kz.qyzmet.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads options that name one of a few values, in any case, and says all of them when it is none. */
final class Choice {

    private Choice() {}

    @SafeVarargs
    static void register(CommandLine line, Class<? extends Enum<?>>... types) {
        for (Class<? extends Enum<?>> type : types) {
            register(line, type);
        }
    }

    private static <E extends Enum<?>> void register(CommandLine line, Class<E> type) {
        line.registerConverter(type, text -> of(type.getEnumConstants(), text));
    }

    private static <E extends Enum<?>> E of(E[] values, String text) {
        return Arrays.stream(values)
                .filter(value -> value.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("Expected one of "
                        + Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", "))
                        + ", but found: '" + Shown.of(text) + "'"));
    }
}
