package kz.qyzmet.jackson;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import kz.qyzmet.service.PlacesOfDiscussion;
import kz.qyzmet.service.ProviderAsked;
import kz.qyzmet.service.QuestionOutOfHours;
import kz.qyzmet.service.SaturdayIntake;
import kz.qyzmet.service.YearOfReport;
import kz.qyzmet.settlement.FreeServices;
import kz.qyzmet.settlement.QuarterlyPayments;

/** The readings of the library by their texts, each the name of its question and its own. */
final class Readings {

    private static final Map<String, Reading> BY_TEXT = Stream.<Reading[]>of(
                    AuthorityNoticeStart.values(),
                    BackDatedSuspension.values(),
                    BackwardCount.values(),
                    CapStart.values(),
                    ChallengeEffect.values(),
                    CompletionDay.values(),
                    CopiesMeant.values(),
                    CorrectableQuarters.values(),
                    CureRequestAnchor.values(),
                    DayAhead.values(),
                    EffectiveDelivery.values(),
                    EmergencyEndNotice.values(),
                    EventCompletion.values(),
                    EventNoticeInstant.values(),
                    EventStart.values(),
                    ExperienceWhere.values(),
                    ExpiryRule.values(),
                    Foreseeability.values(),
                    FreeServices.values(),
                    InspectionStart.values(),
                    LateNotice.values(),
                    LateRemoval.values(),
                    LeadAnchor.values(),
                    LeadMeasured.values(),
                    LeadScope.values(),
                    LegacyStart.values(),
                    MonitoredQuarter.values(),
                    MovedDayOff.values(),
                    NotedInformation.values(),
                    NoticeStart.values(),
                    NotifiedBy.values(),
                    ObservedSources.values(),
                    OperatorStanding.values(),
                    OrdinarySaturday.values(),
                    PermitBreachScope.values(),
                    PlacesOfDiscussion.values(),
                    PlanDateBound.values(),
                    PlanDateRoll.values(),
                    PrivateProviders.values(),
                    ProviderAsked.values(),
                    QuarterlyPayments.values(),
                    QuestionOutOfHours.values(),
                    RecommendationStart.values(),
                    RefusalMonth.values(),
                    RepeatedEventExtension.values(),
                    RepeatedExtension.values(),
                    ReportDayRoll.values(),
                    ResumptionDay.values(),
                    SaturdayIntake.values(),
                    StaffRuleScope.values(),
                    StepOrder.values(),
                    SuspensionDay.values(),
                    SuspensionEnd.values(),
                    SystemUseSchedule.values(),
                    TrainingScope.values(),
                    TransitionRule.values(),
                    UnfulfilledWithin.values(),
                    UnqualifiedDays.values(),
                    UnsignedActDelivery.values(),
                    WorkedSaturday.values(),
                    WorkedSunday.values(),
                    YearOfFrequency.values(),
                    YearOfReport.values())
            .flatMap(Stream::of)
            .collect(Collectors.toUnmodifiableMap(Readings::text, Function.identity()));

    private Readings() {}

    /** Returns the reading of a text, such as {@code BackwardCount.CLEAR_DAYS}. */
    static Reading of(String text) {
        return Optional.ofNullable(BY_TEXT.get(text)).orElseThrow();
    }

    static String text(Reading reading) {
        return reading.question() + "." + reading.name();
    }
}
