package kz.qyzmet.jackson.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.AppealEntry;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Severity;
import kz.qyzmet.party.ContactDetails;
import kz.qyzmet.party.PersonName;
import kz.qyzmet.report.AnalyticalNote;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.FormFooter;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.FormSignature;
import kz.qyzmet.report.FormSubmitter;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.Signatory;
import kz.qyzmet.report.fill.FillRequest;
import kz.qyzmet.report.fill.FilledForm;
import kz.qyzmet.report.fill.FormFiller;
import kz.qyzmet.report.layout.CaseSource;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearQuarter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A filled form, and what is wrong with a form, as JSON to the letter. */
class ReportAnswersTest {

    private static final LocalDate THU_2026_03_12 = LocalDate.of(2026, 3, 12);
    private static final LocalDate FRI_2026_04_10 = LocalDate.of(2026, 4, 10);

    private static final Reckoner LAW = Reckoner.on(WorkingCalendar.builder()
            .range(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31))
            .build());
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static Complaint.Builder complaint() {
        return Complaint.builder().addressee(Addressee.QUALITY_AUTHORITY).registeredOn(Fact.on(THU_2026_03_12));
    }

    private static FillRequest.Builder request() {
        return FillRequest.builder().body("Орталық").asOf(FRI_2026_04_10);
    }

    private static FilledForm appeals() {
        FillRequest request = request()
                .type(FormType.APPEALS)
                .period(new ReportPeriod.OfMonth(YearMonth.of(2026, 3)))
                .submitter(FormSubmitter.CONTACT_CENTER)
                .build();
        AppealEntry appeal = AppealEntry.builder()
                .number("17")
                .region("Астана")
                .content("\"Кешіктіру\"")
                .build();
        return FormFiller.of(LAW, request)
                .add("one.json", complaint().appeal(appeal).build())
                .filled();
    }

    /** It is not recorded how the service complained of was rendered: no row takes the complaint. */
    private static FilledForm control() {
        FillRequest request = request()
                .type(FormType.FORM_1MK)
                .period(new ReportPeriod.OfQuarter(YearQuarter.of(2026, 1)))
                .submitter(FormSubmitter.CENTRAL_BODY)
                .build();
        return FormFiller.of(LAW, request).add("one.json", complaint().build()).filled();
    }

    @Test
    void aFilledListIsTheFormWithTheCaseOfEachEntry() {
        assertThat(MAPPER.writeValueAsString(FilledFormAnswer.of(appeals(), Language.KK)))
                .isEqualTo(json("{'form':{'body':'Орталық',"
                        + "'footer':{'address':null,'contacts':null,'signatures':[],'signedOn':null,'stamped':false},"
                        + "'lines':[{'key':" + place("1") + "},"
                        + "'cells':['17','12.03.2026','Астана','-','\\'Кешіктіру\\'','-']}],"
                        + "'note':null,'period':{'type':'month','month':'2026-03'},"
                        + "'submitter':'CONTACT_CENTER','type':'APPEALS'},"
                        + "'remarks':[],'cells':["
                        + cell("2") + "," + cell("3") + "," + cell("4") + "," + cell("5") + "," + cell("6") + ","
                        + cell("7") + "]}"));
    }

    private static String place(String row) {
        return "{'row':'" + row + "','provider':null,'service':null,'system':null";
    }

    private static String cell(String column) {
        return place("1") + ",'column':'" + column + "','cases':['one.json']}";
    }

    @Test
    void theFormInTheAnswerReadsBack() {
        for (FilledForm filled : List.of(appeals(), control())) {
            JsonNode answer = MAPPER.valueToTree(FilledFormAnswer.of(filled, Language.EN));

            assertThat(MAPPER.treeToValue(answer.get("form"), ReportForm.class)).isEqualTo(filled.form());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | how the service complained of was rendered",
                "RU | как оказывалась услуга",
                "KK | Шағым жасалған қызметтің қалай көрсетілгені",
            })
    void aRemarkIsInTheLanguageThatWasAskedFor(Language language, String words) {
        JsonNode remarks =
                MAPPER.valueToTree(FilledFormAnswer.of(control(), language)).get("remarks");

        assertThat(remarks.size()).isEqualTo(1);
        assertThat(remarks.get(0).propertyNames()).containsExactly("case", "row", "norm", "severity", "message");
        assertThat(remarks.get(0).get("case").asString()).isEqualTo("one.json");
        assertThat(remarks.get(0).get("row").asString()).isEqualTo("16");
        assertThat(remarks.get(0).get("norm").asString()).isEqualTo("ctl78.f1mk.r16.complaints");
        assertThat(remarks.get(0).get("severity").asString()).isEqualTo("BREACH");
        assertThat(remarks.get(0).get("message").asString())
                .isEqualTo(control().remarks().get(0).message().in(language))
                .contains(words);
    }

    @Test
    void cellsThatCountNothingAreLeftOut() {
        FillRequest request = request()
                .type(FormType.FORM_4MK)
                .period(new ReportPeriod.OfQuarter(YearQuarter.of(2026, 1)))
                .submitter(FormSubmitter.INFORMATIZATION_AUTHORITY)
                .sources(List.of(CaseSource.COMPLAINTS))
                .build();
        JsonNode answer = MAPPER.valueToTree(
                FilledFormAnswer.of(FormFiller.of(LAW, request).filled(), Language.EN));

        assertThat(answer.get("form").get("lines").toString())
                .isEqualTo(json("[{'key':" + place("1") + "},'cells':['-','-','-','-','-','-','-','-','-']}]"));
        assertThat(answer.get("cells").toString()).isEqualTo("[]");
        assertThat(answer.get("remarks").toString()).isEqualTo("[]");
    }

    /** The total is not that of its parts, no provider stands below it, and the stamp is missing. */
    private static ReportForm wrong() {
        FormSignature performer = new FormSignature(
                Signatory.PERFORMER, PersonName.of("Серікова Айгүл"), Optional.of("+7 7172 00 00 00"), true);
        FormSignature head = new FormSignature(Signatory.HEAD, PersonName.of("Ким Ян"), Optional.empty(), true);
        return ReportForm.builder()
                .type(FormType.FORM_4MK)
                .period(new ReportPeriod.OfQuarter(YearQuarter.of(2026, 1)))
                .submitter(FormSubmitter.INFORMATIZATION_AUTHORITY)
                .body("Орталық")
                .addLines(new FormLine(LineKey.of("1"), cells(3, 2, 0, 0, 0, 0, 0, 0, 0)))
                .note(AnalyticalNote.complete())
                .footer(FormFooter.builder()
                        .address("Астана")
                        .contacts(ContactDetails.of("+7 7172 00 00 00", "office@example.kz"))
                        .addSignatures(performer, head)
                        .signedOn(FRI_2026_04_10)
                        .build())
                .build();
    }

    private static List<Cell> cells(long... figures) {
        return LongStream.of(figures).mapToObj(Cell::of).toList();
    }

    /** The words are those of the bundles; which language they are of shows at their beginning. */
    @ParameterizedTest
    @CsvSource({"KK, 1-жол", "RU, Строка 1", "EN, Row 1"})
    void whatIsWrongWithAForm(Language language, String row) {
        List<String> messages = wrong().findings(LAW).stream()
                .map(finding -> finding.message().in(language))
                .toList();
        FormFindingsAnswer answer =
                FormFindingsAnswer.of(wrong(), LAW, place -> place.column().equals("c1") ? "C9" : "", language);

        assertThat(MAPPER.writeValueAsString(answer))
                .isEqualTo(json("{'form':'4-MK','first':'2026-01-01','last':'2026-03-31','findings':["
                        + "{'norm':'ctl78.f4mk.sum-rendered','severity':'DEFECT','message':'" + messages.get(0) + "',"
                        + "'found':3,'expected':2,'places':["
                        + place("c1", "'C9'") + "," + place("c1.1", "null") + "," + place("c1.2", "null") + "]},"
                        + "{'norm':'ctl78.f4mk.dimension','severity':'DEFECT','message':'" + messages.get(1) + "',"
                        + "'found':null,'expected':null,'places':[" + place("c1", "'C9'") + "," + place("c1.1", "null")
                        + "]},"
                        + "{'norm':'ctl78.f4mk.footer','severity':'DEFECT','message':'" + messages.get(2) + "',"
                        + "'found':null,'expected':null,'places':[]}]}"));
        assertThat(messages.subList(0, 2)).allMatch(message -> message.startsWith(row));
        assertThat(answer.findings())
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.DEFECT));
    }

    private static String place(String column, String address) {
        return place("1") + ",'column':'" + column + "','address':" + address + "}";
    }

    @Test
    void aFormInWhichNothingIsWrongHasNoFindings() {
        FormFindingsAnswer answer = FormFindingsAnswer.of(appeals().form(), LAW, CellRef::column, Language.EN);

        assertThat(MAPPER.writeValueAsString(answer))
                .isEqualTo(json("{'form':'83-2','first':'2026-03-01','last':'2026-03-31','findings':[]}"));
    }

    @Test
    void aMapperWritesWhatAGeneratorWrites() {
        for (Answer answer : List.of(
                FilledFormAnswer.of(control(), Language.RU),
                FormFindingsAnswer.of(wrong(), LAW, CellRef::column, Language.RU))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
                answer.writeTo(json);
            }
            String written = out.toString(StandardCharsets.UTF_8);

            assertThat(MAPPER.writeValueAsString(answer)).isEqualTo(written);
            assertThat(MAPPER.writeValueAsString(List.of(answer, 1))).isEqualTo("[" + written + ",1]");
        }
    }

    @Test
    void anAnswerIsPrintedForAPersonToo() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormFindingsAnswer.of(appeals().form(), LAW, CellRef::column, Language.EN)
                .printTo(out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\n  \"form\" : \"83-2\",\n  \"first\" : \"2026-03-01\"")
                .endsWith("}");
    }

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }
}
