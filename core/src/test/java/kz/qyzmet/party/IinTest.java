package kz.qyzmet.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kz.qyzmet.party.InvalidIdentifierException.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IinTest {

    @ParameterizedTest
    @CsvSource({
        "99123110001, 1899-12-31, MALE",
        "99123120001, 1899-12-31, FEMALE",
        "00010130001, 1900-01-01, MALE",
        "99123140001, 1999-12-31, FEMALE",
        "00010150001, 2000-01-01, MALE",
        "06121160001, 2006-12-11, FEMALE",
        // 2000 was a leap year, as 2004 and 1904; 1900 and 1800 were none.
        "00022950001, 2000-02-29, MALE",
        "04022950001, 2004-02-29, MALE",
        "04022940001, 1904-02-29, FEMALE"
    })
    void theDigitsTellTheDateWithItsCenturyAndTheSex(String eleven, LocalDate birth, Iin.Sex sex) {
        Iin iin = Iin.of(Numbers.complete(eleven));

        assertThat(iin.birthDate()).hasValue(birth);
        assertThat(iin.sex()).hasValue(sex);
    }

    @Test
    void theNumberOfAForeignerTellsNeitherCenturyNorSex() {
        Iin iin = Iin.of(Numbers.complete("85061502345"));

        assertThat(iin.birthDate()).isEmpty();
        assertThat(iin.sex()).isEmpty();
        assertThat(Iin.isValid(Numbers.complete("00022902346"))).isTrue();
        assertThat(Iin.isValid(Numbers.complete("85022902345"))).isFalse();
    }

    /** First row: 0+12+3+8+5+6+42+0+0+0+11 = 87 = 7*11+10; second row: 0+24+5+12+7+8+54+0+0+0+2 = 112 = 10*11+2. */
    @Test
    void aNumberThatOnlyTheSecondRowOfWeightsAllows() {
        assertThat(Numbers.row("06121160001")).isEqualTo(2);
        assertThat(Iin.of("061211600012").birthDate()).hasValue(LocalDate.of(2006, 12, 11));
        assertThatThrownBy(() -> Iin.of("061211600010"))
                .hasMessage("Invalid IIN: Expected a last digit that fits the other eleven, but found: '********0010'");
    }

    /** Both rows give 10: no last digit makes a number of these eleven. */
    @Test
    void aNumberForWhichBothRowsGiveTen() {
        String eleven = "89040231584";

        assertThat(Numbers.row(eleven)).isZero();
        for (int last = 0; last <= 9; last++) {
            String digits = eleven + last;
            assertThatThrownBy(() -> Iin.of(digits))
                    .isInstanceOfSatisfying(
                            InvalidIdentifierException.class,
                            refusal -> assertThat(refusal.rule()).isEqualTo(Rule.NO_CHECK_DIGIT))
                    .hasMessage("Invalid IIN: Expected eleven digits for which there is a check digit, but found:"
                            + " '********584" + digits.charAt(11) + "'");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "06121160001, TWELVE_DIGITS",
        "0612116000122, TWELVE_DIGITS",
        "06121160001O, TWELVE_DIGITS",
        "061211700012, BIRTH_CENTURY",
        "061211900012, BIRTH_CENTURY",
        "061311600012, BIRTH_DATE",
        "060011600012, BIRTH_DATE",
        "061200600012, BIRTH_DATE",
        "061232600012, BIRTH_DATE",
        "060431600012, BIRTH_DATE",
        // 29 February of 2005, 1900 and 1800.
        "050229600012, BIRTH_DATE",
        "000229300012, BIRTH_DATE",
        "000229200012, BIRTH_DATE",
        "061211600013, CHECK_DIGIT"
    })
    void aBrokenRuleIsNamed(String digits, Rule rule) {
        assertThatThrownBy(() -> Iin.of(digits)).isInstanceOfSatisfying(InvalidIdentifierException.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.identifier()).isEqualTo(InvalidIdentifierException.Identifier.IIN);
            assertThat(refusal)
                    .hasMessage(
                            "Invalid IIN: Expected " + rule.expected().en() + ", but found: '" + refusal.masked() + "'")
                    .hasNoCause();
        });
        assertThat(Iin.isValid(digits)).isFalse();
    }
}
