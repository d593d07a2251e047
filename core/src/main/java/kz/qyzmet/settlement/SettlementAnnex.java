package kz.qyzmet.settlement;

import java.util.Objects;
import kz.qyzmet.law.AgreementText;

/**
 * Which annex holds the settlements. Point 32 of the Kazakh text names Annex 3, which is the list of services; that of
 * the English text names Annex 2, where both texts have them ({@code spa219.p32.settlement-types}).
 *
 * @param number the number of the annex
 */
public record SettlementAnnex(int number) {

    /**
     * Returns the annex that holds the settlements in both texts.
     *
     * @return Annex 2, not null
     */
    public static SettlementAnnex meant() {
        return new SettlementAnnex(2);
    }

    /**
     * Returns the annex that point 32 names, word for word.
     *
     * @param text the text of the agreement, not null
     * @return Annex 3 of the Kazakh text, a slip; Annex 2 of the English one
     */
    public static SettlementAnnex namedIn(AgreementText text) {
        Objects.requireNonNull(text, "text");
        return new SettlementAnnex(text == AgreementText.KAZAKH ? 3 : 2);
    }
}
