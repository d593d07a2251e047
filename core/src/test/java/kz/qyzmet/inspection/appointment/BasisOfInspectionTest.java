package kz.qyzmet.inspection.appointment;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.appointment.Appointments.LAW;
import static kz.qyzmet.inspection.appointment.Appointments.appeal;
import static kz.qyzmet.inspection.appointment.Appointments.findings;
import static kz.qyzmet.inspection.appointment.Appointments.findingsByOrder;
import static kz.qyzmet.inspection.appointment.Appointments.gross;
import static kz.qyzmet.inspection.appointment.Appointments.grossByOrder;
import static kz.qyzmet.inspection.appointment.Appointments.known;
import static kz.qyzmet.inspection.appointment.Appointments.lawful;
import static kz.qyzmet.inspection.appointment.Appointments.lawfulByOrder;
import static kz.qyzmet.inspection.appointment.Appointments.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.Answers;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** On what an inspection rests: the plan, or a ground (Law Art. 27-1 p. 3, 6, 7; order 78 p. 8, 10, 13, 32). */
class BasisOfInspectionTest {

    private static final LocalDate MON_2026_03_02 = date("MON_2026_03_02");

    private static Appointment.Builder without() {
        return lawful().grounds(Set.of());
    }

    @ParameterizedTest
    @OfNorm({
        "law88.a27-1.p6.sp1.appeals-persons",
        "law88.a27-1.p6.sp2.appeals-state-bodies",
        "law88.a27-1.p6.sp3.control-of-execution",
        "law88.a27-1.p6.sp4.monitoring-findings",
        "law88.a27-1.p6.sp5.media-publications"
    })
    @CsvSource({
        "APPEAL_OF_PERSONS, law88.a27-1.p6.sp1.appeals-persons",
        "APPEAL_OF_STATE_BODY, law88.a27-1.p6.sp2.appeals-state-bodies",
        "EXECUTION_OF_RECOMMENDATION, law88.a27-1.p6.sp3.control-of-execution",
        "MONITORING_FINDING, law88.a27-1.p6.sp4.monitoring-findings",
        "MEDIA_PUBLICATION, law88.a27-1.p6.sp5.media-publications",
    })
    void eachOfTheFiveGroundsSufficesIfItAroseByTheOpening(UnscheduledGround kind, String norm) {
        InspectionGround sameDay = InspectionGround.of(kind, on("MON_2026_03_02"));
        InspectionGround dayAfter = InspectionGround.of(kind, on("TUE_2026_03_03"));
        assertThat(kind.norm().id()).isEqualTo(norm);
        assertThat(sameDay.admit(LAW, MON_2026_03_02).isAccepted()).isTrue();
        assertRefused(
                dayAfter.admit(LAW, MON_2026_03_02),
                kind.norm(),
                "The ground (" + kind.label().en()
                        + ") arose on 3 March 2026, after the inspection was opened on 2 March 2026.");
        assertThat(gross(without().addGrounds(sameDay))).isEmpty();
        assertThat(gross(without().addGrounds(dayAfter))).containsExactly(GrossViolation.NO_GROUNDS);
    }

