package kz.qyzmet.service;

import static kz.qyzmet.service.Given.fact;
import static kz.qyzmet.service.Given.found;
import static kz.qyzmet.service.Given.messages;
import static kz.qyzmet.service.Given.rendered;
import static kz.qyzmet.service.Given.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Law Art. 5 p. 2 and 20 p. 6: what nobody may demand, and what needs the consent of the recipient. */
class DemandsAndConsentTest {

    private static final String AVAILABLE = "BREACH law88.a5.p2.pt2.sp1.no-demand-available-data 2026-05-06";
    private static final String NOTARIZED = "BREACH law88.a5.p2.pt2.sp2.no-demand-notarized-copies 2026-05-06";
    private static final String CELLULAR = "BREACH law88.a21.p2-3.cellular-legal-force 2026-05-06";
    private static final String DIGITAL = "BREACH law88.a5.p2.sp13.use-digital-documents 2026-05-06";

    private static Application demanding(String name, DemandCircumstance... circumstances) {
        return rendered(Channel.PROVIDER)
                .addDemanded(new DemandedDocument(name, fact("2026-05-06"), Set.of(circumstances)))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                                | ''",
                "OBTAINABLE_FROM_SYSTEMS                                         | " + AVAILABLE,
                "NOTARIZED_COPY                                                  | ''",
                "ORIGINAL_SHOWN                                                  | ''",
                "NOTARIZED_COPY,ORIGINAL_SHOWN                                   | " + NOTARIZED,
                "NOTARIZED_COPY,ORIGINAL_SHOWN,SOCIAL_PROTECTION_LAW             | ''",
                "NOTARIZED_COPY,SOCIAL_PROTECTION_LAW                            | ''",
                "OBTAINABLE_FROM_SYSTEMS,SOCIAL_PROTECTION_LAW                   | " + AVAILABLE,
                "OBTAINABLE_FROM_SYSTEMS,NOTARIZED_COPY,ORIGINAL_SHOWN,SOCIAL_PROTECTION_LAW | " + AVAILABLE,
                "OBTAINABLE_FROM_SYSTEMS,NOTARIZED_COPY,ORIGINAL_SHOWN           | " + AVAILABLE + ", " + NOTARIZED,
                "RESULT_BY_CELLULAR_DEVICE                                       | " + CELLULAR,
                "RESULT_BY_CELLULAR_DEVICE,SOCIAL_PROTECTION_LAW                 | " + CELLULAR,
                "DIGITAL_DOCUMENT_OFFERED                                        | " + DIGITAL
            })
    @OfNorm({
        "law88.a5.p2.pt2.sp1.no-demand-available-data",
        "law88.a5.p2.pt2.sp2.no-demand-notarized-copies",
        "law88.a21.p2-3.cellular-legal-force",
        "law88.a5.p2.sp13.use-digital-documents"
    })
    void whatTheLawForbidsToDemandIsFound(String circumstances, String findings) {
        DemandCircumstance[] given = circumstances == null
                ? new DemandCircumstance[0]
                : Arrays.stream(circumstances.split(",", -1))
                        .map(DemandCircumstance::valueOf)
                        .toArray(DemandCircumstance[]::new);
        assertThat(String.join(", ", found(demanding("identity document", given))))
                .isEqualTo(findings);
    }

    @Test
    @OfNorm("law88.a3.pt2.i2.no-red-tape")
    void whatTheListDoesNotHoldMayNotBeDemanded() {
        assertThat(found(demanding("photograph"))).containsExactly("BREACH law88.a3.pt2.i2.no-red-tape 2026-05-06");
        assertThat(messages(demanding("photograph")))
                .containsExactly("A document was demanded that the list of the by-law does not hold: photograph.");
        PublicService other =
                service().name("A portrait").documents(Set.of("photograph")).build();
        DemandedDocument photograph = new DemandedDocument("photograph", fact("2026-05-06"), Set.of());
        Application together = rendered(Channel.PROVIDER)
                .addBundledWith(other)
                .addDemanded(photograph)
                .addDocuments(Given.document("photograph"))
                .build();
        assertThat(found(together)).as("the list of either service").isEmpty();
        assertThat(found(rendered(Channel.PROVIDER)
                        .service(service().documents(Set.of()).build())
                        .addDemanded(photograph)
                        .build()))
                .isEmpty();
    }

    @Test
    void aDemandMasksWhatItQuotes() {
        assertThat(messages(demanding("paper of 061211600012\nand aliya@mail.kz")))
                .singleElement()
                .asString()
                .contains("paper of ********0012?and")
                .doesNotContain("061211600012", "aliya", "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "STATE_CORPORATION, law88.a20.p6.secret-consent",
        "PROVIDER, law88.a5.p2.sp12.secret-consent",
        "PARTNER, law88.a5.p2.sp12.secret-consent"
    })
    @OfNorm({"law88.a20.p6.secret-consent", "law88.a5.p2.sp12.secret-consent"})
    void secretsAreUsedWithConsentAlone(Channel channel, String norm) {
        Application.Builder used = rendered(channel).secretsUsedOn(fact("2026-05-06T10:00"));
        String breach = "BREACH " + norm + " 2026-05-06";
        assertThat(found(used.build())).containsExactly(breach);
        assertThat(found(used.lawWithoutConsent("Law on social protection, Art. 5")
                        .build()))
                .isEmpty();
        assertThat(found(used.lawWithoutConsent(" ").build()))
                .as("a blank citation names no law")
                .containsExactly(breach);
        Application.Builder agreed = used.lawWithoutConsent(Optional.empty());
        assertThat(found(agreed.consent(new Consent(ConsentForm.WRITTEN, fact("2026-05-06T10:00")))
                        .build()))
                .isEmpty();
        assertThat(found(agreed.consent(new Consent(ConsentForm.WRITTEN, fact("2026-05-06")))
                        .build()))
                .as("the same day, the hour of one not known")
                .isEmpty();
        assertThat(found(agreed.consent(new Consent(ConsentForm.WRITTEN, fact("2026-05-06T10:01")))
                        .build()))
                .containsExactly(breach);
        assertThat(found(agreed.consent(new Consent(
                                ConsentForm.WRITTEN, Fact.planned(Moment.parse("2026-05-05"), Given.day("2026-05-01"))))
                        .build()))
                .as("a consent that was only expected")
                .containsExactly(breach);
    }

    @ParameterizedTest
    @EnumSource(ConsentForm.class)
    @OfNorm({
        "law88.a5.p2.sp12.i1.consent-written",
        "law88.a5.p2.sp12.i2.consent-eds",
        "law88.a5.p2.sp12.i3.consent-cellular"
    })
    void theLawNamesThreeFormsOfConsentForTheProvider(ConsentForm form) {
        Consent consent = new Consent(form, fact("2026-05-05"));
        boolean named = form != ConsentForm.OTHER;
        assertThat(found(rendered(Channel.PROVIDER)
                        .secretsUsedOn(fact("2026-05-06"))
                        .consent(consent)
                        .build()))
                .isEqualTo(named ? List.of() : List.of("BREACH law88.a5.p2.sp12.secret-consent 2026-05-06"));
        assertThat(found(rendered(Channel.STATE_CORPORATION)
                        .secretsUsedOn(fact("2026-05-06"))
                        .consent(consent)
                        .build()))
                .as("Art. 20 p. 6 names no form")
                .isEqualTo(named ? List.of() : List.of("DOUBT law88.a20.p6.secret-consent 2026-05-06"));
    }

    @Test
    void theFormsOfConsentHaveTheirNorms() {
        assertThat(Arrays.stream(ConsentForm.values())
                        .map(form -> form.norm().map(Object::toString).orElse("none"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo("law88.a5.p2.sp12.i1.consent-written law88.a5.p2.sp12.i2.consent-eds"
                        + " law88.a5.p2.sp12.i3.consent-cellular none");
    }

    @Test
    void anUnusedConsentIsNoMatter() {
        assertThat(found(rendered(Channel.PROVIDER)
                        .consent(new Consent(ConsentForm.OTHER, fact("2026-05-06")))
                        .build()))
                .isEmpty();
    }
}
