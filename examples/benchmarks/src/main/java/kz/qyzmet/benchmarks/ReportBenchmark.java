package kz.qyzmet.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.complaint.ComplaintMatter;
import kz.qyzmet.complaint.ComplaintSource;
import kz.qyzmet.control.ControlEvent;
import kz.qyzmet.control.ControlObject;
import kz.qyzmet.control.ControlUnit;
import kz.qyzmet.control.EventGround;
import kz.qyzmet.control.EventOutcome;
import kz.qyzmet.control.FoundViolation;
import kz.qyzmet.control.ViolationKind;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.party.PersonKind;
import kz.qyzmet.report.FormSubmitter;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.fill.FillRequest;
import kz.qyzmet.report.fill.FilledForm;
import kz.qyzmet.report.fill.FormFiller;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.service.Application;
import kz.qyzmet.service.Channel;
import kz.qyzmet.service.DocumentForm;
import kz.qyzmet.service.PublicService;
import kz.qyzmet.service.RenderingRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.threeten.extra.YearQuarter;

/** A whole form 1-MK from 200,000 cases of a quarter: applications, complaints and control events. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class ReportBenchmark {

    private static final int CASES = 200_000;
    private static final int SERVICES = 400;
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final int DAYS = 91;

    private final Reckoner law = Reckoner.on(Calendars.OURS);
    private final Random random = new Random(20260710);
    private final List<PublicService> services = services();
    private final List<LegalCase> cases = cases();
    private final FillRequest request = FillRequest.builder()
            .type(FormType.FORM_1MK)
            .period(new ReportPeriod.OfQuarter(YearQuarter.of(2026, 2)))
            .submitter(FormSubmitter.CENTRAL_BODY)
            .body("The Ministry")
            .asOf(LocalDate.of(2026, 7, 10))
            .build();

    /** Makes the state. */
    public ReportBenchmark() {}

    private static List<PublicService> services() {
        List<PublicService> services = new ArrayList<>();
        for (int i = 0; i < SERVICES; i++) {
            services.add(PublicService.builder()
                    .name("Service " + i)
                    .registerNumber(Integer.toString(101001 + i))
                    .addWays(Channel.PROVIDER)
                    .term(new Count(1 + i % 10, LimitUnit.WORKING_DAY))
                    .build());
        }
        return services;
    }

    private List<LegalCase> cases() {
        List<LegalCase> made = new ArrayList<>(services);
        while (made.size() < CASES) {
            switch (random.nextInt(20)) {
                case 0 -> made.add(event());
                case 1, 2, 3, 4, 5 -> made.add(complaint());
                default -> made.add(application());
            }
        }
        return made;
    }

    private Fact after(LocalDate day) {
        return Fact.on(day.plusDays(random.nextInt(14)));
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private ControlEvent event() {
        return ControlEvent.builder()
                .unit(ControlUnit.CENTRAL)
                .object(ControlObject.DEPARTMENT)
                .ground(EventGround.PLAN)
                .completedOn(Fact.on(day()))
                .outcome(EventOutcome.builder()
                        .addViolations(FoundViolation.of(ViolationKind.LATE_SERVICE))
                        .build())
                .build();
    }

    private Complaint complaint() {
        LocalDate day = day();
        return Complaint.builder()
                .addressee(Addressee.SERVICE_PROVIDER)
                .registeredOn(Fact.on(day))
                .answeredOn(after(day))
                .matter(new ComplaintMatter(
                        services.get(random.nextInt(SERVICES)).name(),
                        Channel.PROVIDER,
                        Optional.of(DocumentForm.PAPER)))
                .source(ComplaintSource.INDIVIDUAL)
                .build();
    }

    private Application application() {
        LocalDate day = day();
        boolean inSystem = random.nextBoolean();
        return Application.builder()
                .service(services.get(random.nextInt(SERVICES)))
                .channel(Channel.PROVIDER)
                .form(inSystem ? DocumentForm.ELECTRONIC : DocumentForm.PAPER)
                .applicantKind(random.nextBoolean() ? PersonKind.INDIVIDUAL : PersonKind.LEGAL_ENTITY)
                .submittedOn(Fact.on(day))
                .issuedOn(after(day))
                .rendering(RenderingRecord.builder()
                        .systemName("System")
                        .withContact(random.nextBoolean())
                        .build())
                .build();
    }

    /** The form with the cases behind its cells. */
    @Benchmark
    public FilledForm fill() {
        FormFiller filler = FormFiller.of(law, request);
        int number = 0;
        for (LegalCase each : cases) {
            filler.add("case-" + number++, each);
        }
        return filler.filled();
    }
}
