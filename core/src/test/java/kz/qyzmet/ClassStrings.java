package kz.qyzmet;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The string constants of class files, as their constant pools hold them. */
final class ClassStrings {

    private static final int MAGIC = 0xCAFEBABE;

    private ClassStrings() {}

    /** The string constants by the name of the class, such as {@code kz.qyzmet.report.layout.Indicator}. */
    static Map<String, Set<String>> in(Path classes) throws IOException {
        Map<String, Set<String>> strings = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = classes.relativize(file)
                        .toString()
                        .replaceFirst("\\.class$", "")
                        .replaceAll("[/\\\\]", ".");
                strings.put(name, strings(file));
            }
        }
        return strings;
    }

    private static Set<String> strings(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
            if (data.readInt() != MAGIC) {
                throw new IOException("Invalid class file: " + file);
            }
            data.skipNBytes(4);
            int size = data.readUnsignedShort();
            Map<Integer, String> texts = new HashMap<>();
            Set<Integer> places = new TreeSet<>();
            for (int i = 1; i < size; i++) {
                int tag = data.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts.put(i, data.readUTF());
                    case 8 -> places.add(data.readUnsignedShort());
                    case 7, 16, 19, 20 -> data.skipNBytes(2);
                    case 15 -> data.skipNBytes(3);
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> data.skipNBytes(4);
                    case 5, 6 -> {
                        data.skipNBytes(8);
                        // A long or a double takes two places.
                        i++;
                    }
                    default -> throw new IOException("Invalid constant " + tag + " in " + file);
                }
            }
            Set<String> strings = new TreeSet<>();
            places.forEach(place -> strings.add(texts.getOrDefault(place, "")));
            return strings;
        }
    }
}
