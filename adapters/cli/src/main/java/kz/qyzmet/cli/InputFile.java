package kz.qyzmet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens the files that arguments name. */
final class InputFile {

    private InputFile() {}

    /** Reads a file name as a path. */
    static Path path(String name) {
        if (name.isEmpty()) {
            throw new InputException("Expected the name of a file, but found: ''");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputException("cannot read a file name: " + e.getReason() + ": '" + name + "'", e);
        }
    }

    /** Opens a file for reading. */
    static InputStream open(String name) {
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw new InputException(name + ": Expected a file, but found a directory");
        }
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw cannotRead(name, e);
        }
    }

    /** Returns the refusal for a file that cannot be read. */
    static InputException cannotRead(String name, @Nullable Throwable e) {
        String reason;
        if (e instanceof NoSuchFileException) {
            reason = "no such file";
        } else if (e instanceof AccessDeniedException) {
            reason = "permission denied";
        } else {
            reason = e == null ? "unknown reason" : String.valueOf(e.getMessage());
        }
        String message = name + ": cannot read: " + reason;
        return e == null ? new InputException(message) : new InputException(message, e);
    }
}
