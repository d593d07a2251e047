package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.inspection.document.Dispatch;

/**
 * The parts of the results with those of their facts alone that are kept. What loses all its facts is gone: what its
 * text says is known with them.
 */
final class Kept {

    private final Predicate<Fact> kept;

    private Kept(Predicate<Fact> kept) {
        this.kept = kept;
    }

    /** What the system knew on a day, plans among it. */
    static Kept knownOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new Kept(fact -> fact.isKnownOn(day));
    }

    /** What had happened by a day, and was known. */
    static Kept happenedBy(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new Kept(fact -> fact.hasHappenedOn(day));
    }

    Results results(Results results) {
        return Results.builder()
                .draft(results.draft().flatMap(this::draft))
                .objections(each(results.objections(), this::objection))
                .hearings(results.hearings().stream()
                        .filter(hearing -> kept.test(hearing.on()))
                        .collect(Collectors.toSet()))
                .furtherStudies(each(results.furtherStudies(), this::study))
                .certificate(results.certificate().flatMap(this::certificate))
                .announcedCompletion(results.announcedCompletion().filter(told -> kept.test(told.announcedOn())))
                .recommendation(results.recommendation().flatMap(this::recommendation))
                .recognisedInvalidOn(results.recognisedInvalidOn().filter(kept))
                .challenges(each(results.challenges(), this::challenge))
                .build();
    }

    Optional<DraftCertificate> draft(DraftCertificate draft) {
        DraftCertificate left = DraftCertificate.builder()
                .drawnUpOn(draft.drawnUpOn().filter(kept))
                .toSubject(draft.toSubject().flatMap(this::dispatch))
                .toAppellants(each(draft.toAppellants(), this::copy))
                .build();
        boolean gone = left.drawnUpOn().isEmpty()
                && left.toSubject().isEmpty()
                && left.toAppellants().isEmpty();
        return gone ? Optional.empty() : Optional.of(left);
    }

    /** A copy without any fact names an appellant who has not been sent it: that is known all along. */
    Optional<AppellantCopy> copy(AppellantCopy copy) {
        return isEmpty(copy.dispatch())
                ? Optional.of(copy)
                : dispatch(copy.dispatch()).map(left -> new AppellantCopy(copy.appellant(), left));
    }

    Optional<Objection> objection(Objection objection) {
        return Optional.of(objection)
                .filter(made -> kept.test(made.madeOn()))
                .map(made -> Objection.builder()
                        .from(made)
                        .consideredOn(made.consideredOn().filter(kept))
                        .build());
    }

    Optional<Certificate> certificate(Certificate certificate) {
        Certificate left = Certificate.builder()
                .from(certificate)
                .drawnUpOn(certificate.drawnUpOn().filter(kept))
                .toSubject(certificate.toSubject().flatMap(this::dispatch))
                .toStatistics(certificate.toStatistics().flatMap(this::dispatch))
                .build();
        boolean gone = left.drawnUpOn().isEmpty()
                && left.toSubject().isEmpty()
                && left.toStatistics().isEmpty();
        return gone ? Optional.empty() : Optional.of(left);
    }

    Optional<Recommendation> recommendation(Recommendation recommendation) {
        Recommendation left = Recommendation.builder()
                .from(recommendation)
                .issuedOn(recommendation.issuedOn().filter(kept))
                .toSubject(recommendation.toSubject().flatMap(this::dispatch))
                .consideredOn(recommendation.consideredOn().filter(kept))
                .measuresTakenOn(recommendation.measuresTakenOn().filter(kept))
                .resultsSentOn(recommendation.resultsSentOn().filter(kept))
                .rightsRestoredOn(recommendation.rightsRestoredOn().filter(kept))
                .reapplicationDemandedOn(
                        recommendation.reapplicationDemandedOn().filter(kept))
                .build();
        boolean gone = left.toSubject().isEmpty()
                && Stream.of(
                                left.issuedOn(),
                                left.consideredOn(),
                                left.measuresTakenOn(),
                                left.resultsSentOn(),
                                left.rightsRestoredOn(),
                                left.reapplicationDemandedOn())
                        .allMatch(Optional::isEmpty);
        return gone ? Optional.empty() : Optional.of(left);
    }

    Optional<Challenge> challenge(Challenge challenge) {
        Challenge left = Challenge.builder()
                .from(challenge)
                .filedOn(challenge.filedOn().filter(kept))
                .decision(challenge.decision().filter(decision -> kept.test(decision.decidedOn())))
                .build();
        return left.filedOn().isEmpty() && left.decision().isEmpty() ? Optional.empty() : Optional.of(left);
    }

    private Optional<FurtherStudy> study(FurtherStudy study) {
        return kept.test(study.begunOn())
                ? Optional.of(
                        new FurtherStudy(study.begunOn(), study.suspendedOn().filter(kept)))
                : Optional.empty();
    }

    private Optional<Dispatch> dispatch(Dispatch dispatch) {
        Dispatch left = Dispatch.builder()
                .sentOn(dispatch.sentOn().filter(kept))
                .receivedOn(dispatch.receivedOn().stream().filter(kept).collect(Collectors.toSet()))
                .refusedOn(dispatch.refusedOn().filter(kept))
                .build();
        return isEmpty(left) ? Optional.empty() : Optional.of(left);
    }

    private static boolean isEmpty(Dispatch dispatch) {
        return dispatch.sentOn().isEmpty()
                && dispatch.receivedOn().isEmpty()
                && dispatch.refusedOn().isEmpty();
    }

    private static <T> Set<T> each(Set<T> parts, Function<T, Optional<T>> keep) {
        return parts.stream().flatMap(part -> keep.apply(part).stream()).collect(Collectors.toSet());
    }
}
