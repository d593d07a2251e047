package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.inspection.document.Dispatch;

/** What is wrong with the protocols of refusals and obstructions (order 78 p. 23). */
final class ProtocolFindings {

    private final LegacyProcedure facts;
    private final Findings findings;
    private final Optional<Fact> completed;

    ProtocolFindings(LegacyProcedure facts, Findings findings, Optional<Fact> completed) {
        this.facts = facts;
        this.findings = findings;
        this.completed = completed;
    }

    /** An act of appointment and a checklist are of the regime of 2021 alone. */
    void all() {
        findings.happened(
                        facts.appointment().flatMap(ActOfAppointment::delivery).flatMap(Dispatch::refusedOn))
                .ifPresent(refused -> called(ProtocolGround.ACT_REFUSED, refused));
        findings.happened(facts.appointment().flatMap(ActOfAppointment::checklistRefusedOn))
                .ifPresent(refused -> called(ProtocolGround.CHECKLIST_REFUSED, refused));
        signatures(EnumSet.of(ProtocolGround.ACT_REFUSED, ProtocolGround.CHECKLIST_REFUSED));
        obstructions();
    }

    void obstructions() {
        facts.obstructedOn().stream()
                .filter(findings::hasHappened)
                .forEach(obstructed -> called(ProtocolGround.OBSTRUCTION, obstructed));
        signatures(EnumSet.of(ProtocolGround.OBSTRUCTION));
    }

    private void signatures(Set<ProtocolGround> grounds) {
        facts.protocols().stream()
                .filter(protocol -> grounds.contains(protocol.ground()))
                .filter(protocol -> findings.hasHappened(protocol.drawnUpOn()))
                .forEach(this::signatures);
    }

    /** The text gives no time: the record lacks the protocol, and once all is over the duty is broken. */
    private void called(ProtocolGround ground, Fact event) {
        boolean drawnUp = lastProtocol(ground)
                .filter(last -> !last.occurredAt().isBefore(event.occurredAt()))
                .isPresent();
        if (drawnUp) {
            return;
        }
        Optional<Fact> over =
                findings.happened(completed).filter(end -> !end.occurredAt().isBefore(event.occurredAt()));
        if (over.isPresent()) {
            findings.breach(LegacyNorms.PROTOCOL, over.get().day(), "protocol.never", ground.label());
        } else {
            findings.defect(ground.norm(), event.day(), "protocol.missing", ground.label());
        }
    }

    private Optional<Fact> lastProtocol(ProtocolGround ground) {
        return facts.protocols().stream()
                .filter(protocol -> protocol.ground() == ground)
                .map(RefusalProtocol::drawnUpOn)
                .filter(findings::hasHappened)
                .max(Fact.IN_TIME);
    }

    private void signatures(RefusalProtocol protocol) {
        LocalDate since = protocol.drawnUpOn().day();
        if (protocol.signedByInspector().filter(signed -> !signed).isPresent()) {
            findings.breach(
                    LegacyNorms.PROTOCOL_SIGNATURES,
                    since,
                    "protocol.inspector",
                    protocol.ground().label());
        }
        if (protocol.headSignature().isEmpty()) {
            return;
        }
        switch (protocol.headSignature().get()) {
            case NOT_ASKED ->
                findings.breach(
                        LegacyNorms.PROTOCOL_SIGNATURES,
                        since,
                        "protocol.head",
                        protocol.ground().label());
            case REFUSED_WITHOUT_REASONS ->
                findings.breach(
                        LegacyNorms.PROTOCOL_UNSIGNED,
                        since,
                        "protocol.reasons",
                        protocol.ground().label());
            case SIGNED, REFUSED_WITH_REASONS -> {
                // As p. 23 wants it.
            }
        }
    }
}
