package kz.qyzmet.inventory;

import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.agreement.AuthorityNoticeStart;
import kz.qyzmet.agreement.CopiesMeant;
import kz.qyzmet.agreement.Foreseeability;
import kz.qyzmet.agreement.LateRemoval;
import kz.qyzmet.agreement.LeadAnchor;
import kz.qyzmet.agreement.LeadScope;
import kz.qyzmet.agreement.NoticeStart;
import kz.qyzmet.agreement.cooperation.StepOrder;
import kz.qyzmet.agreement.cooperation.TrainingScope;
import kz.qyzmet.agreement.partner.ExperienceWhere;
import kz.qyzmet.agreement.partner.MovedDayOff;
import kz.qyzmet.agreement.partner.OrdinarySaturday;
import kz.qyzmet.agreement.partner.StaffRuleScope;
import kz.qyzmet.agreement.partner.SystemUseSchedule;
import kz.qyzmet.agreement.partner.WorkedSaturday;
import kz.qyzmet.agreement.partner.WorkedSunday;
import kz.qyzmet.complaint.RepeatedExtension;
import kz.qyzmet.contactcenter.OperatorStanding;
import kz.qyzmet.contactcenter.RefusalMonth;
import kz.qyzmet.control.EventCompletion;
import kz.qyzmet.control.EventNoticeInstant;
import kz.qyzmet.control.PermitBreachScope;
import kz.qyzmet.control.RepeatedEventExtension;
import kz.qyzmet.control.monitoring.CorrectableQuarters;
import kz.qyzmet.control.monitoring.MonitoredQuarter;
import kz.qyzmet.deadline.BackwardCount;
import kz.qyzmet.deadline.CapStart;
import kz.qyzmet.deadline.DayAhead;
import kz.qyzmet.deadline.EventStart;
import kz.qyzmet.deadline.ExpiryRule;
import kz.qyzmet.deadline.PlanDateBound;
import kz.qyzmet.deadline.PlanDateRoll;
import kz.qyzmet.deadline.ReportDayRoll;
import kz.qyzmet.deadline.ResumptionDay;
import kz.qyzmet.deadline.SuspensionDay;
import kz.qyzmet.deadline.UnqualifiedDays;
import kz.qyzmet.deadline.YearOfFrequency;
import kz.qyzmet.inspection.course.BackDatedSuspension;
import kz.qyzmet.inspection.course.EmergencyEndNotice;
import kz.qyzmet.inspection.course.InspectionStart;
import kz.qyzmet.inspection.course.LateNotice;
import kz.qyzmet.inspection.course.LeadMeasured;
import kz.qyzmet.inspection.course.NotifiedBy;
import kz.qyzmet.inspection.course.SuspensionEnd;
import kz.qyzmet.inspection.document.EffectiveDelivery;
import kz.qyzmet.inspection.legacy.CureRequestAnchor;
import kz.qyzmet.inspection.legacy.LegacyStart;
import kz.qyzmet.inspection.legacy.UnsignedActDelivery;
import kz.qyzmet.inspection.observation.NotedInformation;
import kz.qyzmet.inspection.observation.ObservedSources;
import kz.qyzmet.inspection.plan.UnfulfilledWithin;
import kz.qyzmet.inspection.regime.PrivateProviders;
import kz.qyzmet.inspection.regime.TransitionRule;
import kz.qyzmet.inspection.result.ChallengeEffect;
import kz.qyzmet.inspection.result.CompletionDay;
import kz.qyzmet.inspection.result.RecommendationStart;
import kz.qyzmet.law.Reading;
import kz.qyzmet.report.OfficeServicesOverlap;
import kz.qyzmet.report.fill.CorporationRefusals;
import kz.qyzmet.report.fill.LateComplaintDay;
import kz.qyzmet.report.fill.LateVolumes;
import kz.qyzmet.report.fill.RestoredPersons;
import kz.qyzmet.report.fill.UnplannedEventRow;
import kz.qyzmet.service.PlacesOfDiscussion;
import kz.qyzmet.service.ProviderAsked;
import kz.qyzmet.service.QuestionOutOfHours;
import kz.qyzmet.service.SaturdayIntake;
import kz.qyzmet.service.YearOfReport;
import kz.qyzmet.settlement.FreeServices;
import kz.qyzmet.settlement.QuarterlyPayments;

