package kz.qyzmet.cli;

import java.util.List;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.jackson.answer.ImpactAnswer;

/**
 * One side of a comparison, as the command line gives it.
 *
 * @param amend the files of calendar facts of this side alone
 * @param edition the text of the partnership agreement
 */
record ImpactSide(List<String> amend, AgreementEdition edition) {

    Reckoner law(WorkingCalendar calendar) {
        return Reckoner.on(calendar).withEdition(edition.edition());
    }

    ImpactAnswer.Side told() {
        return new ImpactAnswer.Side(amend, edition.edition().name());
    }
}
