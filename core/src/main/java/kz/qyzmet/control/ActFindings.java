package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ControlRules;

/** What is wrong with the act of a control event, and with what became of it. */
final class ActFindings {

    private static final int COPIES = 2;

    private final Reckoner law;
    private final ControlEvent event;
    private final Findings findings;

    ActFindings(Reckoner law, ControlEvent event, Findings findings) {
        this.law = law;
        this.event = event;
        this.findings = findings;
    }

    void add() {
        event.act()
                .ifPresent(act -> findings.happened(act.first()).ifPresent(drawn -> {
                    act(act, drawn.day());
                    refusal(act);
                }));
        event.reaction().ifPresent(this::reaction);
    }

    private void act(ControlAct act, LocalDate since) {
        boolean violations = act.violationsFound().orElse(false);
        act.copies()
                .filter(copies -> copies != COPIES)
                .ifPresent(copies -> findings.breach(
                        ControlNorms.ACT, since, "act.copies", Integer.toString(COPIES), Integer.toString(copies)));
        if (isNot(act.signedByExecutors())) {
            findings.breach(ControlNorms.ACT, since, "act.unsigned");
        }
        if (isNot(act.secondCopyFiled())) {
            findings.breach(ControlNorms.SECOND_COPY, since, "act.secondCopy");
        }
        if (violations && isNot(act.evidenceFiled())) {
            findings.breach(ControlNorms.EVIDENCE, since, "act.evidence");
        }
        if (!act.items().isEmpty()) {
            for (ActItem item : ActItem.values()) {
                if (item.isNeeded(violations) && !act.items().contains(item)) {
                    findings.breach(item.norm(), since, "act.item", item.label());
                }
            }
        }
    }

    private void refusal(ControlAct act) {
        Optional<Fact> refused = findings.happened(act.refusedOn());
        if (refused.isEmpty()) {
            return;
        }
        LocalDate since = refused.get().day();
        if (isNot(act.refusalNoted())) {
            findings.breach(ControlNorms.REFUSAL_NOTE, since, "act.refusalNote");
        }
        findings.happened(event.setAsideForRefusalOn())
                .ifPresent(aside -> findings.breach(ControlNorms.REFUSAL_NO_BAR, aside.day(), "act.setAside"));
    }

    private void reaction(HeadReaction reaction) {
        Optional<Fact> agreed = findings.happened(reaction.agreedOn());
        Optional<Fact> objected = findings.happened(reaction.objectedOn());
        if (agreed.isPresent() && isNot(reaction.bothCopiesSigned())) {
            findings.breach(ControlNorms.AGREEMENT, agreed.get().day(), "reaction.unsigned");
        }
        if (objected.isPresent()) {
            LocalDate since = objected.get().day();
            if (isNot(reaction.objectionsAttached())) {
                findings.breach(ControlNorms.OBJECTIONS_FILED, since, "reaction.notAttached");
            }
            if (isNot(reaction.objectionsNoted())) {
                findings.breach(ControlNorms.OBJECTIONS_FILED, since, "reaction.notNoted");
            }
            agreed.ifPresent(agreement -> findings.defect(
                    ControlNorms.AGREEMENT, agreement.day().isAfter(since) ? agreement.day() : since, "reaction.both"));
        }
        if (event.act().flatMap(act -> act.delivered(law)).isEmpty()) {
            findings.happened(reaction.answeredOn())
                    .ifPresent(answer -> findings.defect(
                            ControlRules.CONTROL_EVENT_ACT_REACTION, answer.day(), "reaction.noDelivery"));
        }
    }

    private static boolean isNot(Optional<Boolean> answer) {
        return answer.filter(yes -> !yes).isPresent();
    }
}
