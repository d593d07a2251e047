package kz.qyzmet.jqwik;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.qyzmet.control.monitoring.ControlForm;
import kz.qyzmet.control.monitoring.ReportCorrection;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.jqwik.Recipes.Table;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.report.FormAddressee;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.FormSubmitter;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.layout.CaseSource;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.report.submission.AppealTitles;
import kz.qyzmet.report.submission.FormDispatch;
import kz.qyzmet.report.submission.FormVersion;
import kz.qyzmet.report.submission.QuarterAppeals;
import kz.qyzmet.report.submission.SubmittedForm;
import org.threeten.extra.YearQuarter;

/** Report forms that were submitted, with what became of them. */
final class SubmissionRecipes {

    private SubmissionRecipes() {}

    static Table table() {
        return new Table()
                .with(FormDispatch.class, draw -> dispatch(draw, List.of(FormAddressee.values())))
                .with(FormVersion.class, draw -> version(draw, make(draw.at("form"), ReportForm.class), done(draw)))
                .with(SubmittedForm.class, SubmissionRecipes::submitted)
                .with(QuarterAppeals.class, SubmissionRecipes::appeals)
                .with(AppealTitles.class, SubmissionRecipes::titles);
    }

    private static FormDispatch dispatch(Draw draw, List<FormAddressee> to) {
        return new FormDispatch(draw.one("to", to), done(draw.at("sentOn")));
    }

    /** What was submitted has happened. */
    private static Fact done(Draw draw) {
        Fact fact = make(draw, Fact.class);
        return fact.planned() ? Fact.at(fact.occurredAt()) : fact;
    }

    /** A version, now and then one that a correction made; of internal control alone are there corrections. */
    private static FormVersion version(Draw draw, ReportForm form, Fact since) {
        boolean corrected = form.period() instanceof ReportPeriod.OfQuarter
                && form.type().isOnInternalControl()
                && draw.at("correction").present();
        return new FormVersion(
                form,
                since,
                corrected ? Optional.of(correction(draw.at("correction"), form, since)) : Optional.empty());
    }

    private static ReportCorrection correction(Draw draw, ReportForm form, Fact since) {
        Draw supplied = draw.at("materialsSuppliedOn");
        return ReportCorrection.builder()
                .form(form.type() == FormType.FORM_1MK ? ControlForm.FORM_1MK : ControlForm.FORM_2MK)
                .quarter(YearQuarter.from(form.period().last()))
                .correctedOn(since)
                .correctedBy(
                        draw.one("by", List.of(PartyRole.QUALITY_AUTHORITY, PartyRole.QUALITY_AUTHORITY_TERRITORIAL)))
                .materialsSuppliedOn(supplied.present() ? Optional.of(done(supplied)) : Optional.empty())
                .build();
    }

    /** The first version is the form as it was submitted; each later one has another figure, line or foot. */
    private static SubmittedForm submitted(Draw draw) {
        ReportForm form = make(draw.at("form"), ReportForm.class);
        Draw at = draw.at("versions");
        List<Fact> days = IntStream.rangeClosed(0, at.size())
                .mapToObj(i -> done(at.element(i).at("since")))
                .sorted(Fact.IN_TIME)
                .toList();
        List<FormVersion> versions = new ArrayList<>();
        versions.add(new FormVersion(form, days.get(0), Optional.empty()));
        for (int i = 1; i < days.size(); i++) {
            ReportForm changed =
                    FormFaults.in(at.element(i), versions.get(i - 1).form());
            versions.add(version(at.element(i), changed, days.get(i)));
        }
        List<FormDispatch> dispatches = new ArrayList<>();
        Draw sent = draw.at("dispatches");
        int size = sent.forced().size();
        for (int i = 0; i < size; i++) {
            dispatches.add(dispatch(sent.element(i), List.copyOf(form.addressees())));
        }
        return new SubmittedForm(versions, dispatches);
    }

    private static QuarterAppeals appeals(Draw draw) {
        List<FormLine> lines = FormLines.of(draw, FormType.APPEALS, EnumSet.allOf(CaseSource.class));
        return new QuarterAppeals(make(draw.at("quarter"), YearQuarter.class), lines);
    }

    private static AppealTitles titles(Draw draw) {
        return AppealTitles.of(ReportForm.builder()
                .type(FormType.APPEALS)
                .period(new ReportPeriod.OfMonth(make(draw, YearMonth.class)))
                .submitter(FormSubmitter.CONTACT_CENTER)
                .body(SimpleRecipes.text(draw.at("body")))
                .build());
    }

    private static <T> T make(Draw draw, Class<T> type) {
        return type.cast(Recipes.of(type).make(draw));
    }
}
