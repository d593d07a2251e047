package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.Dates;

/** The terms and the formalities of one order. */
final class Promulgation {

    private final Reckoner law;
    private final OrderPromulgation order;

    Promulgation(Reckoner law, OrderPromulgation order) {
        this.law = law;
        this.order = order;
    }

    Timeline timeline() {
        TimelineBuilder timeline = Timeline.on(law);
        if (order.act() == OrderAct.ORDER_83) {
            timeline.add(ContactCenterRules.ORDER_SENT_TO_PRESS, order.registeredOn(), order.sentToPressOn())
                    .add(
                            ContactCenterRules.ORDER_SENT_TO_REFERENCE_BANK,
                            order.registeredCopyReceivedOn(),
                            order.sentToReferenceBankOn())
                    .add(ContactCenterRules.ORDER_EXECUTION_REPORT, order.registeredOn(), order.executionReportedOn());
        }
        return timeline.add(entryIntoForce(), order.appliedOn()).build();
    }

    Deadline entryIntoForce() {
        return law.deadline(Term.builder()
                .norm(order.act().entryIntoForce())
                .trigger(order.publishedOn())
                .notEarlierThan(order.act().floor(law))
                .build());
    }

    OrderState state(LocalDate asOf) {
        if (has(order.publishedOn(), asOf)) {
            return entryIntoForce() instanceof NotBefore start && !asOf.isBefore(start.from())
                    ? OrderState.IN_FORCE
                    : OrderState.PUBLISHED;
        }
        if (has(order.registeredOn(), asOf)) {
            return OrderState.REGISTERED;
        }
        return has(order.signedOn(), asOf) ? OrderState.APPROVED : OrderState.DRAFT;
    }

    List<Finding> findings(LocalDate asOf) {
        Findings findings = new Findings(law, ContactCenterTexts.TEXTS, asOf);
        findings.late(timeline());
        findings.happened(order.signedOn()).ifPresent(signed -> {
            dates(findings, ContactCenterRules.ORDER_ADOPTION, order.act().adopted(law), signed);
            if (order.approvedBy().filter(role -> !mayApprove(role)).isPresent()) {
                findings.breach(ContactCenterNorms.ORDER_BASIS, signed.day(), "order.power");
            }
        });
        findings.happened(order.registeredOn())
                .ifPresent(registered -> dates(
                        findings,
                        ContactCenterRules.ORDER_REGISTRATION,
                        order.act().registered(law),
                        registered));
        registration(findings);
        if (order.act() == OrderAct.ORDER_83
                && findings.happened(order.placedOnWebsiteOn()).isEmpty()) {
            findings.happened(order.executionReportedOn())
                    .ifPresent(report ->
                            findings.breach(ContactCenterNorms.ORDER_ON_WEBSITE, report.day(), "order.notOnWebsite"));
        }
        return findings.inOrder();
    }

    /** What goes out before the registration goes out as no order. */
    private void registration(Findings findings) {
        findings.without(order.registeredOn(), List.of(order.sentToPressOn(), order.publishedOn()))
                .ifPresent(since ->
                        findings.breach(ContactCenterNorms.ORDER_STATE_REGISTRATION, since, "order.notRegistered"));
    }

    private static void dates(Findings findings, NormId norm, Optional<LocalDate> borne, Fact recorded) {
        borne.filter(date -> !date.equals(recorded.day()))
                .ifPresent(date -> findings.defect(
                        norm, recorded.day(), "order.date", Dates.day(date), Dates.day(recorded.day())));
    }

    private boolean mayApprove(PartyRole role) {
        Norms norms = law.edition().norms();
        return role.actsBy(norms.get(ContactCenterNorms.ORDER_BASIS))
                || role.actsBy(norms.get(ContactCenterNorms.ORDER_APPROVAL));
    }

    private static boolean has(Optional<Fact> fact, LocalDate asOf) {
        return fact.filter(recorded -> recorded.hasHappenedOn(asOf)).isPresent();
    }
}
