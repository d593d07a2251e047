package kz.qyzmet.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.qyzmet.ShownNorms;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.law.NormId;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.FormSubmitter;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.fill.FillRequest;
import kz.qyzmet.report.fill.FormFiller;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threeten.extra.YearQuarter;

/**
 * Every row and column of the six forms, with what decides its period, what it is filled from and which tests show it.
 * The table is written to {@code target/report-rows.md}.
 */
class RowCoverageTest {

    private static final Path TABLE = Path.of("target", "report-rows.md");
    private static final LocalDate AFTER_THE_QUARTER = LocalDate.of(2026, 5, 6);

    @Test
    void everyRowAndColumnOfTheSourceIsInItsFormAndShownByATest() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "| form | place | norm | label | lines | unit | period decided by | filled from | standing | fills | tests |",
                "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"));
        Set<String> untested = new TreeSet<>();
        for (FormType type : FormType.values()) {
            Set<String> filled = filled(type);
            for (FormRow row : type.layout().rows()) {
                lines.add(line(
                        type,
                        "row " + row.number(),
                        row.norm().id(),
                        row.label().in(Language.EN),
                        row.breakdown().name(),
                        row.unit().name(),
                        row.date().label().in(Language.EN),
                        row.source().label().in(Language.EN),
                        row.standing().name(),
                        filled.contains(row.number()) ? "FormFiller" : "",
                        tests(row.norm())));
                note(row.norm(), untested);
            }
            if (!type.isOnInternalControl()) {
                for (FormColumn column : type.layout().columns("1")) {
                    lines.add(line(
                            type,
                            "column " + column.code(),
                            column.norm().id(),
                            column.label().in(Language.EN),
                            "",
                            column.text() ? RowUnit.TEXT.name() : RowUnit.PIECES.name(),
                            "",
                            "",
                            "",
                            filled.isEmpty() ? "" : "FormFiller",
                            tests(column.norm())));
                    note(column.norm(), untested);
                }
            }
        }
        Files.createDirectories(TABLE.getParent());
        Files.write(TABLE, lines, StandardCharsets.UTF_8);

        assertThat(untested).as("rows and columns that no test shows").isEmpty();
        assertThat(lines).hasSize(2 + 77 + 76 + 2 + 13 + 1 + 9 + 1 + 7 + 1 + 6);
    }

    @ParameterizedTest
    @EnumSource(FormType.class)
    void noRowAndNoColumnOfTheSourceIsMissing(FormType type) {
        assertThat(Stream.concat(
                                type.layout().rows().stream().map(FormRow::norm),
                                type.layout().columns("1").stream().map(FormColumn::norm))
                        .map(NormId::id))
                .containsAll(Stream.of("rows.tsv", "columns.tsv")
                        .flatMap(file -> SourceTable.of(file, type).stream())
                        .map(row -> row.getOrDefault("norm", ""))
                        .toList());
    }

    /** A row that no rule fills would be missing from a form filled from no case at all, or would hold no number. */
    @ParameterizedTest
    @EnumSource(
            value = FormType.class,
            names = {"FORM_1MK", "FORM_2MK", "FORM_3MK", "FORM_4MK"})
    void aFillerKnowsEveryRowOfItsForm(FormType type) {
        assertThat(empty(type).lines())
                .extracting(line -> line.key().row())
                .containsExactlyElementsOf(
                        type.layout().rows().stream().map(FormRow::number).toList());
        assertThat(empty(type).lines())
                .allSatisfy(line -> assertThat(line.cells()).containsOnly(Cell.of(0)));
    }

    @ParameterizedTest
    @EnumSource(
            value = FormType.class,
            names = {"SERVICE_INFORMATION", "APPEALS"})
    void aListWithoutCasesHasNoEntries(FormType type) {
        assertThat(empty(type).lines()).isEmpty();
    }

    private static Set<String> filled(FormType type) {
        Set<String> rows = new TreeSet<>();
        empty(type).lines().forEach(line -> rows.add(line.key().row()));
        return rows;
    }

    /** The form that is filled from no case. */
    private static ReportForm empty(FormType type) {
        FillRequest request = FillRequest.builder()
                .type(type)
                .period(period(type))
                .submitter(submitter(type))
                .body("Ministry")
                .asOf(AFTER_THE_QUARTER)
                .build();
        return FormFiller.of(Kazakhstan.LAW, request).filled().form();
    }

    private static ReportPeriod period(FormType type) {
        return switch (type) {
            case FORM_1MK, FORM_2MK, FORM_3MK, FORM_4MK -> new ReportPeriod.OfQuarter(YearQuarter.of(2026, 1));
            case SERVICE_INFORMATION -> new ReportPeriod.OfByLaw(LocalDate.of(2026, 3, 2));
            case APPEALS -> new ReportPeriod.OfMonth(YearMonth.of(2026, 3));
        };
    }

    private static FormSubmitter submitter(FormType type) {
        return switch (type) {
            case FORM_1MK, SERVICE_INFORMATION -> FormSubmitter.CENTRAL_BODY;
            case FORM_2MK -> FormSubmitter.LOCAL_BODY;
            case FORM_3MK, FORM_4MK -> FormSubmitter.INFORMATIZATION_AUTHORITY;
            case APPEALS -> FormSubmitter.CONTACT_CENTER;
        };
    }

    private static String line(FormType type, String... cells) {
        return "| " + type.index() + " | " + String.join(" | ", cells) + " |";
    }

    private static String tests(NormId norm) {
        return String.join(", ", ShownNorms.byNorm().getOrDefault(norm.id(), Set.of()));
    }

    private static void note(NormId norm, Set<String> untested) {
        if (!ShownNorms.byNorm().containsKey(norm.id())) {
            untested.add(norm.id());
        }
    }
}
