package kz.qyzmet.inspection.plan;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/** What must fall in the six months before a plan for a proposal that was not implemented: the text may say either. */
public enum UnfulfilledWithin implements Reading {

    /** That it was not implemented, whenever it was sent. The default: the time stands with the verb. */
    NOT_IMPLEMENTED,
    /** Its sending. */
    SENT;

    @Override
    public String question() {
        return UnfulfilledWithin.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(StateServicesLaw.CRITERION_PROPOSAL_UNFULFILLED);
    }

    @Override
    public LocalizedText label() {
        return PlanTexts.TEXTS.text("reading.UnfulfilledWithin." + name());
    }
}
