package kz.qyzmet.inspection.appointment;

import java.time.LocalDate;
import java.util.Objects;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Outcome;

/**
 * A specialist, consultant or expert who takes part in an inspection, without the name.
 *
 * @param number how the file of the inspection numbers him, not blank; no personal number
 * @param origin where he works, not null
 * @param involvedOn when he was brought in, not null
 */
public record Expert(String number, ExpertOrigin origin, Fact involvedOn) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is blank
     */
    public Expert {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(involvedOn, "involvedOn");
        AppointmentTexts.requireText("number of an expert", number);
    }

    /**
     * Asks whether he may be brought in.
     *
     * @param law the engine, not null
     * @return this expert; or refused by {@code law88.a27-1.p2.s1.experts}, before its time by
     *     {@code ctl78.p16.experts}, where he comes from no state body and no subordinate organization
     */
    public Outcome<Expert> admit(Reckoner law) {
        LocalDate day = involvedOn.day();
        return origin == ExpertOrigin.ELSEWHERE
                ? Outcome.refused(
                        Competence.on(law, day).holds(AppointmentNorms.EXPERTS)
                                ? AppointmentNorms.EXPERTS
                                : AppointmentNorms.ORDER_EXPERTS,
                        AppointmentTexts.TEXTS.text("expert.refused", AppointmentTexts.shown(number)))
                : Outcome.accepted(this);
    }

    /** Returns the parts; what looks like personal data in the number is masked. */
    @Override
    public String toString() {
        return "Expert[number=" + AppointmentTexts.shown(number) + ", origin=" + origin + ", involvedOn=" + involvedOn
                + "]";
    }
}
