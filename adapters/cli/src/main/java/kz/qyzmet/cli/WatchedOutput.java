package kz.qyzmet.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Remembers why writing failed: a {@code PrintStream} only knows that it did. */
final class WatchedOutput extends FilterOutputStream {

    private static final int BUFFER = 64 * 1024;

    private @Nullable IOException failure;

    WatchedOutput(OutputStream out) {
        super(new BufferedOutputStream(out, BUFFER));
    }

    @Nullable
    IOException failure() {
        return failure;
    }

    /** Tells whether the reader of a pipe has read enough: {@code | head} is no failure. */
    boolean isReaderGone() {
        return failure != null
                && failure.getMessage() != null
                && failure.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    private IOException remembered(IOException e) {
        if (failure == null) {
            failure = e;
        }
        return e;
    }
}
