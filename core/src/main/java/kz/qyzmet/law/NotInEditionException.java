package kz.qyzmet.law;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;

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
     * Returns the norm as the other text has it.
     *
     * @return the norm, not null
     */
    public Norm norm() {
        return Edition.of(only).norms().get(NormId.of(id()));
    }

    /**
     * Explains what the norm is, which text was read, and what each text says.
     *
     * @param read the edition that was asked, not null
     * @param language the language, not null
     * @return the sentences in order, not null
     */
    public List<String> explain(Edition read, Language language) {
        Norm norm = norm();
        Norms other = Edition.of(only).norms();
        String place = other.placeOf(norm.id()).in(language);
        Label label = other.labelOf(norm.id());
        boolean worded = !label.text().in(language).equals(place);
        boolean unofficial = worded && label.unofficial().contains(language);
        List<String> sentences = new ArrayList<>();
        sentences.add(id() + ": " + place
                + (worded ? ". " + label.text().in(language) + (unofficial ? " " + Label.MARK : "") : ""));
        sentences.add(
                LawTexts.law().get(language, "absent.read", read.agreement().label(), LocalizedText.same(divergence)));
        sentences.addAll(divergence().explain(language));
        sentences.add(LawTexts.law().get(language, "absent.edition", LocalizedText.same(read.name())));
        if (unofficial) {
            sentences.add(Label.MARK + " " + LawTexts.law().get(language, "label.unofficial"));
        }
        return sentences;
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
