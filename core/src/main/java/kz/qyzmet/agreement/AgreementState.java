package kz.qyzmet.agreement;

import kz.qyzmet.text.LocalizedText;

/** Where a partnership agreement stands. */
public enum AgreementState {

    /** Nothing is recorded that leads to an agreement. */
    NOT_SELECTED,
    /** The services authority has selected the partner ({@code law88.a11-2.p2.pt1.selection}). */
    SELECTED,
    /** One party has signed; the other has not. */
    SIGNED_BY_ONE,
    /** Signed by both, and in force ({@code spa219.p14.entry-into-force}). */
    IN_FORCE,
    /** In force as amended ({@code spa219.p19.obligations-amended}). */
    AMENDED,
    /** In force; a breach of the partner is established and not removed. */
    IN_BREACH,
    /** In force; the term to remove a breach runs ({@code spa219.p28.kk.remedy-term}). */
    CURING,
    /**
     * In force; that term has expired, and the corporation has to start the termination
     * ({@code spa219.p29.termination-start}).
     */
    NOT_CURED,
    /** In force; the procedure of a one-sided termination has been started. */
    TERMINATION_INITIATED,
    /** Ended: the obligations of the parties have ceased ({@code spa219.p18.obligations-end}). */
    TERMINATED;

    /**
     * Returns the name of this constant for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("state." + name());
    }
}
