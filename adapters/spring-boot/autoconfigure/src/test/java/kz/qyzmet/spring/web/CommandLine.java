package kz.qyzmet.spring.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kz.qyzmet.cli.Main;

/**
 * What the command line says of the same question.
 *
 * @param code the exit code
 * @param out what stood on standard output
 */
record CommandLine(int code, String out) {

    static CommandLine says(String... args) {
        return reading("", args);
    }

    static CommandLine reading(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Main.run(
                args,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        return new CommandLine(code, out.toString(StandardCharsets.UTF_8));
    }
}
