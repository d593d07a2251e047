package kz.qyzmet.inspection.result;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.result.Given.LAW;
import static kz.qyzmet.inspection.result.Given.certificate;
import static kz.qyzmet.inspection.result.Given.considered;
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
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.document.EffectiveDelivery;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Objections: two working days from one's own receipt, considered before the certificate is drawn up. */
class ObjectionTest {

    private static final String OBJECTION = "law88.a27-2.p6.pt1.objection";
    private static final String CERTIFICATE = "law88.a27-2.p6.pt2.i1.outcome-certificate";

    private static Results.Builder received(String day) {
        return Results.builder().draft(draft(sent(day, day)));
    }

    @ParameterizedTest
    @CsvSource({
        "FRI_2026_05_29, TUE_2026_06_02",
        "TUE_2026_05_26, FRI_2026_05_29",
        "FRI_2026_05_08, WED_2026_05_13",
        "SAT_2026_05_30, TUE_2026_06_02"
    })
    @OfNorm(StateServicesLaw.Ids.OBJECTION_TO_DRAFT_CERTIFICATE)
    void theTermIsTwoWorkingDaysFromTheReceipt(String received, String due) {
        assertThat(timeline(received(received).build(), unplanned())
                        .deadline(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE)
                        .due())
                .isEqualTo(date(due));
        assertThat(ResultTerms.latestObjection(LAW, date(received))).contains(date(due));
    }

    /** In force from Saturday 8 June 2024. */
    @ParameterizedTest
    @CsvSource({"FRI_2024_06_07,", "SAT_2024_06_08, TUE_2024_06_11"})
    void beforeTheNormIsInForceThereIsNoTerm(String received, @Nullable String due) {
        assertThat(ResultTerms.latestObjection(LAW, date(received)))
                .isEqualTo(Optional.ofNullable(due).map(NamedDays::date));
    }

    /** Case 13: by mail on Thursday, on paper on Monday; case 14: refused on Friday. */
    @Test
    void ofSeveralDeliveriesTheFirstCounts() {
        Dispatch twice = Dispatch.builder()
                .sentOn(on("THU_2026_05_28"))
                .addReceivedOn(on("MON_2026_06_01"), on("THU_2026_05_28"))
                .build();
        Results results = Results.builder()
                .draft(draft(twice))
                .addObjections(considered("WED_2026_06_03", "WED_2026_06_03"))
                .build();
        assertThat(timeline(results, unplanned())
                        .deadline(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE)
                        .due())
                .isEqualTo(date("MON_2026_06_01"));
        assertThat(found(results, "THU_2026_06_04", unplanned()))
                .as("in time from the last delivery")
                .containsExactly("DOUBT " + OBJECTION + " 2026-06-03");
        assertThat(found(LAW.with(EffectiveDelivery.LAST), results, "THU_2026_06_04", unplanned()))
                .isEmpty();
        Results refused = Results.builder()
                .draft(draft(Dispatch.builder()
                        .sentOn(on("FRI_2026_05_29"))
                        .refusedOn(on("FRI_2026_05_29"))
                        .build()))
                .build();
        assertThat(timeline(refused, unplanned())
                        .deadline(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE)
                        .due())
                .isEqualTo(date("TUE_2026_06_02"));
    }

    /** Case 16. */
    @Test
    void withoutAReceiptTheTermHasNotStarted() {
        Results results = Results.builder()
                .draft(draft(sent("FRI_2026_05_29")))
                .addObjections(considered("WED_2026_06_24", "WED_2026_06_24"))
                .build();
        assertThat(timeline(results, unplanned()).deadline(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE))
                .isInstanceOf(NotStarted.class);
        assertThat(found(results, "WED_2026_06_24", unplanned())).isEmpty();
        assertThat(results.state(LAW, date("WED_2026_06_24"), unplanned())).isEqualTo(ResultState.OBJECTIONS_OPEN);
    }

    @Test
    void nobodyHasToObject() {
        Results results = received("FRI_2026_05_29").build();
        assertThat(found(results, "FRI_2026_06_26", unplanned())).isEmpty();
        assertThat(results.state(LAW, date("TUE_2026_06_02"), unplanned())).isEqualTo(ResultState.OBJECTIONS_OPEN);
        assertThat(results.state(LAW, date("WED_2026_06_03"), unplanned())).isEqualTo(ResultState.OBJECTIONS_CLOSED);
    }

