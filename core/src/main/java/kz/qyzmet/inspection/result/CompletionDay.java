package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/**
 * Which sending of the certificate completes the inspection, where its two addressees were sent it on different days:
 * Art. 27-2 p. 7 speaks of one day.
 */
public enum CompletionDay implements Reading {

    /** The later of both: the certificate has been sent when all have been sent it. The default. */
    LATER,
    /** The one to the controlled entity. */
    TO_THE_SUBJECT;

    /** The later of two sendings; both have to be recorded before it is known. */
    static Fact later(Fact one, Fact other) {
        Fact last = Fact.IN_TIME.compare(one, other) >= 0 ? one : other;
        LocalDate known = one.recordedOn().isAfter(other.recordedOn()) ? one.recordedOn() : other.recordedOn();
        return new Fact(last.occurredAt(), known, one.planned() || other.planned());
    }

    @Override
    public String question() {
        return CompletionDay.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(StateServicesLaw.INSPECTION_COMPLETION_DATE);
    }

    @Override
    public LocalizedText label() {
        return ResultTexts.TEXTS.text("reading.CompletionDay." + name());
    }
}
