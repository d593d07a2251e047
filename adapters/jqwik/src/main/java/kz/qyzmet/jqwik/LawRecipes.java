package kz.qyzmet.jqwik;

import java.util.List;
import kz.qyzmet.agreement.cooperation.Obligation;
import kz.qyzmet.agreement.cooperation.Obligations;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inventory.Questions;
import kz.qyzmet.jqwik.Recipes.Table;
import kz.qyzmet.law.AgreementText;
import kz.qyzmet.law.Divergence;
import kz.qyzmet.law.Divergences;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Label;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.law.Reading;

/** What the catalogue holds: norms, readings, editions, the engine over them. */
final class LawRecipes {

    private LawRecipes() {}

    static Table table() {
        return new Table()
                .with(NormId.class, draw -> draw.one("norm", Catalogue.NORMS).id())
                .with(Norm.class, LawRecipes::norm)
                .with(Norms.class, draw -> edition(draw).norms())
                .with(Edition.class, LawRecipes::edition)
                .with(Divergence.class, draw -> draw.one("divergence", Divergences.all()))
                .with(Obligation.class, draw -> draw.one("obligation", Catalogue.OBLIGATIONS.all()))
                .with(Obligations.class, draw -> Obligations.of(edition(draw)))
                .with(Reading.class, LawRecipes::reading)
                .with(WorkingCalendar.class, LawRecipes::calendar)
                .with(Reckoner.class, LawRecipes::reckoner);
    }

    /** Returns the norms that have a time limit. */
    static List<Norm> timeBearing() {
        return Catalogue.TIME_BEARING;
    }

    /** Returns the norms of the obligations of an agreement. */
    static NormId obligation(Draw draw) {
        return draw.one("obligation", Catalogue.OBLIGATIONS.all()).norm();
    }

    /** A norm of the catalogue, now and then with a label that a host gave it. */
    private static Norm norm(Draw draw) {
        Norm norm = draw.one("norm", Catalogue.NORMS);
        return draw.yes("label", 10)
                ? Norm.builder()
                        .from(norm)
                        .ownLabel((Label) Recipes.of(Label.class).make(draw.at("ownLabel")))
                        .build()
                : norm;
    }

    private static Edition edition(Draw draw) {
        return Edition.of(draw.one("agreement", List.of(AgreementText.values())));
    }

    static Reading reading(Draw draw) {
        return draw.one("answer", draw.one("question", Questions.all()));
    }

    private static WorkingCalendar calendar(Draw draw) {
        return draw.one("week", List.of(WorkWeek.values())) == WorkWeek.FIVE_DAY
                ? KazakhstanCalendar.fiveDay()
                : KazakhstanCalendar.sixDay();
    }

    private static Reckoner reckoner(Draw draw) {
        Reckoner law = Reckoner.on(draw.yes("calendar", 30) ? calendar(draw) : draw.calendar());
        return draw.yes("reading", 30) ? law.with(reading(draw)) : law;
    }

    /** Read when it is first needed. */
    private static final class Catalogue {

        static final List<Norm> NORMS = List.copyOf(Norms.standard().all());
        static final List<Norm> TIME_BEARING =
                NORMS.stream().filter(norm -> norm.timeLimit().isPresent()).toList();
        static final Obligations OBLIGATIONS = Obligations.of(Edition.standard());

        private Catalogue() {}
    }
}
