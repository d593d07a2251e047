package kz.qyzmet.report.fill;

import static kz.qyzmet.report.fill.Fills.LAW;
import static kz.qyzmet.report.fill.Fills.behind;
import static kz.qyzmet.report.fill.Fills.counts;
import static kz.qyzmet.report.fill.Fills.fill;
import static kz.qyzmet.report.fill.Fills.late;
import static kz.qyzmet.report.fill.Fills.line;
import static kz.qyzmet.report.fill.Fills.on;
import static kz.qyzmet.report.fill.Fills.planned;
import static kz.qyzmet.report.fill.Fills.remarks;
import static kz.qyzmet.report.fill.Fills.row;
import static kz.qyzmet.report.fill.Rendered.IN_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.party.PersonKind;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.OfficeServicesOverlap;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.service.Application;
import kz.qyzmet.service.Channel;
import kz.qyzmet.service.DocumentForm;
import kz.qyzmet.service.InformationSystem;
import kz.qyzmet.service.PublicService;
import kz.qyzmet.service.RenderingRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows 12 and 13 of form 1-MK, 11 and 12 of 2-MK, from applications. Cells: individual and legal, month by month. */
class ServiceRowsTest {

    private static final FormType FORM = FormType.FORM_1MK;
    private static final String ONE_INDIVIDUAL = "0 0 1 0 0 0 1 0";
    private static final String ONE_ENTITY = "0 0 0 1 0 0 0 1";

    private static Application issued(Application.Builder application) {
        return application.issuedOn(on(IN_TIME)).build();
    }

    private static Application refused(Application.Builder application) {
        return application.refusal(Rendered.refusal(IN_TIME)).build();
    }

    @Test
    @OfNorm({
        "ctl78.f1mk.r12.services",
        "ctl78.f1mk.r12-1.services-paper",
        "ctl78.f2mk.r11.services",
        "ctl78.f2mk.r11-1.services-paper"
    })
    void paperThroughTheOfficeIsCountedByTheDayOfTheIssue() {
        Application[] cases = {
            Rendered.office().issuedOn(on("2026-06-30")).build(),
            Rendered.office().issuedOn(on("2026-07-01")).build(),
            Rendered.office()
                    .issuedOn(on(IN_TIME))
                    .applicantKind(PersonKind.LEGAL_ENTITY)
                    .build(),
            Rendered.office().issuedOn(late(IN_TIME)).build(),
            Rendered.office().issuedOn(planned(IN_TIME)).build(),
            Rendered.office().build()
        };

        FilledForm first = fill(FORM, cases);
        assertThat(row(first, "12")).isEqualTo("0 0 0 1 1 0 1 1");
        assertThat(row(first, "12.1")).isEqualTo("0 0 0 1 1 0 1 1");
        assertThat(line(first.form(), LineKey.of("12.1").ofService("Licence"))).isEqualTo("0 0 0 1 1 0 1 1");
        assertThat(behind(first, "12", "q.ind")).containsExactly("case 1");
        assertThat(behind(first, "12.1", "q.legal")).containsExactly("case 3");

        FilledForm second = fill(FormType.FORM_2MK, cases);
        assertThat(row(second, "11")).isEqualTo("0 0 0 1 1 0 1 1");
        assertThat(row(second, "11.1")).isEqualTo("0 0 0 1 1 0 1 1");
    }

    @ParameterizedTest
    @CsvSource({
        "INDIVIDUAL, true",
        "INDIVIDUAL_ENTREPRENEUR, true",
        "PRIVATE_PRACTITIONER, true",
        "FOREIGN_INDIVIDUAL, true",
        "LEGAL_ENTITY, false",
        "FOREIGN_LEGAL_ENTITY, false"
    })
    void naturalPersonsAreCountedApartFromLegalOnes(PersonKind kind, boolean individual) {
        FilledForm filled = fill(FORM, issued(Rendered.office().applicantKind(kind)));

        counts(
                filled,
                "12",
                individual ? ONE_INDIVIDUAL : ONE_ENTITY,
                "12.1",
                individual ? ONE_INDIVIDUAL : ONE_ENTITY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"EGOV_PORTAL", "STATE_CORPORATION"})
    @OfNorm({"ctl78.f1mk.r12-2.services-paper-alternative", "ctl78.f2mk.r11-2.services-paper-alternative"})
    void paperAlthoughAnotherWayWasOpenHasARowOfItsOwn(Channel open) {
        Application application = issued(Rendered.office()
                .service(Rendered.service(Channel.PROVIDER, open).build()));

        counts(fill(FORM, application), "12", ONE_INDIVIDUAL, "12.2", ONE_INDIVIDUAL);
        counts(
                fill(LAW.with(OfficeServicesOverlap.INCLUDED), FORM, application),
                "12",
                ONE_INDIVIDUAL,
                "12.1",
                ONE_INDIVIDUAL,
                "12.2",
                ONE_INDIVIDUAL);
        counts(fill(FormType.FORM_2MK, application), "11", ONE_INDIVIDUAL, "11.2", ONE_INDIVIDUAL);
    }

