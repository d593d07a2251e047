package kz.qyzmet.report.fill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.complaint.ComplaintExtension;
import kz.qyzmet.complaint.ComplaintMatter;
import kz.qyzmet.complaint.ComplaintProcedure;
import kz.qyzmet.complaint.ComplaintSource;
import kz.qyzmet.complaint.ExtensionGround;
import kz.qyzmet.complaint.RightsRestored;
import kz.qyzmet.control.ControlEvent;
import kz.qyzmet.control.ControlObject;
import kz.qyzmet.control.ControlUnit;
import kz.qyzmet.control.EventGround;
import kz.qyzmet.control.EventOutcome;
import kz.qyzmet.control.EventRecommendation;
import kz.qyzmet.control.FoundViolation;
import kz.qyzmet.control.Sanction;
import kz.qyzmet.control.SanctionKind;
import kz.qyzmet.control.StaffOf;
import kz.qyzmet.control.ViolationKind;
import kz.qyzmet.control.monitoring.InternalMonitoring;
import kz.qyzmet.control.monitoring.Outreach;
import kz.qyzmet.control.monitoring.Training;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.party.PersonKind;
import kz.qyzmet.party.ServiceRecipient;
import kz.qyzmet.service.Application;
import kz.qyzmet.service.ByLaw;
import kz.qyzmet.service.Channel;
import kz.qyzmet.service.DocumentForm;
import kz.qyzmet.service.InformationSystem;
import kz.qyzmet.service.IntakeReason;
import kz.qyzmet.service.IntakeRefusal;
import kz.qyzmet.service.LatenessCause;
import kz.qyzmet.service.PublicService;
import kz.qyzmet.service.RefusalCause;
import kz.qyzmet.service.RenderingRecord;
import kz.qyzmet.service.ServiceRefusal;

/** Cases of all sorts around the second quarter of 2026, with facts recorded late or only planned. */
final class RandomCases {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final int DAYS = 135;
    private static final List<String> NAMES = List.of("Licence", "Extract", "Address");

    private final Random random;

    private RandomCases(Random random) {
        this.random = random;
    }

