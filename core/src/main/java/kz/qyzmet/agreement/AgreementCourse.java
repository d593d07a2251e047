package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Outcome;

/**
 * What has happened to an agreement, judged in the order of the days: each act by what came before it.
 *
 * <p>What the law does not allow changes nothing, and what builds on it falls with it. What is only planned is not
 * judged.
 */
final class AgreementCourse {

    private final PartnershipAgreement agreement;
    private final BreachChain breaches;
    private final Progress progress = new Progress();
    private final List<Ruling> rulings = new ArrayList<>();
    private final Map<Asked, Outcome<Act.Effect>> outcomes = new HashMap<>();
    private Optional<Fact> firstChangedOn = Optional.empty();

    private AgreementCourse(Reckoner law, PartnershipAgreement agreement, ForceMajeureRelief relief) {
        this.agreement = agreement;
        this.breaches = new BreachChain(law, relief);
        List<Act> acts = new ArrayList<>();
        for (AgreementSignature signature : agreement.signatures()) {
            acts.add(
                    new Act(signature.signedOn(), Act.Kind.SIGNED, signature, signing -> signing.sign(signature.by())));
        }
        breaches.acts(agreement.breaches(), acts::add);
        new Terminations(law, breaches).acts(agreement.terminations(), acts::add);
        new CourtRoute(law).acts(agreement, acts::add);
        new Withdrawals(law, agreement.cooperationType()).acts(agreement, acts::add);
        acts.stream().filter(act -> !act.fact().planned()).sorted(Act.IN_ORDER).forEach(this::judge);
    }

    /**
     * What becomes of one act.
     *
     * @param act what happened
     * @param outcome what it does, or why it does nothing
     */
    record Ruling(Act act, Outcome<Act.Effect> outcome) {}

    private record Asked(Object source, Act.Kind kind) {}

    /** The course by all that is recorded. */
    static AgreementCourse of(Reckoner law, PartnershipAgreement agreement) {
        return new AgreementCourse(law, agreement, agreement.relief());
    }

    /** The course of an agreement as it was known on a day. */
    static AgreementCourse asOf(Reckoner law, PartnershipAgreement known, LocalDate day) {
        return new AgreementCourse(law, known, known.relief().on(day));
    }

    private void judge(Act act) {
        Outcome<Act.Effect> outcome = act.rule().judge(progress);
        if (outcome.isAccepted()) {
            progress.apply(act, outcome.value());
            boolean changed = outcome.value() == Act.Effect.AMENDED || outcome.value() == Act.Effect.ENDED;
            if (changed && firstChangedOn.isEmpty()) {
                firstChangedOn = Optional.of(act.fact());
            }
        }
        rulings.add(new Ruling(act, outcome));
        outcomes.putIfAbsent(new Asked(act.source(), act.kind()), outcome);
    }

    List<Ruling> rulings() {
        return rulings;
    }

    BreachChain breaches() {
        return breaches;
    }

    Optional<Fact> inForceOn() {
        return progress.inForceOn();
    }

    Optional<Fact> endedOn() {
        return progress.endedOn();
    }

    /** The first change or the end, from which on nobody may claim back what was performed before. */
    Optional<Fact> firstChangedOn() {
        return firstChangedOn;
    }

    /** What becomes of the act of a source; a plan is not judged, and is no act. */
    Optional<Outcome<Act.Effect>> outcomeOf(Object source, Act.Kind kind) {
        return Optional.ofNullable(outcomes.get(new Asked(source, kind)));
    }

    /** Whether an act was judged and does nothing; a plan was not judged. */
    boolean isRefused(Object source, Act.Kind kind) {
        return outcomeOf(source, kind).filter(outcome -> !outcome.isAccepted()).isPresent();
    }

    /** What arose under the agreement, up to its end; what arises from then on is no matter of it. */
    Set<ForceMajeure> forceMajeure() {
        return agreement.forceMajeure().stream()
                .filter(event -> endedOn()
                        .filter(end -> !event.beganOn().day().isBefore(end.day()))
                        .isEmpty())
                .collect(Collectors.toSet());
    }

    boolean isAccepted(Object source, Act.Kind kind) {
        return outcomeOf(source, kind).filter(Outcome::isAccepted).isPresent();
    }

    AgreementState state(LocalDate asOf) {
        if (progress.endedOn().isPresent()) {
            return AgreementState.TERMINATED;
        }
        if (progress.initiatedOn().isPresent()) {
            return AgreementState.TERMINATION_INITIATED;
        }
        if (progress.inForceOn().isPresent()) {
            return breaches.state(asOf)
                    .orElse(progress.amendedOn().isPresent() ? AgreementState.AMENDED : AgreementState.IN_FORCE);
        }
        if (!progress.signed().isEmpty()) {
            return AgreementState.SIGNED_BY_ONE;
        }
        return agreement.selectedOn().filter(fact -> fact.hasHappenedOn(asOf)).isPresent()
                ? AgreementState.SELECTED
                : AgreementState.NOT_SELECTED;
    }
}
