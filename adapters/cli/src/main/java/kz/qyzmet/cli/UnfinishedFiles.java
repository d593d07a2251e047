package kz.qyzmet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Files that are being written: they are removed when their writer is done, or when a signal stops the program. */
final class UnfinishedFiles {

    private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> FILES.forEach(UnfinishedFiles::remove), "unfinished-files"));
    }

    private UnfinishedFiles() {}

    static void add(@Nullable Path file) {
        if (file != null) {
            FILES.add(file);
        }
    }

    /** Removes a file, if it is still there: a finished one has moved to its place. */
    static void remove(@Nullable Path file) {
        if (file != null && FILES.remove(file) && !file.toFile().delete() && Files.exists(file)) {
            file.toFile().deleteOnExit();
        }
    }
}
