package kz.qyzmet.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.qyzmet.OfNorm;
import kz.qyzmet.law.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PartiesTest {

    private static final Bin BANK = Bin.of("940140000385");
    private static final Bin JOINT = Bin.of(Numbers.complete("15066000001"));
    private static final Iin PERSON = Iin.of("061211600012");

    @ParameterizedTest
    @CsvSource({
        "INDIVIDUAL, true, true, true",
        "INDIVIDUAL_ENTREPRENEUR, true, false, true",
        "PRIVATE_PRACTITIONER, true, false, true",
        "LEGAL_CONSULTANT, true, false, true",
        "LEGAL_ENTITY, true, false, false",
        "FOREIGN_INDIVIDUAL, true, true, true",
        "STATELESS_PERSON, true, true, true",
        "FOREIGN_LEGAL_ENTITY, true, false, false",
        "CENTRAL_STATE_BODY, false, false, false",
        "FOREIGN_MISSION, false, false, false",
        "LOCAL_EXECUTIVE_BODY, false, false, false",
        "AKIM, false, false, false"
    })
    @OfNorm({"law88.a1.sp3.excluded-bodies", "law88.a1.sp5-2.support-measure-individuals"})
    void whatTheLawLetsEachKindDo(PersonKind kind, boolean receives, boolean supported, boolean natural) {
        assertThat(kind.mayReceiveServices()).isEqualTo(receives);
        assertThat(kind.isStateBody()).isEqualTo(!receives);
        assertThat(kind.countsAsIndividualForSupport()).isEqualTo(supported);
        assertThat(kind.isNaturalPerson()).isEqualTo(natural);
        assertThat(kind.mayProvideServices()).isTrue();
        assertThat(ServiceRecipient.of(kind).isAccepted()).isEqualTo(receives);
        assertThat(kind.admitToSupportOfIndividuals().isAccepted()).isEqualTo(supported);
    }

    @Test
    @OfNorm("law88.a1.sp5-2.support-measure-individuals")
    void anEntrepreneurIsNotSupportedAsAnIndividual() {
        assertThat(PersonKind.INDIVIDUAL_ENTREPRENEUR.admitToSupportOfIndividuals())
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
                    assertThat(refused.citation()).isEqualTo(PartyNorms.SUPPORT_OF_INDIVIDUALS);
                    assertThat(refused.reason().en())
                            .isEqualTo("A support measure for individuals is not open to this kind of person:"
                                    + " individual entrepreneur.");
                });
    }

    @Test
    @OfNorm("law88.a1.sp3.excluded-bodies")
    void anAkimIsNoRecipient() {
        assertThat(ServiceRecipient.of(PersonKind.AKIM)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.citation()).isEqualTo(PartyNorms.EXCLUDED_BODIES);
            assertThat(refused.reason().kk())
                    .isEqualTo("Заң бойынша көрсетілетін қызметті алушы болып табылмайды: әкім.");
        });
        assertThatThrownBy(
                        () -> ServiceRecipient.builder().kind(PersonKind.AKIM).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid recipient: Expected a kind that may receive services"
                        + " (law88.a1.sp3.excluded-bodies), but found: AKIM");
    }

    @Test
    void aRecipientNeverShowsWhoItIs() {
        ServiceRecipient recipient = ServiceRecipient.of(
                        PersonKind.INDIVIDUAL,
                        known -> known.name(PersonName.of("Әлия Нұрланова"))
                                .iin(PERSON)
                                .contact(ContactDetails.of("+77011234567", "aliya@mail.kz")))
                .value();

        assertThat(recipient.role()).isEqualTo(PartyRole.RECIPIENT);
        assertThat(recipient.label()).isEqualTo(PartyRole.RECIPIENT.label());
        assertThat(recipient)
                .hasToString("ServiceRecipient{kind=INDIVIDUAL, name=****, iin=********0012,"
                        + " contact=ContactDetails[telephone=********4567, email=*********l.kz]}");
    }

    @Test
    void anOrganisationIsKnownByItsName() {
        ServiceRecipient recipient = ServiceRecipient.builder()
                .kind(PersonKind.LEGAL_ENTITY)
                .organizationName("Алма ЖШС")
                .bin(BANK)
                .build();

        assertThat(recipient.label().ru()).isEqualTo("Алма ЖШС");
        assertThat(recipient.toString()).contains("Алма ЖШС").doesNotContain("94014000");
    }

    @Test
    void namesAndNumbersFitTheKind() {
        refused(
                "name",
                "LEGAL_ENTITY",
                "a person's name",
                b -> b.kind(PersonKind.LEGAL_ENTITY).name(PersonName.of("Әлия")));
        refused(
                "iin",
                "FOREIGN_LEGAL_ENTITY",
                "an IIN",
                b -> b.kind(PersonKind.FOREIGN_LEGAL_ENTITY).iin(PERSON));
        refused(
                "organizationName",
                "INDIVIDUAL",
                "the name of an organisation",
                b -> b.kind(PersonKind.INDIVIDUAL).organizationName("Алма ЖШС"));
        refused(
                "bin",
                "INDIVIDUAL",
                "the BIN of joint entrepreneurs",
                b -> b.kind(PersonKind.INDIVIDUAL).bin(JOINT));
        refused(
                "bin",
                "INDIVIDUAL_ENTREPRENEUR",
                "the BIN of a legal entity",
                b -> b.kind(PersonKind.INDIVIDUAL_ENTREPRENEUR).bin(BANK));
        refused(
                "bin",
                "LEGAL_ENTITY",
                "the BIN of joint entrepreneurs",
                b -> b.kind(PersonKind.LEGAL_ENTITY).bin(JOINT));
        assertThat(ServiceRecipient.of(
                                PersonKind.INDIVIDUAL_ENTREPRENEUR,
                                b -> b.iin(PERSON).bin(JOINT))
                        .isAccepted())
                .isTrue();
    }

    private static void refused(String part, String kind, String found, Consumer<ServiceRecipient.Builder> parts) {
        ServiceRecipient.Builder builder = ServiceRecipient.builder();
        parts.accept(builder);
        assertThatThrownBy(builder::build)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Invalid recipient: Expected '" + part + "' to fit the kind " + kind + ", but found: " + found);
    }

    @Test
    void everyPartyHasTheRoleOfTheCatalogue() {
        List<Party> parties = List.of(
                StateCorporation.of(),
                PartnerOrganization.of("Алма ЖШС", BANK),
                new Agent(PersonName.of("Әлия Нұрланова"), PERSON),
                ServiceProvider.of("Полиция", PersonKind.CENTRAL_STATE_BODY),
                CentralStateBody.of("Министерство"),
                LocalExecutiveBody.of("Акимат", LocalLevel.REGION),
                QualityAuthority.of("Агентство"),
                ServicesAuthority.of("Министерство"),
                InformatizationAuthority.of("Министерство"),
                ContactCenter.of("1414"),
                InfrastructureOperator.of("Оператор"),
                ServiceRecipient.of(PersonKind.INDIVIDUAL).value());

        assertThat(parties)
                .extracting(Party::role)
                .containsExactly(
                        PartyRole.STATE_CORP,
                        PartyRole.PARTNER,
                        PartyRole.AGENT,
                        PartyRole.PROVIDER,
                        PartyRole.CENTRAL_BODY,
                        PartyRole.LOCAL_BODY,
                        PartyRole.QUALITY_AUTHORITY,
                        PartyRole.SVC_AUTHORITY,
                        PartyRole.ICT_AUTHORITY,
                        PartyRole.CONTACT_CENTER,
                        PartyRole.ICI_OPERATOR,
                        PartyRole.RECIPIENT);
        assertThat(parties).hasSize(Party.class.getPermittedSubclasses().length);
        assertThat(parties)
                .extracting(party -> party.label().ru())
                .containsExactly(
                        "Государственная корпорация",
                        "Алма ЖШС",
                        "агент",
                        "Полиция",
                        "Министерство",
                        "Акимат",
                        "Агентство",
                        "Министерство",
                        "Министерство",
                        "1414",
                        "Оператор",
                        "услугополучатель");
    }

    @Test
    void personsBehindAPartyAreHidden() {
        assertThat(new Agent(PersonName.of("Әлия Нұрланова"), PERSON))
                .hasToString("Agent[name=****, iin=********0012]");
        assertThat(new PartnerOrganization("ЖК Нұрланова", Optional.empty(), Optional.of(PERSON)))
                .hasToString("PartnerOrganization[name=****, bin=, iin=********0012]");
        assertThat(PartnerOrganization.of("Алма ЖШС", BANK))
                .hasToString("PartnerOrganization[name=Алма ЖШС, bin=********0385, iin=]");
        assertThat(ServiceProvider.of("Нұрланова", PersonKind.PRIVATE_PRACTITIONER))
                .hasToString("ServiceProvider[name=****, kind=PRIVATE_PRACTITIONER, bin=]");
        assertThat(ServiceProvider.of("Нұрланова", PersonKind.PRIVATE_PRACTITIONER)
                        .label())
                .isEqualTo(PartyRole.PROVIDER.label());
        assertThat(new StateCorporation(Optional.of(BANK)).toString()).doesNotContain("94014000");
        assertThat(ServiceProvider.of("Полиция", PersonKind.CENTRAL_STATE_BODY).isStateBody())
                .isTrue();
        assertThat(ServiceProvider.of("Алма ЖШС", PersonKind.LEGAL_ENTITY).isStateBody())
                .isFalse();
    }

    @Test
    void aPartnerIsAnEntityOrAnEntrepreneur() {
        assertThatThrownBy(() -> new PartnerOrganization("Алма", Optional.of(BANK), Optional.of(PERSON)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid business entity: Expected a BIN or an IIN, but found: both");
        assertThatThrownBy(() -> CentralStateBody.of(" "))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid name of an organisation: Expected 1 to 500 characters on one line, not blank, but"
                        + " found: ' '");
    }

    @Test
    void aNameThatIsRefusedShowsNoNumber() {
        assertThatThrownBy(() -> ContactCenter.of("061211600012\n")).hasMessageEndingWith("but found: '********0012?'");
    }

    @ParameterizedTest
    @EnumSource
    void aLevelSaysWhetherAnAkimActs(LocalLevel level) {
        List<LocalLevel> akims = Arrays.asList(
                LocalLevel.CITY_DISTRICT,
                LocalLevel.CITY_OF_DISTRICT_SIGNIFICANCE,
                LocalLevel.SETTLEMENT,
                LocalLevel.VILLAGE,
                LocalLevel.RURAL_DISTRICT);

        assertThat(level.kind()).isEqualTo(akims.contains(level) ? PersonKind.AKIM : PersonKind.LOCAL_EXECUTIVE_BODY);
        assertThat(level.label().kk()).isNotBlank();
    }
}
