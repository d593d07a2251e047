package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmendTest {

    private static final String HEADER = "fact,date,other_date,week,basis\n";

    @TempDir
    Path folder = Path.of("");

    private String file(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), rows, StandardCharsets.UTF_8)
                .toString();
    }

    @Test
    void oneMoveChangesExactlyTwoRows() throws IOException {
        String move = file("a.csv", HEADER + "MOVE,2027-01-09,2027-01-08,five,Order 1\n");
        List<String> before =
                Ran.with("calendar", "2027", "--format", "csv").exits(0).lines();
        List<String> after = Ran.with("calendar", "2027", "--format", "csv", "--amend", move)
                .exits(0)
                .lines();

        List<String> changed = new ArrayList<>(after);
        changed.removeAll(before);
        assertThat(after).hasSameSizeAs(before);
        assertThat(changed).hasSize(2);
        assertThat(changed.get(0))
                .startsWith("2027-01-08,TRANSFERRED_OFF,false,")
                .endsWith(",Order 1,OFFICIAL");
        assertThat(changed.get(1))
                .startsWith("2027-01-09,WORKING_WEEKEND,true,")
                .endsWith(",Order 1,OFFICIAL");
    }

    @Test
    void everyCommandTakesTheFacts() throws IOException {
        String off = file("off.csv", HEADER + "DAY_OFF,2026-05-15,,,Decree 7\n");

        assertThat(Ran.with("day", "2026-05-15", "--lang", "en", "--amend", off)
                        .exits(0)
                        .out())
                .contains("not worked", "Decree 7");
        assertThat(Ran.with(
                                "deadline",
                                "law88.a25.p2.provider-review",
                                "--from",
                                "2026-05-06",
                                "--lang",
                                "en",
                                "--amend",
                                off)
                        .exits(0)
                        .out())
                .contains("due 2026-05-18", "Decree 7");
        assertThat(Ran.reading(
                                "norm,trigger\nlaw88.a25.p2.provider-review,2026-05-06\n",
                                "deadlines",
                                "-",
                                "--amend",
                                off)
                        .exits(0)
                        .out())
                .contains(",2026-05-18,");
        Ran.with("norms", "--act", "ucc83", "--amend", off).exits(0);
    }

    @Test
    void filesThatContradictEachOtherAreRefusedWithBothLines() throws IOException {
        String one = file("one.csv", HEADER + "DAY_OFF,2027-02-01,,,Decree 1\n");
        String two = file("two.csv", HEADER + "\nWORKING,2027-02-01,,,Decree 2\n");

        Ran.with("calendar", "2027", "--amend", one, "--amend", two)
                .isRefused("one.csv line 2", "two.csv line 3", "2027-02-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fact,date\n",
                HEADER + "HOLIDAY,2027-02-01,,,x\n",
                HEADER + "DAY_OFF,2027-02-31,,,x\n",
                HEADER + "DAY_OFF,2027-02-01,,,\n",
                HEADER + "DAY_OFF,2027-02-01,,,\"x\n",
                HEADER + "DAY_OFF,2027-02-01,,,x\u0000\n"
            })
    void aBadFileIsRefused(String text) throws IOException {
        String bad = file("bad.csv", text);

        for (String[] command : new String[][] {
            {"calendar", "2027"},
            {"day", "2027-02-01"},
            {"deadline", "law88.a25.p2.provider-review", "--from", "2027-02-01"},
            {"deadlines", "-"},
            {"norms"}
        }) {
            String[] args = new String[command.length + 2];
            System.arraycopy(command, 0, args, 0, command.length);
            args[command.length] = "--amend";
            args[command.length + 1] = bad;
            Ran.with(args).isRefused("bad.csv");
        }
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        Ran.with("calendar", "2027", "--amend", folder.toString()).isRefused("directory");
        Ran.with("calendar", "2027", "--amend", folder.resolve("none.csv").toString())
                .isRefused("none.csv", "no such file");
    }
}
