package kz.qyzmet.jqwik;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.control.ControlEvent;
import kz.qyzmet.control.monitoring.InternalMonitoring;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.jqwik.Recipes.Table;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.party.ContactDetails;
import kz.qyzmet.party.PersonName;
import kz.qyzmet.report.AnalyticalNote;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.FormFinding;
import kz.qyzmet.report.FormFooter;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.FormSignature;
import kz.qyzmet.report.FormSubmitter;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.NoteTopic;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.Signatory;
import kz.qyzmet.report.SupportingPaper;
import kz.qyzmet.report.fill.FillRequest;
import kz.qyzmet.report.fill.FilledForm;
import kz.qyzmet.report.fill.FormFiller;
import kz.qyzmet.report.layout.CaseSource;
import kz.qyzmet.report.layout.DoubtScope;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormDoubt;
import kz.qyzmet.report.layout.FormLayout;
import kz.qyzmet.report.layout.FormNorms;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.report.layout.FormSection;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.report.layout.Identity;
import kz.qyzmet.service.Application;
import kz.qyzmet.service.PublicService;
import kz.qyzmet.text.LocalizedText;
import org.threeten.extra.YearQuarter;

/** Report forms, right and wrong, what they look like and what fills them. */
final class ReportRecipes {

    /** The shortest form is the simplest. */
    private static final List<FormType> TYPES = List.of(
            FormType.APPEALS,
            FormType.SERVICE_INFORMATION,
            FormType.FORM_4MK,
            FormType.FORM_3MK,
            FormType.FORM_2MK,
            FormType.FORM_1MK);

    private static final int MOST_FAULTS = 3;
    private static final int[] FAULTS = {0, 0, 0, 0, 1, 1, 2, 3};
    private static final String TELEPHONE = "+7 7172 00 00 00";

    private ReportRecipes() {}

    static Table table() {
        return new Table()
                .with(FormLayout.class, draw -> type(draw).layout())
                .with(FormNorms.class, draw -> type(draw).norms())
                .with(FormSection.class, draw -> draw.one("section", Catalogue.SECTIONS))
                .with(FormRow.class, draw -> draw.one("row", Catalogue.ROWS))
                .with(FormColumn.class, draw -> draw.one("column", Catalogue.COLUMNS))
                .with(Identity.class, draw -> draw.one("identity", Catalogue.IDENTITIES))
                .with(DoubtScope.class, draw -> draw.one("doubt", Catalogue.DOUBTS))
                .with(LineKey.class, draw -> FormLines.key(draw, row(draw, type(draw))))
                .with(CellRef.class, draw -> place(draw, type(draw)))
                .with(FormLine.class, ReportRecipes::line)
                .with(FormFinding.class, ReportRecipes::finding)
                .with(AnalyticalNote.class, ReportRecipes::note)
                .with(ReportForm.class, ReportRecipes::form)
                .with(FillRequest.class, ReportRecipes::request)
                .with(FilledForm.class, ReportRecipes::filled);
    }

    /** Returns a form in which nothing is wrong. */
    static ReportForm rightForm(Draw draw) {
        FormType type = type(draw);
        return ReportForm.builder()
                .type(type)
                .period(period(draw, type))
                .submitter(submitter(draw, type))
                .body(SimpleRecipes.text(draw.at("body")))
                .lines(FormLines.of(draw, type, sources(draw)))
                .note(rightNote(draw, type))
                .footer(rightFooter(draw, type))
                .build();
    }

    /** Returns the number of a row. */
    static String rowNumber(Draw draw) {
        return row(draw, type(draw)).number();
    }

    private static ReportForm form(Draw draw) {
        ReportForm form = rightForm(draw);
        Draw faults = draw.at("faults");
        int size = faults.number("size", MOST_FAULTS, random -> FAULTS[random.nextInt(FAULTS.length)]);
        for (int i = 0; i < size; i++) {
            form = FormFaults.in(faults.element(i), form);
        }
        return form;
    }

    private static FormType type(Draw draw) {
        return draw.one("type", TYPES);
    }

    private static ReportPeriod period(Draw draw, FormType type) {
        return switch (type) {
            case FORM_1MK, FORM_2MK, FORM_3MK, FORM_4MK ->
                new ReportPeriod.OfQuarter(make(draw.at("period"), YearQuarter.class));
            case SERVICE_INFORMATION -> new ReportPeriod.OfByLaw(draw.day());
            case APPEALS -> new ReportPeriod.OfMonth(make(draw.at("period"), YearMonth.class));
        };
    }

    private static FormSubmitter submitter(Draw draw, FormType type) {
        return draw.one(
                "submitter",
                Stream.of(FormSubmitter.values())
                        .filter(submitter -> submitter.forms().contains(type))
                        .toList());
    }

    private static Set<CaseSource> sources(Draw draw) {
        Set<CaseSource> sources = EnumSet.allOf(CaseSource.class);
        sources.removeIf(source -> draw.yes("without" + source, 5));
        return sources;
    }

    /** All that a form asks for; nothing where it asks for no note. */
    private static Optional<AnalyticalNote> rightNote(Draw draw, FormType type) {
        return type.norms()
                .note()
                .map(norm -> new AnalyticalNote(
                        EnumSet.allOf(NoteTopic.class),
                        EnumSet.of(draw.at("note").one("paper", List.of(SupportingPaper.values())))));
    }

