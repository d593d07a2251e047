package kz.qyzmet.contactcenter;

import static kz.qyzmet.contactcenter.Written.at;
import static kz.qyzmet.contactcenter.Written.date;
import static kz.qyzmet.contactcenter.Written.findings;
import static kz.qyzmet.contactcenter.Written.maybe;
import static kz.qyzmet.contactcenter.Written.messages;
import static kz.qyzmet.contactcenter.Written.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls and e-mails: registration, answer, scope, advice, stage, rating. */
class InquiryTest {

    private static final Reckoner LAW = Kazakhstan.LAW;

    private static Inquiry.Builder call() {
        return Inquiry.builder().channel(InquiryChannel.PHONE_1414).receivedOn(on("WED_2026_05_06"));
    }

    private static Inquiry.Builder email() {
        return Inquiry.builder().channel(InquiryChannel.EMAIL).receivedOn(on("WED_2026_05_06"));
    }

    /** The stamp counts, at night and on days off too: nothing moves it to a working day. */
    @OfNorm("ucc83.p8.email-answer")
    @ParameterizedTest
    @CsvSource({
        "2026-05-05T10:00, FRI_2026_05_08",
        "2026-05-06T10:00, TUE_2026_05_12",
        "2026-05-08T23:50, WED_2026_05_13",
        "2026-05-09T03:00, WED_2026_05_13",
        "2026-05-11T12:00, WED_2026_05_13",
        "2026-03-20T12:00, FRI_2026_03_27",
    })
    void anEmailIsAnsweredTwoWorkingDaysAfterItsStamp(String registered, String due) {
        Inquiry inquiry = Inquiry.builder()
                .channel(InquiryChannel.EMAIL)
                .registeredOn(at(registered))
                .build();

        assertThat(inquiry.timeline(LAW)
                        .deadline(ContactCenterRules.EMAIL_APPEAL_ANSWER)
                        .due())
                .isEqualTo(date(due));
        assertThat(findings(inquiry, LAW, due)).isEmpty();
        assertThat(inquiry.findings(LAW, date(due).plusDays(1)))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.since()).isEqualTo(date(due).plusDays(1)));
    }

    @Test
    void aCallHasNoTerm() {
        assertThat(call().registeredOn(on("WED_2026_05_06"))
                        .build()
                        .timeline(LAW)
                        .entries())
                .isEmpty();
    }

    @OfNorm("ucc83.p8.email-registration")
    @Test
    void anEmailIsRegisteredByItselfAndAtOnce() {
        assertThat(findings(email().build(), LAW, "WED_2026_05_06"))
                .containsExactly("BREACH ucc83.p8.email-registration 2026-05-06");
        assertThat(findings(email().registeredOn(on("FRI_2026_05_08")).build(), LAW, "FRI_2026_05_08"))
                .containsExactly("DEFECT ucc83.p8.email-registration 2026-05-08");
        assertThat(findings(email().registeredOn(on("WED_2026_05_06")).build(), LAW, "FRI_2026_05_08"))
                .isEmpty();
        assertThat(findings(call().build(), LAW, "FRI_2026_05_08")).isEmpty();
    }

    @OfNorm({"ucc83.p7.phone-1414", "ucc83.p7.phone-8800", "ucc83.p7.email"})
    @ParameterizedTest
    @CsvSource({
        "PHONE_1414, ucc83.p7.phone-1414, true",
        "PHONE_8800, ucc83.p7.phone-8800, true",
        "EMAIL, ucc83.p7.email, false",
    })
    void aChannelRestsOnItsNorm(InquiryChannel channel, String norm, boolean isCall) {
        assertThat(channel.norm().id()).isEqualTo(norm);
        assertThat(channel.isCall()).isEqualTo(isCall);
    }

    @OfNorm("ucc83.p9.knowledge-base-answer")
    @Test
    void anAnswerRestsOnTheKnowledgeBase() {
        Inquiry.Builder answered = call().answeredOn(on("WED_2026_05_06"));

        assertThat(findings(answered.answeredFrom(AnswerSource.KNOWLEDGE_BASE).build(), LAW, "WED_2026_05_06"))
                .isEmpty();
        assertThat(findings(answered.answeredFrom(AnswerSource.OTHER).build(), LAW, "WED_2026_05_06"))
                .containsExactly("BREACH ucc83.p9.knowledge-base-answer 2026-05-06");
    }

    /** No time is set for the answer of those who are asked. */
    @OfNorm({"ucc83.p24.clarifications", "ucc83.p4-4.send-requests"})
    @Test
    void aClarificationIsNeverLateAndHasToBeThereWhenTheAnswerRestsOnIt() {
        Clarification open = new Clarification(PartyRole.PROVIDER, on("WED_2026_05_06"), Optional.empty());
        Inquiry asked = call().addClarifications(open).build();

        assertThat(findings(asked, LAW, "TUE_2026_12_15")).isEmpty();
        assertThat(open.basis(LAW)).isEqualTo(ContactCenterNorms.CLARIFICATION_BY_PARTICIPANTS);
        Inquiry.Builder answered = call().answeredOn(on("FRI_2026_05_15")).answeredFrom(AnswerSource.CLARIFICATION);
        assertThat(findings(answered.addClarifications(open).build(), LAW, "FRI_2026_05_15"))
                .containsExactly("DEFECT ucc83.p24.clarifications 2026-05-15");
        assertThat(findings(
                        answered.addClarifications(new Clarification(
                                        PartyRole.ICI_OPERATOR, on("FRI_2026_05_08"), maybe("WED_2026_05_13")))
                                .build(),
                        LAW,
                        "FRI_2026_05_15"))
                .isEmpty();
    }

    @OfNorm("ucc83.p10.outside-scope")
    @Test
    void aQuestionOutsideTheScopeGetsTheCompetentBody() {
        Inquiry.Builder outside = call().scope(InquiryScope.OUTSIDE).answeredOn(on("WED_2026_05_06"));

        assertThat(findings(outside.build(), LAW, "WED_2026_05_06")).isEmpty();
        assertThat(findings(outside.competentBodyNamed(true).build(), LAW, "WED_2026_05_06"))
                .isEmpty();
        assertThat(findings(outside.competentBodyNamed(false).build(), LAW, "WED_2026_05_06"))
                .containsExactly("BREACH ucc83.p10.outside-scope 2026-05-06");
    }

    @OfNorm({"ucc83.p11.redirect", "ucc83.p11.redirect-notice"})
    @Test
    void aQuestionForAnotherOperatorIsPassedOnAndTheCallerIsTold() {
        Inquiry.Builder other = call().scope(InquiryScope.ANOTHER_OPERATOR);

        assertThat(findings(other.build(), LAW, "WED_2026_05_06")).isEmpty();
        assertThat(findings(
                        call().scope(InquiryScope.ANOTHER_OPERATOR)
                                .answeredOn(on("WED_2026_05_06"))
                                .build(),
                        LAW,
                        "WED_2026_05_06"))
                .containsExactly("BREACH ucc83.p11.redirect 2026-05-06");
        assertThat(findings(other.redirectedOn(on("WED_2026_05_06")).build(), LAW, "WED_2026_05_06"))
                .containsExactly("BREACH ucc83.p11.redirect-notice 2026-05-06");
        assertThat(findings(other.redirectionToldOn(on("WED_2026_05_06")).build(), LAW, "WED_2026_05_06"))
                .isEmpty();
    }

    @OfNorm({"ucc83.p12.online-filing", "ucc83.p12.term-info"})
    @ParameterizedTest
    @CsvSource({
        "true, true, ''",
        "false, true, BREACH ucc83.p12.online-filing 2026-05-06",
        "true, false, BREACH ucc83.p12.term-info 2026-05-06",
    })
    void adviceOnFilingTellsTheWayAndTheTerm(boolean way, boolean term, String expected) {
        Inquiry open = call().filingAdvice(new FilingAdvice(on("WED_2026_05_06"), way, term))
                .build();
        Inquiry answered =
                Inquiry.builder().from(open).answeredOn(on("WED_2026_05_06")).build();

        assertThat(findings(open, LAW, "WED_2026_05_06")).isEmpty();
        assertThat(findings(answered, LAW, "WED_2026_05_06"))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @OfNorm({"ucc83.p29.stage-data", "law88.a23.p4.stage-info"})
    @Test
    void aStageThatTheProviderHasNotEnteredIsItsBreachAndOneThatIsNotToldTheCenters() {
        Fact day = on("WED_2026_05_06");

        assertThat(findings(
                        call().stageQuestion(new StageQuestion(day, Optional.of(false), Optional.empty()))
                                .build(),
                        LAW,
                        "WED_2026_05_06"))
                .containsExactly("BREACH ucc83.p29.stage-data 2026-05-06");
        assertThat(findings(
                        call().stageQuestion(new StageQuestion(day, Optional.of(true), Optional.empty()))
                                .answeredOn(on("FRI_2026_05_08"))
                                .build(),
                        LAW,
                        "FRI_2026_05_08"))
                .containsExactly("BREACH law88.a23.p4.stage-info 2026-05-08");
        assertThat(findings(
                        call().stageQuestion(new StageQuestion(day, Optional.empty(), Optional.of(day)))
                                .answeredOn(day)
                                .build(),
                        LAW,
                        "FRI_2026_05_08"))
                .isEmpty();
    }

    @OfNorm("ucc83.p13.rating-system")
    @Test
    void aCallThatEndsIsOfferedForRatingAtOnce() {
        Inquiry.Builder ended = call().conversationEndedOn(on("WED_2026_05_06"));

        assertThat(findings(ended.build(), LAW, "WED_2026_05_06"))
                .containsExactly("BREACH ucc83.p13.rating-system 2026-05-06");
        assertThat(findings(ended.ratingOfferedOn(on("FRI_2026_05_08")).build(), LAW, "FRI_2026_05_08"))
                .containsExactly("BREACH ucc83.p13.rating-system 2026-05-06");
        assertThat(findings(ended.ratingOfferedOn(on("WED_2026_05_06")).build(), LAW, "WED_2026_05_06"))
                .isEmpty();
    }

    @OfNorm("ucc83.p13.rating-scale")
    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "5, true", "6, false", "-1, false"})
    void aRatingOffTheScaleIsRefusedAndOneOnRecordIsADefect(int value, boolean onTheScale) {
        Inquiry inquiry = call().build();
        Outcome<Inquiry> rated = inquiry.rate(LAW, new ConsultationRating(value, on("WED_2026_05_06")));

        assertThat(rated.isAccepted()).isEqualTo(onTheScale);
        Inquiry recorded = Inquiry.builder()
                .from(inquiry)
                .rating(new ConsultationRating(value, on("WED_2026_05_06")))
                .build();
        if (onTheScale) {
            assertThat(rated.value()).isEqualTo(recorded);
            assertThat(findings(recorded, LAW, "WED_2026_05_06")).isEmpty();
        } else {
            assertThat(rated)
                    .isEqualTo(Outcome.refused(
                            ContactCenterNorms.RATING_SCALE,
                            ContactCenterTexts.TEXTS.text("rating.scale", Integer.toString(value), "1", "5")));
            assertThat(messages(recorded, LAW, "WED_2026_05_06"))
                    .containsExactly("The rating " + value + " is not on the scale from 1 to 5.");
        }
    }

    @Test
    void anAnswerBeforeTheArrivalIsRefused() {
        assertThatThrownBy(() -> email().answeredOn(on("TUE_2026_05_05")).build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'receivedOn' <= 'answeredOn', but found: 2026-05-06 > 2026-05-05");
        assertThatThrownBy(() ->
                        new Clarification(PartyRole.PROVIDER, on("WED_2026_05_06"), Optional.of(on("TUE_2026_05_05"))))
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'askedOn' <= 'answeredOn', but found: 2026-05-06 > 2026-05-05");
    }

    /** The rules are known in their edition of 2022: of an earlier day nothing is said. */
    @Test
    void nothingIsWrongBeforeTheEditionIsInForce() {
        Inquiry early = Inquiry.builder()
                .channel(InquiryChannel.EMAIL)
                .receivedOn(on("FRI_2022_10_14"))
                .build();
        Inquiry later = Inquiry.builder()
                .channel(InquiryChannel.EMAIL)
                .receivedOn(on("SAT_2022_10_15"))
                .build();

        assertThat(findings(early, LAW, "TUE_2022_11_01")).isEmpty();
        assertThat(findings(later, LAW, "TUE_2022_11_01"))
                .containsExactly(
                        "BREACH ucc83.p8.email-registration 2022-10-15", "BREACH ucc83.p8.email-answer 2022-10-19");
    }
}
