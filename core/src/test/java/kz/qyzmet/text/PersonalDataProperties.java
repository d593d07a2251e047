package kz.qyzmet.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class PersonalDataProperties {

    @Property
    void anIdentityNumberNeverGetsThrough(
            @ForAll("words") String before,
            @ForAll @NumericChars @StringLength(12) String number,
            @ForAll("words") String after) {
        assertThat(PersonalData.scrub(before + " " + number + " " + after)).doesNotContain(number);
    }

    @Property
    void anAccountNeverGetsThrough(
            @ForAll("words") String before, @ForAll @NumericChars @StringLength(18) String number) {
        assertThat(PersonalData.scrub(before + " KZ" + number)).doesNotContain(number);
    }

    @Property
    void scrubbingTwiceIsScrubbingOnceForANumberAlone(@ForAll @NumericChars @StringLength(12) String number) {
        String once = PersonalData.scrub(number);
        assertThat(PersonalData.scrub(once)).isEqualTo(once);
    }

    @Property
    void scrubbingNeverChangesTheLengthOfAText(@ForAll String text) {
        assertThat(PersonalData.scrub(text)).hasSameSizeAs(text);
    }

    @Property
    void aMaskHidesAllButFourCharacters(@ForAll @StringLength(min = 5, max = 40) String secret) {
        assertThat(PersonalData.mask(secret))
                .startsWith("*".repeat(secret.length() - 4))
                .endsWith(secret.substring(secret.length() - 4))
                .hasSameSizeAs(secret);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("aяі 2026-05.15:T,;(/'+").ofMaxLength(14);
    }
}
