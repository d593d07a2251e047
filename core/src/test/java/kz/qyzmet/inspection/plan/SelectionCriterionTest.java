package kz.qyzmet.inspection.plan;

import static kz.qyzmet.Answers.assertText;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.Answers;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.inspection.appointment.EntityKind;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.plan.SelectionAnswer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The seven criteria of Law Art. 27-1 p. 4, looked back at from Friday 8 May 2026: six months from 8 November 2025, a
 * year from 8 May 2025, three years from 8 May 2023, each to the day before the approval.
 */
class SelectionCriterionTest {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final LocalDate FRI_2026_05_08 = date("FRI_2026_05_08");
    private static final ControlledEntity OLD = ControlledEntity.builder()
            .name("Алма")
            .kind(EntityKind.LOCAL_EXECUTIVE_BODY)
            .foundedOn(date("TUE_2019_01_15"))
            .build();
    private static final CompleteRecord THREE_YEARS = CompleteRecord.of(date("MON_2023_05_08"), date("THU_2026_05_07"));

    private static History.Builder complete() {
        return History.builder().addComplete(THREE_YEARS);
    }

    private static SelectionAnswer answer(SelectionCriterion criterion, History.Builder history) {
        return answer(LAW, criterion, history);
    }

    private static SelectionAnswer answer(Reckoner law, SelectionCriterion criterion, History.Builder history) {
        return criterion.evaluate(law, OLD, history.build(), FRI_2026_05_08).orElseThrow();
    }

    private static ServiceCount services(String from, String until, long number) {
        return ServiceCount.of(date(from), date(until), number);
    }

    private static PastInspection inspected(InspectionKind kind, String started, String number) {
        return new PastInspection(kind, on(started), Optional.of(number));
    }

    @ParameterizedTest
    @OfNorm("law88.a27-1.p4.sp1.thousand-services")
    @CsvSource({
        "1001, YES, Services recorded in the period: at least 1001.",
        "1000, NO, Services recorded in the period: at most 1000.",
        "0, NO, Services recorded in the period: at most 0.",
    })
    void exactlyAThousandServicesAreNotMore(long number, Answer expected, String reason) {
        SelectionAnswer answer = answer(
                SelectionCriterion.THOUSAND_SERVICES,
                History.builder().addServiceCounts(services("SAT_2025_11_08", "THU_2026_05_07", number)));
        assertThat(answer.answer()).isEqualTo(expected);
        assertText(answer.reason(), reason);
        assertThat(answer.window().orElseThrow().first()).isEqualTo("2025-11-08");
        assertThat(answer.window().orElseThrow().last()).isEqualTo("2026-05-07");
    }

