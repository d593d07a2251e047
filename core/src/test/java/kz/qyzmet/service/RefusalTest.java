package kz.qyzmet.service;

import static kz.qyzmet.service.Given.application;
import static kz.qyzmet.service.Given.fact;
import static kz.qyzmet.service.Given.found;
import static kz.qyzmet.service.Given.messages;
import static kz.qyzmet.service.Given.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Law Art. 19-1: why a service may be refused, and how. */
class RefusalTest {

    private static final PublicService LICENCE = service()
            .licence(true)
            .refusalGrounds(Set.of())
            .refusalLaws(Set.of("Law on permissions and notifications, Art. 32"))
            .build();

    private static ServiceRefusal.Builder refusal(RefusalGround... grounds) {
        return ServiceRefusal.builder()
                .refusedOn(fact("2026-05-13"))
                .grounds(Set.of(grounds))
                .repliedOn(fact("2026-05-13"))
                .replyGivesReasons(true);
    }

    private static Application refused(ServiceRefusal.Builder refusal) {
        return application(Channel.PROVIDER).refusal(refusal.build()).build();
    }

    private static String answer(Application.Builder application, ServiceRefusal.Builder refusal) {
        Outcome<Application> outcome = application.build().refuse(refusal.build());
        return outcome instanceof Outcome.Refused<Application> refused
                ? refused.citation().id()
                : "accepted";
    }

    @ParameterizedTest
    @CsvSource({
        "UNRELIABLE_DOCUMENTS, law88.a19-1.p2.sp1.unreliable-documents",
        "NON_COMPLIANCE, law88.a19-1.p2.sp2.non-compliance",
        "NEGATIVE_APPROVAL, law88.a19-1.p2.sp3.i1.negative-approval",
        "NEGATIVE_EXAMINATION, law88.a19-1.p2.sp3.i2.negative-examination",
        "ACTIVITY_BAN, law88.a19-1.p2.sp4.activity-ban",
        "SPECIAL_RIGHT_LOSS, law88.a19-1.p2.sp5.special-right-loss",
        "NO_DATA_CONSENT, law88.a19-1.p2.sp6.no-data-consent"
    })
    @OfNorm({
        "law88.a19-1.p2.sp1.unreliable-documents",
        "law88.a19-1.p2.sp2.non-compliance",
        "law88.a19-1.p2.sp3.i1.negative-approval",
        "law88.a19-1.p2.sp3.i2.negative-examination",
        "law88.a19-1.p2.sp4.activity-ban",
        "law88.a19-1.p2.sp5.special-right-loss",
        "law88.a19-1.p2.sp6.no-data-consent"
    })
    void aServiceIsRefusedOnAGroundOfTheLaw(RefusalGround ground, String norm) {
        assertThat(ground.norm()).hasToString(norm);
        ServiceRefusal.Builder refusal = refusal(ground).courtDecisionInForceOn(fact("2026-04-20"));
        assertThat(answer(application(Channel.PROVIDER), refusal)).isEqualTo("accepted");
        assertThat(found(refused(refusal))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RefusalGround.class)
    @OfNorm("law88.a19-1.p4.licence-exclusion")
    void noneOfThemHoldsForALicence(RefusalGround ground) {
        Application.Builder licence = application(Channel.PROVIDER).service(LICENCE);
        assertThat(answer(licence, refusal(ground))).isEqualTo("law88.a19-1.p4.licence-exclusion");
        assertThat(found(licence.refusal(refusal(ground).build()).build()))
                .containsExactly("BREACH law88.a19-1.p4.licence-exclusion 2026-05-13");
        assertThat(answer(
                        application(Channel.PROVIDER).service(LICENCE),
                        refusal().addOtherLaws("Law on permissions and notifications, Art. 32")))
                .isEqualTo("accepted");
        assertThat(answer(
                        application(Channel.PROVIDER).service(LICENCE),
                        refusal(ground).addOtherLaws("Law on permissions and notifications, Art. 32")))
                .as("a lawful ground does not heal an unlawful one")
                .isEqualTo("law88.a19-1.p4.licence-exclusion");
    }

    @Test
    @OfNorm("law88.a19-1.p5.other-grounds")
    void withoutAGroundOrALawNothingIsRefused() {
        assertThat(answer(application(Channel.PROVIDER), refusal())).isEqualTo("law88.a19-1.p5.other-grounds");
        assertThat(answer(application(Channel.PROVIDER), refusal().addOtherLaws(" ")))
                .isEqualTo("law88.a19-1.p5.other-grounds");
        assertThat(answer(application(Channel.PROVIDER), refusal().addOtherLaws("Law on subsoil, Art. 37")))
                .isEqualTo("accepted");
        assertThat(found(refused(refusal()))).containsExactly("BREACH law88.a19-1.p5.other-grounds 2026-05-13");
        assertThat(messages(refused(refusal())))
                .containsExactly("The refusal names neither a ground of Art. 19-1 p. 2 nor another law.");
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVITY_BAN,       '',         law88.a19-1.p2.sp4.activity-ban",
        "ACTIVITY_BAN,       2026-05-12, accepted",
        "ACTIVITY_BAN,       2026-05-13, accepted",
        "ACTIVITY_BAN,       2026-05-14, law88.a19-1.p2.sp4.activity-ban",
        "SPECIAL_RIGHT_LOSS, '',         law88.a19-1.p2.sp5.special-right-loss",
        "SPECIAL_RIGHT_LOSS, 2026-05-13, accepted",
        "SPECIAL_RIGHT_LOSS, 2026-05-14, law88.a19-1.p2.sp5.special-right-loss"
    })
    @OfNorm({"law88.a19-1.p2.sp4.activity-ban", "law88.a19-1.p2.sp5.special-right-loss"})
    void aBanNeedsADecisionInForce(RefusalGround ground, String inForce, String answer) {
        ServiceRefusal.Builder refusal = refusal(ground)
                .courtDecisionInForceOn(inForce.isEmpty() ? Optional.empty() : Optional.of(fact(inForce)));
        assertThat(answer(application(Channel.PROVIDER), refusal)).isEqualTo(answer);
        assertThat(found(refused(refusal)))
                .isEqualTo(answer.equals("accepted") ? List.of() : List.of("BREACH " + answer + " 2026-05-13"));
    }

