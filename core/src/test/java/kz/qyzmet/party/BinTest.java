package kz.qyzmet.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import kz.qyzmet.party.InvalidIdentifierException.Identifier;
import kz.qyzmet.party.InvalidIdentifierException.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinTest {

    /** Numbers that banks publish for themselves and their branches, and one made by hand. */
    @ParameterizedTest
    @CsvSource({
        "940140000385, 94, JANUARY, RESIDENT_LEGAL_ENTITY, HEAD",
        "950341000052, 95, MARCH, RESIDENT_LEGAL_ENTITY, BRANCH",
        "961141000023, 96, NOVEMBER, RESIDENT_LEGAL_ENTITY, BRANCH",
        "070941024691, 7, SEPTEMBER, RESIDENT_LEGAL_ENTITY, BRANCH",
        "990140004654, 99, JANUARY, RESIDENT_LEGAL_ENTITY, HEAD"
    })
    void theDigitsTell(String digits, int year, Month month, Bin.Kind kind, Bin.Unit unit) {
        Bin bin = Bin.of(digits);

        assertThat(Numbers.ends(digits)).isTrue();
        assertThat(bin.yearOfCentury()).isEqualTo(year);
        assertThat(bin.month()).isEqualTo(month);
        assertThat(bin.kind()).isEqualTo(kind);
        assertThat(bin.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "15065000001, NON_RESIDENT_LEGAL_ENTITY, HEAD",
        "15066000001, JOINT_ENTREPRENEURS, HEAD",
        "15066300001, JOINT_ENTREPRENEURS, JOINT_FARM",
        "15065200001, NON_RESIDENT_LEGAL_ENTITY, REPRESENTATION"
    })
    void theOtherKindsAndUnits(String eleven, Bin.Kind kind, Bin.Unit unit) {
        Bin bin = Bin.of(Numbers.complete(eleven));

        assertThat(bin.kind()).isEqualTo(kind);
        assertThat(bin.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        // The number's year 94 and 07, month 01 and 09.
        "940140000385, 2026-11-22, 1994-01",
        "940140000385, 1994-01-01, 1994-01",
        "940140000385, 1993-12-31, 1894-01",
        "070941024691, 2026-11-22, 2007-09",
        "070941024691, 2007-09-01, 2007-09",
        "070941024691, 2007-08-31, 1907-09"
    })
    void theCenturyIsDecidedByADayOnWhichItWasRegistered(String digits, LocalDate asOf, YearMonth registered) {
        assertThat(Bin.of(digits).registered(asOf)).isEqualTo(registered);
    }

    @ParameterizedTest
    @CsvSource({
        "94014000038, TWELVE_DIGITS, twelve digits, *******0038",
        "9401400003855, TWELVE_DIGITS, twelve digits, *********3855",
        "94014000038X, TWELVE_DIGITS, twelve digits, ********038X",
        "٩٤٠١٤٠٠٠٠٣٨٥, TWELVE_DIGITS, twelve digits, ********٠٣٨٥",
        "940040000385, REGISTRATION_MONTH, a month from 01 to 12 in digits 3 and 4, ********0385",
        "941340000385, REGISTRATION_MONTH, a month from 01 to 12 in digits 3 and 4, ********0385",
        "940130000385, BIN_KIND, '4, 5 or 6 as digit 5', ********0385",
        "940170000385, BIN_KIND, '4, 5 or 6 as digit 5', ********0385",
        "940144000385, BIN_UNIT, '0, 1, 2 or 3 as digit 6', ********0385",
        "940140000386, CHECK_DIGIT, a last digit that fits the other eleven, ********0386",
        "940140000384, CHECK_DIGIT, a last digit that fits the other eleven, ********0384"
    })
    void aBrokenRuleIsNamedAndTheNumberIsNot(String digits, Rule rule, String expected, String masked) {
        assertThatThrownBy(() -> Bin.of(digits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid BIN: Expected " + expected + ", but found: '" + masked + "'")
                .hasNoCause()
                .isInstanceOfSatisfying(InvalidIdentifierException.class, refusal -> {
                    assertThat(refusal.identifier()).isEqualTo(Identifier.BIN);
                    assertThat(refusal.rule()).isEqualTo(rule);
                    assertThat(refusal.masked()).isEqualTo(masked);
                });
        assertThat(Bin.isValid(digits)).isFalse();
    }

    @Test
    void aRefusalSpeaksThreeLanguages() {
        assertThatThrownBy(() -> Bin.of("940140000386"))
                .isInstanceOfSatisfying(InvalidIdentifierException.class, refusal -> {
                    assertThat(refusal.text().en()).isEqualTo(refusal.getMessage());
                    assertThat(refusal.text().ru())
                            .isEqualTo("Неверно: БИН. Ожидается: последняя цифра, соответствующая остальным"
                                    + " одиннадцати; указано: «********0386»");
                    assertThat(refusal.text().kk())
                            .isEqualTo("Қате: БСН. Күтілетіні: қалған он бір цифрға сәйкес келетін соңғы цифр;"
                                    + " көрсетілгені: «********0386»");
                });
    }

    @Test
    void aLongOrBrokenTextStaysOneShortLine() {
        assertThatThrownBy(() -> Bin.of("7".repeat(100_000) + "a\n\t\u2028"))
                .hasMessage("Invalid BIN: Expected twelve digits, but found: '" + "*".repeat(36) + "a???'");
        assertThatThrownBy(() -> Bin.of("")).hasMessage("Invalid BIN: Expected twelve digits, but found: ''");
        assertThatThrownBy(() -> Bin.of("123")).hasMessage("Invalid BIN: Expected twelve digits, but found: '***'");
    }

    @Test
    void peopleGroupDigitsWithSpaces() {
        assertThat(Bin.parse(" 990 140\u202f004 654 ")).isEqualTo(Bin.of("990140004654"));
        assertThatThrownBy(() -> Bin.of("990 140 004 654"))
                .hasMessage("Invalid BIN: Expected twelve digits, but found: '*********** 654'");
        assertThatThrownBy(() -> Bin.parse("990-140-004-654")).isInstanceOf(InvalidIdentifierException.class);
    }
}
