package kz.qyzmet.law;

import java.util.List;

/**
 * Thrown when a norm of the agreement was asked for by id that the text of the edition does not have, while the other
 * text does: the norm is known, and there is nothing to answer.
 */
public final class NotInEditionException extends UnknownNormException {

    private static final long serialVersionUID = 1L;

    private final AgreementText only;
    private final String divergence;

    NotInEditionException(NormId id, Absence absence) {
        super(
                "Norm not in this edition: Expected a norm of the "
                        + (absence.only() == AgreementText.KAZAKH ? "English" : "Kazakh")
                        + " text of the Standard Partnership Agreement, but found: '" + id + "', which only the "
                        + (absence.only() == AgreementText.KAZAKH ? "Kazakh" : "English") + " text has (divergence "
                        + absence.divergence() + ")",
                id.id(),
                List.of());
        this.only = absence.only();
        this.divergence = absence.divergence();
    }

    /**
     * Returns the text of the agreement that alone has the norm.
     *
     * @return the text, not null
     */
    public AgreementText only() {
        return only;
    }

    /**
     * Returns the difference between the texts that tells why.
     *
     * @return the difference, not null
     */
    public Divergence divergence() {
        return Divergences.find(divergence).orElseThrow();
    }
}
