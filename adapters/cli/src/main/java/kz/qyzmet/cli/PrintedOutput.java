package kz.qyzmet.cli;

import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Standard output, which may be a pipe that is closed before the end.
 *
 * @param out the stream
 */
record PrintedOutput(PrintStream out) implements BatchOutput {

    @Override
    public OutputStream stream() {
        return out;
    }

    @Override
    public boolean isReaderGone() {
        return out.checkError();
    }
}
