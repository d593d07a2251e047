package kz.qyzmet.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import kz.qyzmet.deadline.AlmatyTime;

/** What a command reads from, prints to, and asks for the day. */
record Streams(InputStream in, PrintStream out, PrintStream err, Clock clock) {

    /** Returns the day that it is in Almaty. The one place where the clock is asked. */
    LocalDate today() {
        return AlmatyTime.at(clock.instant()).toLocalDate();
    }
}
