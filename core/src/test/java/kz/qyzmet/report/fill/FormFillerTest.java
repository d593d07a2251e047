package kz.qyzmet.report.fill;

import static kz.qyzmet.report.fill.Fills.LAW;
import static kz.qyzmet.report.fill.Fills.behind;
import static kz.qyzmet.report.fill.Fills.counted;
import static kz.qyzmet.report.fill.Fills.fill;
import static kz.qyzmet.report.fill.Fills.on;
import static kz.qyzmet.report.fill.Fills.request;
import static kz.qyzmet.report.fill.Fills.row;
import static kz.qyzmet.report.fill.Rendered.IN_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.OfNorm;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Reading;
import kz.qyzmet.report.AnalyticalNote;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.FormSubmitter;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.layout.CaseSource;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.service.Application;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a filler takes and refuses, what is a zero and what a dash, and the cases behind a cell. */
class FormFillerTest {

    private static final FormType FORM = FormType.FORM_1MK;
    private static final Application CASE =
            Rendered.office().issuedOn(on(IN_TIME)).build();

    /** A case of a host. */
    private record Foreign() implements LegalCase {

        @Override
        public Timeline timeline(Reckoner law) {
            throw new AssertionError();
        }

        @Override
        public List<Finding> findings(Reckoner law, LocalDate asOf) {
            throw new AssertionError();
        }

        @Override
        public LegalCase asKnownOn(LocalDate day) {
            throw new AssertionError();
        }

        @Override
        public Optional<Fact> opened() {
            throw new AssertionError();
        }

        @Override
        public LocalizedText label() {
            throw new AssertionError();
        }
    }

    @Test
    void aNameIsTakenOnce() {
        FormFiller filler = FormFiller.of(LAW, request(FORM).build()).add("a", CASE);

        assertThatThrownBy(() -> filler.add("a", new Foreign()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid case: Expected a name that was not counted before, but found: 'a'");
        assertThatThrownBy(() -> filler.add(" ", CASE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid case: Expected 'name' not to be blank, but found: ' '");
        assertThat(row(filler.filled(), "12")).isEqualTo("0 0 1 0 0 0 1 0");
    }

    @Test
    void aNameIsShownWithoutPersonalData() {
        FormFiller filler = FormFiller.of(LAW, request(FORM).build()).add("061211600012", CASE);

        assertThatThrownBy(() -> filler.add("061211600012", CASE)).hasMessageNotContaining("061211600012");
    }

    @Test
    void casesOfAHostArePassedOver() {
        FilledForm filled = fill(FORM, new Foreign(), CASE);

        assertThat(behind(filled, "12", "q.ind")).containsExactly("case 2");
    }

    @Test
    void whatCannotBeCountedToItsEndIsNotCounted() {
        FormFiller filler = FormFiller.of(LAW, request(FORM).build());
        Application beyond = Rendered.office()
                .submittedOn(on("1990-01-01"))
                .issuedOn(on(IN_TIME))
                .build();

        assertThatThrownBy(() -> filler.add("a", beyond)).isInstanceOf(CalendarRangeException.class);
        assertThat(counted(filler.filled())).isEmpty();
        assertThat(row(filler.add("a", CASE).filled(), "12")).isEqualTo("0 0 1 0 0 0 1 0");
    }

    @Test
    void aRequestHasToFitItsForm() {
        assertThatThrownBy(() -> FormFiller.of(
                        LAW,
                        request(FORM)
                                .period(new ReportPeriod.OfMonth(YearMonth.of(2026, 5)))
                                .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid form: Expected a period of form 1-MK, but found: OfMonth[month=2026-05]");
        assertThatThrownBy(() -> FormFiller.of(
                        LAW,
                        request(FORM).submitter(FormSubmitter.CONTACT_CENTER).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid form: Expected a submitter of form 1-MK, but found: CONTACT_CENTER");
        assertThatThrownBy(() -> FormFiller.of(LAW, request(FORM).body(" ").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid form: Expected 'body' not to be blank, but found: ' '");
    }

    @ParameterizedTest
    @EnumSource(FormType.class)
    @OfNorm({"ctl78.f1mk.dash", "ctl78.f2mk.dash", "ctl78.f1mk.complete", "ctl78.f2mk.complete"})
    void rowsOfWhatTheReporterKeepsNoRecordsHoldADash(FormType type) {
        if (!type.isQuarterly()) {
            return;
        }
        for (CaseSource source : CaseSource.values()) {
            FilledForm filled =
                    fill(LAW, request(type).sources(EnumSet.of(source)).build(), CASE);
            for (FormRow row : type.layout().rows()) {
                assertThat(row(filled, row.number()).contains("-"))
                        .as(row.number())
                        .isEqualTo(row.source() != source);
            }
        }
    }

    @Test
    void casesOfASourceThatIsNotKeptAreNotCounted() {
        FilledForm filled = fill(
                LAW, request(FORM).sources(EnumSet.of(CaseSource.COMPLAINTS)).build(), CASE);

        assertThat(behind(filled, "12", "q.ind")).isEmpty();
        assertThat(filled.form().lines()).allMatch(line -> line.key().isRow());
    }

    @Test
    void aFormThatWasAskedForStaysAsItIs() {
        FormFiller filler = FormFiller.of(LAW, request(FORM).build());
        FilledForm before = filler.add("b", CASE).filled();
        FilledForm after = filler.add("a", CASE).filled();

        assertThat(row(before, "12")).isEqualTo("0 0 1 0 0 0 1 0");
        assertThat(behind(before, "12.1", "m2.ind")).containsExactly("b");
        assertThat(row(after, "12")).isEqualTo("0 0 2 0 0 0 2 0");
        assertThat(behind(after, "12.1", "m2.ind")).containsExactly("a", "b");
    }

    @Test
    void theCasesBehindALineAreListed() {
        FilledForm filled = fill(FORM, CASE);
        LineKey line = LineKey.of("12.1").ofService("Licence");

        assertThat(filled.casesBehind(new CellRef(line, "m2.ind"))).containsExactly("case 1");
        assertThat(filled.casesBehind(new CellRef(line, "m1.ind"))).isEmpty();
        assertThat(filled.casesBehind(new CellRef(LineKey.of("12.1").ofService("Other"), "m2.ind")))
                .isEmpty();
        assertThatThrownBy(() -> behind(filled, "99", "q"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Invalid row:");
        assertThatThrownBy(() -> behind(filled, "12", "q"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid column: Expected a column of row 12, but found: 'q'");
    }

    @Test
    void noteAndFootGoWithTheForm() {
        AnalyticalNote note = AnalyticalNote.complete();
        FilledForm filled = fill(LAW, request(FORM).note(note).build());

        assertThat(filled.form().note()).contains(note);
        assertThat(filled.form().body()).isEqualTo("The Ministry");
        assertThat(filled.form().period()).isEqualTo(new ReportPeriod.OfQuarter(Fills.SECOND));
    }

    @Test
    void everyReadingHasItsGroundsAndWords() {
        Stream.of(
                        UnplannedEventRow.values(),
                        RestoredPersons.values(),
                        CorporationRefusals.values(),
                        LateComplaintDay.values(),
                        LateVolumes.values())
                .flatMap(Stream::of)
                .forEach((Reading reading) -> {
                    assertThat(reading.question())
                            .isEqualTo(((Enum<?>) reading).getDeclaringClass().getSimpleName());
                    assertThat(reading.grounds()).isNotEmpty();
                    assertThat(reading.label().in(Language.EN)).isNotBlank();
                });
    }
}
