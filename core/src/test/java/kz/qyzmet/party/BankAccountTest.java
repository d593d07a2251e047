package kz.qyzmet.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import kz.qyzmet.party.InvalidIdentifierException.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankAccountTest {

    /** The example of the register of IBAN forms. */
    private static final String EXAMPLE = "KZ86125KZT5004100100";

    @Test
    void anAccountIsKeptInFullAndShownMasked() {
        assertThat(BankAccount.of(EXAMPLE).iban()).isEqualTo(EXAMPLE);
        assertThat(BankAccount.of(EXAMPLE)).hasToString("****************0100");
    }

    @Test
    void peopleWriteAccountsInGroupsAndInSmallLetters() {
        assertThat(BankAccount.parse("kz86 125k zt50 0410 0100 ")).isEqualTo(BankAccount.of(EXAMPLE));
        assertThat(BankAccount.isValid("KZ86 125K ZT50 0410 0100")).isFalse();
        assertThat(BankAccount.isValid("kz86125kzt5004100100")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "KZ86125KZT500410010, KAZAKH_ACCOUNT",
        "KZ86125KZT50041001000, KAZAKH_ACCOUNT",
        "DE89370400440532013000, KAZAKH_ACCOUNT",
        "XK051212012345678906, KAZAKH_ACCOUNT",
        "КZ86125KZT5004100100, KAZAKH_ACCOUNT",
        "KZA6125KZT5004100100, ACCOUNT_FORM",
        "KZ8612AKZT5004100100, ACCOUNT_FORM",
        "KZ86125КZT5004100100, ACCOUNT_FORM",
        "KZ86125kzt5004100100, ACCOUNT_FORM",
        "KZ86125-ZT5004100100, ACCOUNT_FORM",
        "KZ86125KZT5004100101, ACCOUNT_CHECKSUM",
        "KZ68125KZT5004100100, ACCOUNT_CHECKSUM",
        // 97, 98 and 02 would be right: 00, 01 and 99 leave the same remainders.
        "KZ001250000000000094, ACCOUNT_CHECKSUM",
        "KZ011250000000000076, ACCOUNT_CHECKSUM",
        "KZ991250000000000058, ACCOUNT_CHECKSUM"
    })
    void aBrokenRuleIsNamedAndTheAccountNowhere(String iban, Rule rule) {
        assertThatThrownBy(() -> BankAccount.of(iban))
                .isInstanceOfSatisfying(InvalidIdentifierException.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(rule);
                    assertThat(refusal)
                            .hasMessage("Invalid account number: Expected "
                                    + rule.expected().en() + ", but found: '" + "*".repeat(iban.length() - 4)
                                    + iban.substring(iban.length() - 4) + "'");
                    StringWriter trace = new StringWriter();
                    refusal.printStackTrace(new PrintWriter(trace));
                    assertThat(trace.toString()).doesNotContain(iban.substring(4));
                });
    }

    @Test
    void theTwinsOfThoseCheckDigitsAreRight() {
        assertThat(BankAccount.isValid("KZ971250000000000094")).isTrue();
        assertThat(BankAccount.isValid("KZ981250000000000076")).isTrue();
        assertThat(BankAccount.isValid("KZ021250000000000058")).isTrue();
    }
}
