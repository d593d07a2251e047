package kz.qyzmet.service;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.service.InformationCases.LAW;
import static kz.qyzmet.service.InformationCases.findings;
import static kz.qyzmet.service.InformationCases.messages;
import static kz.qyzmet.service.InformationCases.recordedLater;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The discussion of a draft that is published on Monday 6 April 2026: its last day is Monday 20 April. */
class PublicDiscussionTest {

    private static PublicDiscussion.Builder bare() {
        return PublicDiscussion.builder()
                .draft(DraftKind.BY_LAW)
                .addBases(ByLawBasis.PROPOSAL)
                .publishedOn(date("MON_2026_04_06"))
                .addPublishedAt(PublicationPlace.PORTAL, PublicationPlace.OWN_WEBSITE);
    }

    private static PublicDiscussion.Builder published() {
        return bare().informedOtherwiseOn(on("TUE_2026_04_07"));
    }

    private static CompletionReport.Builder report() {
        return CompletionReport.builder()
                .drawnUpOn(on("TUE_2026_04_21"))
                .postedOn(on("WED_2026_04_22"))
                .addPostedAt(PublicationPlace.PORTAL, PublicationPlace.OWN_WEBSITE);
    }

    private static PublicDiscussion.Builder complete() {
        return published()
                .report(report().build())
                .sentForEndorsementOn(on("THU_2026_04_23"))
                .approvedOn(on("FRI_2026_05_15"));
    }

    private static DiscussionComment.Builder comment(String received) {
        return DiscussionComment.builder().sentBy(CommentFrom.INDIVIDUAL).receivedOn(on(received));
    }

    private static DiscussionComment decided(String received, CommentDecision decision) {
        return comment(received)
                .decision(decision)
                .decidedOn(on("TUE_2026_04_21"))
                .build();
    }

    @ParameterizedTest
    @OfNorm("law88.a15.p3.window")
    @CsvSource({
        "MON_2026_04_06, MON_2026_04_20",
        "SAT_2026_04_04, FRI_2026_04_17",
        // 1, 7 and 11 May are off
        "WED_2026_04_29, MON_2026_05_18",
        // 23 to 25 March are off
        "FRI_2026_03_13, WED_2026_04_01",
    })
    void theWindowIsTenWorkingDaysFromTheNextDay(String published, String last) {
        PublicDiscussion discussion = bare().publishedOn(date(published)).build();

        assertThat(discussion
                        .timeline(LAW)
                        .deadline(StateServicesLaw.PUBLIC_DISCUSSION_WINDOW)
                        .due())
                .isEqualTo(date(last));
    }

    @Test
    void aDiscussionInOrderHasNoFindingOnAnyDay() {
        PublicDiscussion discussion = complete()
                .addComments(decided("MON_2026_04_20", CommentDecision.REJECTED))
                .addComments(decided("TUE_2026_04_21", CommentDecision.NOT_CONSIDERED))
                .build();

        for (var day = date("MON_2026_04_06"); day.isBefore(date("MON_2026_06_01")); day = day.plusDays(1)) {
            assertThat(discussion.findings(LAW, day)).as(day.toString()).isEmpty();
        }
    }

    @Test
    void beforeTheWordingOfArticle15NothingIsDueOrWrong() {
        PublicDiscussion discussion = PublicDiscussion.builder()
                .draft(DraftKind.BY_LAW)
                .publishedOn(date("FRI_2022_07_01"))
                .approvedOn(on("MON_2022_07_11"))
                .build();

        assertThat(discussion.timeline(LAW).deadline(StateServicesLaw.PUBLIC_DISCUSSION_WINDOW))
                .isInstanceOf(NotInForce.class);
        assertThat(findings(discussion, "MON_2022_08_01")).isEmpty();
    }

    @Test
    @OfNorm({
        "law88.a13.p3.i1.basis-proposals",
        "law88.a13.p3.i2.basis-public-monitoring",
        "law88.a13.p3.i3.basis-requests"
    })
    void anyOfTheThreeBasesIsEnoughAndNoneIsADefect() {
        for (ByLawBasis basis : ByLawBasis.values()) {
            assertThat(findings(complete().bases(Set.of(basis)).build(), "MON_2026_06_01"))
                    .isEmpty();
        }
        assertThat(ByLawBasis.PROPOSAL.norm().id()).isEqualTo("law88.a13.p3.i1.basis-proposals");
        assertThat(ByLawBasis.PUBLIC_MONITORING.norm().id()).isEqualTo("law88.a13.p3.i2.basis-public-monitoring");
        assertThat(ByLawBasis.RECIPIENTS_REQUESTS.norm().id()).isEqualTo("law88.a13.p3.i3.basis-requests");
        assertThat(findings(complete().bases(Set.of()).build(), "MON_2026_06_01"))
                .containsExactly("DEFECT a13.p3.i1.basis-proposals 2026-04-06");
    }

