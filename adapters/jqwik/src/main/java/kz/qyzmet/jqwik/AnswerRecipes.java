package kz.qyzmet.jqwik;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiFunction;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.ChangeReason.DayDiffers;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Reckoning;
import kz.qyzmet.deadline.Registration;
import kz.qyzmet.deadline.Step;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.deadline.Suspension;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.deadline.Window;
import kz.qyzmet.inventory.Cases;
import kz.qyzmet.jqwik.Recipes.Table;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;

/** Cases of any type, and what the engine answers: made by the engine, never by their parts. */
final class AnswerRecipes {

    private static final List<Ground> GROUNDS = List.of(Ground.values());

    private AnswerRecipes() {}

    static Table table() {
        BiFunction<NormId, Moment, Term> plain = Term::of;
        return new Table()
                .with(LegalCase.class, AnswerRecipes::legalCase)
                .with(Due.class, AnswerRecipes::due)
                .with(NotBefore.class, draw -> answer(draw, NotBefore.class, plain))
                .with(Window.class, draw -> answer(draw, Window.class, plain))
                .with(Undetermined.class, draw -> answer(draw, Undetermined.class, plain))
                .with(NotInForce.class, draw -> answer(draw, NotInForce.class, plain))
                .with(
                        NotStarted.class,
                        draw -> answer(
                                draw,
                                NotStarted.class,
                                (norm, moment) -> Term.builder().norm(norm).build()))
                .with(Suspended.class, draw -> answer(draw, Suspended.class, AnswerRecipes::suspended))
                .with(
                        Reckoning.class,
                        draw -> answer(draw, Deadline.class, plain).reckoning())
                .with(Step.class, AnswerRecipes::step)
                .with(Registration.class, AnswerRecipes::registration)
                .with(CalendarEntry.class, draw -> draw.calendar().entry(draw.day()))
                .with(DayDiffers.class, AnswerRecipes::dayDiffers)
                .with(Outcome.Accepted.class, draw -> new Outcome.Accepted<>(make(draw, Fact.class)));
    }

    private static LegalCase legalCase(Draw draw) {
        Class<? extends LegalCase> type = draw.one("type", Cases.types());
        return make(draw.as(type.getSimpleName()), type);
    }

    /** Takes the first norm, from a chosen one on, that is answered so. */
    private static <D extends Deadline> D answer(Draw draw, Class<D> type, BiFunction<NormId, Moment, Term> question) {
        List<Norm> norms = LawRecipes.timeBearing();
        int start = draw.below("norm", norms.size());
        Reckoner law = make(draw.as("law"), Reckoner.class);
        Moment moment = make(draw, Moment.class);
        for (int i = 0; i < norms.size(); i++) {
            NormId norm = norms.get((start + i) % norms.size()).id();
            try {
                Deadline answer = law.deadline(question.apply(norm, moment));
                if (type.isInstance(answer)) {
                    return type.cast(answer);
                }
            } catch (IllegalArgumentException | CalendarRangeException refused) {
                // This norm takes no such question.
            }
        }
        throw new RefusedException(type.getName());
    }

    private static Due due(Draw draw) {
        Due due = answer(draw, Due.class, Term::of);
        return draw.yes("counter", 20) ? due.atCounter(make(draw.at("counter"), OpeningHours.class)) : due;
    }

    private static Term suspended(NormId norm, Moment moment) {
        return Term.builder()
                .norm(norm)
                .trigger(Fact.assumed(moment))
                .addSuspensions(
                        Suspension.since(LocalDate.ofEpochDay(moment.day().toEpochDay() + 1), GROUNDS.get(0)))
                .build();
    }

    private static Step step(Draw draw) {
        List<Step> steps = answer(draw, Due.class, Term::of).steps();
        return draw.one("step", steps);
    }

    private static Registration registration(Draw draw) {
        LocalDate day = draw.day();
        LocalTime time = LocalTime.ofSecondOfDay(60L * draw.minute(day));
        return Reckoner.on(draw.calendar()).registration(day.atTime(time), make(draw.at("hours"), OpeningHours.class));
    }

    private static DayDiffers dayDiffers(Draw draw) {
        LocalDate day = draw.day();
        return new DayDiffers(
                KazakhstanCalendar.fiveDay().entry(day),
                KazakhstanCalendar.sixDay().entry(day));
    }

    private static <T> T make(Draw draw, Class<T> type) {
        return type.cast(Recipes.of(type).make(draw));
    }
}
