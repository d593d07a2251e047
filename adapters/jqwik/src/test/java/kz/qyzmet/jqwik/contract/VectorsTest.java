package kz.qyzmet.jqwik.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine gives what the vectors say, which were counted without it. */
class VectorsTest {

    private static final Reckoner LAW = Reckoner.on(KazakhstanCalendar.fiveDay());

    static List<Vector> vectors() {
        return Vectors.all();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theEngineGivesWhatTheVectorSays(Vector vector) {
        Due due = (Due) LAW.deadline(vector.norm(), vector.trigger());
        boolean elapsed = due.moment().isPresent() && vector.due().instant().isPresent();

        assertThat(elapsed ? Moment.at(due.moment().orElseThrow()) : Moment.on(due.due()))
                .isEqualTo(vector.due());
        if (elapsed) {
            assertThat(vector.nominal()).isEqualTo(vector.due());
            assertThat(vector.safe()).isEqualTo(vector.due());
        } else {
            assertThat(Moment.on(due.nominal())).isEqualTo(vector.nominal());
            assertThat(Moment.on(due.safe())).isEqualTo(vector.safe());
        }
    }

    @Test
    void theVectorsAreManyAndOfEverySort() {
        assertThat(Vectors.all()).hasSizeGreaterThan(1_000).doesNotHaveDuplicates();
        assertThat(Vectors.all().stream().map(Vector::norm).collect(Collectors.toSet()))
                .hasSizeGreaterThan(70);
        assertThat(Vectors.all().stream()
                        .map(vector -> ((Due) LAW.deadline(vector.norm(), vector.trigger())).unit())
                        .collect(Collectors.toSet()))
                .contains(LimitUnit.WORKING_DAY, LimitUnit.CALENDAR_DAY, LimitUnit.HOUR);
        assertThat(Vectors.all())
                .anyMatch(vector -> vector.due().day().isBefore(vector.trigger().day()));
        assertThat(Vectors.all()).anyMatch(vector -> !vector.due().equals(vector.nominal()));
        assertThat(Vectors.all()).anyMatch(vector -> !vector.due().equals(vector.safe()));
    }

    @Test
    void everyNormWhoseAnswerIsALastDayHasVectors() {
        List<Moment> triggers = List.of(
                Moment.on(LocalDate.of(2023, 5, 10)),
                Moment.on(LocalDate.of(2026, 5, 6)),
                Moment.at(LocalDateTime.of(2026, 5, 6, 10, 0)));

        assertThat(Vectors.all().stream().map(Vector::norm).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Norms.standard().all().stream()
                        .map(Norm::id)
                        .filter(norm -> triggers.stream().anyMatch(trigger -> hasLastDay(norm, trigger)))
                        .toList());
    }

    private static boolean hasLastDay(NormId norm, Moment trigger) {
        try {
            return LAW.deadline(norm, trigger) instanceof Due;
        } catch (IllegalArgumentException noTerm) {
            return false;
        }
    }

    @Test
    void aVectorIsNamedByNormAndTrigger() {
        assertThat(Vectors.all().get(0)).hasToString("law88.a5.p2.sp5.result-to-corporation from 2023-07-01");
    }
}
