package kz.qyzmet.law;

import kz.qyzmet.text.LocalizedText;

/** What sort of rule a norm is. */
public enum NormKind {
    /** Something must be done by the end of a term. */
    DEADLINE,
    /** A length that must not be exceeded. */
    DURATION_CAP,
    /** Something must be announced a time ahead. */
    NOTICE_LEAD,
    /** Something must be done again in each period. */
    PERIODIC,
    /** A date of the year, or one date. */
    FIXED_DATE,
    /** A day after each period, or hours of a day. */
    SCHEDULE,
    /** Who or what qualifies. */
    ELIGIBILITY,
    /** What must not be done. */
    PROHIBITION,
    /** What must be done. */
    OBLIGATION,
    /** What may be done. */
    RIGHT,
    /** A reason that allows or requires an act. */
    GROUND,
    /** What changes the state of an act, an agreement or a case. */
    STATE_TRANSITION,
    /** How something is counted. */
    CALCULATION,
    /** What a word means. */
    DEFINITION,
    /** What a document looks like. */
    FORM;

    /**
     * Returns the name of this kind for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return LawTexts.law().text("kind." + name());
    }
}
