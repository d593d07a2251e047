package kz.qyzmet.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.NormId;

/**
 * What the question of feasibility rests on, as it was known on its day.
 *
 * @param lead the norm on the lead of the notice
 * @param noticeSent the sending of the notice
 * @param namedStart the start that the notice names
 * @param started the start
 * @param term the term of the inspection, with its suspensions
 * @param drafts the draft on its way, one to each who has to get it; an empty one where it has not been sent
 * @param completed the completion
 */
record FeasibilityFacts(
        NormId lead,
        Optional<Fact> noticeSent,
        Optional<LocalDate> namedStart,
        Optional<Fact> started,
        Deadline term,
        List<Dispatch> drafts,
        Optional<Fact> completed) {

    FeasibilityFacts {
        drafts = List.copyOf(drafts);
    }
}