    static List<LegalCase> some(long seed, int number) {
        RandomCases source = new RandomCases(new Random(seed));
        List<LegalCase> cases = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            cases.add(source.any());
        }
        return cases;
    }

    private LegalCase any() {
        return switch (random.nextInt(9)) {
            case 0 -> drawn(this::event);
            case 1 -> drawn(this::service);
            case 2 -> drawn(this::monitoring);
            case 3, 4, 5 -> drawn(this::complaint);
            default -> drawn(this::application);
        };
    }

    /** Draws again where the facts contradict one another. */
    private static LegalCase drawn(Supplier<LegalCase> draw) {
        Optional<LegalCase> drawn = Optional.empty();
        while (drawn.isEmpty()) {
            try {
                drawn = Optional.of(draw.get());
            } catch (IllegalArgumentException | IllegalStateException contradiction) {
                drawn = Optional.empty();
            }
        }
        return drawn.get();
    }

    private ControlEvent event() {
        ControlEvent.Builder event = ControlEvent.builder()
                .unit(one(ControlUnit.values()))
                .object(one(ControlObject.values()))
                .providerKind(maybe(() -> one(PersonKind.values())))
                .completedOn(maybe(this::fact));
        for (int i = random.nextInt(3); i > 0; i--) {
            event.ground(one(EventGround.values()));
        }
        if (random.nextInt(4) > 0) {
            EventOutcome.Builder outcome = EventOutcome.builder().lateComplaints(random.nextInt(3));
            for (int i = random.nextInt(4); i > 0; i--) {
                Optional<Fact> restored = maybe(this::fact);
                outcome.addViolations(new FoundViolation(
                        one(ViolationKind.values()),
                        1 + random.nextInt(4),
                        restored,
                        restored.isPresent() ? random.nextInt(4) : 0));
                int number = 1 + random.nextInt(3);
                outcome.addSanctions(new Sanction(
                        one(SanctionKind.values()), one(StaffOf.values()), fact(), number, 1 + random.nextInt(number)));
                outcome.addRecommendations(new EventRecommendation(fact(), 1 + random.nextInt(3), maybe(this::fact)));
            }
            event.outcome(outcome.build());
        }
        return event.build();
    }

    private PublicService service() {
        return serviceOf(one(NAMES))
                .registerNumber(maybe(() -> "00101001"))
                .enteredInRegisterOn(maybe(this::fact))
                .excludedFromRegisterOn(random.nextInt(3) == 0 ? Optional.of(fact()) : Optional.empty())
                .byLaw(maybe(() -> new ByLaw("Rules", Optional.empty(), maybe(this::fact), Optional.empty())))
                .build();
    }

    private PublicService.Builder serviceOf(String name) {
        return PublicService.builder()
                .name(name)
                .provider(maybe(() -> "The Department"))
                .ways(some(Channel.values()))
                .term(
                        random.nextInt(8) == 0
                                ? Optional.empty()
                                : Optional.of(new Count(
                                        1 + random.nextInt(12),
                                        one(LimitUnit.WORKING_DAY, LimitUnit.CALENDAR_DAY, LimitUnit.HOUR))));
    }

    private InternalMonitoring monitoring() {
        InternalMonitoring.Builder monitoring = InternalMonitoring.builder().year(2026);
        for (int i = random.nextInt(4); i > 0; i--) {
            monitoring.addOutreach(new Outreach("Day " + i, fact(), random.nextInt(50)));
            monitoring.addTrainings(new Training("Course " + i, fact(), random.nextInt(9)));
        }
        return monitoring.build();
    }

    private Complaint complaint() {
        Complaint.Builder complaint = Complaint.builder()
                .addressee(one(Addressee.SERVICE_PROVIDER, Addressee.QUALITY_AUTHORITY))
                .procedure(random.nextInt(8) == 0 ? ComplaintProcedure.GENERAL : ComplaintProcedure.PUBLIC_SERVICE)
                .submittedOn(maybe(this::fact))
                .registeredOn(maybe(this::fact))
                .answeredOn(maybe(this::fact))
                .closedOn(random.nextInt(5) == 0 ? Optional.of(fact()) : Optional.empty())
                .matter(maybe(() -> new ComplaintMatter(
                        one(NAMES), one(Channel.values()), maybe(() -> one(DocumentForm.values())))))
                .source(maybe(() -> one(ComplaintSource.values())))
                .complainant(maybe(() -> ServiceRecipient.of(one(PersonKind.INDIVIDUAL, PersonKind.LEGAL_ENTITY))
                        .value()))
                .rightsRestored(maybe(() -> new RightsRestored(fact(), 1 + random.nextInt(4))));
        if (random.nextInt(5) == 0) {
            complaint.addExtensions(
                    ComplaintExtension.of(10, ExtensionGround.FURTHER_STUDY, FIRST.plusDays(random.nextInt(DAYS))));
        }
        return complaint.build();
    }

    private Application application() {
        Optional<Fact> issued = random.nextInt(3) > 0 ? Optional.of(fact()) : Optional.empty();
        Optional<ServiceRefusal> refusal = random.nextInt(3) == 0
                ? Optional.of(ServiceRefusal.builder().refusedOn(fact()).build())
                : Optional.empty();
        return Application.builder()
                .service(serviceOf(one(NAMES)).build())
                .bundledWith(
                        random.nextInt(6) == 0 ? Set.of(serviceOf(one(NAMES)).build()) : Set.of())
                .channel(one(Channel.values()))
                .form(maybe(() -> one(DocumentForm.values())))
                .applicantKind(one(PersonKind.INDIVIDUAL, PersonKind.LEGAL_ENTITY))
                .submittedOn(maybe(this::fact))
                .registeredOn(maybe(this::fact))
                .intakeRefusal(
                        random.nextInt(10) == 0
                                ? Optional.of(new IntakeRefusal(fact(), EnumSet.of(one(IntakeReason.values()))))
                                : Optional.empty())
                .handedOverOn(random.nextInt(4) == 0 ? Optional.of(fact()) : Optional.empty())
                .issuedOn(issued)
                .refusal(refusal)
                .rendering(maybe(() -> RenderingRecord.builder()
                        .system(maybe(() -> one(InformationSystem.values())))
                        .systemName(maybe(() -> one("Kadastr", "Registry")))
                        .withContact(maybe(random::nextBoolean))
                        .latenessCause(maybe(() -> one(LatenessCause.values())))
                        .refusalCause(refusal.isPresent() ? maybe(() -> one(RefusalCause.values())) : Optional.empty())
                        .build()))
                .build();
    }

    private Fact fact() {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        Moment moment = random.nextBoolean() ? Moment.on(day) : Moment.at(day.atTime(random.nextInt(24), 0));
        return random.nextInt(10) == 0
                ? Fact.planned(moment, day.minusDays(random.nextInt(20)))
                : Fact.at(moment).recordedOn(day.plusDays(random.nextInt(4) == 0 ? random.nextInt(60) : 0));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(3) > 0 ? Optional.of(value.get()) : Optional.empty();
    }

    @SafeVarargs
    private <T> T one(T... all) {
        return all[random.nextInt(all.length)];
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Set<Channel> some(Channel... all) {
        Set<Channel> some = EnumSet.noneOf(Channel.class);
        for (Channel each : all) {
            if (random.nextInt(4) == 0) {
                some.add(each);
            }
        }
        return some;
    }
}