    @Test
    @OfNorm("law88.a27-4.p4.sp1.gross-no-grounds")
    void anUnscheduledInspectionWithoutAGroundIsGrosslyUnlawful() {
        assertThat(findings(without()))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        AppointmentNorms.GROSS_NO_GROUNDS,
                        Severity.BREACH,
                        "MON_2026_03_02",
                        "No ground of the unscheduled inspection is on record."));
        assertThat(gross(without())).containsExactly(GrossViolation.NO_GROUNDS);
    }

    @Test
    @OfNorm("law88.a27-1.p7.no-anonymous")
    void anAnonymousAppealIsNoGroundUnlessThereIsAnother() {
        InspectionGround anonymous = InspectionGround.anonymousAppeal(on("MON_2026_02_23"));
        Appointment.Builder alone = without().addGrounds(anonymous);
        assertThat(findings(alone))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        AppointmentNorms.NO_ANONYMOUS_APPEALS,
                        Severity.BREACH,
                        "MON_2026_03_02",
                        "An unscheduled inspection may not rest on an anonymous appeal."));
        assertThat(gross(alone)).containsExactly(GrossViolation.NO_GROUNDS);
        assertThat(findings(alone.addGrounds(appeal("TUE_2026_03_03"))))
                .as("another that came too late changes nothing")
                .extracting(finding -> finding.citation().id())
                .containsExactly("law88.a27-1.p7.no-anonymous");
        assertThat(findings(lawful().addGrounds(anonymous))).isEmpty();
        assertThat(gross(lawful().addGrounds(anonymous))).isEmpty();
    }

    @Test
    @OfNorm("law88.a27-1.p6.sp5.media-publications")
    void aPublicationAloneHasToBeStudiedByRequest() {
        InspectionGround publication = InspectionGround.of(UnscheduledGround.MEDIA_PUBLICATION, on("MON_2026_02_23"));
        InspectionGround studied = InspectionGround.builder()
                .from(publication)
                .studiedOn(on("FRI_2026_02_27"))
                .build();
        InspectionGround studiedLate = InspectionGround.builder()
                .from(publication)
                .studiedOn(on("TUE_2026_03_03"))
                .build();
        assertThat(findings(without().addGrounds(publication)))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        AppointmentNorms.GROUND_MEDIA,
                        Severity.DEFECT,
                        "MON_2026_03_02",
                        "The inspection rests on a publication alone, and its study by request is not on record."));
        assertThat(findings(without().addGrounds(studiedLate))).hasSize(1);
        assertThat(findings(without().addGrounds(studied))).isEmpty();
        assertThat(findings(lawful().addGrounds(publication))).isEmpty();
    }

    @Test
    @OfNorm({"ctl78.p13.inspection-grounds", "ctl78.p8.gross-violations", "ctl78.p32.inspection-on-silence"})
    void underOrderSeventyEightARecordedGroundIsTakenAsItIs() {
        Appointment.Builder none = lawfulByOrder().grounds(Set.of());
        assertThat(findingsByOrder(none))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        AppointmentNorms.ORDER_INSPECTION_GROUNDS,
                        Severity.BREACH,
                        "THU_2023_03_02",
                        "No ground of the unscheduled inspection is on record."));
        assertThat(grossByOrder(none)).isEmpty();
        for (UnscheduledGround kind : UnscheduledGround.values()) {
            assertThat(findingsByOrder(
                            lawfulByOrder().grounds(Set.of(InspectionGround.of(kind, on("WED_2023_03_01"))))))
                    .filteredOn(finding -> !finding.citation().equals(AppointmentNorms.GROUND_MEDIA))
                    .as(kind.name())
                    .isEmpty();
            assertThat(findingsByOrder(
                            lawfulByOrder().grounds(Set.of(InspectionGround.of(kind, on("FRI_2023_03_03"))))))
                    .extracting(finding -> finding.citation().id())
                    .as(kind.name())
                    .containsExactly("ctl78.p13.inspection-grounds");
        }
        assertThat(findingsByOrder(
                        lawfulByOrder().grounds(Set.of(InspectionGround.anonymousAppeal(on("WED_2023_03_01"))))))
                .as("the bar of anonymous appeals is of 2024")
                .isEmpty();
    }

    @ParameterizedTest
    @OfNorm({"ctl78.p8.gross-violations", "ctl78.p32.inspection-on-silence", "ctl78.p13.inspection-grounds"})
    @CsvSource({
        "GROSS_VIOLATIONS_ON_VISIT, ctl78.p8.gross-violations",
        "SILENCE_AFTER_REQUEST, ctl78.p32.inspection-on-silence",
        "ENTREPRENEURIAL_CODE, ctl78.p13.inspection-grounds",
    })
    void theGroundsOfOrderSeventyEightAreNoneOfTheFive(UnscheduledGround kind, String norm) {
        assertThat(kind.norm().id()).isEqualTo(norm);
        assertThat(kind.isOfLaw()).isFalse();
        assertThat(findings(without().addGrounds(InspectionGround.of(kind, on("MON_2026_02_23")))))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        AppointmentNorms.GROSS_NO_GROUNDS,
                        Severity.BREACH,
                        "MON_2026_03_02",
                        "The ground (" + kind.label().en() + ") is none of the five that the Law names."));
    }

    @Test
    @OfNorm("law88.a27-1.p3.pt1.plan-basis")
    void aScheduledInspectionRestsOnAnApprovedPlanInWhichTheEntityStands() {
        PlanReference good = PlanReference.of(2026, PlanHalf.FIRST, on("TUE_2025_12_09"));
        assertThat(findings(scheduled().plan(good))).isEmpty();
        assertThat(gross(scheduled().plan(good))).isEmpty();

        assertPlanFinding(scheduled(), "The scheduled inspection rests on no plan.");
        assertPlanFinding(
                scheduled().plan(new PlanReference(2026, PlanHalf.FIRST, Optional.empty(), Optional.empty())),
                "The plan on which the inspection rests was not approved by 2 March 2026.");
        assertPlanFinding(
                scheduled().plan(PlanReference.of(2026, PlanHalf.FIRST, on("TUE_2026_03_03"))),
                "The plan on which the inspection rests was not approved by 2 March 2026.");
        assertPlanFinding(
                scheduled().plan(new PlanReference(2026, PlanHalf.FIRST, known("TUE_2025_12_09"), Optional.empty())),
                "On 2 March 2026 the entity did not stand in the plan.");
        assertPlanFinding(
                scheduled()
                        .plan(new PlanReference(
                                2026, PlanHalf.FIRST, known("TUE_2025_12_09"), known("TUE_2026_03_03"))),
                "On 2 March 2026 the entity did not stand in the plan.");
    }

    private static void assertPlanFinding(Appointment.Builder appointment, String message) {
        assertThat(findings(appointment))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding, AppointmentNorms.PLAN_BASIS, Severity.BREACH, "MON_2026_03_02", message));
        assertThat(gross(appointment)).containsExactly(GrossViolation.NO_GROUNDS);
    }

    @Test
    @OfNorm("law88.a27-1.p3.pt1.plan-basis")
    void aPlanOfAnotherHalfIsADoubt() {
        Appointment.Builder other = scheduled().plan(PlanReference.of(2025, PlanHalf.SECOND, on("FRI_2025_05_09")));
        assertThat(findings(other))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        AppointmentNorms.PLAN_BASIS,
                        Severity.DOUBT,
                        "THU_2026_03_05",
                        "The inspection began on 5 March 2026, outside the half-year of its plan (second half of the"
                                + " year, 2025)."));
        assertThat(gross(other)).isEmpty();
    }

    @Test
    @OfNorm("ctl78.p10.semiannual-list")
    void underOrderSeventyEightAVisitRestsOnAnApprovedList() {
        assertThat(findingsByOrder(scheduled().plan(PlanReference.of(2023, PlanHalf.FIRST, on("FRI_2022_12_09")))))
                .isEmpty();
        assertThat(findingsByOrder(scheduled()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citation()).isEqualTo(AppointmentNorms.ORDER_PLAN_BASIS));
        assertThat(grossByOrder(scheduled())).isEmpty();
    }

    @Test
    @OfNorm({
        "law88.a27-4.p4.sp1.gross-no-grounds",
        "law88.a27-4.p4.sp2.gross-no-notice",
        "law88.a27-4.p4.sp3.gross-no-competence"
    })
    void threeViolationsAreGross() {
        assertThat(GrossViolation.values())
                .extracting(violation -> violation.norm().id())
                .containsExactly(
                        "law88.a27-4.p4.sp1.gross-no-grounds",
                        "law88.a27-4.p4.sp2.gross-no-notice",
                        "law88.a27-4.p4.sp3.gross-no-competence");
        assertThat(GrossViolation.values()).allSatisfy(violation -> Answers.assertTranslated(violation.label()));
        assertThat(InspectionKind.values()).allSatisfy(kind -> Answers.assertTranslated(kind.label()));
    }

    @Test
    void nothingIsJudgedBeforeTheInspectionIsOpened() {
        Appointment bare = without().build();
        LocalDate asOf = date("FRI_2026_02_27");
        Optional<Fact> planned = Optional.of(Fact.planned(Moment.on(date("THU_2026_03_05")), date("MON_2026_02_23")));
        assertThat(bare.findings(LAW, asOf, known("MON_2026_03_02"), planned, Optional.empty()))
                .isEmpty();
        assertThat(bare.findings(LAW, asOf, Optional.empty(), planned, Optional.empty()))
                .isEmpty();
        assertThat(bare.grossViolations(LAW, asOf, known("MON_2026_03_02"), planned))
                .isEmpty();
    }

    @Test
    void aGroundRecordedLaterWasNoneOnTheDay() {
        Appointment appointment = without()
                .addGrounds(InspectionGround.of(
                        UnscheduledGround.APPEAL_OF_PERSONS,
                        on("MON_2026_02_23").recordedOn(date("MON_2026_03_16"))))
                .build();
        assertThat(appointment.grossViolations(LAW, date("FRI_2026_03_13"), known("MON_2026_03_02"), Optional.empty()))
                .containsExactly(GrossViolation.NO_GROUNDS);
        assertThat(appointment.grossViolations(LAW, date("MON_2026_03_16"), known("MON_2026_03_02"), Optional.empty()))
                .isEmpty();
    }

    @Test
    void aGroundHasOnlyThePartsThatBelongToIt() {
        assertThatThrownBy(() -> InspectionGround.builder()
                        .from(InspectionGround.of(UnscheduledGround.MONITORING_FINDING, on("MON_2026_02_23")))
                        .anonymous(true)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid ground: Expected 'anonymous' only with APPEAL_OF_PERSONS, but found:"
                        + " MONITORING_FINDING");
        assertThatThrownBy(() -> InspectionGround.builder()
                        .from(appeal("MON_2026_02_23"))
                        .studiedOn(on("TUE_2026_02_24"))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid ground: Expected 'studiedOn' only with MEDIA_PUBLICATION, but found:"
                        + " APPEAL_OF_PERSONS");
        assertThatThrownBy(() -> PlanReference.of(0, PlanHalf.FIRST, on("TUE_2025_12_09")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid year: Expected 1 to 9999, but found: 0");
    }

    @ParameterizedTest
    @EnumSource(UnscheduledGround.class)
    void everyGroundHasAName(UnscheduledGround ground) {
        Answers.assertTranslated(ground.label());
    }

    @Test
    void halvesAreThoseOfTheCalendarYear() {
        assertThat(PlanHalf.of(date("TUE_2026_06_30"))).isEqualTo(PlanHalf.FIRST);
        assertThat(PlanHalf.of(date("WED_2026_07_01"))).isEqualTo(PlanHalf.SECOND);
        assertThat(PlanHalf.FIRST.firstDay(2026)).isEqualTo("2026-01-01");
        assertThat(PlanHalf.FIRST.lastDay(2026)).isEqualTo("2026-06-30");
        assertThat(PlanHalf.SECOND.firstDay(2026)).isEqualTo("2026-07-01");
        assertThat(PlanHalf.SECOND.lastDay(2026)).isEqualTo("2026-12-31");
        assertThat(PlanHalf.FIRST.covers(2026, date("TUE_2026_06_30"))).isTrue();
        assertThat(PlanHalf.FIRST.covers(2025, date("TUE_2026_06_30"))).isFalse();
    }
}
