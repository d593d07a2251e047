package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/**
 * What one run of the program did.
 *
 * @param code the exit code
 * @param out what stood on standard output
 * @param err what stood on standard error
 */
record Ran(int code, String out, String err) {

    static Ran with(String... args) {
        return reading("", args);
    }

    static Ran reading(String input, String... args) {
        return reading(input.getBytes(StandardCharsets.UTF_8), args);
    }

    static Ran reading(byte[] input, String... args) {
        return on(Clock.systemUTC(), input, args);
    }

    static Ran on(Clock clock, byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                args,
                new ByteArrayInputStream(input),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                clock);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    Ran exits(int expected) {
        assertThat(code).as("%s%n%s", out, err).isEqualTo(expected);
        return this;
    }

    /** One line on standard error, nothing on standard output, exit code 2. */
    Ran isRefused(String... parts) {
        exits(ExitCodes.BAD_INPUT);
        assertThat(out).isEmpty();
        return complains(parts);
    }

    /** One line on standard error. */
    Ran complains(String... parts) {
        assertThat(err.lines()).hasSize(1);
        assertThat(err).startsWith("qyzmet: ").contains(parts).doesNotContain("Exception", "\tat ");
        return this;
    }
}
