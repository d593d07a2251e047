package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.qyzmet.agreement.AgreementActs;
import kz.qyzmet.agreement.cooperation.InteractionProgress;
import kz.qyzmet.agreement.partner.WorkSchedule;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.WorkingCalendarBuilder;
import kz.qyzmet.deadline.AlmatyTime;
import kz.qyzmet.deadline.DeadlineRows;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Reckoning;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.inspection.InspectionActs;
import kz.qyzmet.inspection.course.InspectionTerm;
import kz.qyzmet.inspection.document.ReplyTerm;
import kz.qyzmet.inspection.plan.ScheduledFrequency;
import kz.qyzmet.inspection.regime.EntryIntoForce;
import kz.qyzmet.inspection.regime.GoverningRegime;
import kz.qyzmet.inspection.regime.RegimeStart;
import kz.qyzmet.inspection.regime.Regimes;
import kz.qyzmet.inspection.result.ResultTerms;
import kz.qyzmet.inventory.Cases;
import kz.qyzmet.inventory.Questions;
import kz.qyzmet.law.Divergences;
import kz.qyzmet.law.Norms;
import kz.qyzmet.law.Supersession;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.fill.CaseSources;
import kz.qyzmet.report.fill.FilledForm;
import kz.qyzmet.report.fill.FormFiller;
import kz.qyzmet.report.layout.FormLayout;
import kz.qyzmet.report.submission.FormTerms;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.PersonalData;
import kz.qyzmet.text.Texts;
import org.junit.jupiter.api.Test;

/** Every public type of core is decided: read and written, a text, or no data. A new one fails until it is. */
class ValueTypesTest {

    private static final String ENGINE = "answers questions, and is made anew from a calendar and an edition";
    private static final String ANSWER = "is asked of a case and an engine, and holds both";
    private static final String TOOL = "is a tool without a state that anybody keeps";
    private static final String CATALOGUE = "is a resource of the library, the same for everybody";

    /** What is no data, and why. */
    private static final Map<Class<?>, String> NO_DATA = Map.ofEntries(
            Map.entry(Reckoner.class, ENGINE),
            Map.entry(WorkingCalendar.class, ENGINE),
            Map.entry(Reckoning.class, "holds the engine; it is written as parts of its deadline"),
            Map.entry(GoverningRegime.class, "holds the engine that keeps the regime; asked of the opening again"),
            Map.entry(Regimes.class, ENGINE),
            Map.entry(WorkSchedule.class, ANSWER),
            Map.entry(InteractionProgress.class, ANSWER),
            Map.entry(InspectionTerm.class, ANSWER),
            Map.entry(ReplyTerm.class, ANSWER),
            Map.entry(ScheduledFrequency.class, ANSWER),
            Map.entry(ResultTerms.class, ANSWER),
            Map.entry(RegimeStart.class, TOOL),
            Map.entry(EntryIntoForce.class, TOOL),
            Map.entry(AgreementActs.class, "is what the values of its room can do"),
            Map.entry(InspectionActs.class, "is what the values of its room can do"),
            Map.entry(WorkingCalendarBuilder.class, TOOL),
            Map.entry(TimelineBuilder.class, TOOL),
            Map.entry(DeadlineRows.class, TOOL),
            Map.entry(Findings.class, TOOL),
            Map.entry(AlmatyTime.class, TOOL),
            Map.entry(Dates.class, TOOL),
            Map.entry(PersonalData.class, TOOL),
            Map.entry(Texts.class, TOOL),
            Map.entry(CaseSources.class, TOOL),
            Map.entry(FormFiller.class, "counts cases one after the other; what it has filled is written as an answer"),
            Map.entry(FilledForm.class, "holds the cases behind each cell, and is written as an answer"),
            Map.entry(FormTerms.class, TOOL),
            Map.entry(FormLayout.class, CATALOGUE + "; each section, row, column and sum is data"),
            Map.entry(Cases.class, CATALOGUE),
            Map.entry(Questions.class, CATALOGUE + "; each answer is data"),
            Map.entry(Norms.class, CATALOGUE + "; each norm is data"),
            Map.entry(Divergences.class, CATALOGUE + "; each difference is data"),
            Map.entry(Supersession.class, CATALOGUE + "; each topic is data"));

    @Test
    void everyTypeIsDecided() {
        Set<String> undecided = CoreTypes.all().stream()
                .filter(type -> !NO_DATA.containsKey(type)
                        && !isText(type)
                        && !isSort(type)
                        && !isConstants(type)
                        && !isBuilder(type)
                        && !Throwable.class.isAssignableFrom(type))
                .map(type -> type.getName().substring("kz.qyzmet.".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> values = new TreeSet<>(Values.goldenTypes());
        CaseTypes.standard()
                .names()
                .forEach(name -> values.add(
                        CaseTypes.standard().find(name).orElseThrow().getName().substring("kz.qyzmet.".length())));
        // Read and written with the type of what was accepted, which a file cannot tell.
        values.add("law.Outcome$Accepted");
        values.removeIf(name -> isText(GoldenTest.type(name)));

        assertThat(undecided).isEqualTo(values);
    }

    @Test
    void whatIsNoDataIsStillThere() {
        assertThat(CoreTypes.all()).containsAll(NO_DATA.keySet());
        assertThat(NO_DATA.keySet()).noneMatch(ValueTypesTest::isText);
    }

    private static boolean isText(Class<?> type) {
        return TextForms.of(type).isPresent();
    }

    /** The common type of values of several sorts. */
    private static boolean isSort(Class<?> type) {
        return new Hierarchies(CaseTypes.standard()).of(type).isPresent()
                || type == kz.qyzmet.law.Measure.class
                || type == Cell.class;
    }

    /** The ids of norms for the code of a host, alone or of a form. */
    private static boolean isConstants(Class<?> type) {
        String name = type.getSimpleName();
        boolean inLaw = type.getPackage() == Norms.class.getPackage();
        return name.matches(".+Norms") || (inLaw && (name.equals("Ids") || name.matches(".*(Law|Rules|Agreement)")));
    }

    private static boolean isBuilder(Class<?> type) {
        return ValueShape.builtBy(type).isPresent();
    }
}
