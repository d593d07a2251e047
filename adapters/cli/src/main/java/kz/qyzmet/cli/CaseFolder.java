package kz.qyzmet.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.jackson.CaseFormatException;
import kz.qyzmet.jackson.CaseReader;

/** A folder of case files: every {@code .json} in it and below, in the order of their names. */
final class CaseFolder {

    private static final String SUFFIX = ".json";

    private final String name;
    private final List<Path> files;
    private final Path root;

    private CaseFolder(String name, Path root, List<Path> files) {
        this.name = name;
        this.root = root;
        this.files = files;
    }

    static CaseFolder of(String name) {
        Path root = InputFile.path(name);
        if (!Files.isDirectory(root)) {
            throw new InputException(name + ": Expected a folder of case files, but found "
                    + (Files.exists(root) ? "a file" : "nothing"));
        }
        try (Stream<Path> found = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> files = found.filter(path -> path.toString().endsWith(SUFFIX))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new InputException(name + ": Expected case files (*.json) in the folder, but found none");
            }
            return new CaseFolder(name, root, files);
        } catch (IOException e) {
            throw InputFile.cannotRead(name, e);
        } catch (UncheckedIOException e) {
            throw InputFile.cannotRead(name, e.getCause());
        }
    }

    int size() {
        return files.size();
    }

    /** Returns the sorts of its cases, without reading the cases themselves. */
    Set<Class<? extends LegalCase>> sorts() {
        Set<Class<? extends LegalCase>> sorts = new HashSet<>();
        for (Path file : files) {
            sorts.add(open(file, CaseReader.standard()::sort));
        }
        return sorts;
    }

    /** Reads the cases one by one; the first that cannot be read is refused. A case is named by its file. */
    void forEach(BiConsumer<String, LegalCase> use) {
        for (Path file : files) {
            String shown = shown(file);
            use.accept(shown.substring(0, shown.length() - SUFFIX.length()), open(file, CaseReader.standard()::read));
        }
    }

    private String shown(Path file) {
        return root.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private <T> T open(Path file, Reading<T> reading) {
        try (InputStream in = Files.newInputStream(file)) {
            return reading.of(in);
        } catch (CaseFormatException e) {
            throw new InputException(name + ": " + shown(file) + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw InputFile.cannotRead(name + ": " + shown(file), e);
        }
    }

    /**
     * What is read from a file.
     *
     * @param <T> what it is
     */
    private interface Reading<T> {

        /** Reads it. */
        T of(InputStream in) throws IOException;
    }
}