    @ParameterizedTest
    @CsvSource({"false, 12.3, 11.3", "true, 12.4, 11.4"})
    @OfNorm({
        "ctl78.f1mk.r12-3.services-electronic",
        "ctl78.f1mk.r12-4.services-manual-entry",
        "ctl78.f2mk.r11-3.services-electronic",
        "ctl78.f2mk.r11-4.services-manual-entry"
    })
    void servicesInASystemAreCountedByTheContactWithTheirSystem(boolean contact, String first, String second) {
        Application application = issued(Rendered.inSystem(Optional.of(contact)));

        FilledForm filled = fill(FORM, application);
        counts(filled, "12", ONE_INDIVIDUAL, first, ONE_INDIVIDUAL);
        assertThat(line(filled.form(), LineKey.of(first).ofService("Licence").inSystem("Kadastr")))
                .isEqualTo(ONE_INDIVIDUAL);
        assertThat(filled.remarks()).isEmpty();
        counts(fill(FormType.FORM_2MK, application), "11", ONE_INDIVIDUAL, second, ONE_INDIVIDUAL);
    }

    @Test
    void aSystemWithoutANameHasALineAndARemark() {
        FilledForm filled = fill(
                FORM,
                issued(Rendered.through(Channel.PROVIDER)
                        .form(DocumentForm.ELECTRONIC)
                        .rendering(RenderingRecord.builder().withContact(false).build())));

        assertThat(line(filled.form(), LineKey.of("12.3").ofService("Licence").inSystem("-")))
                .isEqualTo(ONE_INDIVIDUAL);
        assertThat(remarks(filled)).containsExactly("12.3 DEFECT ctl78.f1mk.r12-3.services-electronic");
    }

    @Test
    void whatWasFiledOnPaperAndEnteredByHandWasRenderedInTheSystem() {
        FilledForm filled = fill(
                FORM,
                issued(Rendered.office()
                        .rendering(RenderingRecord.builder()
                                .system(InformationSystem.OTHER)
                                .systemName("Kadastr")
                                .withContact(true)
                                .build())));

        counts(filled, "12", ONE_INDIVIDUAL, "12.4", ONE_INDIVIDUAL);
    }

    @Test
    void whereTheContactIsNotRecordedNoRowCanBeChosen() {
        FilledForm filled = fill(FORM, issued(Rendered.inSystem(Optional.empty())));

        counts(filled);
        assertThat(remarks(filled)).containsExactly("12 BREACH ctl78.f1mk.r12.services");
        assertThat(filled.remarks().get(0).message().en()).startsWith("It is not recorded whether there was contact");
    }

    @Test
    void portalsAndTheStateCorporationAreLeftToOtherForms() {
        FilledForm filled = fill(
                FORM,
                issued(Rendered.through(Channel.EGOV_PORTAL)),
                issued(Rendered.licensing()),
                issued(Rendered.corporation(DocumentForm.PAPER)),
                issued(Rendered.corporation(DocumentForm.ELECTRONIC)));

        counts(filled);
        assertThat(filled.remarks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"PROVIDER", "PARTNER", "STATIONARY_DEVICE", "CELLULAR_DEVICE"})
    void aServiceWhoseWayNoRowNamesIsTold(Channel channel) {
        FilledForm filled = fill(FORM, issued(Rendered.through(channel)));

        counts(filled);
        assertThat(remarks(filled)).containsExactly("12 BREACH ctl78.f1mk.r12.services");
    }

