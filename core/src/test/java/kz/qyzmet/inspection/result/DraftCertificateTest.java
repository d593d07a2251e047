package kz.qyzmet.inspection.result;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.result.Given.LAW;
import static kz.qyzmet.inspection.result.Given.certificate;
import static kz.qyzmet.inspection.result.Given.draft;
import static kz.qyzmet.inspection.result.Given.found;
import static kz.qyzmet.inspection.result.Given.objection;
import static kz.qyzmet.inspection.result.Given.onAppeal;
import static kz.qyzmet.inspection.result.Given.planned;
import static kz.qyzmet.inspection.result.Given.sent;
import static kz.qyzmet.inspection.result.Given.timeline;
import static kz.qyzmet.inspection.result.Given.unplanned;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.NamedDays;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.BackwardCount;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.StateServicesLaw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The draft goes out three working days before the inspection is completed, to whom the Law names. */
class DraftCertificateTest {

    private static final String LATE = "law88.a27-2.p5.draft-certificate-subject";
    private static final String LATE_TO_APPELLANT = "law88.a27-2.p5.draft-certificate-appellant";

    @ParameterizedTest
    @CsvSource({
        "WED_2026_06_03, FRI_2026_05_29",
        // 27 May, Kurban Ait, is off.
        "MON_2026_06_01, TUE_2026_05_26",
        // 8, 12, 13 May: 9 and 11 May are off.
        "THU_2026_05_14, FRI_2026_05_08",
        // Completed on a day off.
        "SAT_2026_06_06, WED_2026_06_03"
    })
    @OfNorm(StateServicesLaw.Ids.DRAFT_CERTIFICATE_TO_SUBJECT)
    void itIsCountedBackFromThePlannedEnd(String end, String due) {
        assertThat(timeline(Results.builder().build(), planned(end))
                        .deadline(StateServicesLaw.DRAFT_CERTIFICATE_TO_SUBJECT)
                        .due())
                .isEqualTo(date(due));
        assertThat(ResultTerms.latestDraft(LAW, date(end))).contains(date(due));
    }

    @Test
    void withFullDaysBetweenItIsADayEarlier() {
        assertThat(ResultTerms.latestDraft(LAW.with(BackwardCount.CLEAR_DAYS), date("WED_2026_06_03")))
                .contains(date("THU_2026_05_28"));
        Results results = Results.builder().draft(draft(sent("FRI_2026_05_29"))).build();
        assertThat(found(LAW.with(BackwardCount.CLEAR_DAYS), results, "MON_2026_06_01", planned("WED_2026_06_03")))
                .containsExactly("DOUBT " + LATE + " 2026-05-29");
    }

    /** In force from Saturday 8 June 2024: what decides is the completion, not the sending. */
    @ParameterizedTest
    @CsvSource({"WED_2024_05_15,", "FRI_2024_06_07,", "SAT_2024_06_08, WED_2024_06_05"})
    void beforeTheNormIsInForceThereIsNoLastDay(String end, @Nullable String due) {
        assertThat(ResultTerms.latestDraft(LAW, date(end)))
                .isEqualTo(Optional.ofNullable(due).map(NamedDays::date));
    }

    @ParameterizedTest
    @CsvSource({
        "FRI_2026_05_29, MON_2026_06_01,",
        "MON_2026_06_01, MON_2026_06_01, 2026-05-30",
        // Not sent, and the day over.
        ", FRI_2026_05_29,",
        ", SAT_2026_05_30, 2026-05-30"
    })
    @OfNorm(StateServicesLaw.Ids.DRAFT_CERTIFICATE_TO_SUBJECT)
    void aDraftLaterThanThePlanAllowsIsLate(String sentOn, String asOf, String since) {
        Results.Builder results = Results.builder();
        if (sentOn != null) {
            results.draft(draft(sent(sentOn)));
        }
        assertThat(found(results.build(), asOf, planned("WED_2026_06_03")))
                .isEqualTo(since == null ? List.of() : List.of("BREACH " + LATE + " " + since));
    }

    @Test
    void sendingCountsAndNotReceipt() {
        Results results = Results.builder()
                .draft(draft(sent("FRI_2026_05_29", "TUE_2026_06_02")))
                .build();
        assertThat(found(results, "WED_2026_06_03", planned("WED_2026_06_03"))).isEmpty();
    }

