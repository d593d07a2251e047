package kz.qyzmet.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.complaint.ComplaintExtension;
import kz.qyzmet.complaint.ExtensionGround;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.service.Application;
import kz.qyzmet.service.Channel;
import kz.qyzmet.service.PublicService;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The questions put to a case. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CaseBenchmark {

    private final Reckoner law = Reckoner.on(Calendars.OURS);
    private final LocalDate asOf = LocalDate.of(2026, 7, 1);
    private final Complaint complaint = Complaint.builder()
            .addressee(Addressee.QUALITY_AUTHORITY)
            .registeredOn(LocalDate.of(2026, 5, 6))
            .addExtensions(ComplaintExtension.of(10, ExtensionGround.FURTHER_STUDY, LocalDate.of(2026, 6, 1)))
            .build();
    private final Complaint answered = Complaint.builder()
            .addressee(Addressee.SERVICE_PROVIDER)
            .registeredOn(LocalDate.of(2026, 5, 6))
            .answeredOn(LocalDate.of(2026, 5, 14))
            .build();

    private final PublicService service = PublicService.builder()
            .name("Entry of an address")
            .term(new Count(5, LimitUnit.WORKING_DAY))
            .build();
    private final Application application = Application.builder()
            .service(service)
            .channel(Channel.STATE_CORPORATION)
            .submittedOn(Fact.on(LocalDate.of(2026, 5, 5)))
            .issuedOn(Fact.on(LocalDate.of(2026, 5, 15)))
            .build();

    /** Makes the state. */
    public CaseBenchmark() {}

    /** What is due when in an extended complaint. */
    @Benchmark
    public Timeline timeline() {
        return complaint.timeline(law);
    }

    /** What is wrong with it, long after: two breaches, each with its message in three languages. */
    @Benchmark
    public List<Finding> findings() {
        return complaint.findings(law, asOf);
    }

    /** What is wrong with one that is in order: nothing. */
    @Benchmark
    public List<Finding> nothingWrong() {
        return answered.findings(law, asOf);
    }

    /** By when it has to be reviewed, as a report asks of each of many. */
    @Benchmark
    public Deadline review() {
        return complaint.review(law);
    }

    /** Whether a service was rendered late, as a report asks of each of many. */
    @Benchmark
    public DeadlineStatus rendering() {
        return application.renderingStatus(law, service, asOf);
    }
}
