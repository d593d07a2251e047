package kz.qyzmet.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kz.qyzmet.party.InvalidIdentifierException.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1414", "+77011234567", "8 (7172) 74-20-00", "+7 701 123 45 67", "870112345678901"})
    void telephoneNumbersAsPeopleWriteThem(String telephone) {
        ContactDetails contact = ContactDetails.ofTelephone(telephone);

        assertThat(contact.telephone()).hasValue(telephone);
        assertThat(contact.email()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12", "1234567890123456", "77+01", "7701a23", "٧٧٠١", "770.112", "+", "770\n1123", "++7701"})
    void whatIsNoTelephoneNumber(String telephone) {
        assertThatThrownBy(() -> ContactDetails.ofTelephone(telephone))
                .isInstanceOfSatisfying(
                        InvalidIdentifierException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(Rule.TELEPHONE_FORM))
                .hasMessage(
                        "Invalid telephone number: Expected three to fifteen digits, with spaces, hyphens or brackets"
                                + " between them and a plus before them at most, but found: '"
                                + Shown.masked(telephone) + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.kz", "aliya.s+gov@mail.gov.kz", "әлия@пошта.қаз", "o'neil@example.org"})
    void mailAddressesOfAnyScript(String email) {
        assertThat(ContactDetails.ofEmail(email).email()).hasValue(email);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@b.kz",
                "a@",
                "a@b",
                "a@b.k",
                "a@@b.kz",
                "a b@c.kz",
                "a@b..kz",
                "a@b.kz.",
                "a@.kz",
                "<a@b.kz>",
                "a@b.kz\n",
                "a@b.kz,c@d.kz"
            })
    void whatIsNoMailAddress(String email) {
        assertThatThrownBy(() -> ContactDetails.ofEmail(email))
                .isInstanceOfSatisfying(
                        InvalidIdentifierException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(Rule.EMAIL_FORM))
                .hasMessage("Invalid mail address: Expected a name, one @ and a domain with a dot, without spaces, but"
                        + " found: '" + Shown.masked(email) + "'");
    }

    @Test
    void oneContactAtLeast() {
        assertThatThrownBy(() -> new ContactDetails(Optional.empty(), Optional.empty()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Invalid contact details: Expected a telephone number or a mail address, but found: neither");
    }

    @Test
    void contactsAreShownByTheirLastFourCharacters() {
        assertThat(ContactDetails.of("+77011234567", "aliya@mail.kz"))
                .hasToString("ContactDetails[telephone=********4567, email=*********l.kz]");
        assertThat(ContactDetails.ofTelephone("1414")).hasToString("ContactDetails[telephone=****, email=]");
    }

    @Test
    void aLongTextIsNeitherATelephoneNumberNorAnAddressAndCostsNothing() {
        String digits = "7".repeat(1_000_000);

        assertThatThrownBy(() -> ContactDetails.ofTelephone(digits)).isInstanceOf(InvalidIdentifierException.class);
        assertThatThrownBy(() -> ContactDetails.ofEmail("a@" + "b.".repeat(500_000)))
                .isInstanceOf(InvalidIdentifierException.class);
    }

    @Test
    void noLetterOfAPersonsNameIsShown() {
        assertThat(PersonName.of("Ли Ян")).hasToString("****");
        assertThat(PersonName.of("Әлия Серікқызы Нұрланова")).hasToString("****");
        assertThat(PersonName.of("Әлия").full()).isEqualTo("Әлия");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Әлия\nНұрланова"})
    void aNameIsOneLineAndNotBlank(String name) {
        assertThatThrownBy(() -> PersonName.of(name))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid person's name: Expected 1 to 500 characters on one line, not blank, but found: "
                        + name.length() + " characters");
    }
}
