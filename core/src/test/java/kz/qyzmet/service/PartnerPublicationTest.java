package kz.qyzmet.service;

import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.service.InformationCases.LAW;
import static kz.qyzmet.service.InformationCases.findings;
import static kz.qyzmet.service.InformationCases.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kz.qyzmet.OfNorm;
import org.junit.jupiter.api.Test;

/** What is public about partner organizations (Law Art. 23 p. 7). */
class PartnerPublicationTest {

    private static final PartnerInForce AGREEMENT = new PartnerInForce("17", on("MON_2026_04_06"), Optional.empty());

    private static PartnerPosting posted(PublicationPlace place, boolean services, boolean contacts) {
        return PartnerPosting.builder()
                .agreement("17")
                .at(place)
                .servicesListed(services)
                .contactsGiven(contacts)
                .postedOn(on("MON_2026_04_06"))
                .build();
    }

    private static PartnerPublication.Builder complete() {
        return PartnerPublication.builder()
                .addPostings(posted(PublicationPlace.OWN_WEBSITE, true, true))
                .addPostings(posted(PublicationPlace.INTAKE_PLACES, true, true));
    }

    @Test
    @OfNorm({"law88.a23.p7.i1.partner-services-list", "law88.a23.p7.i2.partner-contacts"})
    void servicesAndContactsStandOnTheWebsiteAndAtIntakePlaces() {
        PartnerPublication nothing =
                PartnerPublication.builder().addAgreements(AGREEMENT).build();
        PartnerPublication half = PartnerPublication.builder()
                .addAgreements(AGREEMENT)
                .addPostings(posted(PublicationPlace.OWN_WEBSITE, true, false))
                .addPostings(posted(PublicationPlace.INTAKE_PLACES, false, true))
                .build();

        assertThat(findings(nothing, "FRI_2026_04_03")).isEmpty();
        assertThat(findings(nothing, "MON_2026_04_06"))
                .containsExactly(
                        "BREACH a23.p7.i1.partner-services-list 2026-04-06",
                        "BREACH a23.p7.i1.partner-services-list 2026-04-06",
                        "BREACH a23.p7.i2.partner-contacts 2026-04-06",
                        "BREACH a23.p7.i2.partner-contacts 2026-04-06");
        assertThat(messages(half, "MON_2026_04_06"))
                .containsExactly(
                        "The services of the partner under agreement 17 are not listed here:"
                                + " places where applications are taken in.",
                        "The name and contacts of the partner under agreement 17 are not posted here: own website.");
        assertThat(findings(complete().addAgreements(AGREEMENT).build(), "MON_2026_06_01"))
                .isEmpty();
        assertThat(nothing.timeline(LAW).entries()).isEmpty();
    }

    @Test
    void aPostingThatWasTakenDownIsMissingFromThatDay() {
        PartnerPublication publication = PartnerPublication.builder()
                .addAgreements(AGREEMENT)
                .addPostings(posted(PublicationPlace.INTAKE_PLACES, true, true))
                .addPostings(PartnerPosting.builder()
                        .from(posted(PublicationPlace.OWN_WEBSITE, true, true))
                        .removedOn(on("FRI_2026_05_15"))
                        .build())
                .build();

        assertThat(findings(publication, "THU_2026_05_14")).isEmpty();
        assertThat(findings(publication, "FRI_2026_05_15"))
                .containsExactly(
                        "BREACH a23.p7.i1.partner-services-list 2026-05-15",
                        "BREACH a23.p7.i2.partner-contacts 2026-05-15");
    }

    @Test
    void whatIsPostedOfAnAgreementNotInForceDoesNotFit() {
        PartnerPublication ended = complete()
                .addAgreements(new PartnerInForce("17", on("MON_2026_04_06"), Optional.of(on("FRI_2026_05_15"))))
                .build();

        assertThat(findings(ended, "THU_2026_05_14")).isEmpty();
        assertThat(findings(ended, "FRI_2026_05_15"))
                .containsExactly(
                        "DEFECT a23.p7.i2.partner-contacts 2026-05-15", "DEFECT a23.p7.i2.partner-contacts 2026-05-15");
        assertThat(findings(complete().build(), "MON_2026_04_06")).hasSize(2);
    }

    @Test
    void aNumberIsNeeded() {
        assertThatThrownBy(() -> new PartnerInForce(" ", on("MON_2026_04_06"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid agreement: Expected a number, but found: ' '");
        assertThatThrownBy(() -> PartnerPosting.builder()
                        .from(posted(PublicationPlace.OWN_WEBSITE, true, true))
                        .agreement("")
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid agreement: Expected a number, but found: ''");
    }
}
