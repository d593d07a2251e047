package kz.qyzmet.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.qyzmet.OfNorm;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PartnersAndStaffTest {

    private static final LocalDate FRI_2026_05_15 = LocalDate.of(2026, 5, 15);
    private static final LocalDate MON_2026_05_18 = LocalDate.of(2026, 5, 18);
    private static final LocalDate TUE_2026_05_19 = LocalDate.of(2026, 5, 19);

    /** No day is counted here; the engine is asked for its edition alone. */
    private static final Reckoner LAW = Reckoner.on(calendar());

    private static final PartnerCandidate GOOD = PartnerCandidate.builder()
            .name("Алма ЖШС")
            .bin(Bin.of("940140000385"))
            .businessEntity(true)
            .registeredInKazakhstan(true)
            .requirementsMet(true)
            .agreementConcluded(Fact.on(MON_2026_05_18))
            .build();

    @Test
    @OfNorm({
        "law88.a11-2.p1.business-entity",
        "law88.a11-2.p1.sp1.registered-kz",
        "law88.a11-2.p1.sp2.meets-requirements",
        "law88.a11-2.p1.sp3.agreement-concluded"
    })
    void whoFulfilsEverythingIsAPartner() {
        assertThat(GOOD.admitToSelection().value()).isEqualTo(GOOD);
        assertThat(GOOD.asPartner(MON_2026_05_18).value())
                .isEqualTo(PartnerOrganization.of("Алма ЖШС", Bin.of("940140000385")));
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                failure(
                        PartyNorms.FOREIGN_BRANCH_EXCLUSION,
                        "A branch or representation of a foreign legal entity is not admitted to the selection of"
                                + " partners.",
                        b -> b.foreignBranch(true)),
                failure(
                        PartyNorms.PARTNER_IS_BUSINESS_ENTITY,
                        "Only a business entity can be a partner organization.",
                        b -> b.businessEntity(false)),
                failure(
                        PartyNorms.PARTNER_REGISTERED,
                        "A partner organization must be registered in Kazakhstan.",
                        b -> b.registeredInKazakhstan(false)),
                failure(
                        PartyNorms.PARTNER_MEETS_REQUIREMENTS,
                        "The requirements of the authorised body in the field of public services are not met.",
                        b -> b.requirementsMet(false)),
                failure(
                        PartyNorms.PARTNER_MEETS_REQUIREMENTS,
                        "Not determined: the requirements that the authorised body in the field of public services sets"
                                + " decide, and whether they are met is not recorded.",
                        b -> b.requirementsMet(Optional.empty())));
    }

    private static Arguments failure(NormId norm, String reason, UnaryOperator<PartnerCandidate.Builder> change) {
        return Arguments.of(
                norm,
                reason,
                change.apply(PartnerCandidate.builder().from(GOOD)).build());
    }

    @ParameterizedTest
    @MethodSource("failures")
    @OfNorm({
        "law88.a11-2.p2.pt2.foreign-branch-exclusion",
        "law88.a11-2.p1.business-entity",
        "law88.a11-2.p1.sp1.registered-kz",
        "law88.a11-2.p1.sp2.meets-requirements"
    })
    void eachCriterionRefusesWithItsOwnReason(NormId norm, String reason, PartnerCandidate candidate) {
        assertRefused(candidate.admitToSelection(), norm, reason);
        assertRefused(candidate.asPartner(MON_2026_05_18), norm, reason);
    }

    @Test
    @OfNorm("law88.a11-2.p1.sp3.agreement-concluded")
    void withoutAnAgreementThatIsKnownOnTheDayNobodyIsAPartner() {
        String reason = "No partnership agreement had been concluded by 15 May 2026.";

        assertRefused(GOOD.asPartner(FRI_2026_05_15), PartyNorms.PARTNER_AGREEMENT, reason);
        assertRefused(
                agreed(Fact.planned(Moment.on(FRI_2026_05_15), FRI_2026_05_15)).asPartner(FRI_2026_05_15),
                PartyNorms.PARTNER_AGREEMENT,
                reason);
        assertRefused(
                agreed(Fact.on(FRI_2026_05_15).recordedOn(MON_2026_05_18)).asPartner(FRI_2026_05_15),
                PartyNorms.PARTNER_AGREEMENT,
                reason);
        assertThat(agreed(Fact.on(FRI_2026_05_15).recordedOn(MON_2026_05_18))
                        .asPartner(MON_2026_05_18)
                        .isAccepted())
                .isTrue();
        assertThat(PartnerCandidate.builder()
                        .from(GOOD)
                        .agreementConcluded(Optional.empty())
                        .build()
                        .admitToSelection()
                        .isAccepted())
                .isTrue();
    }

    @Test
    void aCandidateDoesNotShowItsName() {
        assertThat(GOOD.toString()).doesNotContain("Алма").doesNotContain("94014000");
        assertThatThrownBy(() -> PartnerCandidate.builder().name("").build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Invalid name of a business entity: Expected 1 to 500 characters on one line, not blank, but"
                                + " found: 0 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "STATE_CORP, true, false, true",
        "STATE_CORP, false, true, true",
        "STATE_CORP, true, true, true",
        "STATE_CORP, false, false, false",
        "PARTNER, true, true, false",
        "PROVIDER, true, true, false"
    })
    @OfNorm("law88.a11-1.p4.sp3-1.staff-verification")
    void staffOfTheStateCorporationAloneIsVerified(PartyRole employer, boolean data, boolean delivery, boolean needed) {
        Employee employee = employee(employer, data, delivery).build();

        assertThat(employee.needsVerification()).isEqualTo(needed);
        assertThat(employee.findings(LAW, TUE_2026_05_19)).hasSize(needed ? 1 : 0);
    }

    @Test
    @OfNorm("law88.a11-1.p4.sp3-1.staff-verification")
    void withoutAVerificationThatIsKnownOnTheDayItIsABreach() {
        Employee.Builder someone = employee(PartyRole.STATE_CORP, true, false);
        Finding breach = new Finding(
                PartyNorms.STAFF_VERIFICATION,
                Severity.BREACH,
                FRI_2026_05_15,
                PartyTexts.parties().text("not-verified"));

        assertThat(someone.build().findings(LAW, LocalDate.of(2026, 5, 14))).isEmpty();
        assertThat(someone.build().findings(LAW, FRI_2026_05_15)).containsExactly(breach);
        Employee verified = someone.verifiedOn(Fact.on(MON_2026_05_18)).build();
        assertThat(verified.findings(LAW, FRI_2026_05_15)).containsExactly(breach);
        assertThat(verified.findings(LAW, MON_2026_05_18)).isEmpty();
        Employee learnedLater = someone.verifiedOn(Fact.on(FRI_2026_05_15).recordedOn(TUE_2026_05_19))
                .build();
        assertThat(learnedLater.findings(LAW, MON_2026_05_18)).containsExactly(breach);
        assertThat(learnedLater.findings(LAW, TUE_2026_05_19)).isEmpty();
    }

    @Test
    @OfNorm("law88.a11-1.p4.sp3-1.staff-verification")
    void nothingIsFoundBeforeTheNormWasInForce() {
        Employee old = Employee.builder()
                .employer(PartyRole.STATE_CORP)
                .accessToPersonalData(true)
                .startedOn(Fact.on(LocalDate.of(2016, 3, 1)))
                .build();
        LocalDate WED_2024_02_21 = LocalDate.of(2024, 2, 21);
        LocalDate THU_2024_02_22 = LocalDate.of(2024, 2, 22);

        assertThat(old.findings(LAW, WED_2024_02_21)).isEmpty();
        assertThat(old.findings(LAW, THU_2024_02_22)).extracting(Finding::since).containsExactly(THU_2024_02_22);
    }

    @Test
    void everyConstantIsANormOfTheCatalogue() {
        assertThat(List.of(
                        PartyNorms.EXCLUDED_BODIES,
                        PartyNorms.SUPPORT_OF_INDIVIDUALS,
                        PartyNorms.STAFF_VERIFICATION,
                        PartyNorms.PARTNER_IS_BUSINESS_ENTITY,
                        PartyNorms.PARTNER_REGISTERED,
                        PartyNorms.PARTNER_MEETS_REQUIREMENTS,
                        PartyNorms.PARTNER_AGREEMENT,
                        PartyNorms.FOREIGN_BRANCH_EXCLUSION))
                .allSatisfy(id -> assertThat(Norms.standard().find(id)).isPresent());
    }

    private static PartnerCandidate agreed(Fact agreement) {
        return PartnerCandidate.builder()
                .from(GOOD)
                .agreementConcluded(agreement)
                .build();
    }

    private static Employee.Builder employee(PartyRole employer, boolean data, boolean delivery) {
        return Employee.builder()
                .employer(employer)
                .accessToPersonalData(data)
                .takesPartInDelivery(delivery)
                .startedOn(Fact.on(FRI_2026_05_15));
    }

    private static void assertRefused(Outcome<?> outcome, NormId norm, String reason) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.citation()).isEqualTo(norm);
            assertThat(refused.reason().en()).isEqualTo(reason);
        });
    }

    private static WorkingCalendar calendar() {
        return WorkingCalendar.builder()
                .range(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31))
                .week(WorkWeek.FIVE_DAY)
                .build();
    }
}
