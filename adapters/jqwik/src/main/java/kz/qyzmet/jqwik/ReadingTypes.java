package kz.qyzmet.jqwik;

import java.util.List;
import java.util.Objects;
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
import kz.qyzmet.service.PlacesOfDiscussion;
import kz.qyzmet.service.ProviderAsked;
import kz.qyzmet.service.QuestionOutOfHours;
import kz.qyzmet.service.SaturdayIntake;
import kz.qyzmet.service.YearOfReport;
import kz.qyzmet.settlement.FreeServices;
import kz.qyzmet.settlement.QuarterlyPayments;

/** The questions that the texts leave open, those of counting first. */
final class ReadingTypes {

    static final List<Class<? extends Reading>> ALL = List.of(
            BackwardCount.class,
            CapStart.class,
            DayAhead.class,
            EventStart.class,
            ExpiryRule.class,
            PlanDateBound.class,
            PlanDateRoll.class,
            ReportDayRoll.class,
            ResumptionDay.class,
            SuspensionDay.class,
            UnqualifiedDays.class,
            YearOfFrequency.class,
            AuthorityNoticeStart.class,
            CopiesMeant.class,
            Foreseeability.class,
            LateRemoval.class,
            LeadAnchor.class,
            LeadScope.class,
            NoticeStart.class,
            StepOrder.class,
            TrainingScope.class,
            ExperienceWhere.class,
            MovedDayOff.class,
            OrdinarySaturday.class,
            StaffRuleScope.class,
            SystemUseSchedule.class,
            WorkedSaturday.class,
            WorkedSunday.class,
            RepeatedExtension.class,
            OperatorStanding.class,
            RefusalMonth.class,
            EventCompletion.class,
            EventNoticeInstant.class,
            PermitBreachScope.class,
            RepeatedEventExtension.class,
            CorrectableQuarters.class,
            MonitoredQuarter.class,
            BackDatedSuspension.class,
            EmergencyEndNotice.class,
            InspectionStart.class,
            LateNotice.class,
            LeadMeasured.class,
            NotifiedBy.class,
            SuspensionEnd.class,
            EffectiveDelivery.class,
            CureRequestAnchor.class,
            LegacyStart.class,
            UnsignedActDelivery.class,
            NotedInformation.class,
            ObservedSources.class,
            UnfulfilledWithin.class,
            PrivateProviders.class,
            TransitionRule.class,
            ChallengeEffect.class,
            CompletionDay.class,
            RecommendationStart.class,
            PlacesOfDiscussion.class,
            ProviderAsked.class,
            QuestionOutOfHours.class,
            SaturdayIntake.class,
            YearOfReport.class,
            FreeServices.class,
            QuarterlyPayments.class);

    private ReadingTypes() {}

    /** Returns the answers of a question. */
    static List<Reading> answers(Class<? extends Reading> question) {
        return List.of(Objects.requireNonNull(question.getEnumConstants(), question.getName()));
    }
}
