package kz.qyzmet.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.threeten.extra.YearQuarter;

/** Any form at all: lines in any order, missing, twice, below the wrong rows; any words, numbers and signs. */
class RandomFormsProperties {

    @Property(tries = 150, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void anyFormComesBackAndIsWrittenAgainAsTheSameBytes(@ForAll("forms") ReportForm form, @ForAll Language language) {
        byte[] file = Forms.written(form, language);

        ReadForm read = Forms.read(file);

        assertThat(read.form()).isEqualTo(form);
        assertThat(Forms.written(read.form(), language)).isEqualTo(file);
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void theLanguageDoesNotMatter(@ForAll("forms") ReportForm form) {
        ReadForm kazakh = Forms.read(Forms.written(form, Language.KK));
        for (Language language : Language.values()) {
            ReadForm other = Forms.read(Forms.written(form, language));

            // The name of the sheet alone is in the letters of the language.
            assertThat(other.form()).isEqualTo(kazakh.form());
            assertThat(other.rows()).isEqualTo(kazakh.rows());
        }
    }

    @Provide
    static Arbitrary<ReportForm> forms() {
        return Arbitraries.of(FormType.class).flatMap(RandomFormsProperties::forms);
    }

    private static Arbitrary<ReportForm> forms(FormType type) {
        return Combinators.combine(
                        periods(type),
                        Arbitraries.of(FormSubmitter.values())
                                .filter(submitter -> submitter.forms().contains(type)),
                        texts(),
                        lines(type).list().ofMaxSize(12),
                        notes().optional(),
                        footers())
                .as((period, submitter, body, lines, note, footer) -> ReportForm.builder()
                        .type(type)
                        .period(period)
                        .submitter(submitter)
                        .body(body)
                        .lines(lines)
                        .note(note)
                        .footer(footer)
                        .build());
    }

    private static Arbitrary<ReportPeriod> periods(FormType type) {
        return switch (type) {
            case FORM_1MK, FORM_2MK, FORM_3MK, FORM_4MK ->
                Combinators.combine(years(), Arbitraries.integers().between(1, 4))
                        .as((year, quarter) -> new ReportPeriod.OfQuarter(YearQuarter.of(year, quarter)));
            case SERVICE_INFORMATION -> days().map(ReportPeriod.OfByLaw::new);
            case APPEALS -> days().map(day -> new ReportPeriod.OfMonth(YearMonth.from(day)));
        };
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1, 9999);
    }

    private static Arbitrary<LocalDate> days() {
        return Combinators.combine(years(), Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
    }

    private static Arbitrary<FormLine> lines(FormType type) {
        return keys(type)
                .flatMap(key -> Combinators.combine(type.layout().columns(key.row()).stream()
                                .map(RandomFormsProperties::cells)
                                .toList())
                        .as(cells -> new FormLine(key, cells)));
    }

    private static Arbitrary<LineKey> keys(FormType type) {
        Arbitrary<String> rows = type.layout().isList()
                ? Arbitraries.integers().between(1, 9_999_999).map(String::valueOf)
                : Arbitraries.of(
                        type.layout().rows().stream().map(FormRow::number).toList());
        return Combinators.combine(rows, texts().optional(0.3), texts().optional(0.5), texts().optional(0.3))
                .as((row, provider, service, system) ->
                        new LineKey(row, provider, service, service.isPresent() ? system : Optional.empty()));
    }

    private static Arbitrary<Cell> cells(FormColumn column) {
        return column.text()
                ? Arbitraries.oneOf(
                        Arbitraries.of(Cell.none(), Cell.empty()),
                        texts().filter(text -> !isDash(text)).map(Cell::of))
                : Arbitraries.oneOf(
                        Arbitraries.of(Cell.none(), Cell.empty()),
                        Arbitraries.longs().greaterOrEqual(0).map(Cell::of),
                        texts().filter(text -> !isDash(text) && !saysANumber(text))
                                .map(Cell.Unreadable::new));
    }

    private static boolean isDash(String text) {
        return text.strip().matches("[-\u2010-\u2015\u2212]");
    }

    private static boolean saysANumber(String text) {
        return text.matches("[\\s0-9\u00A0\u2007\u2009\u202F]*");
    }

    /** Words in any letters, and those that a file could take for something else. */
    private static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                3,
                                Arbitraries.strings()
                                        .withChars("ӘҒҚҢӨҰҮҺІәғқңөұүһі \t\n\r<>&\"'_xX0123456789ABCDEF-+=@.,/|\u00A0")
                                        .ofMinLength(1)
                                        .ofMaxLength(20)),
                        Tuple.of(
                                2,
                                Arbitraries.of(
                                        "=1+1",
                                        "+7",
                                        "@SUM(A1)",
                                        "-1",
                                        "'",
                                        "_x0041_",
                                        "_x005F_x0041_",
                                        "I",
                                        "II",
                                        "XV",
                                        "1",
                                        "1.1",
                                        "12.1/1",
                                        "1-MK",
                                        "1-МК",
                                        "+1",
                                        "№",
                                        "15.05.2026",
                                        "]]>",
                                        " leading",
                                        "trailing ",
                                        "two\nlines",
                                        "😀")))
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<AnalyticalNote> notes() {
        return Combinators.combine(
                        Arbitraries.of(NoteTopic.class).set(),
                        Arbitraries.of(SupportingPaper.class).set())
                .as(AnalyticalNote::new);
    }

    private static Arbitrary<FormFooter> footers() {
        Arbitrary<FormSignature> signatures = Combinators.combine(
                        Arbitraries.of(Signatory.class),
                        Arbitraries.of("Әбдірахманова Ғ.", "Ю. Ан", "=Name", "X"),
                        texts().optional(),
                        Arbitraries.of(true, false))
                .as((as, name, telephone, signed) -> new FormSignature(as, PersonName.of(name), telephone, signed));
        return Combinators.combine(
                        texts().optional(),
                        Arbitraries.of(
                                        ContactDetails.of("+7 717 274-00-00", "a@b.kz"),
                                        ContactDetails.ofTelephone("112"),
                                        ContactDetails.ofEmail("kense@example.gov.kz"))
                                .optional(),
                        signatures.set().ofMaxSize(4),
                        days().optional(),
                        Arbitraries.of(true, false))
                .as((address, contacts, signed, day, stamped) -> FormFooter.builder()
                        .address(address)
                        .contacts(contacts)
                        .signatures(inOrder(signed))
                        .signedOn(day)
                        .stamped(stamped)
                        .build());
    }

    /** The sheet orders signatures by who signs: only then are bytes the same. */
    private static List<FormSignature> inOrder(Set<FormSignature> signatures) {
        return signatures.stream()
                .sorted(Comparator.comparing(FormSignature::as))
                .toList();
    }
}
