package kz.qyzmet.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;

/**
 * A file that is there in whole or not at all: written beside its place, moved into it at the end, and removed if there
 * is no end.
 *
 * <p>So the output of a batch may be its input. A target that is no plain file, such as a device, is written as it is.
 */
final class ResultFile implements BatchOutput, Closeable {

    private static final int BUFFER = 64 * 1024;

    private final Path target;
    private final @Nullable Path beside;
    private final OutputStream stream;

    private ResultFile(Path target, @Nullable Path beside, OutputStream stream) {
        this.target = target;
        this.beside = beside;
        this.stream = new BufferedOutputStream(stream, BUFFER);
        UnfinishedFiles.add(beside);
    }

    static ResultFile beside(String name) {
        if (name.equals("-")) {
            throw new InputException("Expected a file to write, but found: '-'; without --out the output is standard");
        }
        Path path = InputFile.path(name);
        if (Files.isDirectory(path)) {
            throw new InputException(name + ": Expected a file to write, but found a directory");
        }
        try {
            boolean exists = Files.exists(path);
            if (exists && !Files.isRegularFile(path)) {
                // A device or a pipe has no place beside it.
                return new ResultFile(path, null, Files.newOutputStream(path));
            }
            // A link stays a link: its file is replaced.
            Path target = exists ? path.toRealPath() : path.toAbsolutePath();
            Path beside = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            OutputStream stream =
                    Files.newOutputStream(beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            ResultFile result = new ResultFile(target, beside, stream);
            if (exists) {
                samePermissions(target, beside);
            }
            return result;
        } catch (IOException e) {
            throw cannotWrite(name, e);
        }
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public boolean isReaderGone() {
        return false;
    }

    /** Puts the file in place. */
    void commit() throws IOException {
        try {
            stream.close();
            if (beside != null) {
                move(beside);
            }
        } catch (IOException e) {
            throw cannotWrite(target.toString(), e);
        }
    }

    /** Removes what was not put in place. */
    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            UnfinishedFiles.remove(beside);
        }
    }

    private void move(Path written) throws IOException {
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void samePermissions(Path target, Path beside) throws IOException {
        PosixFileAttributeView from = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        PosixFileAttributeView to = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        if (from != null && to != null) {
            to.setPermissions(from.readAttributes().permissions());
        }
    }

    private static InputException cannotWrite(String name, IOException e) {
        Path folder = InputFile.path(name).toAbsolutePath().getParent();
        boolean missing = e instanceof NoSuchFileException && (folder == null || !Files.isDirectory(folder));
        String reason = missing
                ? "no such folder"
                : e instanceof NoSuchFileException ? "no file can be made there" : String.valueOf(e.getMessage());
        return new InputException(name + ": cannot write: " + reason, e);
    }
}
