package kz.qyzmet.service;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.party.PartyRole;

/**
 * Cases with whatever may have happened to them, each fact recorded on some day.
 *
 * <p>The same seed draws the same case, however many of its facts are kept.
 */
final class RandomInformation {

    /** Over Nauryz, May and the feast of sacrifice. */
    static final LocalDate FIRST = LocalDate.of(2026, 2, 16);

    static final int DAYS = 120;

    private final Random random;
    private final Predicate<Fact> keep;

    private RandomInformation(long seed, Predicate<Fact> keep) {
        this.random = new Random(seed);
        this.keep = keep;
    }

    /** The first seed from one on whose case does not contradict itself. */
    static long seedOfACase(long from) {
        long seed = from;
        while (contradictsItself(seed)) {
            seed++;
        }
        return seed;
    }

    private static boolean contradictsItself(long seed) {
        try {
            return of(seed, fact -> true).label().en().isEmpty();
        } catch (ContradictoryFactsException contradiction) {
            return true;
        }
    }

    /** The case of a seed with those of its facts that are kept. */
    static LegalCase of(long seed, Predicate<Fact> keep) {
        RandomInformation draw = new RandomInformation(seed, keep);
        return switch (draw.random.nextInt(5)) {
            case 0 -> draw.discussion();
            case 1 -> draw.information();
            case 2 -> draw.reporting();
            case 3 -> draw.publication();
            default -> draw.monitoring();
        };
    }

    /** The same case, its sets filled in another order. */
    static LegalCase reordered(LegalCase legalCase, Random random) {
        if (legalCase instanceof PublicDiscussion some) {
            return PublicDiscussion.builder()
                    .from(some)
                    .bases(shuffled(some.bases(), random))
                    .publishedAt(shuffled(some.publishedAt(), random))
                    .comments(shuffled(some.comments(), random))
                    .build();
        }
        if (legalCase instanceof ByLawInformation some) {
            return ByLawInformation.builder()
                    .from(some)
                    .placements(shuffled(some.placements(), random))
                    .questions(shuffled(some.questions(), random))
                    .build();
        }
        if (legalCase instanceof YearlyReporting some) {
            return YearlyReporting.builder()
                    .from(some)
                    .reportPublishedAt(shuffled(some.reportPublishedAt(), random))
                    .discussedWith(shuffled(some.discussedWith(), random))
                    .build();
        }
        if (legalCase instanceof PartnerPublication some) {
            return PartnerPublication.builder()
                    .agreements(shuffled(some.agreements(), random))
                    .postings(shuffled(some.postings(), random))
                    .build();
        }
        PublicMonitoring some = (PublicMonitoring) legalCase;
        return PublicMonitoring.builder()
                .from(some)
                .requests(shuffled(some.requests(), random))
                .measures(shuffled(some.measures(), random))
                .build();
    }

    private static <T> Set<T> shuffled(Set<T> set, Random random) {
        List<T> list = new ArrayList<>(set);
        Collections.shuffle(list, random);
        return new LinkedHashSet<>(list);
    }

    private PublicDiscussion discussion() {
        PublicDiscussion.Builder discussion = PublicDiscussion.builder()
                .draft(any(DraftKind.class))
                .developer(random.nextInt(5) == 0 ? PartyRole.LOCAL_BODY : PartyRole.CENTRAL_BODY)
                .bases(some(ByLawBasis.class))
                .publishedOn(maybe(0, 30))
                .publishedAt(some(PublicationPlace.class))
                .informedOtherwiseOn(maybe(0, 60))
                .closedOn(maybe(30, 60))
                .sentForEndorsementOn(maybe(20, 80))
                .approvedOn(maybe(20, 100));
        several(this::comment).forEach(discussion::addComments);
        required(30, 80)
                .map(drawnUp -> CompletionReport.builder()
                        .drawnUpOn(drawnUp)
                        .postedOn(maybe(80, 90))
                        .postedAt(some(PublicationPlace.class))
                        .commentsSummarised(maybeTrue())
                        .accessToDraftTold(maybeTrue())
                        .build())
                .ifPresent(discussion::report);
        return discussion.build();
    }

    private Optional<DiscussionComment> comment() {
        DiscussionComment.Builder comment =
                DiscussionComment.builder().sentBy(any(CommentFrom.class)).number(Integer.toString(random.nextInt(3)));
        CommentDecision decision = any(CommentDecision.class);
        Optional<Boolean> reasons = maybeTrue();
        maybe(60, 90)
                .ifPresent(
                        decided -> comment.decision(decision).decidedOn(decided).reasonsGiven(reasons));
        return required(30, 60).map(received -> comment.receivedOn(received).build());
    }

