package kz.qyzmet.inspection.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.Dates;

/** The terms and the formalities of one order. */
final class ControlOrderFindings {

    private final Reckoner law;
    private final ControlOrder order;

    ControlOrderFindings(Reckoner law, ControlOrder order) {
        this.law = law;
        this.order = order;
    }

    Timeline timeline() {
        TimelineBuilder timeline = Timeline.on(law);
        if (order.act() == ControlOrderAct.ORDER_78) {
            timeline.add(ControlRules.ORDER_SENT_TO_PRESS, order.registeredOn(), order.sentToPressOn())
                    .add(
                            ControlRules.ORDER_SENT_TO_REFERENCE_BANK,
                            order.registeredOn(),
                            order.sentToReferenceBankOn());
        }
        return timeline.add(order.entryIntoForce(law), order.appliedOn()).build();
    }

    List<Finding> findings(LocalDate asOf) {
        Findings findings = new Findings(law, RegimeTexts.TEXTS, asOf);
        findings.late(timeline());
        dated(findings, ControlRules.ORDER_ADOPTION, order.signedOn());
        dated(findings, ControlRules.ORDER_REGISTRATION, order.registeredOn());
        findings.happened(order.signedOn())
                .filter(signed ->
                        order.approvedBy().filter(role -> !mayApprove(role)).isPresent())
                .ifPresent(signed -> findings.breach(RegimeNorms.ORDER_BASIS, signed.day(), "order.power"));
        findings.without(
                        order.registeredOn(),
                        List.of(order.sentToPressOn(), order.sentToReferenceBankOn(), order.publishedOn()))
                .ifPresent(
                        since -> findings.breach(RegimeNorms.ORDER_STATE_REGISTRATION, since, "order.notRegistered"));
        if (findings.happened(order.publishedOn()).isEmpty()) {
            findings.happened(order.appliedOn())
                    .ifPresent(applied ->
                            findings.defect(order.act().entryIntoForce(), applied.day(), "order.notPublished"));
        }
        return findings.inOrder();
    }

    private void dated(Findings findings, NormId norm, Optional<Fact> recorded) {
        findings.happened(recorded)
                .ifPresent(fact -> order.act()
                        .borne(norm, law)
                        .filter(date -> !date.equals(fact.day()))
                        .ifPresent(date -> findings.defect(
                                norm, fact.day(), "order.date", Dates.day(date), Dates.day(fact.day()))));
    }

    private boolean mayApprove(PartyRole role) {
        Norms norms = law.edition().norms();
        return role.actsBy(norms.get(RegimeNorms.ORDER_BASIS)) || role.actsBy(norms.get(RegimeNorms.ORDER_APPROVAL));
    }
}
