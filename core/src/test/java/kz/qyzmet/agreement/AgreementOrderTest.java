package kz.qyzmet.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.StandardAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How order 219/НҚ was registered, reported and came into force. */
class AgreementOrderTest {

    private static final LocalDate WED_2024_04_10 = LocalDate.of(2024, 4, 10);
    private static final LocalDate THU_2024_04_11 = LocalDate.of(2024, 4, 11);
    private static final LocalDate MON_2024_04_15 = LocalDate.of(2024, 4, 15);
    private static final LocalDate WED_2024_04_24 = LocalDate.of(2024, 4, 24);
    private static final LocalDate THU_2024_04_25 = LocalDate.of(2024, 4, 25);
    private static final LocalDate FRI_2024_04_26 = LocalDate.of(2024, 4, 26);

    /** Weekends alone: no holiday lies in these days. */
    private static final Reckoner LAW = Reckoner.on(WorkingCalendar.builder()
            .range(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))
            .build());

    private static AgreementOrder.Builder order() {
        return AgreementOrder.builder().signedOn(Fact.on(WED_2024_04_10)).registeredOn(Fact.on(THU_2024_04_11));
    }

    private static List<String> found(AgreementOrder.Builder order, LocalDate asOf) {
        return order.build().findings(LAW, asOf).stream()
                .map(finding -> finding.severity() + " " + finding.citation().id() + " " + finding.since())
                .toList();
    }

    @Test
    @OfNorm(StandardAgreement.Ids.REPORT_TO_LEGAL_DEPARTMENT)
    void theReportIsDueTenWorkingDaysAfterTheRegistration() {
        assertThat(order().build().timeline(LAW).entries().get(0).deadline()).isInstanceOfSatisfying(Due.class, due -> {
            assertThat(due.citation()).isEqualTo(StandardAgreement.REPORT_TO_LEGAL_DEPARTMENT);
            assertThat(due.due()).isEqualTo(THU_2024_04_25);
        });
        assertThat(found(order(), THU_2024_04_25)).isEmpty();
        assertThat(found(order(), FRI_2024_04_26))
                .containsExactly("BREACH spa219.order.p2.sp3.report-legal-department 2024-04-26");
        assertThat(found(
                        order().placedOnWebsiteOn(Fact.on(MON_2024_04_15)).reportedOn(Fact.on(THU_2024_04_25)),
                        FRI_2024_04_26))
                .isEmpty();
    }

    @Test
    @OfNorm(StandardAgreement.Ids.ORDER_ENTRY_INTO_FORCE)
    void itIsInForceOnceTenDaysAfterThePublicationHavePassed() {
        AgreementOrder.Builder published = order().publishedOn(Fact.on(MON_2024_04_15));

        assertThat(published.build().entryIntoForce(LAW))
                .isInstanceOfSatisfying(
                        NotBefore.class, start -> assertThat(start.from()).isEqualTo(FRI_2024_04_26));
        assertThat(found(published.appliedOn(Fact.on(WED_2024_04_24)), THU_2024_04_25))
                .containsExactly("BREACH spa219.order.p4.entry-into-force 2024-04-24");
        assertThat(found(published.appliedOn(Fact.on(THU_2024_04_25)), THU_2024_04_25))
                .as("by one reading the tenth day is enough")
                .containsExactly("DOUBT spa219.order.p4.entry-into-force 2024-04-25");
        assertThat(found(published.appliedOn(Fact.on(FRI_2024_04_26)), THU_2024_04_25))
                .isEmpty();
        assertThat(order().build().entryIntoForce(LAW)).isNotInstanceOf(NotBefore.class);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-10,BREACH spa219.order.p2.sp1.registration 2024-04-10", "2024-04-11,", "2024-04-15,"})
    @OfNorm("spa219.order.p2.sp1.registration")
    void whatIsPublishedIsRegisteredBefore(LocalDate published, String finding) {
        assertThat(found(order().publishedOn(Fact.on(published)), MON_2024_04_15))
                .isEqualTo(finding == null ? List.of() : List.of(finding));
        assertThat(found(AgreementOrder.builder().publishedOn(Fact.on(MON_2024_04_15)), MON_2024_04_15))
                .containsExactly("BREACH spa219.order.p2.sp1.registration 2024-04-15");
    }

    @ParameterizedTest
    @CsvSource({",true", "2024-04-25,false", "2024-04-26,true"})
    @OfNorm("spa219.order.p2.sp2.publication")
    void whatIsReportedIsOnTheWebsite(LocalDate placed, boolean broken) {
        AgreementOrder.Builder reported = order().placedOnWebsiteOn(
                        Optional.ofNullable(placed).map(Fact::on))
                .reportedOn(Fact.on(THU_2024_04_25));

        assertThat(found(reported, FRI_2024_04_26))
                .isEqualTo(broken ? List.of("BREACH spa219.order.p2.sp2.publication 2024-04-25") : List.of());
    }

    @Test
    void whatIsAppliedWasPublished() {
        assertThat(found(order().appliedOn(Fact.on(WED_2024_04_24)), THU_2024_04_25))
                .containsExactly("DEFECT spa219.order.p4.entry-into-force 2024-04-24");
        assertThat(found(order().appliedOn(Fact.on(FRI_2024_04_26)), THU_2024_04_25))
                .isEmpty();
    }

    @Test
    void itIsJudgedByWhatWasKnown() {
        AgreementOrder order = order().publishedOn(Fact.on(WED_2024_04_10).recordedOn(FRI_2024_04_26))
                .build();

        assertThat(order.asKnownOn(THU_2024_04_11)).isEqualTo(order().build());
        assertThat(order.findings(LAW, THU_2024_04_11)).isEmpty();
        assertThat(order.opened()).contains(Fact.on(WED_2024_04_10));
        assertThat(AgreementOrder.builder().build().opened()).isEmpty();
        assertThat(order.label().en()).isEqualTo("Order that approves the standard partnership agreement");
        assertThatThrownBy(() -> AgreementOrder.builder()
                        .signedOn(Fact.on(THU_2024_04_11))
                        .registeredOn(Fact.on(WED_2024_04_10))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'signedOn' <= 'registeredOn', but found: 2024-04-11 > 2024-04-10");
    }
}
