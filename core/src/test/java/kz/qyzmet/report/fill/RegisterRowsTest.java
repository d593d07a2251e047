package kz.qyzmet.report.fill;

import static kz.qyzmet.report.fill.Fills.behind;
import static kz.qyzmet.report.fill.Fills.counts;
import static kz.qyzmet.report.fill.Fills.fill;
import static kz.qyzmet.report.fill.Fills.late;
import static kz.qyzmet.report.fill.Fills.line;
import static kz.qyzmet.report.fill.Fills.on;
import static kz.qyzmet.report.fill.Fills.planned;
import static kz.qyzmet.report.fill.Fills.remarks;
import static kz.qyzmet.report.fill.Fills.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.service.ByLaw;
import kz.qyzmet.service.PublicService;
import org.junit.jupiter.api.Test;

/** Rows 10 and 11 of form 1-MK and row 10 of 2-MK, from public services. */
class RegisterRowsTest {

    private static final FormType FORM = FormType.FORM_1MK;

    private static PublicService.Builder service(String name) {
        return PublicService.builder().name(name).registerNumber("00101001");
    }

    private static ByLaw approved(Fact fact) {
        return new ByLaw("Rules", Optional.of("15"), Optional.of(fact), Optional.empty());
    }

    @Test
    @OfNorm({"ctl78.f1mk.r10.register", "ctl78.f2mk.r10.register"})
    void theRegisterIsAStockAtTheEndOfEachMonth() {
        PublicService old = service("Entry of an address")
                .enteredInRegisterOn(on("2024-02-01"))
                .build();
        PublicService entered =
                service("Licence").enteredInRegisterOn(on("2026-05-31")).build();
        PublicService left = service("Permit")
                .enteredInRegisterOn(on("2024-02-01"))
                .excludedFromRegisterOn(on("2026-04-30"))
                .build();
        PublicService leaving = service("Stamp")
                .enteredInRegisterOn(on("2024-02-01"))
                .excludedFromRegisterOn(on("2026-06-01"))
                .build();

        for (FormType form : new FormType[] {FORM, FormType.FORM_2MK}) {
            FilledForm filled = fill(form, old, entered, left, leaving);
            counts(filled, "10", "2 3 2 2", "10.1", "0 1 0 1");
            assertThat(line(filled.form(), LineKey.of("10").ofService("Entry of an address")))
                    .isEqualTo("1 1 1 1");
            assertThat(line(filled.form(), LineKey.of("10").ofService("Licence")))
                    .isEqualTo("0 1 1 1");
            assertThat(line(filled.form(), LineKey.of("10").ofService("Stamp"))).isEqualTo("1 1 0 0");
            assertThat(line(filled.form(), LineKey.of("10").ofService("Permit")))
                    .as("a line without a count is not written")
                    .isEqualTo("no line");
            assertThat(behind(filled, "10", "q"))
                    .as("the quarter is its last day, not the union of its months")
                    .containsExactly("case 1", "case 2");
        }
    }

    @Test
    @OfNorm({"ctl78.f1mk.r10-1.register-added", "ctl78.f2mk.r10-1.register-added"})
    void servicesEnteredInThePeriodHaveTheirLines() {
        FilledForm filled = fill(
                FORM,
                service("Licence").enteredInRegisterOn(on("2026-06-30")).build(),
                service("Address").enteredInRegisterOn(on("2026-06-01")).build(),
                service("Later").enteredInRegisterOn(on("2026-07-01")).build(),
                service("Unknown").enteredInRegisterOn(late("2026-06-01")).build(),
                service("Planned").enteredInRegisterOn(planned("2026-06-01")).build());

        assertThat(row(filled, "10.1")).isEqualTo("0 0 2 2");
        assertThat(filled.form().lines().stream()
                        .map(FormLineNames::of)
                        .filter(name -> name.startsWith("10.1"))
                        .toList())
                .containsExactly("10.1", "10.1 Address", "10.1 Licence");
    }

    @Test
    @OfNorm("ctl78.f1mk.r11.by-laws")
    void byLawsAreAStockToo() {
        PublicService.Builder licence = service("Licence").enteredInRegisterOn(on("2024-02-01"));
        FilledForm filled = fill(
                FORM,
                licence.byLaw(approved(on("2026-05-04"))).build(),
                licence.name("Address").byLaw(approved(late("2026-05-04"))).build());

        assertThat(row(filled, "11")).isEqualTo("0 1 1 1");
        assertThat(line(filled.form(), LineKey.of("11").ofService("Licence"))).isEqualTo("0 1 1 1");
        assertThat(fill(FormType.FORM_2MK, licence.build()).remarks()).isEmpty();
    }

    @Test
    void aNumberWithoutADayOfEntryIsCountedInDoubt() {
        FilledForm filled = fill(FORM, service("Licence").build());

        counts(filled, "10", "1 1 1 1");
        assertThat(remarks(filled)).containsExactly("10 DOUBT ctl78.f1mk.r10.register");
    }

    @Test
    void anEntryWithoutANumberIsToldAndNotCounted() {
        FilledForm filled = fill(
                FORM,
                service("Licence")
                        .registerNumber(" ")
                        .enteredInRegisterOn(on("2026-05-04"))
                        .build());

        counts(filled);
        assertThat(remarks(filled)).containsExactly("10 BREACH ctl78.f1mk.r10.register");
    }

    @Test
    void aByLawWhoseApprovalIsNotRecordedIsToldAndNotCounted() {
        PublicService service = service("Licence")
                .enteredInRegisterOn(on("2024-02-01"))
                .byLaw(ByLaw.of("Rules"))
                .build();

        assertThat(remarks(fill(FORM, service))).containsExactly("11 DEFECT ctl78.f1mk.r11.by-laws");
        assertThat(fill(FormType.FORM_2MK, service).remarks()).isEmpty();
    }

    @Test
    void aServiceWithoutANameHasALineAllTheSame() {
        FilledForm filled =
                fill(FORM, service(" ").enteredInRegisterOn(on("2024-02-01")).build());

        assertThat(line(filled.form(), LineKey.of("10").ofService("-"))).isEqualTo("1 1 1 1");
    }
}
