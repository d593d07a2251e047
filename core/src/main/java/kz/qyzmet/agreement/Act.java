package kz.qyzmet.agreement;

import java.time.Instant;
import java.util.Comparator;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.Outcome;

/**
 * One thing that happened to an agreement, and the rule that judges it.
 *
 * @param fact when it happened
 * @param kind what it is
 * @param source the recorded part of the agreement that tells of it
 * @param rule what judges it
 */
record Act(Fact fact, Kind kind, Object source, Rule rule) {

    /**
     * The order in which acts are judged: by their days, and of one day, what opens a way before what goes it, and what
     * ends the agreement last. So the order of the records is of no matter.
     */
    static final Comparator<Act> IN_ORDER = Comparator.comparing(
                    (Act act) -> act.fact().day())
            .thenComparing(Act::kind)
            .thenComparing(act -> act.fact().occurredAt().instant().orElse(Instant.MIN))
            .thenComparing(act -> act.source().getClass().getName())
            .thenComparing(act -> act.source().toString());

    /** What happened, in the order in which acts of one day are judged. */
    enum Kind {
        SIGNED,
        BREACH_FOUND,
        NOTICE_SENT,
        NOTICE_RECEIVED,
        REMEDIED,
        PROPOSED,
        ANSWERED,
        SERVICES_REFUSED,
        POWERS_PROPOSED,
        AUTHORITY_TOLD,
        INITIATED,
        SUED,
        DISMISSED,
        AMENDED,
        ENDED;

        static Kind of(ChangeKind change) {
            return change == ChangeKind.AMENDMENT ? AMENDED : ENDED;
        }
    }

    /** What a lawful act does to the state of the agreement. */
    enum Effect {
        NONE,
        SIGNED,
        AMENDED,
        INITIATED,
        ENDED;

        static Effect of(ChangeKind change) {
            return change == ChangeKind.AMENDMENT ? AMENDED : ENDED;
        }
    }

    /** Judges an act after all that came before it. */
    @FunctionalInterface
    interface Rule {
        Outcome<Effect> judge(Progress progress);
    }
}