    private ByLawInformation information() {
        ByLawInformation.Builder information = ByLawInformation.builder().body(any(InformingBody.class));
        boolean approval = random.nextBoolean();
        Optional<Fact> event = maybe(0, 30);
        information
                .approvedOn(approval ? event : Optional.empty())
                .changedOn(approval ? Optional.empty() : event)
                .updatedOn(maybe(25, 50))
                .sentToContactCenterOn(maybe(25, 50))
                .sentToStateCorporationOn(maybe(25, 50));
        if (random.nextBoolean()) {
            information.officeHours(OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 0)));
        }
        several(() -> {
                    PublicationPlace place = any(PublicationPlace.class);
                    return required(30, 60).map(placed -> new Placement(place, placed));
                })
                .forEach(information::addPlacements);
        several(this::question).forEach(information::addQuestions);
        return information.build();
    }

    private Optional<ProcedureQuestion> question() {
        ProcedureQuestion.Builder question =
                ProcedureQuestion.builder().about(any(QuestionAbout.class)).explanationsGiven(maybeTrue());
        int day = random.nextInt(DAYS - 10);
        question.answeredOn(maybe(day + 1, day + 5));
        return required(day, day + 1).map(asked -> question.askedOn(asked).build());
    }

    private YearlyReporting reporting() {
        YearlyReporting.Builder reporting = YearlyReporting.builder()
                .body(any(InformingBody.class))
                .year(2024 + random.nextInt(4))
                .previousReportPublishedOn(maybe(0, 20))
                .reportPublishedOn(maybe(10, 90))
                .reportPublishedAt(some(PublicationPlace.class))
                .previousReportDiscussedOn(maybe(0, 20))
                .reportDiscussedOn(maybe(10, 90))
                .discussedWith(some(DiscussionParty.class))
                .previouslyReportedToGovernmentOn(maybe(0, 20))
                .reportedToGovernmentOn(maybe(10, 90));
        boolean used = random.nextBoolean();
        required(80, 120)
                .map(established -> new ResultsOfDiscussion(used, established))
                .ifPresent(reporting::resultsOfDiscussion);
        return reporting.build();
    }

    private PartnerPublication publication() {
        PartnerPublication.Builder publication = PartnerPublication.builder();
        several(() -> {
                    String number = Integer.toString(random.nextInt(2));
                    Optional<Fact> ended = maybe(40, 100);
                    return required(0, 40).map(from -> new PartnerInForce(number, from, ended));
                })
                .forEach(publication::addAgreements);
        several(() -> {
                    PartnerPosting.Builder posting = PartnerPosting.builder()
                            .agreement(Integer.toString(random.nextInt(3)))
                            .at(any(PublicationPlace.class))
                            .servicesListed(random.nextBoolean())
                            .contactsGiven(random.nextBoolean())
                            .removedOn(maybe(50, 110));
                    return required(0, 50)
                            .map(posted -> posting.postedOn(posted).build());
                })
                .forEach(publication::addPostings);
        return publication.build();
    }

    private PublicMonitoring monitoring() {
        PublicMonitoring.Builder monitoring = PublicMonitoring.builder()
                .monitor(any(MonitorKind.class))
                .basis(any(MonitoringBasis.class))
                .atOwnExpense(maybeTrue())
                .startedOn(maybe(0, 20))
                .endedOn(maybe(20, 90));
        if (random.nextBoolean()) {
            monitoring.orderedBy(any(PartyRole.class));
        }
        several(this::request).forEach(monitoring::addRequests);
        MonitoringConclusion.Builder conclusion =
                MonitoringConclusion.builder().parts(some(ConclusionPart.class)).breachesFound(maybeTrue());
        required(40, 90).map(drawnUp -> conclusion.drawnUpOn(drawnUp).build()).ifPresent(monitoring::conclusion);
        several(() -> {
                    InformingBody by = any(InformingBody.class);
                    boolean taken = random.nextBoolean();
                    return required(50, 120).map(established -> new MonitoringMeasures(by, taken, established));
                })
                .forEach(monitoring::addMeasures);
        return monitoring.build();
    }

    private Optional<InformationRequest> request() {
        InformationRequest.Builder request = InformationRequest.builder()
                .addressee(any(InformingBody.class))
                .publishedOnline(maybeTrue())
                .secretGiven(maybeTrue())
                .onSecrets(Optional.of(any(SecretExtent.class)).filter(extent -> random.nextInt(4) > 0))
                .grantedOn(maybe(50, 90))
                .declinedOn(maybe(50, 90));
        return required(20, 50).map(asked -> request.askedOn(asked).build());
    }

    /** A fact between two days, or none; drawn whether it is kept or not. */
    private Optional<Fact> maybe(int first, int end) {
        boolean there = random.nextInt(10) < 7;
        Optional<Fact> fact = required(first, end);
        return there ? fact : Optional.empty();
    }

    /** A fact that is left out only where it is not kept. */
    private Optional<Fact> required(int first, int end) {
        LocalDate day = FIRST.plusDays(first + random.nextInt(end - first));
        int recorded = random.nextInt(3) == 0 ? random.nextInt(30) : 0;
        int hour = random.nextInt(24);
        Moment moment = random.nextBoolean() ? Moment.on(day) : Moment.at(day.atTime(hour, 0));
        Fact fact = random.nextInt(10) == 0
                ? Fact.planned(moment, day.minusDays(recorded))
                : Fact.at(moment).recordedOn(day.plusDays(recorded));
        return Optional.of(fact).filter(keep);
    }

    private <T> List<T> several(Supplier<Optional<T>> one) {
        List<T> list = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            one.get().ifPresent(list::add);
        }
        return list;
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.noneOf(type);
        for (E one : type.getEnumConstants()) {
            if (random.nextBoolean()) {
                some.add(one);
            }
        }
        return some;
    }

    private Optional<Boolean> maybeTrue() {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(true);
            default -> Optional.of(false);
        };
    }
}
