package kz.qyzmet.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One properties file of core as it is shipped.
 *
 * @param folder the folder below the class path's root, with slashes
 * @param name the file's name without language and ending
 * @param language the language of the file's name, {@code root} if it names none
 * @param texts the texts by key
 * @param doubled the keys that stand more than once in the file
 */
record Bundle(String folder, String name, String language, Map<String, String> texts, List<String> doubled) {

    static final Path CLASSES = classes();

    /** Every bundle of core, whichever room it is in: those added later are found by themselves. */
    static List<Bundle> all() {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("kz/qyzmet"))) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .map(Bundle::read)
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    String baseName() {
        return folder + "/" + name;
    }

    @Override
    public String toString() {
        return baseName() + "_" + language;
    }

    private static Bundle read(Path file) {
        String folder = CLASSES.relativize(file.getParent()).toString().replace('\\', '/');
        String name = file.getFileName().toString().replaceFirst("\\.properties$", "");
        int underscore = name.indexOf('_');
        Strict texts = new Strict();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException exception) {
            throw new UncheckedIOException(file.toString(), exception);
        }
        Map<String, String> sorted = new TreeMap<>();
        texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
        return new Bundle(
                folder,
                underscore < 0 ? name : name.substring(0, underscore),
                underscore < 0 ? "root" : name.substring(underscore + 1),
                sorted,
                List.copyOf(texts.doubled));
    }

    private static Path classes() {
        try {
            return Path.of(Texts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** Remembers the keys that are put twice: of those the last would win without a sound. */
    private static final class Strict extends Properties {

        private static final long serialVersionUID = 1L;

        private final transient List<String> doubled = new ArrayList<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                doubled.add(key.toString());
            }
            return super.put(key, value);
        }
    }
}