    /** Case 123: one at the hearing counts like one on paper. */
    @ParameterizedTest
    @EnumSource(ObjectionForm.class)
    @OfNorm(StateServicesLaw.Ids.OBJECTION_TO_DRAFT_CERTIFICATE)
    void aLateObjectionIsRecordedWhateverItsForm(ObjectionForm form) {
        Objection late =
                Objection.builder().from(objection("WED_2026_06_03")).form(form).build();
        List<Finding> findings = received("FRI_2026_05_29")
                .addObjections(late)
                .build()
                .findings(LAW, date("WED_2026_06_03"), unplanned());
        assertThat(findings).hasSize(1);
        assertFinding(
                findings.get(0),
                StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE,
                Severity.DEFECT,
                "WED_2026_06_03",
                "The objection (controlled entity) was made on Wednesday 3 June 2026; its term ended on Tuesday"
                        + " 2 June 2026. That it was considered is not recorded.");
        Results inTime = received("FRI_2026_05_29")
                .addObjections(Objection.builder()
                        .from(objection("TUE_2026_06_02"))
                        .form(form)
                        .build())
                .build();
        assertThat(found(inTime, "WED_2026_06_03", unplanned())).isEmpty();
        assertThat(timeline(inTime, unplanned()).entries())
                .anySatisfy(entry -> assertThat(entry.done()).contains(on("TUE_2026_06_02")));
    }

    @Test
    void aLateObjectionThatWasConsideredSaysSo() {
        List<Finding> findings = received("FRI_2026_05_29")
                .addObjections(considered("WED_2026_06_03", "THU_2026_06_04"))
                .build()
                .findings(LAW, date("THU_2026_06_04"), unplanned());
        assertFinding(
                findings.get(0),
                StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE,
                Severity.DEFECT,
                "WED_2026_06_03",
                "The objection (controlled entity) was made on Wednesday 3 June 2026; its term ended on Tuesday"
                        + " 2 June 2026. It was considered all the same.");
    }

    /** Case 122. */
    @ParameterizedTest
    @CsvSource({"MON_2026_06_01, true", "TUE_2026_06_02, true", "WED_2026_06_03, false"})
    @OfNorm(StateServicesLaw.Ids.OBJECTION_TO_DRAFT_CERTIFICATE)
    void aCertificateWaitsForTheEndOfTheTerm(String sentOn, boolean early) {
        Results results = Results.builder()
                .draft(draft(sent("TUE_2026_05_26", "FRI_2026_05_29")))
                .certificate(certificate(sentOn, sentOn))
                .build();
        assertThat(found(results, sentOn, unplanned()))
                .isEqualTo(early ? List.of("BREACH " + OBJECTION + " " + date(sentOn)) : List.of());
    }

    @Test
    void theTermOfEachRecipientIsWaitedFor() {
        Results results = Results.builder()
                .draft(DraftCertificate.builder()
                        .toSubject(sent("FRI_2026_05_22", "FRI_2026_05_22"))
                        .addToAppellants(new AppellantCopy("A-1", sent("FRI_2026_05_22", "MON_2026_06_01")))
                        .addToAppellants(new AppellantCopy("A-2", sent("FRI_2026_05_22")))
                        .build())
                .certificate(certificate("WED_2026_06_03", "WED_2026_06_03"))
                .build();
        assertThat(found(results, "WED_2026_06_03", planned("WED_2026_06_03")))
                .as("whoever else got it has no term")
                .containsExactly(
                        "DEFECT law88.a27-2.p5.draft-certificate-appellant 2026-05-22",
                        "DEFECT law88.a27-2.p5.draft-certificate-appellant 2026-05-22");
        List<Finding> findings = results.findings(LAW, date("WED_2026_06_03"), onAppeal("WED_2026_06_03"));
        assertThat(findings).hasSize(2);
        assertFinding(
                findings.get(0),
                StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE,
                Severity.BREACH,
                "WED_2026_06_03",
                "The certificate was sent on Wednesday 3 June 2026, while the term for objections (appellant A-1) ran"
                        + " until Wednesday 3 June 2026.");
        assertFinding(
                findings.get(1),
                StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE,
                Severity.DEFECT,
                "WED_2026_06_03",
                "The certificate was sent, and the receipt of the draft (appellant A-2) is not recorded: the term for"
                        + " objections has not started and cannot have ended.");
    }

    @Test
    void afterAnObjectionItIsInDoubtWhetherTheTermRunsOn() {
        Results results = Results.builder()
                .draft(draft(sent("TUE_2026_05_26", "FRI_2026_05_29")))
                .addObjections(considered("MON_2026_06_01", "MON_2026_06_01"))
                .certificate(certificate("MON_2026_06_01", "MON_2026_06_01"))
                .build();
        assertThat(found(results, "MON_2026_06_01", unplanned())).containsExactly("DOUBT " + OBJECTION + " 2026-06-01");
    }