    @Test
    @OfNorm("law88.a27-1.p4.sp1.thousand-services")
    void countsAreAddedUpAndWhatIsNotCountedIsUnknown() {
        SelectionCriterion criterion = SelectionCriterion.THOUSAND_SERVICES;
        History.Builder half = History.builder().addServiceCounts(services("SAT_2025_11_08", "WED_2025_12_31", 600));
        assertThat(answer(criterion, half).answer()).isEqualTo(Answer.UNKNOWN);
        assertText(
                answer(criterion, half).reason(),
                "The services in the period are not counted in full; recorded: at least 600.");
        assertThat(answer(criterion, complete()).answer())
                .as("a complete record of events counts no services")
                .isEqualTo(Answer.UNKNOWN);
        assertThat(answer(criterion, half.addServiceCounts(services("THU_2026_01_01", "THU_2026_05_07", 400)))
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(answer(criterion, half.addServiceCounts(services("THU_2026_01_01", "SAT_2026_01_31", 401)))
                        .answer())
                .isEqualTo(Answer.YES);
        assertThat(answer(
                                criterion,
                                History.builder().addServiceCounts(services("WED_2025_01_01", "THU_2026_05_07", 900)))
                        .answer())
                .as("no more in a longer time, no more in the window")
                .isEqualTo(Answer.NO);
        assertThat(answer(
                                criterion,
                                History.builder().addServiceCounts(services("WED_2025_01_01", "THU_2026_05_07", 2000)))
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @OfNorm({
        "law88.a27-1.p4.sp2.recommendation-made",
        "law88.a27-1.p4.sp3.appeal-received",
        "law88.a27-1.p4.sp4.admin-liability"
    })
    @CsvSource({
        "RECOMMENDATION_MADE, FRI_2025_11_07, SAT_2025_11_08",
        "APPEAL_RECEIVED, FRI_2025_11_07, SAT_2025_11_08",
        "ADMINISTRATIVE_LIABILITY, WED_2025_05_07, THU_2025_05_08",
    })
    void oneFactInTheWindowSuffices(SelectionCriterion criterion, String before, String first) {
        SelectionAnswer found = answer(criterion, with(History.builder(), criterion, first));
        assertThat(found.answer()).isEqualTo(Answer.YES);
        assertThat(found.facts()).containsExactly(on(first));
        assertText(found.reason(), "Recorded in the period: 1.");
        assertThat(answer(criterion, with(History.builder(), criterion, "THU_2026_05_07"))
                        .answer())
                .as("the day before the approval")
                .isEqualTo(Answer.YES);
        for (String outside : new String[] {before, "FRI_2026_05_08"}) {
            assertThat(answer(criterion, with(complete(), criterion, outside)).answer())
                    .as(outside)
                    .isEqualTo(Answer.NO);
            assertThat(answer(criterion, with(History.builder(), criterion, outside))
                            .answer())
                    .as(outside)
                    .isEqualTo(Answer.UNKNOWN);
        }
        Fact planned = Fact.planned(Moment.on(date("THU_2026_05_07")), date("MON_2026_05_04"));
        assertThat(answer(criterion, History.builder().addAppealsReceivedOn(planned))
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
    }

    private static History.Builder with(History.Builder history, SelectionCriterion criterion, String day) {
        return switch (criterion) {
            case RECOMMENDATION_MADE -> history.addRecommendationsMadeOn(on(day));
            case APPEAL_RECEIVED -> history.addAppealsReceivedOn(on(day));
            default -> history.addLiabilitiesOn(on(day));
        };
    }

    @Test
    @OfNorm("law88.a27-1.p4.sp5.recommendation-unfulfilled")
    void aProposalThatWasNotImplementedHasTwoReadings() {
        SelectionCriterion criterion = SelectionCriterion.PROPOSAL_UNFULFILLED;
        Reckoner bySending = LAW.with(UnfulfilledWithin.SENT);
        PastProposal sentEarlier =
                new PastProposal(on("MON_2025_09_01"), Optional.empty(), Optional.of(on("MON_2025_12_01")));
        PastProposal failedEarlier =
                new PastProposal(on("MON_2025_09_01"), Optional.empty(), Optional.of(on("FRI_2025_11_07")));
        PastProposal inside = new PastProposal(
                on("SAT_2025_11_08"), Optional.of(on("FRI_2026_03_06")), Optional.of(on("MON_2026_02_02")));
        PastProposal implemented =
                new PastProposal(on("MON_2025_12_01"), Optional.of(on("MON_2026_02_02")), Optional.empty());
        PastProposal open = new PastProposal(on("MON_2025_12_01"), Optional.empty(), Optional.empty());

        assertThat(answer(criterion, complete().addProposals(sentEarlier)).answer())
                .isEqualTo(Answer.YES);
        assertThat(answer(bySending, criterion, complete().addProposals(sentEarlier))
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(answer(criterion, complete().addProposals(failedEarlier)).answer())
                .isEqualTo(Answer.NO);
        assertThat(answer(criterion, complete().addProposals(inside)).answer())
                .as("implemented in the end, and late")
                .isEqualTo(Answer.YES);
        assertThat(answer(bySending, criterion, complete().addProposals(inside)).answer())
                .isEqualTo(Answer.YES);
        assertThat(answer(criterion, complete().addProposals(implemented)).answer())
                .isEqualTo(Answer.NO);
        SelectionAnswer unknown = answer(criterion, complete().addProposals(open));
        assertThat(unknown.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(unknown.facts()).containsExactly(on("MON_2025_12_01"));
        assertText(unknown.reason(), "What became of proposals that were sent is not recorded; their number: 1.");
        assertThat(answer(criterion, History.builder()).answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    @OfNorm("law88.a27-1.p4.sp6.three-unscheduled")
    void threeUnscheduledInspectionsInAYearAreEnough() {
        SelectionCriterion criterion = SelectionCriterion.THREE_UNSCHEDULED;
        History.Builder two = complete()
                .addInspections(
                        inspected(InspectionKind.UNSCHEDULED, "THU_2025_05_08", "1"),
                        inspected(InspectionKind.UNSCHEDULED, "THU_2025_05_08", "2"),
                        inspected(InspectionKind.UNSCHEDULED, "WED_2025_05_07", "3"),
                        inspected(InspectionKind.SCHEDULED, "MON_2025_09_01", "4"));
        assertThat(answer(criterion, two).answer()).isEqualTo(Answer.NO);
        assertThat(answer(criterion, two).facts()).hasSize(2);
        SelectionAnswer three =
                answer(criterion, two.addInspections(inspected(InspectionKind.UNSCHEDULED, "THU_2026_05_07", "5")));
        assertThat(three.answer()).isEqualTo(Answer.YES);
        assertThat(three.facts()).containsExactly(on("THU_2025_05_08"), on("THU_2025_05_08"), on("THU_2026_05_07"));
    }

    @Test
    @OfNorm("law88.a27-1.p4.sp7.none-three-years")
    void noScheduledInspectionInThreeYearsIsKnownOnlyFromACompleteRecord() {
        SelectionCriterion criterion = SelectionCriterion.NONE_IN_THREE_YEARS;
        assertThat(answer(criterion, complete()).answer()).isEqualTo(Answer.YES);
        assertThat(answer(criterion, History.builder()).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(
                                criterion,
                                complete().addInspections(inspected(InspectionKind.SCHEDULED, "MON_2023_05_08", "1")))
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(answer(
                                criterion,
                                complete()
                                        .addInspections(
                                                inspected(InspectionKind.SCHEDULED, "FRI_2023_05_05", "1"),
                                                inspected(InspectionKind.UNSCHEDULED, "MON_2025_09_01", "2")))
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    @OfNorm("law88.a27-1.p4.sp7.none-three-years")
    void aYoungEntityOrOneOfUnknownAgeIsNeverNotInspected() {
        SelectionCriterion criterion = SelectionCriterion.NONE_IN_THREE_YEARS;
        ControlledEntity young = ControlledEntity.builder()
                .from(OLD)
                .foundedOn(date("TUE_2023_05_09"))
                .build();
        ControlledEntity threeYears = ControlledEntity.builder()
                .from(OLD)
                .foundedOn(date("MON_2023_05_08"))
                .build();
        ControlledEntity unknown = ControlledEntity.of("Алма", EntityKind.AKIM);
        SelectionAnswer ofYoung = criterion
                .evaluate(LAW, young, complete().build(), FRI_2026_05_08)
                .orElseThrow();
        assertThat(ofYoung.answer()).isEqualTo(Answer.UNKNOWN);
        assertText(
                ofYoung.reason(),
                "The entity was founded on 9 May 2023: it is younger than the three years that are looked at.");
        assertThat(criterion
                        .evaluate(LAW, threeYears, complete().build(), FRI_2026_05_08)
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.YES);
        SelectionAnswer ofUnknown = criterion
                .evaluate(LAW, unknown, complete().build(), FRI_2026_05_08)
                .orElseThrow();
        assertThat(ofUnknown.answer()).isEqualTo(Answer.UNKNOWN);
        assertText(ofUnknown.reason(), "Nothing shows that the entity existed on 8 May 2023.");
        assertThat(criterion
                        .evaluate(
                                LAW,
                                unknown,
                                complete()
                                        .addAppealsReceivedOn(on("MON_2023_05_08"))
                                        .build(),
                                FRI_2026_05_08)
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void aRecordSinceTheFoundationIsComplete() {
        ControlledEntity young = ControlledEntity.builder()
                .from(OLD)
                .foundedOn(date("MON_2026_02_02"))
                .build();
        History since = History.builder()
                .addComplete(CompleteRecord.of(date("MON_2026_02_02"), date("THU_2026_05_07")))
                .build();
        assertThat(SelectionCriterion.APPEAL_RECEIVED
                        .evaluate(LAW, young, since, FRI_2026_05_08)
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(SelectionCriterion.APPEAL_RECEIVED
                        .evaluate(LAW, OLD, since, FRI_2026_05_08)
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void oneCriterionSufficesAndUnknownIsNotNo() {
        History none = complete()
                .addServiceCounts(services("SAT_2025_11_08", "THU_2026_05_07", 1000))
                .addInspections(inspected(InspectionKind.SCHEDULED, "MON_2025_09_01", "1"))
                .build();
        Selection selection = Selection.of(LAW, OLD, none, FRI_2026_05_08);
        assertThat(selection.answers()).hasSize(7);
        assertThat(selection.answer()).isEqualTo(Answer.NO);
        assertThat(Selection.of(LAW, OLD, none.asKnownOn(date("WED_2026_05_06")), FRI_2026_05_08)
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(Selection.of(
                                LAW,
                                OLD,
                                History.builder()
                                        .addAppealsReceivedOn(on("MON_2026_02_02"))
                                        .build(),
                                FRI_2026_05_08)
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    @OfNorm({"ctl78.p9.selection", "ctl78.p11.risk-basis", "ctl78.p11.frequency-rule"})
    void underOrderSeventyEightTheDocumentsOfTheCodeAreNamed() {
        LocalDate wed = date("WED_2023_05_10");
        Selection nothing = Selection.of(LAW, OLD, History.builder().build(), wed);
        assertThat(nothing.answers())
                .extracting(answer -> answer.norm().id() + " " + answer.answer())
                .containsExactly(
                        "ctl78.p9.selection UNKNOWN",
                        "ctl78.p11.risk-basis UNKNOWN",
                        "ctl78.p11.frequency-rule UNKNOWN");
        assertText(
                nothing.answer(PlanNorms.ORDER_RISK_BASIS).orElseThrow().reason(),
                "The assessment of risks approved under Article 141 of the Entrepreneurial Code decides; it stands in"
                        + " none of the texts.");
        assertText(
                nothing.answer(PlanNorms.ORDER_FREQUENCY_RULE).orElseThrow().reason(),
                "The criteria for assessing the degree of risk decide how often; they stand in none of the texts.");
        Selection found = Selection.of(
                LAW,
                OLD,
                History.builder().addRemoteFindingsOn(on("TUE_2023_05_09")).build(),
                wed);
        assertThat(found.answer()).isEqualTo(Answer.YES);
        assertThat(Selection.of(
                                LAW,
                                OLD,
                                History.builder()
                                        .addRemoteFindingsOn(on("WED_2023_05_10"))
                                        .build(),
                                wed)
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void partsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> services("THU_2026_05_07", "WED_2026_05_06", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid order: Expected 'from' <= 'until', but found: 2026-05-07 > 2026-05-06");
        assertThatThrownBy(() -> services("WED_2026_05_06", "THU_2026_05_07", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid number of services: Expected 0 or more, less than a billion, but found: -1");
        assertThatThrownBy(() ->
                        new CompleteRecord(date("WED_2026_05_06"), date("THU_2026_05_07"), date("WED_2026_05_06")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid order: Expected 'until' <= 'recordedOn', but found: 2026-05-07 > 2026-05-06");
        assertThatThrownBy(() -> CompleteRecord.of(date("THU_2026_05_07"), date("WED_2026_05_06")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid order: Expected 'from' <= 'until', but found: 2026-05-07 > 2026-05-06");
        assertThatThrownBy(() ->
                        new PastProposal(on("THU_2026_05_07"), Optional.empty(), Optional.of(on("WED_2026_05_06"))))
                .hasMessage("Invalid order: Expected 'sentOn' <= 'notImplementedOn', but found: 2026-05-07 >"
                        + " 2026-05-06");
    }

    @ParameterizedTest
    @EnumSource(SelectionCriterion.class)
    void everyCriterionHasAName(SelectionCriterion criterion) {
        Answers.assertTranslated(criterion.label());
        assertThat(criterion.norm().id()).startsWith("law88.a27-1.p4.sp");
    }

    @Test
    void everyChoiceHasAName() {
        for (Answer answer : Answer.values()) {
            Answers.assertTranslated(answer.label());
        }
        for (UnfulfilledWithin reading : UnfulfilledWithin.values()) {
            Answers.assertTranslated(reading.label());
            assertThat(reading.question()).isEqualTo("UnfulfilledWithin");
            assertThat(reading.grounds()).hasSize(1);
        }
        for (PlanAuthority authority : PlanAuthority.values()) {
            Answers.assertTranslated(authority.label());
        }
    }
}
