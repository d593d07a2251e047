package kz.qyzmet.agreement.cooperation;

import java.util.List;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/**
 * How far the order in which Annex 1 lists the steps of an algorithm binds: the text calls the lists an algorithm and
 * says no more.
 *
 * <p>An algorithm is done step by step, and what a preparatory step makes the next one uses: access is paid for before
 * it is set up. Within one service the reason is weaker: a payment may well come before the package. By every reading
 * the stage of implementation waits for the preparatory one.
 */
public enum StepOrder implements Reading {

    /** The preparatory order binds; a service rendered in another order than the listed one is a doubt. The default. */
    PREPARATION_AS_LISTED,
    /** Both lists bind. */
    AS_LISTED,
    /** Within a stage any order will do. */
    FREE;

    /** The reading that an engine follows. */
    static StepOrder of(Reckoner law) {
        return law.policy(PREPARATION_AS_LISTED) instanceof StepOrder order ? order : PREPARATION_AS_LISTED;
    }

    /** Whether a preparatory step waits for those listed before it. */
    boolean bindsPreparation() {
        return this != FREE;
    }

    /** Whether a step of a service waits for those listed before it, if only by one of two readings. */
    boolean ordersServices() {
        return this != FREE;
    }

    @Override
    public String question() {
        return StepOrder.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(StepNorms.AGENT_AGREEMENT, StepNorms.SYSTEM_LOCATION, StepNorms.TRUST_CENTER);
    }

    @Override
    public LocalizedText label() {
        return StepTexts.TEXTS.text("reading.StepOrder." + name());
    }
}