    @Test
    void whatIsOnlyKnownToHaveArrivedWasSentByThen() {
        Results arrived = Results.builder()
                .draft(draft(Dispatch.builder()
                        .addReceivedOn(on("FRI_2026_05_29"), on("MON_2026_06_01"))
                        .build()))
                .build();
        assertThat(found(arrived, "MON_2026_06_01", planned("WED_2026_06_03"))).isEmpty();
        assertThat(found(arrived, "MON_2026_06_01", planned("TUE_2026_06_02")))
                .containsExactly("BREACH " + LATE + " 2026-05-29");
        assertThat(arrived.state(LAW, date("MON_2026_06_01"), planned("WED_2026_06_03")))
                .isEqualTo(ResultState.OBJECTIONS_OPEN);
    }

    /** Case 78: by the plan in time, by the real day not. */
    @Test
    @OfNorm(StateServicesLaw.Ids.DRAFT_CERTIFICATE_TO_SUBJECT)
    void anEarlyCompletionMakesItLate() {
        Results before = Results.builder()
                .draft(draft(sent("FRI_2026_05_29", "FRI_2026_05_29")))
                .build();
        Results results = Results.builder()
                .from(before)
                .certificate(certificate("TUE_2026_06_02", "WED_2026_06_03"))
                .build();

        assertThat(found(before, "TUE_2026_06_02", planned("THU_2026_06_04"))).isEmpty();
        assertThat(found(results, "WED_2026_06_03", planned("THU_2026_06_04")))
                .as("completed on Wednesday, three working days after the draft; the objections ran until Tuesday")
                .containsExactly("BREACH law88.a27-2.p6.pt1.objection 2026-06-02");
        assertThat(found(LAW.with(CompletionDay.TO_THE_SUBJECT), results, "WED_2026_06_03", planned("THU_2026_06_04")))
                .as("late by the day of the subject alone")
                .containsExactly("DOUBT " + LATE + " 2026-06-02", "BREACH law88.a27-2.p6.pt1.objection 2026-06-02");
    }

    @Test
    void whatWasLateByThePlanIsLateSinceThen() {
        Results results = Results.builder()
                .draft(draft(sent("MON_2026_06_01", "MON_2026_06_01")))
                .certificate(certificate("THU_2026_06_04", "THU_2026_06_04"))
                .build();
        assertThat(found(results, "THU_2026_06_04", planned("WED_2026_06_03")))
                .as("the inspection ended a day late, the draft was in time for that")
                .isEmpty();
        assertThat(found(results, "THU_2026_06_04", planned("TUE_2026_06_02"))).isEmpty();
        Results early = Results.builder()
                .draft(draft(sent("TUE_2026_06_02", "TUE_2026_06_02")))
                .certificate(certificate("FRI_2026_06_05", "THU_2026_06_04"))
                .build();
        assertThat(found(early, "FRI_2026_06_05", planned("WED_2026_06_03")))
                .containsExactly("BREACH law88.a27-2.p6.pt1.objection 2026-06-04");
        Results none = Results.builder()
                .certificate(certificate("FRI_2026_06_05", "FRI_2026_06_05"))
                .build();
        assertThat(found(none, "FRI_2026_06_05", planned("WED_2026_06_03")))
                .containsExactly("BREACH " + LATE + " 2026-05-30");
        assertThat(found(none, "FRI_2026_06_05", unplanned())).containsExactly("BREACH " + LATE + " 2026-06-05");
    }

    /** Case 79: the end moved after the draft had gone out. */
    @Test
    void aLaterEndDoesNotReopenTheDuty() {
        Results results = Results.builder().draft(draft(sent("FRI_2026_05_29"))).build();
        assertThat(timeline(results, planned("FRI_2026_06_26")).entries().get(0).done())
                .contains(on("FRI_2026_05_29"));
        assertThat(found(results, "FRI_2026_06_26", planned("FRI_2026_06_26"))).isEmpty();
        assertThat(found(results, "FRI_2026_06_26", unplanned())).isEmpty();
        Deadline open = timeline(results, unplanned()).deadline(StateServicesLaw.DRAFT_CERTIFICATE_TO_SUBJECT);
        assertThat(open).isInstanceOf(NotStarted.class);
        assertThat(open.status(date("FRI_2026_06_26"), on("FRI_2026_05_29"))).isEqualTo(DeadlineStatus.MET);
    }

