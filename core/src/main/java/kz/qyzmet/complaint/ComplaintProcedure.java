package kz.qyzmet.complaint;

import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;
import kz.qyzmet.text.LocalizedText;

/** By which rules a complaint is considered. */
public enum ComplaintProcedure {
    /** Those of the Law on State Services ({@code law88.a25}): a complaint on the provision of a public service. */
    PUBLIC_SERVICE,
    /** The general ones: twenty working days from the registration by the body that considers it ({@code appc.a99}). */
    GENERAL;

    /**
     * Returns what the procedure rests on. Art. 25 leaves complaints on public services to the general legislation but
     * for its own particularities, among them the term.
     *
     * @return {@code law88.a25.p1.special-procedure} or {@code appc.a99}, not null
     */
    public Citation ground() {
        return switch (this) {
            case PUBLIC_SERVICE -> ComplaintNorms.SPECIAL_PROCEDURE;
            case GENERAL -> Ground.APPC_99;
        };
    }

    /**
     * Returns the name of the procedure for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ComplaintTexts.TEXTS.text("procedure." + name());
    }
}
