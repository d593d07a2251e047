package kz.qyzmet.inspection;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.document.Dispatch;

/**
 * What the question of feasibility rests on, as it was known on its day.
 *
 * @param kind the sort of inspection, which decides the lead of the notice
 * @param noticeSent the sending of the notice
 * @param namedStart the start that the notice names
 * @param started the start
 * @param term the term of the inspection, with its suspensions
 * @param drafts the draft on its way, one to each who has to get it; an empty one where it has not been sent
 * @param certificateSent the first sending of the certificate, to whomever
 * @param completed the completion
 */
record FeasibilityFacts(
        InspectionKind kind,
        Optional<Fact> noticeSent,
        Optional<Moment> namedStart,
        Optional<Fact> started,
        Deadline term,
        List<Dispatch> drafts,
        Optional<Fact> certificateSent,
        Optional<Fact> completed) {

    FeasibilityFacts {
        drafts = List.copyOf(drafts);
    }
}
