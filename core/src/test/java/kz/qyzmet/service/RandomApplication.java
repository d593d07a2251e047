package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.party.ContactDetails;
import kz.qyzmet.party.Iin;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.party.PersonKind;
import kz.qyzmet.party.PersonName;
import kz.qyzmet.party.ServiceRecipient;

/** Applications with anything that may have happened to them, in April to June 2026, recorded at once or later. */
final class RandomApplication {

    static final LocalDate FIRST = LocalDate.of(2026, 4, 20);
    static final int DAYS = 60;

    private static final List<LimitUnit> UNITS = List.of(LimitUnit.WORKING_DAY, LimitUnit.CALENDAR_DAY, LimitUnit.HOUR);
    private static final List<String> NAMES = List.of("application", "identity document", "photograph", "contract");

    private final Random random;
    private final LocalDate recordedAfter;

    private RandomApplication(Random random, LocalDate recordedAfter) {
        this.random = random;
        this.recordedAfter = recordedAfter;
    }

    /** An application without contradiction. */
    static Application of(long seed) {
        Random random = new Random(seed);
        RandomApplication source = new RandomApplication(random, LocalDate.MIN);
        return consistent(() -> source.filled(Application.builder()
                .service(source.service("Entry of an address"))
                .bundledWith(source.chance(4) ? Set.of(source.service("Entry of an owner")) : Set.of())
                .channel(source.any(Channel.values()))
                .applicantKind(source.any(PersonKind.values()))
                .paperToProvider(random.nextBoolean())
                .officeHours(source.maybe(() -> Given.OFFICE))
                .form(source.maybe(() -> source.any(DocumentForm.values())))
                .documents(source.documents())
                .identification(source.maybe(() -> source.any(Identification.values())))
                .proactive(
                        source.chance(5)
                                ? Optional.of(new ProactiveConditions(
                                        random.nextBoolean(), random.nextBoolean(), random.nextBoolean()))
                                : Optional.empty())
                .rendering(source.maybe(source::rendering))
                .feeCharged(source.maybe(() -> Given.tenge(source.chance(2) ? "1200.50" : "5.00")))
                .build()));
    }

    /** The same application with more facts, all of them recorded after a day. */
    static Application recordedLater(Application application, LocalDate day, long seed) {
        RandomApplication source = new RandomApplication(new Random(seed), day);
        return consistent(() -> source.filled(application));
    }

    /** Somebody with everything that must not be shown. */
    static ServiceRecipient person() {
        return ServiceRecipient.of(
                        PersonKind.INDIVIDUAL,
                        known -> known.name(PersonName.of("Әлия Нұрланова"))
                                .iin(Iin.of("061211600012"))
                                .contact(ContactDetails.of("+77011234567", "aliya@mail.kz")))
                .value();
    }

    /** Draws again where the facts contradict one another; most orders are possible. */
    private static Application consistent(Supplier<Application> draw) {
        Optional<Application> drawn = Optional.empty();
        while (drawn.isEmpty()) {
            try {
                drawn = Optional.of(draw.get());
            } catch (IllegalArgumentException contradiction) {
                drawn = Optional.empty();
            }
        }
        return drawn.get();
    }

    /** How it was rendered is not dated; why it was refused comes with the refusal. */
    private RenderingRecord rendering() {
        return RenderingRecord.builder()
                .system(maybe(() -> any(InformationSystem.values())))
                .systemName(maybe(() -> "System of aliya@mail.kz"))
                .withContact(maybe(random::nextBoolean))
                .latenessCause(maybe(() -> any(LatenessCause.values())))
                .build();
    }

    private PublicService service(String name) {
        return Given.service()
                .name(name)
                .excludedFromRegisterOn(maybe(this::fact))
                .byLaw(maybe(() -> new ByLaw("Rules", Optional.of("12"), maybe(this::fact), Optional.empty())))
                .website(maybe(() -> "https://services.example.kz/address"))
                .responsible(maybe(() -> new ResponsiblePerson(
                        PersonName.of("Әлия Нұрланова"),
                        Optional.of("head, +77011234567"),
                        Optional.of(ContactDetails.ofTelephone("+77011234567")))))
                .term(chance(8) ? Optional.empty() : Optional.of(new Count(random.nextInt(8), any(UNITS))))
                .ways(some(Channel.values()))
                .forms(some(ServiceForm.values()))
                .documents(subset(NAMES))
                .refusalGrounds(some(RefusalGround.values()))
                .licence(chance(5))
                .guaranteedFree(chance(6))
                .payment(maybe(() -> any(Payment.values())))
                .partnersMayTake(random.nextBoolean())
                .build();
    }

