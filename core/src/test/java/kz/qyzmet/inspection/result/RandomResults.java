package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.inspection.appointment.GrossViolation;
import kz.qyzmet.inspection.document.Dispatch;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Results with whatever may have happened, each fact recorded on some day, at times only planned. */
final class RandomResults {

    /** Days in which all happens, over May and the feast of sacrifice. */
    static final LocalDate FIRST = LocalDate.of(2026, 4, 20);

    static final int DAYS = 70;

    private final Random random;
    private final boolean plain;

    private RandomResults(Random random, boolean plain) {
        this.random = random;
        this.plain = plain;
    }

    static Arbitrary<Results> results() {
        return Arbitraries.randomValue(random -> new RandomResults(random, false).result());
    }

    /** Every fact is a day, recorded on it. */
    static Arbitrary<Results> plain() {
        return Arbitraries.randomValue(random -> new RandomResults(random, true).result());
    }

    static Arbitrary<ResultOutline> outlines() {
        return Arbitraries.randomValue(random -> new RandomResults(random, true).outline());
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-5, DAYS + 60).map(FIRST::plusDays);
    }

    private ResultOutline outline() {
        Map<GrossViolation, LocalDate> gross = new EnumMap<>(GrossViolation.class);
        if (random.nextInt(4) == 0) {
            gross.put(any(GrossViolation.values()), day(0));
        }
        return new ResultOutline(
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(day(15)), random.nextBoolean(), gross);
    }

    private LocalDate day(int from) {
        return FIRST.plusDays(from + random.nextInt(DAYS / 2));
    }

    private Fact fact(int from) {
        LocalDate day = day(from);
        if (plain) {
            return Fact.on(day);
        }
        Moment moment = random.nextInt(3) == 0 ? Moment.at(day.atTime(random.nextInt(24), 0)) : Moment.on(day);
        return random.nextInt(10) == 0
                ? Fact.planned(moment, day.minusDays(random.nextInt(9)))
                : Fact.at(moment).recordedOn(day.plusDays(random.nextInt(3) == 0 ? random.nextInt(12) : 0));
    }

    private Optional<Fact> maybe(int from) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(fact(from));
    }

    private Optional<Boolean> answer() {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextBoolean());
    }

    private Optional<String> person() {
        int person = random.nextInt(4);
        return person == 0 ? Optional.of("A-1") : person == 1 ? Optional.of("A-2") : Optional.empty();
    }

    private <T> T any(T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    /** What contradicts itself is drawn anew. */
    private static <T> T draw(Supplier<T> part) {
        Optional<T> drawn = Optional.empty();
        while (drawn.isEmpty()) {
            try {
                drawn = Optional.of(part.get());
            } catch (ContradictoryFactsException contradiction) {
                drawn = Optional.empty();
            }
        }
        return drawn.get();
    }

    private Dispatch dispatch(int from) {
        return draw(() -> {
            Dispatch.Builder dispatch = Dispatch.builder().sentOn(maybe(from));
            for (int i = random.nextInt(3); i > 0; i--) {
                dispatch.addReceivedOn(fact(from));
            }
            return dispatch.refusedOn(random.nextInt(5) == 0 ? maybe(from) : Optional.empty())
                    .build();
        });
    }

    private Optional<Dispatch> way(int from) {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(dispatch(from));
    }

    private DraftCertificate draft() {
        DraftCertificate.Builder draft =
                DraftCertificate.builder().drawnUpOn(random.nextInt(3) == 0 ? maybe(0) : Optional.empty());
        draft.toSubject(way(5));
        if (random.nextBoolean()) {
            draft.addToAppellants(new AppellantCopy("A-1", dispatch(5)));
        }
        if (random.nextInt(4) == 0) {
            draft.addToAppellants(new AppellantCopy("A-3", dispatch(5)));
        }
        return draft.build();
    }

    private Objection objection() {
        return draw(() -> Objection.builder()
                .appellant(person())
                .form(any(ObjectionForm.values()))
                .madeOn(fact(8))
                .consideredOn(maybe(10))
                .build());
    }

    private Certificate certificate() {
        return Certificate.builder()
                .drawnUpOn(random.nextInt(3) == 0 ? maybe(12) : Optional.empty())
                .toSubject(way(15))
                .toStatistics(way(15))
                .confirmsViolations(answer())
                .approvedForm(answer())
                .build();
    }

    private Recommendation recommendation() {
        return Recommendation.builder()
                .issuedOn(random.nextInt(3) == 0 ? maybe(15) : Optional.empty())
                .toSubject(way(20))
                .asksForElimination(answer())
                .asksForLiability(answer())
                .approvedForm(answer())
                .obstructedRecipients(answer())
                .consideredOn(maybe(20))
                .measuresTakenOn(maybe(20))
                .resultsSentOn(maybe(30))
                .rightsRestoredOn(maybe(30))
                .reapplicationDemandedOn(random.nextInt(4) == 0 ? maybe(30) : Optional.empty())
                .build();
    }

    private Challenge challenge() {
        return draw(() -> Challenge.builder()
                .of(any(ChallengedThing.values()))
                .to(any(ReviewingBody.values()))
                .filedOn(maybe(25))
                .decision(maybe(30).map(decided -> new ChallengeDecision(decided, random.nextBoolean())))
                .build());
    }

    private Results result() {
        return draw(() -> {
            Results.Builder results = Results.builder();
            if (random.nextInt(5) != 0) {
                results.draft(draft());
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                results.addObjections(objection());
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                results.addHearings(new Hearing(person(), fact(8), random.nextBoolean()));
            }
            if (random.nextInt(4) == 0) {
                results.addFurtherStudies(new FurtherStudy(fact(10), maybe(12)));
            }
            if (random.nextInt(4) != 0) {
                results.certificate(certificate());
            }
            if (random.nextInt(3) == 0) {
                results.announcedCompletion(new AnnouncedCompletion(day(15), fact(15)));
            }
            if (random.nextBoolean()) {
                results.recommendation(recommendation());
                for (int i = random.nextInt(3); i > 0; i--) {
                    results.addChallenges(challenge());
                }
            }
            return results.recognisedInvalidOn(random.nextInt(6) == 0 ? maybe(20) : Optional.empty())
                    .build();
        });
    }
}
