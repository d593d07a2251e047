package kz.qyzmet.jqwik.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.NormId;

/**
 * The shared vectors: the file {@code kz/qyzmet/jqwik/vectors.csv} of this module, row by row.
 *
 * <p>An implementation in any language can run the file; its header is {@code norm,trigger,nominal,due,safe}. The
 * answers are those of the five-day week, the standard readings and the standard edition; they were counted one day at
 * a time from the rules of counting, and not by the engine of Qyzmet.
 */
public final class Vectors {

    /** The resource of the module that holds the vectors. */
    public static final String RESOURCE = "/kz/qyzmet/jqwik/vectors.csv";

    private static final String HEADER = "norm,trigger,nominal,due,safe";
    private static final int COLUMNS = 5;

    private Vectors() {}

    /**
     * Reads the vectors.
     *
     * @return the vectors in the order of the file, unmodifiable, not null
     */
    public static List<Vector> all() {
        try (InputStream stream = Objects.requireNonNull(Vectors.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String header = lines.readLine();
            if (!HEADER.equals(header)) {
                throw new IllegalStateException(
                        "Broken jar: Expected '" + HEADER + "' on top of " + RESOURCE + ", but found: " + header);
            }
            return lines.lines().map(Vectors::vector).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vector vector(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(
                    "Broken jar: Expected " + COLUMNS + " cells in " + RESOURCE + ", but found: " + line);
        }
        return new Vector(
                NormId.of(cells[0]),
                Moment.parse(cells[1]),
                Moment.parse(cells[2]),
                Moment.parse(cells[3]),
                Moment.parse(cells[4]));
    }
}
