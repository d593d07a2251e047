package kz.qyzmet.inspection.regime;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.qyzmet.Answers;
import kz.qyzmet.OfNorm;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.ExpiryRule;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.NormId;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How order 78 and its edition of 2021 came about. */
class ControlOrderTest {

    /** Weekends alone: enough for these terms. */
    private static final Reckoner LAW = Reckoner.on(WorkingCalendar.builder()
            .range(LocalDate.of(2016, 1, 1), LocalDate.of(2021, 12, 31))
            .build());

    private static ControlOrder.Builder registered() {
        return ControlOrder.builder()
                .approvedBy(PartyRole.QUALITY_AUTHORITY)
                .signedOn(on("THU_2016_12_08"))
                .registeredOn(on("THU_2017_01_26"));
    }

    private static List<String> findings(ControlOrder order, String asOf) {
        return order.findings(LAW, date(asOf)).stream()
                .map(finding -> finding.severity() + " " + finding.citation().id() + " " + finding.since())
                .toList();
    }

    private static LocalDate due(ControlOrder order, NormId norm) {
        return Objects.requireNonNull(order.timeline(LAW).deadline(norm)).due();
    }

    /** Ten calendar days end on Sunday 5 February: the Monday after is the last. */
    @OfNorm({"ctl78.o3-2.publication", "ctl78.o3-3.reference-bank"})
    @Test
    void theOrderGoesOutInTenCalendarDaysOfItsRegistration() {
        ControlOrder order = registered()
                .sentToPressOn(on("MON_2017_02_06"))
                .sentToReferenceBankOn(on("TUE_2017_02_07"))
                .build();

        assertThat(due(order, ControlRules.ORDER_SENT_TO_PRESS)).isEqualTo(date("MON_2017_02_06"));
        assertThat(due(order, ControlRules.ORDER_SENT_TO_REFERENCE_BANK)).isEqualTo(date("MON_2017_02_06"));
        assertThat(findings(order, "TUE_2017_02_07")).containsExactly("BREACH ctl78.o3-3.reference-bank 2017-02-07");
        assertThat(findings(order, "MON_2017_02_06")).isEmpty();
    }

    @OfNorm({"ctl78.o5.in-force", "ctl78.fn.edition-2021"})
    @ParameterizedTest
    @CsvSource({
        "ORDER_78, ctl78.o5.in-force, WED_2017_02_01, SUN_2017_02_12",
        "ORDER_116, ctl78.fn.edition-2021, THU_2021_07_01, MON_2021_07_12"
    })
    void itIsInForceTheDayAfterTenDays(ControlOrderAct act, String norm, String published, String inForce) {
        ControlOrder order =
                ControlOrder.builder().act(act).publishedOn(on(published)).build();

        assertThat(act.entryIntoForce()).hasToString(norm);
        assertThat(order.entryIntoForce(LAW))
                .isInstanceOfSatisfying(
                        NotBefore.class, start -> assertThat(start.from()).isEqualTo(date(inForce)));
        assertThat(((NotBefore) order.entryIntoForce(LAW.with(ExpiryRule.ON_LAST_DAY))).from())
                .isEqualTo(date(inForce).minusDays(1));
        assertThat(order.isInForce(LAW, date(inForce))).isTrue();
        assertThat(order.isInForce(LAW, date(inForce).minusDays(1))).isFalse();
        assertThat(order.isInForce(LAW, date(published).minusDays(1))).isFalse();
        Fact plan = Fact.planned(Moment.on(date(published)), date(published).minusDays(1));
        assertThat(ControlOrder.builder().act(act).publishedOn(plan).build().isInForce(LAW, date(inForce)))
                .isFalse();
        Answers.assertTranslated(act.label());
    }

