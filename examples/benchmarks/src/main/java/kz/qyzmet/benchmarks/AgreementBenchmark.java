package kz.qyzmet.benchmarks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.qyzmet.agreement.AgreementSignature;
import kz.qyzmet.agreement.Breach;
import kz.qyzmet.agreement.BreachGround;
import kz.qyzmet.agreement.PartnershipAgreement;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.agreement.cooperation.InteractionStep;
import kz.qyzmet.agreement.cooperation.Performance;
import kz.qyzmet.agreement.cooperation.StepDone;
import kz.qyzmet.agreement.partner.WorkSchedule;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
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

/** The questions put to an agent's agreement: a breach that was not removed, and two steps out of order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class AgreementBenchmark {

    private final Reckoner law = Reckoner.on(Calendars.OURS);
    private final LocalDate asOf = LocalDate.of(2026, 7, 1);
    private final LocalDateTime feast = LocalDateTime.of(2026, 5, 9, 10, 0);
    private final PartnershipAgreement agreement = PartnershipAgreement.builder()
            .cooperationType(CooperationType.AGENT)
            .addSignatures(
                    AgreementSignature.of(AgreementParty.STATE_CORPORATION, Fact.on(LocalDate.of(2026, 2, 2))),
                    AgreementSignature.of(AgreementParty.PARTNER, Fact.on(LocalDate.of(2026, 2, 2))))
            .addBreaches(Breach.builder()
                    .ground(BreachGround.VIOLATION)
                    .foundOn(Fact.on(LocalDate.of(2026, 4, 22)))
                    .noticeSentOn(Fact.on(LocalDate.of(2026, 4, 25)))
                    .noticeReceivedOn(Fact.on(LocalDate.of(2026, 4, 25)))
                    .build())
            .performance(Performance.builder()
                    .addSteps(
                            StepDone.of(InteractionStep.AGENT_AGREEMENT, Fact.on(LocalDate.of(2026, 2, 2))),
                            StepDone.of(InteractionStep.AGENT_NETWORK_COMPLEX, Fact.on(LocalDate.of(2026, 2, 9))),
                            StepDone.of(InteractionStep.AGENT_PAYMENT, Fact.on(LocalDate.of(2026, 2, 16))))
                    .build())
            .build();
    private final WorkSchedule schedule = agreement.schedule(law);

    /** Makes the state. */
    public AgreementBenchmark() {}

    /** What is due when. */
    @Benchmark
    public Timeline timeline() {
        return agreement.timeline(law);
    }

    /** What is wrong: two findings, each with its message in three languages. */
    @Benchmark
    public List<Finding> findings() {
        return agreement.findings(law, asOf);
    }

    /** When the partner opens next, on a holiday before a Sunday and a day off. */
    @Benchmark
    public LocalDateTime nextOpening() {
        return schedule.nextOpening(feast);
    }

    /** Whether the partner is open. */
    @Benchmark
    public boolean isOpen() {
        return schedule.isOpen(feast);
    }
}
