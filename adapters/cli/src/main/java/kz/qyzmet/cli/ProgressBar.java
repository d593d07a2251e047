package kz.qyzmet.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** Shows on a terminal how much of a file has been read; draws only when a percent more has been. */
final class ProgressBar extends FilterInputStream {

    private static final int CELLS = 40;

    private final long size;
    private final PrintStream terminal;
    private long done;
    private int shown = -1;

    ProgressBar(InputStream in, long size, PrintStream terminal) {
        super(in);
        this.size = size;
        this.terminal = terminal;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        advance(b < 0 ? b : 1);
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        advance(count);
        return count;
    }

    private void advance(int count) {
        done += Math.max(count, 0);
        // A file may grow while it is read.
        int percent = size == 0 ? 100 : (int) Math.min(100, done * 100 / size);
        if (percent == shown) {
            return;
        }
        shown = percent;
        int filled = percent * CELLS / 100;
        terminal.print("\r[" + "#".repeat(filled) + " ".repeat(CELLS - filled) + "] " + percent + "%");
        terminal.flush();
    }

    /** Leaves the line empty for what is printed next. */
    @Override
    public void close() throws IOException {
        super.close();
        if (shown >= 0) {
            terminal.print("\r" + " ".repeat(CELLS + 8) + "\r");
            terminal.flush();
        }
    }
}
