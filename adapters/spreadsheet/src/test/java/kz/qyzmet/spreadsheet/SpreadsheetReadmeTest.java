package kz.qyzmet.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.qyzmet.report.FormSubmitter;
import org.junit.jupiter.api.Test;

/** The README of this folder says what the code does. */
class SpreadsheetReadmeTest {

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static List<String> found(String in, String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(in)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void itNamesEveryOptionOfTheWriter() throws IOException {
        String options = readme().substring(readme().indexOf("| option "), readme().indexOf("- The same form"));
        Set<String> methods = Arrays.stream(WorkbookWriter.class.getDeclaredMethods())
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) && method.getReturnType() == WorkbookWriter.class)
                .map(method -> method.getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(found(options, "^\\| `([a-zA-Z]+)`"))).isEqualTo(methods);
    }

    @Test
    void itNamesEveryLineOfHeadAndFootAndWhoeverReports() throws IOException {
        for (LineCode code : LineCode.values()) {
            assertThat(readme()).containsPattern("\\b" + code.numeral() + "\\b");
        }
        for (FormSubmitter submitter : FormSubmitter.values()) {
            String name = submitter.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            assertThat(readme())
                    .contains(SubmitterCode.of(submitter) + " "
                            + (submitter == FormSubmitter.INFORMATIZATION_AUTHORITY
                                    ? "authority for informatisation"
                                    : name.replace("center", "centre")));
        }
    }

    @Test
    void itNamesTheLimits() throws IOException {
        assertThat(found(readme(), "^\\| (?:length|unpacked|parts|sheets|lines) \\| ([0-9,]+)"))
                .containsExactly(
                        String.valueOf(SafePackage.LONGEST_FILE >> 20),
                        String.valueOf(SafePackage.LONGEST_CONTENT >> 20),
                        String.format(Locale.ROOT, "%,d", SafePackage.MOST_PARTS),
                        String.valueOf(PartCheck.MOST_SHEETS),
                        String.format(Locale.ROOT, "%,d", FormWorkbook.MOST_LINES));
        assertThat(readme()).contains(String.format(Locale.ROOT, "%,d characters", SheetText.LONGEST));
    }
}