/**
 * The questions that the texts leave open, each as the list of its answers, the default first.
 *
 * <p>For hosts that let somebody choose among readings, or that read them from somewhere. A question of counting is
 * answered by {@code CountingRules}, one of a single case by a policy of the engine.
 */
public final class Questions {

    private static final List<List<? extends Reading>> COUNTING = List.of(
            List.of(BackwardCount.values()),
            List.of(CapStart.values()),
            List.of(DayAhead.values()),
            List.of(EventStart.values()),
            List.of(ExpiryRule.values()),
            List.of(PlanDateBound.values()),
            List.of(PlanDateRoll.values()),
            List.of(ReportDayRoll.values()),
            List.of(ResumptionDay.values()),
            List.of(SuspensionDay.values()),
            List.of(UnqualifiedDays.values()),
            List.of(YearOfFrequency.values()));

    private static final List<List<? extends Reading>> OF_CASES = List.of(
            List.of(AuthorityNoticeStart.values()),
            List.of(CopiesMeant.values()),
            List.of(Foreseeability.values()),
            List.of(LateRemoval.values()),
            List.of(LeadAnchor.values()),
            List.of(LeadScope.values()),
            List.of(NoticeStart.values()),
            List.of(StepOrder.values()),
            List.of(TrainingScope.values()),
            List.of(ExperienceWhere.values()),
            List.of(MovedDayOff.values()),
            List.of(OrdinarySaturday.values()),
            List.of(StaffRuleScope.values()),
            List.of(SystemUseSchedule.values()),
            List.of(WorkedSaturday.values()),
            List.of(WorkedSunday.values()),
            List.of(RepeatedExtension.values()),
            List.of(OperatorStanding.values()),
            List.of(RefusalMonth.values()),
            List.of(EventCompletion.values()),
            List.of(EventNoticeInstant.values()),
            List.of(PermitBreachScope.values()),
            List.of(RepeatedEventExtension.values()),
            List.of(CorrectableQuarters.values()),
            List.of(MonitoredQuarter.values()),
            List.of(CorporationRefusals.values()),
            List.of(LateComplaintDay.values()),
            List.of(LateVolumes.values()),
            List.of(RestoredPersons.values()),
            List.of(UnplannedEventRow.values()),
            List.of(BackDatedSuspension.values()),
            List.of(EmergencyEndNotice.values()),
            List.of(InspectionStart.values()),
            List.of(LateNotice.values()),
            List.of(LeadMeasured.values()),
            List.of(NotifiedBy.values()),
            List.of(SuspensionEnd.values()),
            List.of(EffectiveDelivery.values()),
            List.of(CureRequestAnchor.values()),
            List.of(LegacyStart.values()),
            List.of(UnsignedActDelivery.values()),
            List.of(NotedInformation.values()),
            List.of(ObservedSources.values()),
            List.of(UnfulfilledWithin.values()),
            List.of(PrivateProviders.values()),
            List.of(TransitionRule.values()),
            List.of(ChallengeEffect.values()),
            List.of(CompletionDay.values()),
            List.of(RecommendationStart.values()),
            List.of(OfficeServicesOverlap.values()),
            List.of(PlacesOfDiscussion.values()),
            List.of(ProviderAsked.values()),
            List.of(QuestionOutOfHours.values()),
            List.of(SaturdayIntake.values()),
            List.of(YearOfReport.values()),
            List.of(FreeServices.values()),
            List.of(QuarterlyPayments.values()));

    private Questions() {}

    /**
     * Returns the questions of counting, in the order of their names.
     *
     * @return the answers of each question, unmodifiable, not null
     */
    public static List<List<? extends Reading>> counting() {
        return COUNTING;
    }

    /**
     * Returns the questions of single cases, room by room.
     *
     * @return the answers of each question, unmodifiable, not null
     */
    public static List<List<? extends Reading>> ofCases() {
        return OF_CASES;
    }

    /**
     * Returns all questions, those of counting first.
     *
     * @return the answers of each question, unmodifiable, not null
     */
    public static List<List<? extends Reading>> all() {
        return Stream.concat(COUNTING.stream(), OF_CASES.stream()).toList();
    }
}
