package kz.qyzmet.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kz.qyzmet.control.ActionPlan;
import kz.qyzmet.control.ActionPlanItem;
import kz.qyzmet.control.AppointmentOrder;
import kz.qyzmet.control.ControlAct;
import kz.qyzmet.control.ControlEvent;
import kz.qyzmet.control.ControlObject;
import kz.qyzmet.control.ControlUnit;
import kz.qyzmet.control.EventBasis;
import kz.qyzmet.control.EventDecision;
import kz.qyzmet.control.EventDecisionKind;
import kz.qyzmet.control.EventExtension;
import kz.qyzmet.control.EventGround;
import kz.qyzmet.control.HeadReaction;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.inspection.document.Dispatch;
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

/** The two questions put to a control event that was extended, objected to and answered with a late action plan. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ControlEventBenchmark {

    private final Reckoner law = Reckoner.on(Calendars.OURS);
    private final LocalDate asOf = LocalDate.of(2026, 8, 3);
    private final ControlEvent event = ControlEvent.builder()
            .unit(ControlUnit.EXECUTIVE)
            .object(ControlObject.SUBORDINATE_ORGANIZATION)
            .addGrounds(EventBasis.of(EventGround.MONITORING))
            .notice(arrived(LocalDate.of(2026, 5, 26)))
            .order(AppointmentOrder.builder()
                    .endsOn(LocalDate.of(2026, 6, 12))
                    .delivery(arrived(LocalDate.of(2026, 6, 1)))
                    .build())
            .addExtensions(EventExtension.of(10, "The archive was closed.", LocalDate.of(2026, 6, 11)))
            .completedOn(Fact.on(LocalDate.of(2026, 6, 26)))
            .act(ControlAct.builder().delivery(arrived(LocalDate.of(2026, 6, 26))).build())
            .reaction(HeadReaction.builder()
                    .objectedOn(Fact.on(LocalDate.of(2026, 7, 1)))
                    .build())
            .submittedOn(Fact.on(LocalDate.of(2026, 7, 8)))
            .decision(EventDecision.builder()
                    .decidedOn(LocalDate.of(2026, 7, 13))
                    .addKinds(EventDecisionKind.LETTER)
                    .letter(arrived(LocalDate.of(2026, 7, 14)))
                    .reportBy(LocalDate.of(2026, 8, 14))
                    .build())
            .actionPlan(new ActionPlan(Fact.on(LocalDate.of(2026, 7, 23)), Set.of(ActionPlanItem.MEASURES)))
            .build();

    /** Makes the state. */
    public ControlEventBenchmark() {}

    private static Dispatch arrived(LocalDate day) {
        return Dispatch.builder().addReceivedOn(Fact.on(day)).build();
    }

    /** What is due when. */
    @Benchmark
    public Timeline timeline() {
        return event.timeline(law);
    }

    /** What is wrong: the plan is late, and lacks three items. */
    @Benchmark
    public List<Finding> findings() {
        return event.findings(law, asOf);
    }
}