    @OfNorm("ctl78.o5.in-force")
    @ParameterizedTest
    @CsvSource({
        "WED_2017_02_01, FRI_2017_02_10, BREACH ctl78.o5.in-force 2017-02-10",
        // In force on the last day of the wait by the other reading of "upon expiry".
        "WED_2017_02_01, SAT_2017_02_11, DOUBT ctl78.o5.in-force 2017-02-11",
        "WED_2017_02_01, SUN_2017_02_12, ''",
        "'', SAT_2017_02_11, DEFECT ctl78.o5.in-force 2017-02-11"
    })
    void itIsAppliedWhenInForce(String published, String applied, String finding) {
        ControlOrder.Builder order = registered()
                .sentToPressOn(on("MON_2017_01_30"))
                .sentToReferenceBankOn(on("MON_2017_01_30"))
                .appliedOn(on(applied));
        if (!published.isEmpty()) {
            order.publishedOn(on(published));
        }

        assertThat(findings(order.build(), "MON_2017_02_13"))
                .isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
        if (published.isEmpty()) {
            assertThat(order.build().entryIntoForce(LAW)).isInstanceOf(NotStarted.class);
        }
    }

    @OfNorm({"ctl78.o0.adoption", "ctl78.o0.registration"})
    @Test
    void theDatesAreThoseThatTheOrderBears() {
        ControlOrder order = ControlOrder.builder()
                .signedOn(on("FRI_2016_12_09"))
                .registeredOn(on("FRI_2017_01_27"))
                .build();

        assertThat(findings(order, "FRI_2017_01_27"))
                .containsExactly("DEFECT ctl78.o0.adoption 2016-12-09", "DEFECT ctl78.o0.registration 2017-01-27");
        Answers.assertText(
                order.findings(LAW, date("FRI_2017_01_27")).get(0).message(),
                "The order bears the date 8 December 2016; recorded is 9 December 2016.");
        assertThat(findings(registered().build(), "FRI_2017_01_27")).isEmpty();
        assertThat(findings(
                        ControlOrder.builder()
                                .from(order)
                                .act(ControlOrderAct.ORDER_116)
                                .build(),
                        "FRI_2017_01_27"))
                .isEmpty();
    }

    @OfNorm({"ctl78.o0.basis", "ctl78.o1.approval"})
    @ParameterizedTest
    @CsvSource({
        "QUALITY_AUTHORITY, ''",
        "QUALITY_AUTHORITY_CHAIR, ''",
        "ICT_AUTHORITY, BREACH ctl78.o0.basis 2016-12-08"
    })
    void theQualityAuthorityApproves(PartyRole role, String finding) {
        assertThat(findings(registered().approvedBy(role).build(), "FRI_2017_01_27"))
                .isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
    }

    @OfNorm("ctl78.o3-1.state-registration")
    @Test
    void nothingGoesOutBeforeTheRegistration() {
        ControlOrder.Builder signed = ControlOrder.builder()
                .signedOn(on("THU_2016_12_08"))
                .sentToReferenceBankOn(on("MON_2016_12_19"))
                .sentToPressOn(on("TUE_2016_12_20"));

        assertThat(findings(signed.build(), "FRI_2016_12_30"))
                .containsExactly("BREACH ctl78.o3-1.state-registration 2016-12-19");
        assertThat(findings(signed.registeredOn(on("THU_2017_01_26")).build(), "THU_2017_01_26"))
                .containsExactly("BREACH ctl78.o3-1.state-registration 2016-12-19");
    }

    @Test
    void whatIsRecordedLaterIsNotKnownYet() {
        ControlOrder order = registered()
                .publishedOn(on("WED_2017_02_01").recordedOn(date("MON_2017_02_20")))
                .build();

        assertThat(order.isInForce(LAW, date("SUN_2017_02_19"))).isFalse();
        assertThat(order.isInForce(LAW, date("MON_2017_02_20"))).isTrue();
        assertThat(order.asKnownOn(date("THU_2016_12_01")))
                .isEqualTo(ControlOrder.builder().build());
        assertThat(order.opened()).contains(on("THU_2016_12_08"));
        Answers.assertText(order.label(), "Adoption of an order on state control");
    }

    @Test
    void aRegistrationBeforeTheSignatureIsRefused() {
        assertThatThrownBy(() -> ControlOrder.builder()
                        .signedOn(on("THU_2017_01_26"))
                        .registeredOn(on("THU_2016_12_08"))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessageContaining("registeredOn");
    }
}
