package kz.qyzmet.cli;

import java.io.OutputStream;

/** Where the rows of a batch go. */
interface BatchOutput {

    /** Returns the stream for the bytes. */
    OutputStream stream();

    /** Tells whether nobody reads what is written, so that going on is in vain. */
    boolean isReaderGone();
}
