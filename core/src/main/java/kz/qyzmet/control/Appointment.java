package kz.qyzmet.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.PartyRole;

/** Whether an event was lawfully appointed: by whom, for whom, on which ground. */
final class Appointment {

    private final Reckoner law;
    private final ControlEvent event;
    private final ControlEventTerms terms;

    Appointment(Reckoner law, ControlEvent event) {
        this.law = law;
        this.event = event;
        this.terms = new ControlEventTerms(law, event);
    }

    /** The order, or the first thing that refuses it. */
    Outcome<AppointmentOrder> outcome() {
        AppointmentOrder order = event.order().orElseThrow();
        return power().flatMap(object -> ground())
                .flatMap(basis -> isPlanned() ? Outcome.accepted(Optional.<PartyRole>empty()) : leadership())
                .flatMap(by -> terms.statedEnd())
                .map(end -> order);
    }

    Outcome<ControlObject> power() {
        return event.unit().mayControl(event.object());
    }

    /** One that holds is enough; else the first that does not. */
    private Outcome<List<EventBasis>> ground() {
        List<EventBasis> holding = holding();
        List<Outcome.Refused<EventBasis>> refused = refusedGrounds();
        if (!holding.isEmpty()) {
            return Outcome.accepted(holding);
        }
        return refused.isEmpty()
                ? Outcome.refused(ControlNorms.GROUND_ORDER, ControlTexts.TEXTS.text("basis.none"))
                : Outcome.refused(refused.get(0).citation(), refused.get(0).reason());
    }

    List<EventBasis> holding() {
        return event.grounds().stream()
                .filter(basis -> basis.ruling(law, appointedOn()).isAccepted())
                .toList();
    }

    /** In an order of their own, not that of their recording. */
    List<Outcome.Refused<EventBasis>> refusedGrounds() {
        List<Outcome.Refused<EventBasis>> refused = new ArrayList<>();
        event.grounds().stream()
                .map(basis -> basis.ruling(law, appointedOn()))
                .filter(Outcome.Refused.class::isInstance)
                .map(outcome -> (Outcome.Refused<EventBasis>) outcome)
                .forEach(refused::add);
        refused.sort(Comparator.comparing(
                        (Outcome.Refused<EventBasis> one) -> one.citation().id())
                .thenComparing(one -> one.reason().en()));
        return refused;
    }

    /** Of an event of the plan the text does not say who appoints it. */
    boolean isPlanned() {
        return holding().stream().anyMatch(basis -> basis.ground() == EventGround.PLAN);
    }

    /** Who issued the order, where that is recorded. */
    Outcome<Optional<PartyRole>> leadership() {
        Optional<PartyRole> by = event.order().flatMap(AppointmentOrder::issuedBy);
        Optional<Norm> power = law.edition().norms().find(ControlNorms.GROUND_ORDER);
        return by.filter(role -> power.filter(role::actsBy).isEmpty())
                .<Outcome<Optional<PartyRole>>>map(role ->
                        Outcome.refused(ControlNorms.GROUND_ORDER, ControlTexts.TEXTS.text("order.by", role.label())))
                .orElseGet(() -> Outcome.accepted(by));
    }

    Optional<Fact> appointedOn() {
        return event.order().flatMap(AppointmentOrder::issuedOn).or(terms::start);
    }
}
