package kz.qyzmet.deadline;

import static kz.qyzmet.NamedDays.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Representative explanations, word by word, as a reader of each language has read and approved them. */
class GoldensTest {

    private static final Map<String, Deadline> DEADLINES = deadlines();

    private static Map<String, Deadline> deadlines() {
        Reckoner law = Kazakhstan.LAW;
        Map<String, Deadline> all = new LinkedHashMap<>();
        all.put(
                "complaint-at-the-counter",
                ((Due) law.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, date("WED_2026_05_06")))
                        .atCounter(OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 30))));
        all.put(
                "complaint-extended",
                law.deadline(Term.builder()
                        .norm(StateServicesLaw.COMPLAINT_REVIEW_BY_AUTHORITY)
                        .trigger(Fact.on(date("THU_2024_05_02")))
                        .addExtensions(Extension.of(
                                10,
                                LimitUnit.WORKING_DAY,
                                date("WED_2024_05_15"),
                                StateServicesLaw.COMPLAINT_EXTENSION))
                        .addExtensions(Extension.of(
                                2, LimitUnit.WORKING_DAY, date("MON_2024_07_01"), StateServicesLaw.COMPLAINT_EXTENSION))
                        .build()));
        all.put(
                "inspection-suspended",
                law.deadline(Term.builder()
                        .norm(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP)
                        .trigger(Fact.on(date("MON_2026_03_02")))
                        .addSuspensions(Suspension.between(
                                date("FRI_2026_03_06"),
                                date("TUE_2026_03_17"),
                                StateServicesLaw.SUSPENSION_PENDING_INFORMATION))
                        .addSuspensions(Suspension.between(
                                date("MON_2026_04_06"),
                                date("FRI_2026_04_10"),
                                StateServicesLaw.SUSPENSION_FOR_EMERGENCY))
                        .build()));
        all.put(
                "inspection-standing-still",
                law.deadline(Term.builder()
                        .norm(StateServicesLaw.SCHEDULED_INSPECTION_CAP)
                        .trigger(Fact.on(date("MON_2026_04_06")))
                        .set(new kz.qyzmet.law.Measure.Count(25, LimitUnit.WORKING_DAY))
                        .addSuspensions(Suspension.since(
                                date("THU_2026_04_30"), StateServicesLaw.SUSPENSION_PENDING_INFORMATION))
                        .build()));
        all.put("recommendation-rolled", law.deadline(StateServicesLaw.RECOMMENDATION_TERM, date("THU_2026_04_09")));
        all.put(
                "termination-notice",
                law.deadline(StandardAgreement.UNILATERAL_TERMINATION_NOTICE, date("TUE_2027_06_08")));
        all.put(
                "unscheduled-notice",
                law.deadline(StateServicesLaw.UNSCHEDULED_INSPECTION_NOTICE, Moment.parse("2026-04-06T09:00")));
        all.put(
                "unscheduled-notice-hour-unknown",
                law.deadline(StateServicesLaw.UNSCHEDULED_INSPECTION_NOTICE, date("MON_2026_04_06")));
        all.put("recording", law.deadline(ContactCenterRules.CALL_RECORDING, Moment.parse("2024-02-29T22:00")));
        all.put("recording-hour-unknown", law.deadline(ContactCenterRules.CALL_RECORDING, date("THU_2026_05_07")));
        all.put("report-day", law.deadline(kz.qyzmet.law.NormId.of("ctl78.f1mk.due"), date("WED_2026_09_30")));
        all.put(
                "plan-date",
                law.deadline(kz.qyzmet.law.NormId.of("law88.a27-1.p3.pt1.plan-date-may"), date("MON_2026_02_02")));
        all.put("entry-into-force", law.deadline(StandardAgreement.ORDER_ENTRY_INTO_FORCE, date("FRI_2024_04_12")));
        all.put("look-back", law.deadline(StateServicesLaw.CRITERION_APPEAL_RECEIVED, date("MON_2026_08_31")));
        all.put("once-a-year", law.deadline(StateServicesLaw.SCHEDULED_INSPECTION_ONCE_A_YEAR, date("SUN_2026_12_20")));
        all.put("replaced", law.deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT, date("MON_2026_06_01")));
        all.put("set-elsewhere", law.deadline(ControlRules.INSPECTION_TERM, date("MON_2023_10_02")));
        all.put(
                "trigger-not-named",
                law.deadline(
                        Term.builder().norm(ControlRules.CURE_EXTENSION_REQUEST).build()));
        all.put("at-once", law.deadline(StateServicesLaw.IMMEDIATE_ANSWER_ON_PROCEDURE, date("SAT_2026_05_09")));
        all.put("limit-of-a-host", law.deadline(TimeLimit.after(1, LimitUnit.MONTH), Moment.parse("2026-01-31")));
        all.put(
                "limit-of-a-host-backward",
                law.deadline(TimeLimit.before(3, LimitUnit.WORKING_DAY), Moment.parse("2024-05-06")));
        return all;
    }

    static Stream<Arguments> explanations() {
        return DEADLINES.keySet().stream()
                .flatMap(name -> Stream.of("en", "ru", "kk").map(language -> Arguments.of(name, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("explanations")
    void anExplanationReadsAsApproved(String name, String language) throws IOException {
        assertThat(explained(name, language)).isEqualTo(approved(name, language));
    }

    private static String explained(String name, String language) {
        Deadline deadline = Objects.requireNonNull(DEADLINES.get(name));
        return String.join("\n", deadline.explain(Locale.forLanguageTag(language))) + "\n";
    }

    private static String approved(String name, String language) throws IOException {
        try (InputStream stream = GoldensTest.class.getResourceAsStream("goldens/" + name + "." + language + ".txt")) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anotherLanguageIsExplainedInEnglish() {
        Deadline deadline = Objects.requireNonNull(DEADLINES.get("report-day"));

        assertThat(deadline.explain(Locale.GERMAN)).isEqualTo(deadline.explain(Locale.ENGLISH));
        assertThat(Language.of(Locale.GERMAN)).isEqualTo(Language.EN);
    }
}