    @Test
    @OfNorm(StateServicesLaw.Ids.DRAFT_CERTIFICATE_TO_APPELLANT)
    void appellantsGetItWhereTheInspectionRestsOnTheirAppeal() {
        Results toSubject =
                Results.builder().draft(draft(sent("FRI_2026_05_29"))).build();
        assertThat(found(toSubject, "SAT_2026_05_30", planned("WED_2026_06_03")))
                .isEmpty();
        assertThat(found(toSubject, "SAT_2026_05_30", onAppeal("WED_2026_06_03")))
                .containsExactly("BREACH " + LATE_TO_APPELLANT + " 2026-05-30");

        Results toBoth = Results.builder()
                .draft(DraftCertificate.builder()
                        .toSubject(sent("FRI_2026_05_29"))
                        .addToAppellants(new AppellantCopy("A-1", sent("FRI_2026_05_29")))
                        .addToAppellants(new AppellantCopy("A-2", sent("MON_2026_06_01")))
                        .build())
                .build();
        assertThat(found(toBoth, "MON_2026_06_01", onAppeal("WED_2026_06_03")))
                .containsExactly("BREACH " + LATE_TO_APPELLANT + " 2026-05-30");
        assertThat(toBoth.findings(LAW, date("MON_2026_06_01"), onAppeal("WED_2026_06_03"))
                        .get(0)
                        .message()
                        .en())
                .contains("appellant A-2")
                .contains("Friday 29 May 2026")
                .contains("Monday 1 June 2026");
        assertThat(found(toBoth, "MON_2026_06_01", planned("WED_2026_06_03")))
                .containsExactly(
                        "DEFECT " + LATE_TO_APPELLANT + " 2026-05-29", "DEFECT " + LATE_TO_APPELLANT + " 2026-06-01");
    }

    @Test
    @OfNorm(StateServicesLaw.Ids.DRAFT_CERTIFICATE_TO_APPELLANT)
    void whoObjectsIsAnAppellantWhoHasToGetIt() {
        Results results = Results.builder()
                .draft(draft(sent("FRI_2026_05_29")))
                .addObjections(Objection.builder()
                        .from(objection("FRI_2026_05_29"))
                        .appellant("A-3")
                        .build())
                .build();
        assertThat(timeline(results, onAppeal("WED_2026_06_03"))
                        .deadlines(StateServicesLaw.DRAFT_CERTIFICATE_TO_APPELLANT))
                .hasSize(1);
        assertThat(found(results, "SAT_2026_05_30", onAppeal("WED_2026_06_03")))
                .containsExactly("BREACH " + LATE_TO_APPELLANT + " 2026-05-30");
        assertThat(found(results, "SAT_2026_05_30", planned("WED_2026_06_03")))
                .containsExactly("DEFECT law88.a27-2.p6.pt1.objection 2026-05-29");
    }

    @Test
    void anEmptyCopyNamesWhoStillHasToGetIt() {
        Results results = Results.builder()
                .draft(DraftCertificate.builder()
                        .addToAppellants(new AppellantCopy(
                                "A-4",
                                kz.qyzmet.inspection.document.Dispatch.builder().build()))
                        .build())
                .build();
        assertThat(timeline(results, onAppeal("WED_2026_06_03")).entries().stream()
                        .flatMap(entry -> entry.subject().stream())
                        .map(subject -> subject.en()))
                .contains("appellant A-4");
        assertThat(results.asKnownOn(date("MON_2026_06_01"))).isEqualTo(results);
        assertThat(Optional.of(results.state(LAW, date("MON_2026_06_01"), onAppeal("WED_2026_06_03"))))
                .contains(ResultState.NO_DRAFT);
    }

    @Test
    void onAnAppealADraftIsOwedToAppellantsThoughNoneIsOnRecord() {
        Results toTheEntity =
                Results.builder().draft(draft(sent("FRI_2026_05_29"))).build();
        assertThat(toTheEntity.draftsOwed(false)).hasSize(1);
        assertThat(toTheEntity.draftsOwed(true))
                .hasSize(2)
                .filteredOn(copy -> copy.sentOn().isEmpty())
                .hasSize(1);
    }
}
