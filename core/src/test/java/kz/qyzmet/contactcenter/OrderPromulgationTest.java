package kz.qyzmet.contactcenter;

import static kz.qyzmet.contactcenter.Written.date;
import static kz.qyzmet.contactcenter.Written.findings;
import static kz.qyzmet.contactcenter.Written.messages;
import static kz.qyzmet.contactcenter.Written.on;
import static kz.qyzmet.contactcenter.Written.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.OfNorm;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Ground;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the orders came about: dates, terms, entry into force. */
class OrderPromulgationTest {

    /** Weekends and 8 March alone: enough for these terms. */
    private static final Reckoner LAW_2016 = Reckoner.on(WorkingCalendar.builder()
            .range(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31))
            .entry(CalendarEntry.builder()
                    .date(LocalDate.of(2016, 3, 8))
                    .kind(DayKind.HOLIDAY)
                    .name(LocalizedText.same("8"))
                    .basis(Ground.HOLIDAYS_LAW_5.place())
                    .build())
            .build());

    private static OrderPromulgation.Builder registered() {
        return OrderPromulgation.builder()
                .approvedBy(PartyRole.ICT_AUTHORITY)
                .signedOn(on("TUE_2016_01_26"))
                .registeredOn(on("MON_2016_02_29"));
    }

    @OfNorm({"ucc83.o3-2.publication", "ucc83.o3-2.reference-bank", "ucc83.o3-4.execution-report"})
    @Test
    void theOrderGoesOutAfterItsRegistration() {
        OrderPromulgation order =
                registered().registeredCopyReceivedOn(on("WED_2016_03_02")).build();

        assertThat(terms(order.timeline(LAW_2016)))
                .containsExactly(
                        "ucc83.o3-2.publication by 2016-03-10",
                        "ucc83.o3-2.reference-bank by 2016-03-14",
                        "ucc83.o3-4.execution-report by 2016-03-15",
                        "ucc83.o5.in-force NotStarted");
    }

    @OfNorm({"ucc83.o5.in-force", "ucc83.o5.not-earlier"})
    @ParameterizedTest
    @CsvSource({
        "WED_2016_03_23, SUN_2016_04_03",
        "MON_2016_02_01, TUE_2016_03_01",
        "FRI_2016_02_19, TUE_2016_03_01",
        "SAT_2016_02_20, WED_2016_03_02",
    })
    void theOrderIsInForceTenDaysAfterItsPublicationAndNotBeforeMarch(String published, String from) {
        OrderPromulgation order =
                OrderPromulgation.builder().publishedOn(on(published)).build();

        assertThat(((NotBefore) order.entryIntoForce(LAW_2016)).from()).isEqualTo(date(from));
        assertThat(order.state(LAW_2016, date(from).minusDays(1))).isEqualTo(OrderState.PUBLISHED);
        assertThat(order.state(LAW_2016, date(from))).isEqualTo(OrderState.IN_FORCE);
    }

    @OfNorm({"ucc83.fn.edition-2022", "ucc83.fn.edition-2023"})
    @ParameterizedTest
    @CsvSource({
        "ORDER_368, THU_2022_10_06, MON_2022_10_17, ucc83.fn.edition-2022",
        "ORDER_292, MON_2023_07_31, FRI_2023_08_11, ucc83.fn.edition-2023",
    })
    void anEditionIsInForceTenDaysAfterItsPublication(OrderAct act, String published, String from, String norm) {
        OrderPromulgation order =
                OrderPromulgation.builder().act(act).publishedOn(on(published)).build();

        assertThat(terms(order.timeline(Kazakhstan.LAW))).containsExactly(norm + " from " + date(from));
        assertThat(act.adopted(Kazakhstan.LAW)).isEmpty();
        assertThat(act.floor(Kazakhstan.LAW)).isEmpty();
        assertThat(act.registered(Kazakhstan.LAW)).isEmpty();
    }

    /** In force from Sunday 3 April; by the other reading of "upon expiry" from Saturday 2 April. */
    @ParameterizedTest
    @CsvSource({"FRI_2016_04_01, BREACH", "SAT_2016_04_02, DOUBT", "SUN_2016_04_03, ''"})
    void anOrderAppliedBeforeItIsInForceIsTooEarly(String applied, String severity) {
        OrderPromulgation order = registered()
                .publishedOn(on("WED_2016_03_23"))
                .sentToPressOn(on("WED_2016_03_02"))
                .executionReportedOn(on("TUE_2016_03_15"))
                .placedOnWebsiteOn(on("TUE_2016_03_15"))
                .appliedOn(on(applied))
                .build();

        assertThat(findings(order, LAW_2016, "MON_2016_04_04"))
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity + " ucc83.o5.in-force " + date(applied)));
    }

    @OfNorm({"ucc83.o0.adoption", "ucc83.o0.registration"})
    @Test
    void theDatesAreThoseThatTheOrderBears() {
        OrderPromulgation order = OrderPromulgation.builder()
                .signedOn(on("WED_2016_01_27"))
                .registeredOn(on("TUE_2016_03_01"))
                .build();

        assertThat(findings(order, LAW_2016, "TUE_2016_03_01"))
                .containsExactly("DEFECT ucc83.o0.adoption 2016-01-27", "DEFECT ucc83.o0.registration 2016-03-01");
        assertThat(messages(order, LAW_2016, "TUE_2016_03_01"))
                .contains("The order bears the date 26 January 2016; recorded is 27 January 2016.");
        assertThat(findings(registered().build(), LAW_2016, "TUE_2016_03_01")).isEmpty();
    }

    @OfNorm({"ucc83.o0.basis", "ucc83.o1.approval"})
    @Test
    void theAuthorityForInformatizationApproves() {
        assertThat(findings(registered().approvedBy(PartyRole.QUALITY_AUTHORITY).build(), LAW_2016, "TUE_2016_03_01"))
                .containsExactly("BREACH ucc83.o0.basis 2016-01-26");
        assertThat(registered().build().state(LAW_2016, date("TUE_2016_01_26"))).isEqualTo(OrderState.APPROVED);
        assertThat(registered().build().state(LAW_2016, date("MON_2016_01_25"))).isEqualTo(OrderState.DRAFT);
        assertThat(registered().build().state(LAW_2016, date("MON_2016_02_29"))).isEqualTo(OrderState.REGISTERED);
    }

    @OfNorm("ucc83.o3-1.state-registration")
    @Test
    void nothingGoesOutBeforeTheRegistration() {
        OrderPromulgation.Builder signed = OrderPromulgation.builder()
                .signedOn(on("TUE_2016_01_26"))
                .sentToPressOn(on("MON_2016_02_01"))
                .publishedOn(on("MON_2016_02_08"));

        assertThat(findings(signed.build(), LAW_2016, "TUE_2016_02_09"))
                .containsExactly("BREACH ucc83.o3-1.state-registration 2016-02-01");
        assertThat(findings(signed.registeredOn(on("MON_2016_02_29")).build(), LAW_2016, "MON_2016_02_29"))
                .containsExactly("BREACH ucc83.o3-1.state-registration 2016-02-01");
    }

    @OfNorm("ucc83.o3-3.website")
    @Test
    void anExecutionThatIsReportedIncludesTheWebsite() {
        OrderPromulgation.Builder reported = registered().executionReportedOn(on("WED_2016_03_02"));

        assertThat(findings(reported.build(), LAW_2016, "WED_2016_03_02"))
                .containsExactly("BREACH ucc83.o3-3.website 2016-03-02");
        assertThat(findings(reported.placedOnWebsiteOn(on("WED_2016_03_02")).build(), LAW_2016, "WED_2016_03_02"))
                .isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> registered().registeredOn(on("MON_2016_01_25")).build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'signedOn' <= 'registeredOn', but found: 2016-01-26 > 2016-01-25");
        assertThatThrownBy(() -> registered().build().timeline(Kazakhstan.LAW))
                .isInstanceOf(CalendarRangeException.class);
    }
}
