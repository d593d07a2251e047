package kz.qyzmet.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.Reckoner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class AmendmentsTest {

    private static final LocalDate WED_2027_05_12 = LocalDate.of(2027, 5, 12);
    private static final LocalDate THU_2027_05_13 = LocalDate.of(2027, 5, 13);
    private static final String HEADER = "fact,date,other_date,week,basis\n";
    private static final String WEDNESDAY = HEADER + "DAY_OFF,2027-05-12,,five-and-six,Decree 1\n";
    private static final String THURSDAY = HEADER + "DAY_OFF,2027-05-13,,five-and-six,Decree 2\n";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void inAFolder() throws IOException {
        file = folder.resolve("decree.csv");
        Files.writeString(file, WEDNESDAY);
    }

    private ApplicationContextRunner application() {
        return Contexts.plain().withPropertyValues("qyzmet.calendar.amendments=" + file.toUri());
    }

    @Test
    void aChangedFileReplacesTheCalendarOfTheMomentAndNotTheBeans() {
        application().run(context -> {
            CurrentLaw current = context.getBean(CurrentLaw.class);
            Reckoner atStart = context.getBean(Reckoner.class);
            assertThat(atStart.calendar().isWorkingDay(WED_2027_05_12)).isFalse();
            assertThat(current.reload()).isEqualTo(CurrentLaw.Reload.UNCHANGED);
            assertThat(current.get()).isSameAs(atStart);

            Files.writeString(file, THURSDAY);
            assertThat(current.get()).isSameAs(atStart);
            assertThat(current.reload()).isEqualTo(CurrentLaw.Reload.REPLACED);
            for (WorkWeek week : WorkWeek.values()) {
                WorkingCalendar calendar = current.over(week).orElseThrow().calendar();
                assertThat(calendar.isWorkingDay(WED_2027_05_12)).isTrue();
                assertThat(calendar.isWorkingDay(THU_2027_05_13)).isFalse();
            }
            assertThat(context.getBean(Reckoner.class)).isSameAs(atStart);
            assertThat(context.getBean(WorkingCalendar.class)).isSameAs(atStart.calendar());
            assertThat(current.reload()).isEqualTo(CurrentLaw.Reload.UNCHANGED);
        });
    }

    @Test
    void aBadFileLeavesTheCalendarAsItWasUntilItIsMended() {
        application().run(context -> {
            CurrentLaw current = context.getBean(CurrentLaw.class);
            Reckoner before = current.get();

            Files.writeString(file, HEADER + "DAY_ON,2027-05-12,,,x\n");
            assertThat(current.reload()).isEqualTo(CurrentLaw.Reload.REFUSED);
            assertThat(current.get()).isSameAs(before);
            assertThat(current.refusal().orElseThrow())
                    .startsWith("Invalid amendment file: decree.csv line 2, field 'fact'");
            assertThat(current.reload()).isEqualTo(CurrentLaw.Reload.REFUSED);

            Files.delete(file);
            assertThat(current.reload()).isEqualTo(CurrentLaw.Reload.REFUSED);
            assertThat(current.get()).isSameAs(before);
            assertThat(current.refusal().orElseThrow())
                    .isEqualTo("a file cannot be read, or has more than 10 MB: decree.csv");

            Files.writeString(file, WEDNESDAY);
            assertThat(current.reload()).isEqualTo(CurrentLaw.Reload.UNCHANGED);
            assertThat(current.refusal()).isEmpty();

            Files.writeString(file, HEADER + "DAY_OFF,2026-05-09,,five,x\n");
            assertThat(current.reload()).isEqualTo(CurrentLaw.Reload.REFUSED);
            Files.writeString(file, THURSDAY);
            assertThat(current.reload()).isEqualTo(CurrentLaw.Reload.REPLACED);
            assertThat(current.refusal()).isEmpty();
        });
    }

    @Test
    void aRefusalIsLoggedOnce() {
        Logged logged = Logged.by(CurrentLaw.class);
        application().run(context -> {
            CurrentLaw current = context.getBean(CurrentLaw.class);
            Files.writeString(file, HEADER + "DAY_ON,2027-05-12,,,x\n");
            for (int i = 0; i < 5; i++) {
                assertThat(current.reload()).isEqualTo(CurrentLaw.Reload.REFUSED);
            }
            Files.delete(file);
            for (int i = 0; i < 5; i++) {
                assertThat(current.reload()).isEqualTo(CurrentLaw.Reload.REFUSED);
            }
            Files.writeString(file, THURSDAY);
            assertThat(current.reload()).isEqualTo(CurrentLaw.Reload.REPLACED);
        });

        assertThat(logged.lines()).hasSize(3);
        assertThat(logged.lines().get(0))
                .startsWith("WARN The working-day calendar stays as it was: Invalid amendment file: decree.csv line 2");
        assertThat(logged.lines().get(1)).startsWith("WARN The working-day calendar stays as it was: ");
        assertThat(logged.lines().get(2)).startsWith("INFO The working-day calendar was replaced");
    }

    @Test
    void theFilesAreLookedAtAgainAndAgain() {
        application().withPropertyValues("qyzmet.calendar.reload=20ms").run(context -> {
            CurrentLaw current = context.getBean(CurrentLaw.class);
            Files.writeString(file, THURSDAY);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> !current.get().calendar().isWorkingDay(THU_2027_05_13));
            context.getBean(CalendarReloads.class).stop();
            assertThat(context.getBean(CalendarReloads.class).isRunning()).isFalse();
        });
    }

    /** As {@code qyzmet.calendar.reload=${RELOAD:}} gives it. */
    @Test
    void anEmptyIntervalIsNone() {
        application().withPropertyValues("qyzmet.calendar.reload=").run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean(CalendarReloads.class).isRunning()).isFalse();
        });
    }

    @Test
    void severalFilesAreOneSetOfFacts() throws IOException {
        Path other = folder.resolve("other.csv");
        Files.writeString(other, THURSDAY);
        Contexts.plain()
                .withPropertyValues("qyzmet.calendar.amendments=" + file.toUri() + "," + other.toUri())
                .run(context -> {
                    WorkingCalendar calendar = context.getBean(WorkingCalendar.class);
                    assertThat(calendar.isWorkingDay(WED_2027_05_12)).isFalse();
                    assertThat(calendar.isWorkingDay(THU_2027_05_13)).isFalse();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DAY_ON,2027-05-12,,,x     | decree.csv], line 2, field 'fact': expected              | Correct line 2.
            DAY_OFF,12.05.2027,,,x    | decree.csv], line 2, field 'date': expected              | Correct line 2.
            DAY_OFF,2026-05-09,,five,x | contradict what is known of 2026-05-09: DAY_OFF 2026-05-09 | Remove the row if
            """)
    void aBadFileAtTheStartIsExplained(String row, String description, String action) throws IOException {
        Files.writeString(file, HEADER + row + "\n");
        explains(description, action);
    }

    @Test
    void aFileThatIsNotThereOrNoTextIsExplained() throws IOException {
        Files.write(file, (HEADER + "DAY_OFF,2027-05-12,,,\u0416\n").getBytes(StandardCharsets.UTF_16));
        explains("is no amendment file", "Correct line 1.");
        Files.delete(file);
        explains("cannot be read: URL [file:", "Check that the file exists");
    }

    private void explains(String description, String action) {
        application().run(context -> {
            FailureAnalysis analysis =
                    Objects.requireNonNull(new BadAmendmentsAnalyzer().analyze(Contexts.failure(context)));
            assertThat(analysis.getDescription())
                    .contains("qyzmet.calendar.amendments")
                    .contains(description);
            assertThat(analysis.getAction()).startsWith(action);
        });
    }
}