    @Test
    @OfNorm("law88.a13.p1.pt1.develop")
    void onlyCentralBodiesDevelopByLaws() {
        assertThat(findings(complete().developer(PartyRole.LOCAL_BODY).build(), "MON_2026_06_01"))
                .containsExactly("BREACH a13.p1.pt1.develop 2026-04-06");
    }

    @ParameterizedTest
    @OfNorm("law88.a15.p2.publish-draft")
    @CsvSource(
            delimiter = '|',
            value = {
                "PORTAL,OWN_WEBSITE        |",
                "PORTAL,LOCAL_BODY_WEBSITE |",
                "PORTAL                    | DOUBT a15.p2.publish-draft 2026-04-06",
                "OWN_WEBSITE               | DOUBT a15.p2.publish-draft 2026-04-06",
                "MASS_MEDIA                | BREACH a15.p2.publish-draft 2026-04-06",
                "                          | DEFECT a15.p2.publish-draft 2026-04-06",
            })
    void theDraftIsPlacedOnThePortalAndAWebsite(String places, String expected) {
        PublicDiscussion.Builder discussion = complete().publishedAt(Set.of());
        if (places != null) {
            for (String place : places.split(",", -1)) {
                discussion.addPublishedAt(PublicationPlace.valueOf(place));
            }
        }

        assertThat(String.join(", ", findings(discussion.build(), "MON_2026_06_01")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = PublicationPlace.class,
            names = {"PORTAL", "OWN_WEBSITE", "LOCAL_BODY_WEBSITE"})
    void aHostMayReadTheListAsAChoice(PublicationPlace place) {
        PublicDiscussion discussion = complete().publishedAt(Set.of(place)).build();

        assertThat(findings(LAW.with(PlacesOfDiscussion.ANY_OF_THEM), discussion, "MON_2026_06_01"))
                .isEmpty();
    }

    @Test
    @OfNorm("law88.a15.p2.inform-otherwise")
    void recipientsAreToldByOtherMeansToo() {
        assertThat(findings(bare().build(), "MON_2026_04_20")).isEmpty();
        assertThat(findings(bare().build(), "TUE_2026_04_21"))
                .containsExactly("DEFECT a15.p2.inform-otherwise 2026-04-21");
    }

    @ParameterizedTest
    @OfNorm({"law88.a15.p4.pt3.late-comments", "law88.a15.p4.pt2.i1.report-comments"})
    @CsvSource(
            delimiter = '|',
            value = {
                "MON_2026_04_20 | ACCEPTED       |",
                "MON_2026_04_20 | REJECTED       |",
                "MON_2026_04_20 | NOT_CONSIDERED | BREACH a15.p4.pt2.i1.report-comments 2026-04-21",
                "TUE_2026_04_21 | NOT_CONSIDERED |",
                "TUE_2026_04_21 | REJECTED       | BREACH a15.p4.pt3.late-comments 2026-04-21",
                "TUE_2026_04_21 | ACCEPTED       | BREACH a15.p4.pt3.late-comments 2026-04-21",
            })
    void commentsUpToTheLastDayAreConsideredAndNoLaterOnes(String received, CommentDecision decision, String expected) {
        DiscussionComment comment = decided(received, decision);
        PublicDiscussion undecided =
                published().addComments(comment(received).build()).build();
        Outcome<PublicDiscussion> considered = undecided.consider(LAW, comment);

        assertThat(String.join(", ", findings(published().addComments(comment).build(), "TUE_2026_04_21")))
                .isEqualTo(expected == null ? "" : expected);
        assertThat(considered.isAccepted()).isEqualTo(expected == null);
        if (expected == null) {
            assertThat(considered.value().comments()).containsExactly(comment);
        }
    }

    @Test
    void aRefusalNamesTheNormAndTheDays() {
        assertThat(published().build().consider(LAW, decided("TUE_2026_04_21", CommentDecision.ACCEPTED)))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
                    assertThat(refused.citation()).isEqualTo(ServiceNorms.LATE_COMMENTS);
                    assertThat(refused.reason().en())
                            .isEqualTo("The comment of Tuesday 21 April 2026 came after the last day,"
                                    + " Monday 20 April 2026, and was considered all the same.");
                });
        assertThatThrownBy(() -> published()
                        .build()
                        .consider(LAW, comment("MON_2026_04_20").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid comment: Expected a decision, but found: none");
    }

    @Test
    void twoCommentsOfOneDayAreToldApartByTheirNumbers() {
        PublicDiscussion discussion = published()
                .addComments(comment("MON_2026_04_20").number("1").build())
                .addComments(comment("MON_2026_04_20").number("2").build())
                .build();
        DiscussionComment second = comment("MON_2026_04_20")
                .number("2")
                .decision(CommentDecision.ACCEPTED)
                .decidedOn(on("TUE_2026_04_21"))
                .build();

        assertThat(discussion.consider(LAW, second).value().comments())
                .containsExactlyInAnyOrder(comment("MON_2026_04_20").number("1").build(), second);
    }

    @Test
    void aCommentInTimeWithoutADecisionIsLeftOutOfTheReport() {
        PublicDiscussion discussion = published()
                .addComments(comment("MON_2026_04_20").build())
                .report(report().build())
                .build();

        assertThat(findings(discussion, "MON_2026_04_20")).isEmpty();
        assertThat(findings(discussion, "TUE_2026_04_21"))
                .containsExactly("BREACH a15.p4.pt2.i1.report-comments 2026-04-21");
    }

    @Test
    void aLateCommentNeedsNoDecision() {
        PublicDiscussion discussion =
                complete().addComments(comment("TUE_2026_04_21").build()).build();

        assertThat(findings(discussion, "MON_2026_06_01")).isEmpty();
    }

    @Test
    @OfNorm({"law88.a15.p4.pt2.i1.report-comments", "law88.a15.p4.pt2.i2.report-access"})
    void theReportListsCommentsWithReasonsAndTellsHowToSeeTheDraft() {
        DiscussionComment withoutReasons = DiscussionComment.builder()
                .from(decided("MON_2026_04_20", CommentDecision.REJECTED))
                .reasonsGiven(false)
                .build();
        PublicDiscussion discussion = complete()
                .addComments(withoutReasons)
                .report(report().commentsSummarised(false)
                        .accessToDraftTold(false)
                        .build())
                .build();

        assertThat(messages(discussion, "MON_2026_06_01"))
                .containsExactlyInAnyOrder(
                        "The report gives no reasons for the decision on the comment of Monday 20 April 2026.",
                        "The report does not list and summarise the comments that came in.",
                        "The report does not tell how to see the revised draft.");
    }

    @ParameterizedTest
    @CsvSource({"FRI_2026_04_17, 1", "MON_2026_04_20, 1", "TUE_2026_04_21, 0"})
    void aReportBeforeTheEndOfTheWindowIsABreach(String drawnUp, int expected) {
        PublicDiscussion discussion = published()
                .report(CompletionReport.builder().drawnUpOn(on(drawnUp)).build())
                .build();

        assertThat(findings(discussion, "FRI_2026_05_01"))
                .hasSize(expected)
                .allMatch(finding -> finding.startsWith("BREACH a15.p3.window"));
    }

    @Test
    @OfNorm("law88.a15.p4.pt1.report-posting")
    void theReportIsPostedWhereTheDraftWas() {
        PublicDiscussion portalAlone = complete()
                .report(report().postedAt(Set.of(PublicationPlace.PORTAL)).build())
                .build();
        PublicDiscussion neverPosted = complete()
                .report(CompletionReport.builder()
                        .drawnUpOn(on("TUE_2026_04_21"))
                        .build())
                .build();

        assertThat(findings(portalAlone, "MON_2026_06_01"))
                .containsExactly("DOUBT a15.p4.pt1.report-posting 2026-04-22");
        assertThat(findings(neverPosted, "THU_2026_05_14")).isEmpty();
        assertThat(findings(neverPosted, "FRI_2026_05_15"))
                .containsExactly("BREACH a15.p4.pt1.report-posting 2026-05-15");
    }

    @Test
    @OfNorm({"law88.a15.p4.pt1.report", "law88.a15.p4.pt4.send-for-approval"})
    void anApprovalWithoutReportOrEndorsementIsABreach() {
        PublicDiscussion discussion =
                published().approvedOn(on("FRI_2026_05_15")).build();

        assertThat(findings(discussion, "FRI_2026_05_15"))
                .containsExactly(
                        "BREACH a15.p4.pt1.report 2026-05-15", "BREACH a15.p4.pt4.send-for-approval 2026-05-15");
    }

    @Test
    @OfNorm("law88.a15.p4.pt4.send-for-approval")
    void draftAndReportGoForEndorsementTogetherAndAfterTheDiscussion() {
        PublicDiscussion early =
                published().sentForEndorsementOn(on("MON_2026_04_20")).build();

        assertThat(messages(early, "MON_2026_04_20"))
                .containsExactlyInAnyOrder(
                        "The draft was sent for endorsement on Monday 20 April 2026, before the end of the discussion;"
                                + " its last day is Monday 20 April 2026.",
                        "The draft was sent for endorsement on Monday 20 April 2026 without the report on the"
                                + " discussion.");
    }

    @Test
    @OfNorm({"law88.a13.p2.public-discussion", "law88.a15.p5.amendments-too"})
    void anActApprovedWithoutDiscussionIsABreachOfTheNormOfItsKind() {
        PublicDiscussion.Builder undiscussed =
                PublicDiscussion.builder().addBases(ByLawBasis.PROPOSAL).approvedOn(on("FRI_2026_05_15"));

        assertThat(findings(undiscussed.draft(DraftKind.BY_LAW).build(), "FRI_2026_05_15"))
                .containsExactly("BREACH a13.p2.public-discussion 2026-05-15");
        assertThat(findings(undiscussed.draft(DraftKind.AMENDMENT).build(), "FRI_2026_05_15"))
                .containsExactly("BREACH a15.p5.amendments-too 2026-05-15");
    }

    @ParameterizedTest
    @CsvSource({"MON_2026_04_20, true", "TUE_2026_04_21, false"})
    void anActApprovedBeforeTheEndOfTheWindowIsABreach(String approved, boolean breach) {
        PublicDiscussion discussion = published().approvedOn(on(approved)).build();

        assertThat(findings(discussion, approved).stream()
                        .anyMatch(finding -> finding.startsWith("BREACH a13.p2.public-discussion")))
                .isEqualTo(breach);
    }

    @Test
    void aDiscussionHasTheLengthOfItsTerm() {
        assertThat(findings(published().closedOn(on("FRI_2026_04_17")).build(), "FRI_2026_04_17"))
                .containsExactly("BREACH a15.p3.window 2026-04-17");
        assertThat(findings(published().closedOn(on("MON_2026_04_20")).build(), "TUE_2026_04_21"))
                .isEmpty();
        assertThat(findings(published().closedOn(on("TUE_2026_04_21")).build(), "TUE_2026_04_21"))
                .containsExactly("BREACH a15.p3.window 2026-04-21");
    }

    @Test
    void whatIsRecordedLaterIsNotKnownBefore() {
        PublicDiscussion discussion = published()
                .approvedOn(recordedLater("FRI_2026_04_10", "MON_2026_06_01"))
                .build();

        assertThat(findings(discussion, "FRI_2026_05_29")).isEmpty();
        assertThat(findings(discussion, "MON_2026_06_01")).contains("BREACH a13.p2.public-discussion 2026-04-10");
    }

    @Test
    void commentsOnADraftWhosePublicationIsNotRecordedAreADefect() {
        PublicDiscussion discussion = PublicDiscussion.builder()
                .draft(DraftKind.BY_LAW)
                .addComments(comment("MON_2026_04_20").build())
                .build();

        assertThat(findings(discussion, "MON_2026_04_20")).containsExactly("DEFECT a15.p2.publish-draft 2026-04-20");
    }

    @Test
    void factsInAnImpossibleOrderAreRefused() {
        assertThatThrownBy(() -> published()
                        .addComments(comment("FRI_2026_04_03").build())
                        .build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'publishedOn' <= 'comments.receivedOn', but found:"
                        + " 2026-04-06 > 2026-04-03");
        assertThatThrownBy(() -> report().postedOn(on("MON_2026_04_20")).build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'drawnUpOn' <= 'postedOn', but found: 2026-04-21 > 2026-04-20");
        assertThatThrownBy(() -> comment("MON_2026_04_20")
                        .decision(CommentDecision.ACCEPTED)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid comment: Expected 'decision' and 'decidedOn' together, but found only: decision");
    }
}
