package kz.qyzmet.jqwik;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.jqwik.ValueParts.Part;

/** The parts of values that are narrower than their type. */
final class PartsByHand {

    private static final List<String> NUMBERS = List.of("1", "2", "3", "4", "17-АК", "2026/05", "б/н");

    /** The same few numbers everywhere, so that the numbers of one value meet. */
    private static final Recipe<String> NUMBER = draw -> draw.one("number", NUMBERS);

    /** By the name of the part in any value. */
    private static final Map<String, Recipe<?>> EVERYWHERE = Map.of(
            "number", NUMBER,
            "agreement", NUMBER,
            "appellant", NUMBER,
            "reference", NUMBER,
            "year", draw -> draw.today().getYear());

    /** By the value and its part. */
    private static final Map<String, Recipe<?>> OF_ONE_VALUE = Map.of(
            "ConsultationRating.value",
            RelatedRecipes::rating,
            "ObligationRecord.norm",
            LawRecipes::obligation,
            "FillRemark.row",
            draw -> draw.present() ? Optional.of(ReportRecipes.rowNumber(draw)) : Optional.empty());

    private PartsByHand() {}

    static Optional<Recipe<?>> of(Class<?> owner, Part part) {
        Recipe<?> own = OF_ONE_VALUE.get(owner.getSimpleName() + "." + part.name());
        if (own != null) {
            return Optional.of(own);
        }
        Recipe<?> shared = EVERYWHERE.get(part.name());
        boolean fits = part.name().equals("year") ? part.type() == int.class : isText(part);
        if (shared == null || !fits) {
            return Optional.empty();
        }
        return Optional.of(
                part.droppable() ? draw -> draw.present() ? Optional.of(shared.make(draw)) : Optional.empty() : shared);
    }

    private static boolean isText(Part part) {
        return part.type() == String.class || part.type().getTypeName().equals("java.util.Optional<java.lang.String>");
    }
}
