package kz.qyzmet.report.fill;

import static kz.qyzmet.report.fill.Fills.LAW;
import static kz.qyzmet.report.fill.Fills.behind;
import static kz.qyzmet.report.fill.Fills.day;
import static kz.qyzmet.report.fill.Fills.fill;
import static kz.qyzmet.report.fill.Fills.late;
import static kz.qyzmet.report.fill.Fills.on;
import static kz.qyzmet.report.fill.Fills.remarks;
import static kz.qyzmet.report.fill.Fills.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.AppealEntry;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.party.ContactDetails;
import kz.qyzmet.party.PersonKind;
import kz.qyzmet.party.PersonName;
import kz.qyzmet.party.ServiceRecipient;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.layout.CaseSource;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.service.ByLaw;
import kz.qyzmet.service.PublicService;
import kz.qyzmet.service.ResponsiblePerson;
import org.junit.jupiter.api.Test;

/** The lists of the annexes to order 83. */
class ListFormsTest {

    private static final FillRequest MAY = request(FormType.APPEALS)
            .period(new ReportPeriod.OfMonth(YearMonth.of(2026, 5)))
            .build();

    private static final FillRequest OF_4_MAY = request(FormType.SERVICE_INFORMATION)
            .period(new ReportPeriod.OfByLaw(day("2026-05-04")))
            .build();

    private static List<String> lines(FilledForm filled) {
        return filled.form().lines().stream()
                .map(line -> line.key().row() + ": "
                        + String.join(
                                " | ", line.cells().stream().map(Fills::text).toList()))
                .toList();
    }

    private static Complaint.Builder appeal(String registered, String number) {
        return Complaint.builder()
                .addressee(Addressee.QUALITY_AUTHORITY)
                .registeredOn(on(registered))
                .appeal(AppealEntry.builder().number(number).build());
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
    void appealsStandInTheOrderOfTheirRegistration() {
        Complaint full = appeal("2026-05-06", "7")
                .complainant(ServiceRecipient.of(PersonKind.INDIVIDUAL, known -> known.name(PersonName.of("Ivanov")))
                        .value())
                .appeal(AppealEntry.builder()
                        .number("7")
                        .region("Abai")
                        .content("A long queue")
                        .measures("A second counter")
                        .build())
                .build();
        Complaint entity = appeal("2026-05-04", "9")
                .complainant(ServiceRecipient.of(PersonKind.LEGAL_ENTITY, known -> known.organizationName("Altyn"))
                        .value())
                .build();

        FilledForm filled = fill(
                LAW,
                MAY,
                full,
                appeal("2026-05-06", "5").build(),
                entity,
                appeal("2026-04-30", "1").build(),
                appeal("2026-06-01", "2").build(),
                appeal("2026-05-06", "3").registeredOn(late("2026-05-06")).build(),
                appeal("2026-05-06", "4").appeal(Optional.empty()).build());

        assertThat(lines(filled))
                .containsExactly(
                        "1: 9 | 04.05.2026 | - | Altyn | - | -",
                        "2: 5 | 06.05.2026 | - | - | - | -",
                        "3: 7 | 06.05.2026 | Abai | Ivanov | A long queue | A second counter");
        assertThat(behind(filled, "1", "2")).containsExactly("case 3");
        assertThat(behind(filled, "3", "7")).containsExactly("case 1");
        assertThat(behind(filled, "4", "7")).isEmpty();
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
    void servicesWhoseByLawWasApprovedOnTheDayAreListed() {
        PublicService full = PublicService.builder()
                .name("Licence")
                .registerNumber("00101001")
                .byLaw(new ByLaw("Rules", Optional.of("15"), Optional.of(on("2026-05-04")), Optional.of("none")))
                .website("https://gov.kz/licence")
                .provider("The Department")
                .responsible(new ResponsiblePerson(
                        PersonName.of("Ivanov"),
                        Optional.of("head"),
                        Optional.of(ContactDetails.of("+7 717 000", "a@gov.kz"))))
                .build();
        PublicService bare = PublicService.builder()
                .name("Address")
                .byLaw(new ByLaw("Rules", Optional.empty(), Optional.of(on("2026-05-04")), Optional.empty()))
                .build();
        PublicService changed = PublicService.builder()
                .name("Extract")
                .byLaw(new ByLaw("Order", Optional.of("3"), Optional.of(on("2024-02-01")), Optional.of("order 8")))
                .build();
        PublicService other = PublicService.builder()
                .name("Permit")
                .byLaw(new ByLaw("Order", Optional.of("3"), Optional.of(on("2024-02-01")), Optional.empty()))
                .build();

        FilledForm filled = fill(
                LAW,
                OF_4_MAY,
                full,
                bare,
                changed,
                other,
                PublicService.builder().name("None").build());

        assertThat(lines(filled))
                .containsExactly(
                        "1: - | Address | Rules, 04.05.2026 | - | - | - | -",
                        "2: - | Extract | Order, 3, 01.02.2024 | order 8 | - | - | -",
                        "3: 00101001 | Licence | Rules, 15, 04.05.2026 | none | https://gov.kz/licence |"
                                + " Ivanov, head, The Department | +7 717 000, a@gov.kz");
        assertThat(remarks(filled)).containsExactly("1 DOUBT ucc83.a1.c1.number");
    }

    @Test
    void aByLawWithoutADayOfApprovalIsTold() {
        PublicService undated = PublicService.builder()
                .name("Permit")
                .byLaw(new ByLaw("Order", Optional.of("3"), Optional.empty(), Optional.of("order 8")))
                .build();
        FilledForm filled = fill(LAW, OF_4_MAY, undated);

        assertThat(lines(filled)).isEmpty();
        assertThat(remarks(filled)).containsExactly("1 DEFECT ucc83.a1.c1.number");
        assertThat(filled.remarks().get(0).message().en())
                .isEqualTo("The approval of the by-law is not recorded; it is in no row.");
    }

    @Test
    void aListWithoutEntriesHasNoLineAndOneWithoutRecordsSaysSo() {
        assertThat(fill(LAW, MAY).form().lines()).isEmpty();
        FillRequest unrecorded = FillRequest.builder()
                .from(MAY)
                .sources(EnumSet.of(CaseSource.REGISTER))
                .build();
        assertThat(lines(fill(LAW, unrecorded, appeal("2026-05-06", "5").build())))
                .containsExactly("1: - | - | - | - | - | -");
    }

    @Test
    void aListIsShownWithoutItsWords() {
        assertThat(fill(LAW, MAY, appeal("2026-05-06", "5").build()).toString())
                .isEqualTo("FilledForm[83-2, OfMonth[month=2026-05], 0 remarks]");
    }
}
