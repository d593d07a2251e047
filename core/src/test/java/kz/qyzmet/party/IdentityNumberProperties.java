package kz.qyzmet.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import kz.qyzmet.party.InvalidIdentifierException.Rule;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

/** Laws of BIN, IIN and account, against an account of the rules that is written differently. */
class IdentityNumberProperties {

    @Property
    void aNumberMadeByTheRulesIsTaken(@ForAll("bins") String bin, @ForAll("iins") String iin) {
        assertThat(Bin.of(bin).digits()).isEqualTo(bin);
        assertThat(Iin.of(iin).digits()).isEqualTo(iin);
        assertThat(Bin.isValid(bin)).isTrue();
        assertThat(Iin.isValid(iin)).isTrue();
    }

    @Property
    void aSlipInOneDigitIsRefusedUnlessTheCheckDigitMissesIt(
            @ForAll("bins") String bin,
            @ForAll("iins") String iin,
            @ForAll @IntRange(max = 11) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        assertThat(Bin.isValid(slip(bin, place, change)))
                .isEqualTo(Numbers.ends(slip(bin, place, change)) && isBinShape(slip(bin, place, change)));
        String iinSlip = slip(iin, place, change);
        if (!Numbers.ends(iinSlip)) {
            assertThat(Iin.isValid(iinSlip)).isFalse();
        }
    }

    /** The eleventh digit has weight 11 in the first row, so that row does not see it. */
    @Property
    void theFirstRowSeesEverySlipButOneInTheEleventhDigit(
            @ForAll("iins") String iin,
            @ForAll @IntRange(max = 11) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        String slip = slip(iin, place, change);
        boolean bothByTheFirst = Numbers.row(iin.substring(0, 11)) == 1 && Numbers.row(slip.substring(0, 11)) == 1;
        if (bothByTheFirst && place != 10) {
            assertThat(Iin.isValid(slip)).isFalse();
        }
        if (bothByTheFirst && place == 10) {
            assertThat(Iin.isValid(slip)).isTrue();
        }
    }

    @Property
    void validityNeverDependsOnHowTheQuestionIsPut(@ForAll @NumericChars @StringLength(12) String digits) {
        assertThat(Bin.isValid(digits)).isEqualTo(Numbers.ends(digits) && isBinShape(digits));
        if (Bin.isValid(digits)) {
            assertThat(Bin.parse(digits)).isEqualTo(Bin.of(digits));
        } else {
            assertThatThrownBy(() -> Bin.of(digits)).isInstanceOf(InvalidIdentifierException.class);
        }
    }

    @Property
    void spacesAreIgnoredWhereTextIsParsed(@ForAll("bins") String bin, @ForAll @IntRange(max = 12) int place) {
        String spaced = " " + bin.substring(0, place) + "\u00a0 " + bin.substring(place);

        assertThat(Bin.parse(spaced)).isEqualTo(Bin.of(bin));
        assertThat(Bin.isValid(spaced)).isFalse();
    }

    @Property
    void neverMoreThanTheLastFourCharactersAreShown(
            @ForAll("bins") String bin, @ForAll("iins") String iin, @ForAll("accounts") String account) {
        assertThat(Bin.of(bin)).hasToString("********" + bin.substring(8));
        assertThat(Iin.of(iin)).hasToString("********" + iin.substring(8));
        assertThat(BankAccount.of(account)).hasToString("****************" + account.substring(16));
    }

    @Property
    void aRefusalShowsAtMostTheLastFourCharacters(@ForAll @StringLength(max = 60) String text) {
        assertThatThrownBy(() -> Iin.of("x" + text))
                .isInstanceOfSatisfying(InvalidIdentifierException.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(Rule.TWELVE_DIGITS);
                    int masked = refusal.masked().length();
                    assertThat(masked).isLessThanOrEqualTo(40);
                    assertThat(refusal.masked().substring(0, Math.max(0, masked - 4)))
                            .matches("\\**");
                    assertThat(refusal).hasMessageEndingWith("but found: '" + refusal.masked() + "'");
                });
    }

    /** A wrong character anywhere changes the remainder by 97: no slip of one gets through. */
    @Property
    void aSlipInOneDigitOfAnAccountIsRefused(
            @ForAll("accounts") String account,
            @ForAll @IntRange(min = 2, max = 19) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        assertThat(BankAccount.isValid(account)).isTrue();
        assertThat(BankAccount.isValid(slip(account, place, change))).isFalse();
    }

    @Provide
    Arbitrary<String> bins() {
        return Numbers.bins();
    }

    @Provide
    Arbitrary<String> iins() {
        return Numbers.iins();
    }

    /** Digits alone: 98 minus the remainder of the number with K=20, Z=35, 00 behind it. */
    @Provide
    Arbitrary<String> accounts() {
        return Arbitraries.strings().numeric().ofLength(16).map(bank -> {
            int remainder = 0;
            for (char digit : (bank + "203500").toCharArray()) {
                remainder = (remainder * 10 + (digit - '0')) % 97;
            }
            return "KZ" + String.format(Locale.ROOT, "%02d", 98 - remainder) + bank;
        });
    }

    private static boolean isBinShape(String digits) {
        return digits.matches("\\d\\d(0[1-9]|1[012])[456][0123]\\d{6}");
    }

    private static String slip(String digits, int place, int change) {
        int slipped = (digits.charAt(place) - '0' + change) % 10;
        return digits.substring(0, place) + slipped + digits.substring(place + 1);
    }
}
