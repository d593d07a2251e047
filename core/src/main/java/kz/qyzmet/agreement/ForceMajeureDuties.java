package kz.qyzmet.agreement;

import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Prolongation;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.AgreementText;
import kz.qyzmet.law.Outcome;

/** What the affected party owes: the notice, and the documents of the facts (point 12). */
final class ForceMajeureDuties {

    private final Reckoner law;
    private final Set<ForceMajeure> events;
    private final Optional<Fact> signedOn;

    ForceMajeureDuties(Reckoner law, Set<ForceMajeure> events, Optional<Fact> signedOn) {
        this.law = law;
        this.events = events;
        this.signedOn = signedOn;
    }

    void timeline(TimelineBuilder timeline) {
        for (ForceMajeure event : events) {
            timeline.add(new Timeline.Entry(event.notice(law), Set.of(), event.notifiedOn())
                    .about(event.kind().label()));
        }
    }

    /** A late notice is told by the timeline; here stands what the circumstances themselves lack. */
    void findings(Findings findings) {
        for (ForceMajeure event : events) {
            Optional<Fact> began = findings.happened(Optional.of(event.beganOn()));
            if (began.isPresent()) {
                conditions(findings, event, began.get());
                evidence(findings, event);
            }
        }
    }

    private void conditions(Findings findings, ForceMajeure event, Fact began) {
        Outcome<Prolongation> reliance = event.reliance(law, signedOn, Optional.empty());
        if (reliance instanceof Outcome.Refused<Prolongation> refused
                && refused.citation().equals(AgreementNorms.FORCE_MAJEURE_CONDITIONS)) {
            findings.defect(refused.citation(), began.day(), refused.reason());
        }
        if (event.kind() == ForceMajeureKind.OTHER && law.edition().agreement() == AgreementText.ENGLISH) {
            findings.doubt(event.kind().norm(), began.day(), "forceMajeure.openList");
        }
    }

    private static void evidence(Findings findings, ForceMajeure event) {
        Optional<Fact> notified = findings.happened(event.notifiedOn());
        if (notified.isPresent() && findings.happened(event.documentedOn()).isEmpty()) {
            findings.defect(
                    AgreementNorms.FORCE_MAJEURE_EVIDENCE,
                    notified.get().day(),
                    "forceMajeure.notDocumented",
                    event.kind().label());
        }
    }
}
