package kz.qyzmet.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.party.ContactDetails;
import kz.qyzmet.party.PersonName;
import kz.qyzmet.report.AnalyticalNote;
import kz.qyzmet.report.Cell;
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
import kz.qyzmet.report.layout.Breakdown;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.Language;
import org.threeten.extra.YearQuarter;

/** Whole forms as a body would fill them. */
final class Forms {

    static final LocalDate FRI_2026_04_10 = LocalDate.of(2026, 4, 10);

    private static final List<String> SERVICES = List.of(
            "«Жануарлар дүниесін пайдалануға рұқсат беру» мемлекеттік көрсетілетін қызметі",
            "Выдача разрешения на специальное водопользование, включая продление и переоформление ранее выданных",
            "Ғылыми ұйымдарды аккредиттеу (ҒЫЛЫМ, ӘІҢҒҮҰҚӨҺ әіңғүұқөһ)");
    private static final List<String> PROVIDERS =
            List.of("Алматы облысының әкімдігі", "Министерство водных ресурсов и ирригации Республики Казахстан");

    private Forms() {}

    /** Returns a form with every row and, below those that have them, lines of services and providers. */
    static ReportForm whole(FormType type) {
        List<FormLine> lines = new ArrayList<>();
        switch (type) {
            case FORM_1MK, FORM_2MK -> internalControl(type, lines);
            case FORM_3MK, FORM_4MK -> volumes(type, lines);
            case SERVICE_INFORMATION -> services(lines);
            case APPEALS -> appeals(lines);
        }
        ReportForm.Builder form = empty(type).lines(lines);
        if (type.isOnInternalControl()) {
            form.note(new AnalyticalNote(
                    EnumSet.of(NoteTopic.EVENTS, NoteTopic.VIOLATIONS, NoteTopic.TRAINING),
                    EnumSet.of(SupportingPaper.ORDERS, SupportingPaper.PHOTOGRAPHS)));
        }
        if (type != FormType.APPEALS) {
            form.footer(footer(type));
        }
        return form.build();
    }

    /** Returns a form without lines. */
    static ReportForm.Builder empty(FormType type) {
        return ReportForm.builder()
                .type(type)
                .period(period(type))
                .submitter(submitter(type))
                .body("Қазақстан Республикасының Су ресурстары және ирригация министрлігі");
    }

    static ReportPeriod period(FormType type) {
        return switch (type) {
            case FORM_1MK, FORM_2MK, FORM_3MK, FORM_4MK -> new ReportPeriod.OfQuarter(YearQuarter.of(2026, 1));
            case SERVICE_INFORMATION -> new ReportPeriod.OfByLaw(LocalDate.of(2026, 3, 16));
            case APPEALS -> new ReportPeriod.OfMonth(YearMonth.of(2026, 3));
        };
    }

    static FormSubmitter submitter(FormType type) {
        for (FormSubmitter submitter : FormSubmitter.values()) {
            if (submitter.forms().contains(type)) {
                return submitter;
            }
        }
        throw new IllegalStateException(type.toString());
    }

    static FormFooter footer(FormType type) {
        FormFooter.Builder footer = FormFooter.builder()
                .addSignatures(new FormSignature(
                        Signatory.PERFORMER,
                        PersonName.of("Әбдірахманова Ғалия Құрманғазықызы"),
                        Optional.of("+7 717 274-00-00"),
                        true))
                .signedOn(FRI_2026_04_10);
        if (type.isQuarterly()) {
            footer.address("010000, Астана қаласы, Мәңгілік Ел даңғылы, 8-үй")
                    .contacts(ContactDetails.of("+7 717 274-00-01", "kense@example.gov.kz"))
                    .addSignatures(new FormSignature(
                            Signatory.HEAD, PersonName.of("Өтеғұлов Үміт Һәкімұлы"), Optional.empty(), false))
                    .stamped(true);
        }
        return footer.build();
    }

    private static void internalControl(FormType type, List<FormLine> lines) {
        for (FormRow row : type.layout().rows()) {
            LineKey key = LineKey.of(row.number());
            lines.add(line(type, key, 12));
            if (row.breakdown() == Breakdown.SERVICE) {
                SERVICES.forEach(name -> lines.add(line(type, key.ofService(name), 4)));
            }
            if (row.breakdown() == Breakdown.SERVICE_AND_SYSTEM) {
                SERVICES.forEach(
                        name -> lines.add(line(type, key.ofService(name).inSystem("«Е-Үкімет» ақпараттық жүйесі"), 4)));
            }
        }
    }

    private static void volumes(FormType type, List<FormLine> lines) {
        for (FormRow row : type.layout().rows()) {
            LineKey key = LineKey.of(row.number());
            lines.add(line(type, key, 24_000));
            for (String provider : PROVIDERS) {
                lines.add(line(type, key.ofProvider(provider), 12_000));
                SERVICES.forEach(
                        name -> lines.add(line(type, key.ofProvider(provider).ofService(name), 4_000)));
            }
        }
    }

    /** Returns a line with a zero, a dash and numbers. */
    static FormLine line(FormType type, LineKey key, long number) {
        int columns = type.layout().columns(key.row()).size();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(i == 1 ? Cell.none() : Cell.of(i == 2 ? 0 : number + i));
        }
        return new FormLine(key, cells);
    }

    private static void services(List<FormLine> lines) {
        for (int i = 1; i <= 12; i++) {
            lines.add(new FormLine(
                    LineKey.of(String.valueOf(i)),
                    List.of(
                            Cell.of("0080100" + i),
                            Cell.of(SERVICES.get(i % 3)),
                            Cell.of(
                                    "Су ресурстары және ирригация министрінің 2026 жылғы 16 наурыздағы № 45-НҚ бұйрығы"),
                            Cell.none(),
                            Cell.of("www.gov.kz/memleket/entities/water"),
                            Cell.of("Әбдірахманова Ғ.Қ., бас сарапшы"),
                            Cell.of("+7 717 274-00-00, kense@example.gov.kz"))));
        }
    }

    private static void appeals(List<FormLine> lines) {
        for (int i = 1; i <= 20; i++) {
            lines.add(new FormLine(
                    LineKey.of(String.valueOf(i)),
                    List.of(
                            Cell.of("1414-" + i),
                            Cell.of("0" + (1 + i % 9) + ".03.2026"),
                            Cell.of("Түркістан облысы"),
                            Cell.of("Өтеғұлов Үміт Һәкімұлы"),
                            Cell.of(
                                    "Жалоба на нарушение срока оказания услуги: результат обещан через пять рабочих дней"
                                            + ", ответа нет третью неделю, канцелярия не принимает повторное заявление."),
                            i % 4 == 0 ? Cell.none() : Cell.of("Көрсетілетін қызметті берушіге жіберілді"))));
        }
    }

    static byte[] written(ReportForm form, Language language) {
        return written(FormWorkbook.writer().language(language), form);
    }

    static byte[] written(WorkbookWriter writer, ReportForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(form, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static ReadForm read(byte[] file) {
        try {
            return FormWorkbook.reader().read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