    @ParameterizedTest
    @CsvSource({"EGOV_PORTAL, none", "E_LICENSING, none", "OTHER, 12.3"})
    void theSystemTellsWhereADeviceLed(InformationSystem system, String expected) {
        FilledForm filled = fill(
                FORM,
                issued(Rendered.through(Channel.CELLULAR_DEVICE)
                        .rendering(RenderingRecord.builder()
                                .system(system)
                                .systemName("Kadastr")
                                .withContact(false)
                                .build())));

        assertThat(filled.remarks()).isEmpty();
        assertThat(row(filled, "12.3").equals(ONE_INDIVIDUAL)).isEqualTo(!expected.equals("none"));
    }

    @Test
    void eachServiceOfOneApplicationCounts() {
        PublicService other = Rendered.service(Channel.PROVIDER).name("Extract").build();
        FilledForm filled = fill(FORM, issued(Rendered.office().addBundledWith(other)));

        assertThat(row(filled, "12.1")).isEqualTo("0 0 2 0 0 0 2 0");
        assertThat(line(filled.form(), LineKey.of("12.1").ofService("Extract"))).isEqualTo(ONE_INDIVIDUAL);
        assertThat(behind(filled, "12.1", "q.ind")).containsExactly("case 1");
    }

    @Test
    void oneApplicationWithAResultAndARefusalIsADoubt() {
        PublicService other = Rendered.service(Channel.PROVIDER).name("Extract").build();
        FilledForm filled = fill(
                FORM,
                Rendered.office()
                        .addBundledWith(other)
                        .issuedOn(on(IN_TIME))
                        .refusal(Rendered.refusal(IN_TIME))
                        .build());

        assertThat(row(filled, "12")).isEqualTo("0 0 2 0 0 0 2 0");
        assertThat(row(filled, "13")).isEqualTo("0 0 2 0 0 0 2 0");
        assertThat(remarks(filled)).containsExactly("13 DOUBT ctl78.f1mk.r13.refusals");
    }

    @Test
    @OfNorm({
        "ctl78.f1mk.r13.refusals",
        "ctl78.f1mk.r13-1.refusals-electronic",
        "ctl78.f1mk.r13-2.refusals-paper",
        "ctl78.f2mk.r12.refusals",
        "ctl78.f2mk.r12-1.refusals-electronic",
        "ctl78.f2mk.r12-2.refusals-paper"
    })
    void refusalsAreCountedByTheirOwnDay() {
        Application[] cases = {
            refused(Rendered.office()),
            refused(Rendered.inSystem(Optional.empty()).applicantKind(PersonKind.LEGAL_ENTITY)),
            refused(Rendered.through(Channel.EGOV_PORTAL)),
            refused(Rendered.licensing()),
            Rendered.office().refusal(Rendered.refusal("2026-07-01")).build()
        };

        counts(fill(FORM, cases), "13", "0 0 1 1 0 0 1 1", "13.1", ONE_ENTITY, "13.2", ONE_INDIVIDUAL);
        counts(fill(FormType.FORM_2MK, cases), "12", "0 0 1 1 0 0 1 1", "12.1", ONE_ENTITY, "12.2", ONE_INDIVIDUAL);
    }

    @ParameterizedTest
    @CsvSource({"PAPER, 13.2", "ELECTRONIC, 13.1"})
    void refusalsThroughTheStateCorporationAreCountedByTheirFormOrNotAtAll(DocumentForm form, String expected) {
        Application application = refused(Rendered.corporation(form));

        counts(fill(FORM, application), "13", ONE_INDIVIDUAL, expected, ONE_INDIVIDUAL);
        counts(fill(LAW.with(CorporationRefusals.LEFT_OUT), FORM, application));
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"PROVIDER", "STATE_CORPORATION", "PARTNER", "STATIONARY_DEVICE"})
    void aRefusalWhoseFormIsNotRecordedIsTold(Channel channel) {
        FilledForm filled = fill(FORM, refused(Rendered.through(channel)));

        counts(filled);
        assertThat(remarks(filled)).containsExactly("13 BREACH ctl78.f1mk.r13.refusals");
    }

    @Test
    void aRefusalThroughAPartnerIsCountedByItsForm() {
        counts(
                fill(FORM, refused(Rendered.through(Channel.PARTNER).form(DocumentForm.PAPER))),
                "13",
                ONE_INDIVIDUAL,
                "13.2",
                ONE_INDIVIDUAL);
    }
}