    /** Fills what is empty; a filing or a set that is there stays. */
    private Application filled(Application application) {
        Set<DemandedDocument> demanded = new HashSet<>(application.demanded());
        Set<AdditionalService> additional = new HashSet<>(application.additionalServices());
        if (chance(2)) {
            demanded.add(new DemandedDocument(any(NAMES), fact(), some(DemandCircumstance.values())));
            additional.add(AdditionalService.builder()
                    .name("Courier")
                    .renderedOn(fact())
                    .requested(random.nextBoolean())
                    .fee(maybe(() -> Given.tenge("300")))
                    .chargedBy(random.nextBoolean() ? PartyRole.STATE_CORP : PartyRole.PARTNER)
                    .feeAgreedOn(maybe(this::fact))
                    .build());
        }
        Optional<ServiceRefusal> refusal =
                application.refusal().or(() -> chance(4) ? Optional.of(refusal()) : Optional.empty());
        boolean declined = application.intakeRefusal().isPresent()
                || (application.acceptedOn().isEmpty() && chance(5));
        return Application.builder()
                .from(application)
                .submittedOn(application.submittedOn().or(() -> maybe(this::fact)))
                .registeredOn(application.registeredOn().or(() -> maybe(this::fact)))
                .demanded(demanded)
                .acceptedOn(
                        declined ? Optional.empty() : application.acceptedOn().or(() -> maybe(this::fact)))
                .intakeRefusal(
                        declined
                                ? application
                                        .intakeRefusal()
                                        .or(() -> Optional.of(
                                                new IntakeRefusal(fact(), EnumSet.of(any(IntakeReason.values())))))
                                : Optional.empty())
                .renewal(application.renewal().or(() -> maybe(() -> new Renewal(fact(), random.nextBoolean()))))
                .secretsUsedOn(application.secretsUsedOn().or(() -> maybe(this::fact)))
                .consent(application.consent().or(() -> maybe(() -> new Consent(any(ConsentForm.values()), fact()))))
                .stageEnteredOn(application.stageEnteredOn().or(() -> maybe(this::fact)))
                .handedOverOn(application.handedOverOn().or(() -> maybe(this::fact)))
                .issuedOn(application.issuedOn().or(() -> maybe(this::fact)))
                .refusal(refusal)
                .rendering(application.rendering().map(record -> refused(record, refusal.isPresent())))
                .supportMeasure(application
                        .supportMeasure()
                        .or(() -> maybe(() ->
                                new SupportMeasure(any(SupportObject.values()), any(SupportObject.values()), fact()))))
                .additionalServices(additional)
                .build();
    }

    private RenderingRecord refused(RenderingRecord record, boolean refused) {
        return RenderingRecord.builder()
                .from(record)
                .refusalCause(refused ? maybe(() -> any(RefusalCause.values())) : Optional.empty())
                .build();
    }

    private ServiceRefusal refusal() {
        return ServiceRefusal.builder()
                .refusedOn(fact())
                .grounds(some(RefusalGround.values()))
                .courtDecisionInForceOn(maybe(this::fact))
                .repliedOn(maybe(this::fact))
                .replyGivesReasons(maybe(random::nextBoolean))
                .build();
    }

    private Set<SubmittedDocument> documents() {
        Set<SubmittedDocument> documents = new HashSet<>();
        for (String name : subset(NAMES)) {
            documents.add(new SubmittedDocument(name, maybe(() -> FIRST.plusDays(random.nextInt(DAYS)))));
        }
        return documents;
    }

    private Fact fact() {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        Moment moment = chance(2) ? Moment.on(day) : Moment.at(day.atTime(random.nextInt(24), random.nextInt(60)));
        LocalDate recorded = day.plusDays(chance(2) ? 0 : random.nextInt(10));
        LocalDate after = recordedAfter.equals(LocalDate.MIN) || recorded.isAfter(recordedAfter)
                ? recorded
                : recordedAfter.plusDays(1L + random.nextInt(5));
        boolean planned = chance(8);
        LocalDate plannedOn = recordedAfter.equals(LocalDate.MIN) ? day.minusDays(random.nextInt(10)) : after;
        return planned ? Fact.planned(moment, plannedOn) : Fact.at(moment).recordedOn(after);
    }

    private boolean chance(int outOf) {
        return random.nextInt(outOf) == 0;
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> Set<T> some(T[] values) {
        return subset(Arrays.asList(values));
    }

    private <T> Set<T> subset(List<T> values) {
        Set<T> some = new HashSet<>();
        values.forEach(value -> maybe(() -> value).ifPresent(some::add));
        return some;
    }
}
