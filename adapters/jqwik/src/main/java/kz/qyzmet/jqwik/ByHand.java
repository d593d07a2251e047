package kz.qyzmet.jqwik;

import java.util.Optional;
import kz.qyzmet.jqwik.Recipes.Table;

/** The types whose recipe their form does not tell. */
final class ByHand {

    private static final Table[] TABLES = {
        SimpleRecipes.table(),
        IdentifierRecipes.table(),
        LawRecipes.table(),
        RelatedRecipes.table(),
        AnswerRecipes.table(),
        ReportRecipes.table(),
        SubmissionRecipes.table()
    };

    private ByHand() {}

    static Optional<Recipe<?>> of(Class<?> type) {
        return Table.first(type, TABLES);
    }
}
