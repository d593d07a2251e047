package kz.qyzmet.inspection.result;

import static kz.qyzmet.Answers.assertTranslated;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.result.Given.LAW;
import static kz.qyzmet.inspection.result.Given.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.inspection.appointment.GrossViolation;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.Reading;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of results: what they refuse, what they keep of a day, what they are called. */
class ResultPartsTest {

    record Contradiction(ThrowingCallable what, String message) {}

    static List<Contradiction> contradictions() {
        return List.of(
                new Contradiction(
                        () -> DraftCertificate.builder()
                                .drawnUpOn(on("TUE_2026_06_02"))
                                .toSubject(sent("MON_2026_06_01"))
                                .build(),
                        "Invalid order: Expected 'drawnUpOn' <= 'toSubject.sentOn', but found: 2026-06-02 > 2026-06-01"),
                new Contradiction(
                        () -> DraftCertificate.builder()
                                .drawnUpOn(on("TUE_2026_06_02"))
                                .addToAppellants(new AppellantCopy("A-1", sent("MON_2026_06_01")))
                                .build(),
                        "Invalid order: Expected 'drawnUpOn' <= 'toAppellants.sentOn', but found: 2026-06-02 >"
                                + " 2026-06-01"),
                new Contradiction(
                        () -> Objection.builder()
                                .madeOn(on("TUE_2026_06_02"))
                                .consideredOn(on("MON_2026_06_01"))
                                .build(),
                        "Invalid order: Expected 'madeOn' <= 'consideredOn', but found: 2026-06-02 > 2026-06-01"),
                new Contradiction(
                        () -> Certificate.builder()
                                .drawnUpOn(on("TUE_2026_06_02"))
                                .toSubject(sent("MON_2026_06_01"))
                                .build(),
                        "Invalid order: Expected 'drawnUpOn' <= 'toSubject.sentOn', but found: 2026-06-02 > 2026-06-01"),
                new Contradiction(
                        () -> Certificate.builder()
                                .drawnUpOn(on("TUE_2026_06_02"))
                                .toStatistics(sent("MON_2026_06_01"))
                                .build(),
                        "Invalid order: Expected 'drawnUpOn' <= 'toStatistics.sentOn', but found: 2026-06-02 >"
                                + " 2026-06-01"),
                new Contradiction(
                        () -> Recommendation.builder()
                                .issuedOn(on("TUE_2026_06_02"))
                                .toSubject(sent("MON_2026_06_01"))
                                .build(),
                        "Invalid order: Expected 'issuedOn' <= 'toSubject.sentOn', but found: 2026-06-02 > 2026-06-01"),
                new Contradiction(
                        () -> Recommendation.builder()
                                .issuedOn(on("TUE_2026_06_02"))
                                .consideredOn(on("MON_2026_06_01"))
                                .build(),
                        "Invalid order: Expected 'issuedOn' <= 'consideredOn', but found: 2026-06-02 > 2026-06-01"),
                new Contradiction(
                        () -> Recommendation.builder()
                                .consideredOn(on("TUE_2026_06_02"))
                                .resultsSentOn(on("MON_2026_06_01"))
                                .build(),
                        "Invalid order: Expected 'consideredOn' <= 'resultsSentOn', but found: 2026-06-02 > 2026-06-01"),
                new Contradiction(
                        () -> challenge()
                                .filedOn(on("TUE_2026_06_02"))
                                .decision(new ChallengeDecision(on("MON_2026_06_01"), true))
                                .build(),
                        "Invalid order: Expected 'filedOn' <= 'decision.decidedOn', but found: 2026-06-02 > 2026-06-01"),
                new Contradiction(
                        () -> issued("TUE_2026_06_02")
                                .addChallenges(challenge()
                                        .filedOn(on("MON_2026_06_01"))
                                        .build())
                                .build(),
                        "Invalid order: Expected 'recommendation.issuedOn' <= 'challenges.filedOn', but found:"
                                + " 2026-06-02 > 2026-06-01"),
                new Contradiction(
                        () -> issued("TUE_2026_06_02")
                                .addChallenges(challenge()
                                        .decision(new ChallengeDecision(on("MON_2026_06_01"), false))
                                        .build())
                                .build(),
                        "Invalid order: Expected 'recommendation.issuedOn' <= 'challenges.decision.decidedOn', but"
                                + " found: 2026-06-02 > 2026-06-01"));
    }

    private static Challenge.Builder challenge() {
        return Challenge.builder().of(ChallengedThing.RECOMMENDATION).to(ReviewingBody.HIGHER_BODY);
    }

