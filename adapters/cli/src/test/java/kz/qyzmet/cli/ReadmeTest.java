package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README of this folder names every command and every exit code, and no other. */
class ReadmeTest {

    private static Set<String> found(String in, String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(in);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void itNamesEveryCommandAndExitCode() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String help = Ran.with("--help").out();
        Set<String> commands = found(help.substring(0, help.indexOf("Exit codes:")), "^  ([a-z-]+)  +[A-Z]");
        commands.removeAll(Set.of("generate-completion", "help"));

        assertThat(found(readme, "^\\| `([a-z]+)[ `]")).isEqualTo(commands).hasSize(11);
        assertThat(found(readme, "^\\| (\\d+) \\|"))
                .isEqualTo(found(help.substring(help.indexOf("Exit codes:")), "^ +(\\d+) "))
                .hasSize(5);
    }
}
