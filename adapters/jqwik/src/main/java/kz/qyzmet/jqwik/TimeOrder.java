package kz.qyzmet.jqwik;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The order in which the parts of values happen, as the resource {@code time-order.txt} lists it. */
final class TimeOrder {

    private static final String FILE = "time-order.txt";
    private static final String PREFIX = "kz.qyzmet.";

    private static final Map<String, List<String>> ORDERS = read();

    private TimeOrder() {}

    /** Orders parts: those that are listed in their order, then all others by name. */
    static Comparator<String> of(Class<?> owner) {
        List<String> listed = listed(owner);
        return Comparator.<String>comparingInt(part -> listed.contains(part) ? listed.indexOf(part) : listed.size())
                .thenComparing(Comparator.naturalOrder());
    }

    /** Returns the parts that are listed for a value. */
    static List<String> listed(Class<?> owner) {
        return ORDERS.getOrDefault(owner.getName(), List.of());
    }

    /** Returns the names of the values that have an order. */
    static List<String> owners() {
        return ORDERS.keySet().stream().sorted().toList();
    }

    private static Map<String, List<String>> read() {
        try (InputStream stream = Objects.requireNonNull(TimeOrder.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> PREFIX + cells[0],
                            cells -> Arrays.stream(cells[1].split(",", -1))
                                    .map(String::strip)
                                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