    private static Results.Builder issued(String day) {
        return Results.builder()
                .recommendation(Recommendation.builder().issuedOn(on(day)).build());
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void factsThatContradictEachOtherAreRefused(Contradiction contradiction) {
        assertThatThrownBy(contradiction.what())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage(contradiction.message());
    }

    @Test
    void anAppellantHasOneCopy() {
        assertThatThrownBy(() -> DraftCertificate.builder()
                        .addToAppellants(
                                new AppellantCopy("A-1", sent("MON_2026_06_01")),
                                new AppellantCopy("A-1", sent("TUE_2026_06_02")))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid appellants: Expected one copy for each, but found: two for A-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "880101300123", "someone@example.kz", "two\nlines"})
    void theIdOfAnAppellantIsNoPersonalData(String id) {
        Dispatch nothing = Dispatch.builder().build();
        for (ThrowingCallable part : List.<ThrowingCallable>of(
                () -> new AppellantCopy(id, nothing),
                () -> new Hearing(Optional.of(id), on("MON_2026_06_01"), true),
                () -> Objection.builder()
                        .appellant(id)
                        .madeOn(on("MON_2026_06_01"))
                        .build())) {
            assertThatThrownBy(part)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Invalid appellant: Expected an id of one line and at most 60 characters"
                            + " without personal data, but found: '")
                    .hasMessageNotContainingAny("880101300", "someone@example", "\n");
        }
        assertThatThrownBy(() -> new AppellantCopy("A".repeat(61), nothing))
                .hasMessageEndingWith("but found: '" + "A".repeat(60) + "...'");
    }

    @Test
    void whatIsNotRecordedYetIsNotKnown() {
        Fact late = on("MON_2026_06_01").recordedOn(date("FRI_2026_06_05"));
        Results results = Results.builder()
                .draft(DraftCertificate.builder()
                        .drawnUpOn(late)
                        .toSubject(Dispatch.of(late, late))
                        .addToAppellants(new AppellantCopy("A-1", Dispatch.sent(late)))
                        .build())
                .addObjections(Objection.builder().madeOn(late).build())
                .addHearings(new Hearing(Optional.empty(), late, true))
                .addFurtherStudies(new FurtherStudy(late, Optional.empty()))
                .certificate(Certificate.builder()
                        .toSubject(Dispatch.sent(late))
                        .confirmsViolations(true)
                        .build())
                .announcedCompletion(new AnnouncedCompletion(date("MON_2026_06_01"), late))
                .recommendation(Recommendation.builder()
                        .issuedOn(late)
                        .asksForLiability(false)
                        .build())
                .recognisedInvalidOn(late)
                .addChallenges(challenge().filedOn(late).build())
                .build();
        assertThat(results.asKnownOn(date("THU_2026_06_04")))
                .isEqualTo(Results.builder().build());
        assertThat(results.asKnownOn(date("FRI_2026_06_05"))).isEqualTo(results);
        assertThat(results.draft().flatMap(draft -> draft.asKnownOn(date("THU_2026_06_04"))))
                .isEmpty();
        assertThat(results.certificate().flatMap(part -> part.asKnownOn(date("THU_2026_06_04"))))
                .isEmpty();
        assertThat(results.recommendation().flatMap(part -> part.asKnownOn(date("THU_2026_06_04"))))
                .isEmpty();
        assertThat(results.challenges())
                .allSatisfy(part ->
                        assertThat(part.asKnownOn(date("THU_2026_06_04"))).isEmpty());
        assertThat(results.objections())
                .allSatisfy(part ->
                        assertThat(part.asKnownOn(date("THU_2026_06_04"))).isEmpty());
        assertThat(new AppellantCopy("A-1", Dispatch.sent(late)).asKnownOn(date("THU_2026_06_04")))
                .isEmpty();
    }

    @Test
    void aPlannedSendingIsNoSending() {
        Fact plan = Fact.planned(kz.qyzmet.deadline.Moment.on(date("FRI_2026_05_29")), date("MON_2026_05_25"));
        Results results =
                Results.builder().draft(Given.draft(Dispatch.sent(plan))).build();
        assertThat(Given.found(results, "MON_2026_06_01", Given.planned("WED_2026_06_03")))
                .containsExactly("BREACH law88.a27-2.p5.draft-certificate-subject 2026-05-30");
        assertThat(results.state(LAW, date("MON_2026_06_01"), Given.unplanned()))
                .isEqualTo(ResultState.NO_DRAFT);
    }

    @Test
    void theOutlineKeepsACopy() {
        Map<GrossViolation, java.time.LocalDate> gross = new HashMap<>();
        ResultOutline outline = new ResultOutline(Optional.empty(), false, gross);
        gross.put(GrossViolation.NO_GROUNDS, date("MON_2026_06_01"));
        assertThat(outline.grossViolations()).isEmpty();
    }

    @Test
    void everyNameReadsInEachLanguage() {
        Stream.of(ResultState.values()).forEach(state -> assertTranslated(state.label()));
        Stream.of(ObjectionForm.values()).forEach(form -> assertTranslated(form.label()));
        Stream.of(ChallengedThing.values()).forEach(thing -> assertTranslated(thing.label()));
        Stream.of(ReviewingBody.values()).forEach(body -> assertTranslated(body.label()));
        Stream.<Reading[]>of(CompletionDay.values(), RecommendationStart.values(), ChallengeEffect.values())
                .flatMap(Stream::of)
                .forEach(reading -> {
                    assertTranslated(reading.label());
                    assertThat(reading.question())
                            .isEqualTo(((Enum<?>) reading).getDeclaringClass().getSimpleName());
                });
        assertThat(ChallengeEffect.RUNS_ON.grounds()).containsExactly(ResultNorms.NO_SUSPENSIVE_EFFECT);
        assertThat(ChallengeEffect.SUSPENDS.grounds())
                .as("outside the four acts")
                .isEmpty();
    }
}
