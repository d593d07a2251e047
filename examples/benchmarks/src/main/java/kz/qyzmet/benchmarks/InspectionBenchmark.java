package kz.qyzmet.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.inspection.Feasibility;
import kz.qyzmet.inspection.Inspection;
import kz.qyzmet.inspection.appointment.Appointment;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.inspection.appointment.EntityKind;
import kz.qyzmet.inspection.appointment.InspectingBody;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.course.Course;
import kz.qyzmet.inspection.course.InformationRequest;
import kz.qyzmet.inspection.course.InspectionSuspension;
import kz.qyzmet.inspection.course.StartNotice;
import kz.qyzmet.inspection.course.SuspensionGround;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.result.DraftCertificate;
import kz.qyzmet.inspection.result.Results;
import kz.qyzmet.law.Finding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The questions put to a scheduled inspection of twenty working days that was suspended twice. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class InspectionBenchmark {

    private static final LocalDate STARTED = LocalDate.of(2026, 3, 2);

    private final Reckoner law = Reckoner.on(Calendars.OURS);
    private final LocalDate underWay = LocalDate.of(2026, 4, 17);
    private final LocalDate longAfter = LocalDate.of(2026, 7, 1);
    private final Inspection inspection = Inspection.builder()
            .appointment(Appointment.builder()
                    .kind(InspectionKind.SCHEDULED)
                    .entity(ControlledEntity.of("Akimat of a district", EntityKind.LOCAL_EXECUTIVE_BODY))
                    .body(InspectingBody.TERRITORIAL_DIVISION)
                    .build())
            .course(Course.builder()
                    .addNotices(StartNotice.builder()
                            .dispatch(Dispatch.sent(Fact.on(LocalDate.of(2026, 2, 24))))
                            .startsOn(Moment.on(STARTED))
                            .build())
                    .startedOn(Fact.on(STARTED))
                    .addSuspensions(
                            suspension("1", LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 17)),
                            suspension("2", LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 9)))
                    .build())
            .results(Results.builder()
                    .draft(DraftCertificate.builder()
                            .toSubject(Dispatch.sent(Fact.on(LocalDate.of(2026, 4, 16))))
                            .build())
                    .build())
            .build();

    /** Makes the state. */
    public InspectionBenchmark() {}

    private static InspectionSuspension suspension(String number, LocalDate from, LocalDate until) {
        return InspectionSuspension.builder()
                .ground(SuspensionGround.REQUEST)
                .addRequests(
                        InformationRequest.awaited(number, Fact.on(from)).answered(Fact.on(until.minusDays(1))))
                .suspendedOn(Fact.on(from))
                .resumedOn(Fact.on(until))
                .build();
    }

    /** What is due when. */
    @Benchmark
    public Timeline timeline() {
        return inspection.timeline(law);
    }

    /** What is wrong while it runs. */
    @Benchmark
    public List<Finding> findings() {
        return inspection.findings(law, underWay);
    }

    /** What is wrong long after it had to be completed. */
    @Benchmark
    public List<Finding> findingsLongAfter() {
        return inspection.findings(law, longAfter);
    }

    /** Whether objections and certificate still fit. */
    @Benchmark
    public Feasibility feasibility() {
        return inspection.feasibility(law, underWay);
    }
}
