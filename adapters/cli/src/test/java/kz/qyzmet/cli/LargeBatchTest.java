package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotATermException;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Norm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row of a large batch is the answer that the engine itself gives. */
class LargeBatchTest {

    private static final int ROWS = 200_000;
    private static final long SEED = 20260506L;

    private final Reckoner law = Reckoner.on(KazakhstanCalendar.fiveDay());

    @TempDir
    Path folder = Path.of("");

    @Test
    void theBatchGivesTheAnswersOfTheEngine() throws IOException {
        Path file = folder.resolve("large.csv");
        Path out = folder.resolve("out.csv");
        List<Norm> norms = law.edition().norms().timeBearing();
        List<Norm> asked = new ArrayList<>();
        List<String> triggers = new ArrayList<>();
        Random random = new Random(SEED);
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write("number,trigger,norm\n");
            for (int i = 0; i < ROWS; i++) {
                Norm norm = norms.get(random.nextInt(norms.size()));
                String day = LocalDate.ofYearDay(2001 + random.nextInt(101), 1 + random.nextInt(365))
                        .toString();
                String trigger = random.nextInt(10) == 0 ? day + "T" + (10 + random.nextInt(14)) + ":30" : day;
                asked.add(norm);
                triggers.add(trigger);
                writer.write(i + "," + trigger + "," + norm.id() + "\n");
            }
        }

        assertThat(Ran.with("deadlines", file.toString(), "--out", out.toString())
                        .exits(3)
                        .err())
                .isEmpty();

        int row = -1;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(out)) {
            for (CsvRecord found : rows) {
                if (row >= 0) {
                    String due = due(asked.get(row), triggers.get(row));
                    assertThat(found.getField(0)).isEqualTo(Integer.toString(row));
                    assertThat(found.getField(4)).as("%s", found).isEqualTo(due);
                    assertThat(found.getField(7).isEmpty()).isEqualTo(!due.isEmpty());
                }
                row++;
            }
        }
        assertThat(row).isEqualTo(ROWS);
    }

    private String due(Norm norm, String trigger) {
        try {
            Deadline deadline = law.deadline(norm.id(), Moment.parse(trigger));
            if (deadline instanceof Due due) {
                return due.moment()
                        .map(at -> Moment.at(at).toString())
                        .orElseGet(() -> due.due().toString());
            }
            return deadline instanceof NotBefore from ? from.from().toString() : "";
        } catch (CalendarRangeException | NotATermException e) {
            return "";
        }
    }
}
