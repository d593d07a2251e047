package kz.qyzmet.spring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

/** The readings of single cases by the names that properties give them: {@code repeated-extension} and {@code once}. */
final class Policies {

    /** The answers of every question, by the name of the question. */
    private static final Map<String, List<Reading>> QUESTIONS = Stream.<Reading[]>of(
                    AuthorityNoticeStart.values(),
                    CopiesMeant.values(),
                    Foreseeability.values(),
                    LateRemoval.values(),
                    LeadAnchor.values(),
                    LeadScope.values(),
                    NoticeStart.values(),
                    StepOrder.values(),
                    TrainingScope.values(),
                    ExperienceWhere.values(),
                    MovedDayOff.values(),
                    OrdinarySaturday.values(),
                    StaffRuleScope.values(),
                    SystemUseSchedule.values(),
                    WorkedSaturday.values(),
                    WorkedSunday.values(),
                    RepeatedExtension.values(),
                    OperatorStanding.values(),
                    RefusalMonth.values(),
                    EventCompletion.values(),
                    EventNoticeInstant.values(),
                    PermitBreachScope.values(),
                    RepeatedEventExtension.values(),
                    CorrectableQuarters.values(),
                    MonitoredQuarter.values(),
                    BackDatedSuspension.values(),
                    EmergencyEndNotice.values(),
                    InspectionStart.values(),
                    LateNotice.values(),
                    LeadMeasured.values(),
                    NotifiedBy.values(),
                    SuspensionEnd.values(),
                    EffectiveDelivery.values(),
                    CureRequestAnchor.values(),
                    LegacyStart.values(),
                    UnsignedActDelivery.values(),
                    NotedInformation.values(),
                    ObservedSources.values(),
                    UnfulfilledWithin.values(),
                    PrivateProviders.values(),
                    TransitionRule.values(),
                    ChallengeEffect.values(),
                    CompletionDay.values(),
                    RecommendationStart.values(),
                    PlacesOfDiscussion.values(),
                    ProviderAsked.values(),
                    QuestionOutOfHours.values(),
                    SaturdayIntake.values(),
                    YearOfReport.values(),
                    FreeServices.values(),
                    QuarterlyPayments.values())
            .collect(Collectors.toMap(
                    answers -> property(answers[0].question()), List::of, (one, other) -> one, TreeMap::new));

    private Policies() {}

    /** Returns the answers of every question by the property that names it, the default first. */
    static Map<String, List<Reading>> questions() {
        return QUESTIONS;
    }

    /** Returns the readings that properties choose, in the order of their questions. */
    static List<Reading> of(Map<String, String> properties) {
        return new TreeMap<>(properties)
                .entrySet().stream()
                        .map(entry -> of(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private static Reading of(String question, String answer) {
        List<Reading> answers = QUESTIONS.entrySet().stream()
                .filter(known -> same(known.getKey(), question))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new BadPolicyException(
                        "qyzmet.policies." + question,
                        "no question of a case has this name",
                        "one of " + String.join(", ", QUESTIONS.keySet()),
                        "a reading of counting stands under qyzmet.counting"));
        return answers.stream()
                .filter(known -> same(known.name(), answer))
                .findFirst()
                .orElseThrow(() -> new BadPolicyException(
                        "qyzmet.policies." + question,
                        "'" + answer + "' is no answer to it",
                        "one of "
                                + answers.stream()
                                        .map(Reading::name)
                                        .map(Policies::property)
                                        .collect(Collectors.joining(", ")),
                        answers.get(0).name() + " is the default"));
    }

    private static boolean same(String name, String other) {
        return bare(name).equals(bare(other));
    }

    private static String bare(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** Returns a name of Java as properties write it: {@code RepeatedExtension} is {@code repeated-extension}. */
    static String property(String name) {
        String[] words = name.contains("_") || name.equals(name.toUpperCase(Locale.ROOT))
                ? name.split("_", -1)
                : name.split("(?<=[a-z])(?=[A-Z])", -1);
        return Arrays.stream(words).map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.joining("-"));
    }
}