    @ParameterizedTest
    @CsvSource({
        // Never, after the certificate was drawn up, in time.
        ", 2026-06-03",
        "THU_2026_06_04, 2026-06-03",
        "WED_2026_06_03,",
        "TUE_2026_06_02,"
    })
    @OfNorm("law88.a27-2.p6.pt2.i1.outcome-certificate")
    void theCertificateFollowsFromTheObjectionsConsidered(String consideredOn, String since) {
        Objection objection = Objection.builder()
                .madeOn(on("MON_2026_06_01"))
                .consideredOn(Optional.ofNullable(consideredOn).map(day -> on(day)))
                .build();
        Results results = Results.builder()
                .draft(draft(sent("TUE_2026_05_26", "FRI_2026_05_29")))
                .addObjections(objection)
                .certificate(Certificate.builder()
                        .from(certificate("FRI_2026_06_05", "FRI_2026_06_05"))
                        .drawnUpOn(on("WED_2026_06_03"))
                        .build())
                .build();
        assertThat(found(results, "FRI_2026_06_05", unplanned()))
                .isEqualTo(since == null ? List.of() : List.of("BREACH " + CERTIFICATE + " " + since));
    }

    @Test
    void anObjectionBetweenDrawingUpAndSendingIsNotPassedOver() {
        Certificate certificate = Certificate.builder()
                .from(certificate("WED_2026_06_03", "WED_2026_06_03"))
                .drawnUpOn(on("MON_2026_06_01"))
                .build();
        Results results = Results.builder()
                .draft(draft(sent("TUE_2026_05_26", "FRI_2026_05_29")))
                .addObjections(objection("TUE_2026_06_02"))
                .certificate(certificate)
                .build();
        assertThat(found(results, "WED_2026_06_03", unplanned()))
                .containsExactly("BREACH " + CERTIFICATE + " 2026-06-02");
        assertThat(found(
                        Results.builder()
                                .from(results)
                                .objections(List.of(objection("THU_2026_06_04")))
                                .build(),
                        "THU_2026_06_04",
                        unplanned()))
                .as("late and after the certificate")
                .containsExactly("DEFECT " + OBJECTION + " 2026-06-04");
    }

    @Test
    @OfNorm("law88.a27-2.p6.pt1.hearing-right")
    void whoMayTakePartIsLet() {
        Results results = Results.builder()
                .addHearings(
                        new Hearing(Optional.empty(), on("MON_2026_06_01"), false),
                        new Hearing(Optional.empty(), on("TUE_2026_06_02"), true),
                        new Hearing(Optional.of("A-1"), on("TUE_2026_06_02"), false))
                .build();
        assertThat(found(results, "TUE_2026_06_02", unplanned()))
                .containsExactly("BREACH law88.a27-2.p6.pt1.hearing-right 2026-06-01");
        assertThat(found(results, "TUE_2026_06_02", onAppeal("FRI_2026_06_26")))
                .containsExactly(
                        "BREACH law88.a27-2.p6.pt1.hearing-right 2026-06-01",
                        "BREACH law88.a27-2.p6.pt1.hearing-right 2026-06-02");
    }

    @Test
    @OfNorm("law88.a27-2.p6.pt2.i2.outcome-further-study")
    void furtherStudyStaysWithinThePeriod() {
        Results results = received("FRI_2026_05_29")
                .addFurtherStudies(new FurtherStudy(on("WED_2026_06_03"), Optional.of(on("THU_2026_06_04"))))
                .build();
        assertThat(found(results, "THU_2026_06_04", unplanned())).isEmpty();
        assertThat(found(results, "THU_2026_06_04", planned("THU_2026_06_04"))).isEmpty();
        assertThat(found(results, "THU_2026_06_04", planned("WED_2026_06_03")))
                .containsExactly("BREACH law88.a27-2.p6.pt2.i2.outcome-further-study 2026-06-04");
        assertThat(results.state(LAW, date("THU_2026_06_04"), unplanned())).isEqualTo(ResultState.FURTHER_STUDY);
        Results completed = Results.builder()
                .from(results)
                .draft(draft(sent("TUE_2026_05_26", "TUE_2026_05_26")))
                .certificate(certificate("WED_2026_06_03", "TUE_2026_06_02"))
                .build();
        assertThat(found(completed, "THU_2026_06_04", planned("FRI_2026_06_26")))
                .containsExactly("BREACH law88.a27-2.p6.pt2.i2.outcome-further-study 2026-06-04");
    }
}