    @Test
    @OfNorm("law88.a19-1.p2.sp4.activity-ban")
    void aDecisionThatIsOnlyExpectedIsNotInForce() {
        ServiceRefusal.Builder refusal = refusal(RefusalGround.ACTIVITY_BAN)
                .courtDecisionInForceOn(Fact.planned(Moment.parse("2026-05-12"), Given.day("2026-04-01")));
        assertThat(answer(application(Channel.PROVIDER), refusal)).isEqualTo("law88.a19-1.p2.sp4.activity-ban");
        assertThat(found(refused(refusal))).containsExactly("BREACH law88.a19-1.p2.sp4.activity-ban 2026-05-13");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-12T10:00, law88.a19-1.p2.sp6.no-data-consent",
        "2026-05-13,       law88.a19-1.p2.sp6.no-data-consent",
        "2026-05-14,       accepted"
    })
    @OfNorm("law88.a19-1.p2.sp6.no-data-consent")
    void aMissingConsentIsNoGroundWhereOneWasGiven(String given, String answer) {
        Application.Builder agreed = application(Channel.PROVIDER).personalDataConsentOn(fact(given));
        assertThat(answer(agreed, refusal(RefusalGround.NO_DATA_CONSENT))).isEqualTo(answer);
        Application refused =
                agreed.refusal(refusal(RefusalGround.NO_DATA_CONSENT).build()).build();
        assertThat(found(refused))
                .isEqualTo(answer.equals("accepted") ? List.of() : List.of("BREACH " + answer + " 2026-05-13"));
    }

    @Test
    @OfNorm("law88.a14.sp3-1.i10.refusal-grounds")
    void aGroundStandsInTheByLaw() {
        PublicService few =
                service().refusalGrounds(Set.of(RefusalGround.NON_COMPLIANCE)).build();
        assertThat(found(application(Channel.PROVIDER)
                        .service(few)
                        .refusal(refusal(RefusalGround.UNRELIABLE_DOCUMENTS).build())
                        .build()))
                .containsExactly("DEFECT law88.a14.sp3-1.i10.refusal-grounds 2026-05-13");
        assertThat(found(application(Channel.PROVIDER)
                        .service(few)
                        .refusal(refusal(RefusalGround.NON_COMPLIANCE).build())
                        .build()))
                .isEmpty();
        assertThat(found(application(Channel.PROVIDER)
                        .service(service().refusalGrounds(Set.of()).build())
                        .refusal(refusal(RefusalGround.UNRELIABLE_DOCUMENTS).build())
                        .build()))
                .as("where the by-law's grounds are not recorded, none is missed")
                .isEmpty();
    }

    @Test
    @OfNorm("law88.a19-1.p1.reasoned-reply")
    void theRecipientGetsAReplyWithReasons() {
        assertThat(found(refused(refusal(RefusalGround.NON_COMPLIANCE).repliedOn(Optional.empty()))))
                .containsExactly("DEFECT law88.a19-1.p1.reasoned-reply 2026-05-13");
        assertThat(found(refused(refusal(RefusalGround.NON_COMPLIANCE)
                        .repliedOn(fact("2026-05-14"))
                        .replyGivesReasons(false))))
                .containsExactly("BREACH law88.a19-1.p1.reasoned-reply 2026-05-14");
        assertThat(found(refused(refusal(RefusalGround.NON_COMPLIANCE).replyGivesReasons(Optional.empty()))))
                .as("what the reply says is not recorded")
                .isEmpty();
        assertThat(found(
                        refused(refusal(RefusalGround.NON_COMPLIANCE)
                                .repliedOn(fact("2026-05-14"))
                                .replyGivesReasons(false)),
                        Given.day("2026-05-13")))
                .as("the reply is not known yet")
                .containsExactly("DEFECT law88.a19-1.p1.reasoned-reply 2026-05-13");
    }

    @Test
    @OfNorm("law88.a19-1.p3.reapply")
    void whoAppliesAnewHasRemovedTheCauses() {
        Application.Builder renewed = application(Channel.PROVIDER).issuedOn(fact("2026-05-13"));
        assertThat(found(renewed.renewal(new Renewal(fact("2026-04-20"), true)).build()))
                .isEmpty();
        assertThat(found(renewed.renewal(new Renewal(fact("2026-04-20"), false)).build()))
                .containsExactly("DEFECT law88.a19-1.p3.reapply 2026-05-05");
        assertThat(renewed.build().accept(fact("2026-05-05")).isAccepted())
                .as("the Law sets no number of applications and no time between them")
                .isTrue();
    }

    @Test
    void aRefusalOfBeforeMarch2022IsNotJudgedByThisWording() {
        Application old = application(Channel.PROVIDER)
                .submittedOn(fact("2022-02-21"))
                .acceptedOn(fact("2022-02-21"))
                .stageEnteredOn(Optional.empty())
                .refusal(ServiceRefusal.builder()
                        .refusedOn(fact("2022-02-28"))
                        .repliedOn(fact("2022-02-28"))
                        .build())
                .build();
        assertThat(found(old)).isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> refusal().repliedOn(fact("2026-05-12")).build())
                .isExactlyInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'refusedOn' <= 'repliedOn', but found: 2026-05-13 > 2026-05-12");
        assertThatThrownBy(() -> application(Channel.PROVIDER)
                        .build()
                        .refuse(refusal(RefusalGround.NON_COMPLIANCE)
                                .refusedOn(fact("2026-05-04"))
                                .build()))
                .isExactlyInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'submittedOn' <= 'refusal.refusedOn', but found: 2026-05-05 >"
                        + " 2026-05-04");
        assertThatThrownBy(() -> application(Channel.PROVIDER)
                        .renewal(new Renewal(fact("2026-05-06"), true))
                        .build())
                .isExactlyInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'renewal.refusedOn' <= 'submittedOn', but found: 2026-05-06 >"
                        + " 2026-05-05");
    }
}