    /** A foot in which nothing is missing; nothing where the form has none. */
    private static FormFooter rightFooter(Draw draw, FormType type) {
        if (type.norms().footer().isEmpty()) {
            return FormFooter.empty();
        }
        Draw at = draw.at("footer");
        return FormFooter.builder()
                .address(SimpleRecipes.text(at.at("address")))
                .contacts(ContactDetails.of(TELEPHONE, "office@example.kz"))
                .addSignatures(signature(at.at("performer"), Signatory.PERFORMER))
                .addSignatures(signature(at.at("head"), Signatory.HEAD))
                .signedOn(at.day())
                .stamped(true)
                .build();
    }

    private static FormSignature signature(Draw draw, Signatory as) {
        return new FormSignature(as, make(draw, PersonName.class), Optional.of(TELEPHONE), true);
    }

    /** Mostly complete. */
    private static AnalyticalNote note(Draw draw) {
        Set<NoteTopic> topics = EnumSet.allOf(NoteTopic.class);
        Draw without = draw.at("without");
        int size = without.size();
        for (int i = 0; i < size; i++) {
            topics.remove(without.element(i).one("topic", List.of(NoteTopic.values())));
        }
        if (draw.yes("silent", 10)) {
            topics.clear();
        }
        Set<SupportingPaper> papers = EnumSet.noneOf(SupportingPaper.class);
        Draw with = draw.at("papers");
        int number = with.size();
        for (int i = 0; i < number; i++) {
            papers.add(with.element(i).one("paper", List.of(SupportingPaper.values())));
        }
        return new AnalyticalNote(topics, papers);
    }

    private static FormRow row(Draw draw, FormType type) {
        return draw.one("row", type.layout().rows());
    }

    private static CellRef place(Draw draw, FormType type) {
        FormRow row = row(draw, type);
        return new CellRef(
                FormLines.key(draw, row),
                draw.one("column", type.layout().columns(row.number())).code());
    }

    private static FormLine line(Draw draw) {
        FormType type = type(draw);
        FormRow row = row(draw, type);
        List<FormColumn> columns = type.layout().columns(row.number());
        return new FormLine(
                FormLines.key(draw, row),
                columns.stream().map(column -> cell(draw, column)).toList());
    }

    /** Mostly one that fits its column. */
    private static Cell cell(Draw draw, FormColumn column) {
        Draw at = draw.as(column.code());
        return at.yes("any", 10) ? make(at, Cell.class) : FormLines.cell(at, column);
    }

    private static FormFinding finding(Draw draw) {
        FormType type = type(draw);
        List<CellRef> places = new ArrayList<>();
        Draw at = draw.at("places");
        int size = at.size();
        for (int i = 0; i < size; i++) {
            places.add(place(at.element(i), type));
        }
        return new FormFinding(
                make(draw, NormId.class),
                draw.one("severity", List.of(Severity.values())),
                places,
                make(draw.at("found"), OptionalLong.class),
                make(draw.at("expected"), OptionalLong.class),
                make(draw.as("message"), LocalizedText.class));
    }

    private static FillRequest request(Draw draw) {
        FormType type = type(draw);
        return FillRequest.builder()
                .type(type)
                .period(period(draw, type))
                .submitter(submitter(draw, type))
                .body(SimpleRecipes.text(draw.at("body")))
                .asOf(draw.day())
                .sources(sources(draw))
                .note(draw.at("note").present() ? rightNote(draw, type) : Optional.empty())
                .footer(draw.yes("signed", 50) ? rightFooter(draw, type) : FormFooter.empty())
                .build();
    }

    /** Filled by the core of a few cases; one whose terms lie outside the calendar is passed over. */
    private static FilledForm filled(Draw draw) {
        FillRequest request = request(draw);
        FormFiller filler = FormFiller.of(make(draw.as("law"), Reckoner.class), request);
        Draw cases = draw.at("cases");
        int size = cases.size();
        for (int i = 0; i < size; i++) {
            Draw at = cases.element(i);
            Class<? extends LegalCase> type = at.one("type", counted(request.type()));
            try {
                filler.add("case-" + (i + 1), make(at.as(type.getSimpleName()), type));
            } catch (CalendarRangeException outside) {
                // Nothing of it is counted.
            }
        }
        return filler.filled();
    }

    private static List<Class<? extends LegalCase>> counted(FormType type) {
        return switch (type) {
            case FORM_1MK, FORM_2MK ->
                List.of(
                        Complaint.class,
                        Application.class,
                        ControlEvent.class,
                        PublicService.class,
                        InternalMonitoring.class);
            case FORM_3MK, FORM_4MK -> List.of(Application.class);
            case SERVICE_INFORMATION -> List.of(PublicService.class);
            case APPEALS -> List.of(Complaint.class);
        };
    }

    private static <T> T make(Draw draw, Class<T> type) {
        return type.cast(Recipes.of(type).make(draw));
    }

    /** What the forms look like; made when it is first needed. */
    private static final class Catalogue {

        static final List<FormSection> SECTIONS = TYPES.stream()
                .flatMap(type -> type.layout().sections().stream())
                .toList();
        static final List<FormRow> ROWS =
                SECTIONS.stream().flatMap(section -> section.rows().stream()).toList();
        static final List<FormColumn> COLUMNS = List.copyOf(new LinkedHashSet<>(
                SECTIONS.stream().flatMap(section -> section.columns().stream()).toList()));
        static final List<Identity> IDENTITIES = TYPES.stream()
                .flatMap(type -> type.layout().identities().stream())
                .toList();
        static final List<DoubtScope> DOUBTS = Stream.of(FormDoubt.values())
                .flatMap(doubt -> doubt.scopes().stream())
                .toList();

        private Catalogue() {}
    }
}
