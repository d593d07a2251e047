package kz.qyzmet.cli;

import java.io.OutputStream;
import java.io.PrintStream;

/** Where the rows of a batch go. */
interface BatchOutput {

    /** Returns the stream for the bytes. */
    OutputStream stream();

    /** Tells whether nobody reads what is written, so that going on is in vain. */
    boolean isReaderGone();

    /** Standard output, which may be a pipe that is closed before the end. */
    record Printed(PrintStream out) implements BatchOutput {

        @Override
        public OutputStream stream() {
            return out;
        }

        @Override
        public boolean isReaderGone() {
            return out.checkError();
        }
    }
}
