package kz.qyzmet.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import kz.qyzmet.OfNorm;
import org.junit.jupiter.api.Test;

/** The columns of 3-MK, 4-MK and of the annexes to order 83, against {@code columns.tsv}. */
class ColumnsTest {

    @Test
    @OfNorm({
        "ctl78.f3mk.r1.paper",
        "ctl78.f3mk.r2.electronic",
        "ctl78.f3mk.c1.results",
        "ctl78.f3mk.c2.late",
        "ctl78.f3mk.c2-1.late-corporation",
        "ctl78.f3mk.c2-2.late-provider",
        "ctl78.f3mk.c2-3.late-power",
        "ctl78.f3mk.c2-4.late-network",
        "ctl78.f3mk.c2-5.late-system",
        "ctl78.f3mk.c2-6.late-mail",
        "ctl78.f3mk.c3.refusals",
        "ctl78.f3mk.c3-1.refusal-corporation",
        "ctl78.f3mk.c3-2.refusal-unreasonable",
        "ctl78.f3mk.c3-3.refusal-encumbrance",
        "ctl78.f3mk.c3-4.refusal-other"
    })
    void causesOfLatenessAndRefusal() {
        check(FormType.FORM_3MK);
        assertThat(FormType.FORM_3MK.layout().rows())
                .extracting(row -> row.number() + " " + row.norm().id())
                .containsExactly("1 ctl78.f3mk.r1.paper", "2 ctl78.f3mk.r2.electronic");
    }

    @Test
    @OfNorm({
        "ctl78.f4mk.r1.electronic",
        "ctl78.f4mk.c1.rendered",
        "ctl78.f4mk.c1-1.rendered-portal",
        "ctl78.f4mk.c1-2.rendered-elicense",
        "ctl78.f4mk.c2.refusals",
        "ctl78.f4mk.c2-1.refusals-portal",
        "ctl78.f4mk.c2-2.refusals-elicense",
        "ctl78.f4mk.c3.late",
        "ctl78.f4mk.c3-1.late-technical",
        "ctl78.f4mk.c3-2.late-provider"
    })
    void channels() {
        check(FormType.FORM_4MK);
        assertThat(FormType.FORM_4MK.layout().rows())
                .extracting(row -> row.number() + " " + row.norm().id())
                .containsExactly("1 ctl78.f4mk.r1.electronic");
    }

    @Test
    @OfNorm({
        "ucc83.a1.form",
        "ucc83.a1.c1.number",
        "ucc83.a1.c2.register-number",
        "ucc83.a1.c3.service",
        "ucc83.a1.c4.by-law",
        "ucc83.a1.c5.changes",
        "ucc83.a1.c6.website",
        "ucc83.a1.c7.responsible",
        "ucc83.a1.c8.contacts"
    })
    void informationAboutAService() {
        check(FormType.SERVICE_INFORMATION);
        assertThat(FormType.SERVICE_INFORMATION.layout().rows())
                .extracting(row -> row.number() + " " + row.norm().id())
                .containsExactly("1 ucc83.a1.c1.number");
    }

    @Test
    @OfNorm({
        "ucc83.a2.form",
        "ucc83.a2.c1.number",
        "ucc83.a2.c2.appeal-number",
        "ucc83.a2.c3.registered",
        "ucc83.a2.c4.region",
        "ucc83.a2.c5.applicant",
        "ucc83.a2.c6.content",
        "ucc83.a2.c7.measures"
    })
    void appeals() {
        check(FormType.APPEALS);
        assertThat(FormType.APPEALS.layout().rows())
                .extracting(row -> row.number() + " " + row.norm().id())
                .containsExactly("1 ucc83.a2.c1.number");
    }

    @Test
    void theLinesOfTheVolumesAreProvidersAndTheirServices() {
        assertThat(FormType.FORM_3MK.layout().rows())
                .extracting(FormRow::breakdown)
                .containsExactly(Breakdown.PROVIDER_AND_SERVICE, Breakdown.PROVIDER_AND_SERVICE);
        assertThat(FormType.FORM_4MK.layout().rows())
                .extracting(FormRow::breakdown)
                .containsExactly(Breakdown.PROVIDER_AND_SERVICE);
    }

    private static void check(FormType type) {
        assertThat(type.layout().columns("1"))
                .extracting(column -> String.join(
                        "\t",
                        column.code(),
                        column.norm().id(),
                        column.parent().orElse(""),
                        column.text() ? "text" : "number"))
                .containsExactlyElementsOf(SourceTable.of("columns.tsv", type).stream()
                        .map(row -> String.join(
                                "\t", row.get("code"), row.get("norm"), row.get("parent"), row.get("cells")))
                        .toList());
        assertThat(type.layout().columns("1"))
                .allMatch(column -> column.period() == ColumnPeriod.WHOLE && column.group() == RecipientGroup.ALL);
    }
}
