package kz.qyzmet.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The catalogue with the agreement as one of its two texts has it.
 *
 * <p>The shipped catalogue holds the norms of both texts, in the words of the Kazakh one; {@code agreement-texts.tsv}
 * says which of them one text lacks, and what the English text says otherwise.
 */
final class AgreementCatalogue {

    private static final String IN_BOTH = "BOTH";

    private AgreementCatalogue() {}

    static Norms in(AgreementText text) {
        Norms both = Norms.standard();
        Map<NormId, Absence> absent = new HashMap<>();
        List<Norm> replaced = new ArrayList<>();
        for (String[] row : CatalogueFile.read("agreement-texts.tsv", 8)) {
            NormId id = NormId.of(row[0]);
            if (!row[2].equals(IN_BOTH)) {
                AgreementText only = AgreementText.valueOf(row[2]);
                if (only != text) {
                    absent.put(id, new Absence(only, row[1]));
                }
            } else if (text == AgreementText.ENGLISH) {
                replaced.add(english(both.get(id), row));
            }
        }
        return both.as(absent, replaced);
    }

    /** No norm that bears time is worded otherwise: the limit stays. */
    private static Norm english(Norm norm, String[] row) {
        return Norm.builder()
                .from(norm)
                .kind(NormKind.valueOf(row[3]))
                .condition(row[4])
                .consequence(row[5])
                .summary(row[6])
                .notes(row[7])
                .ownLabel(Label.of(LawTexts.divergences().text("label." + norm.id())))
                .build();
    }
}
