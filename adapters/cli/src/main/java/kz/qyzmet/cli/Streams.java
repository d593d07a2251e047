package kz.qyzmet.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** What a command reads from and prints to. */
record Streams(InputStream in, PrintStream out, PrintStream err) {}
