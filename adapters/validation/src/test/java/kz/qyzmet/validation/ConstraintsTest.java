package kz.qyzmet.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints on a bean of a host. */
class ConstraintsTest {

    private static final String BIN = "940140000385";
    private static final String BRANCH = "950341000052";
    private static final String IIN = "061211600012";
    private static final String ACCOUNT = "KZ86125KZT5004100100";

    private static final String BIN_MESSAGE =
            "must be a BIN: twelve digits with a month, a kind and a right check digit";
    private static final String IIN_MESSAGE =
            "must be an IIN: twelve digits with a date of birth and a right check digit";
    private static final String ACCOUNT_MESSAGE =
            "must be an account of Kazakhstan: KZ and eighteen characters with right check digits";

    @Test
    void aRightFormHasNoFault() {
        ApplicantForm form = new ApplicantForm();
        form.bin = BIN;
        form.iin = CharBuffer.wrap("061211 600012");
        form.account = ACCOUNT;
        form.accountOnPaper = "kz86 125k zt50 0410 0100";
        form.branches = List.of(BRANCH, BIN);
        form.heirs = Map.of(IIN, "half");
        form.head = BIN;
        form.setFounder(IIN);

        assertThat(Host.ENGLISH.messages(form)).isEmpty();
    }

    @Test
    void whatIsNotGivenIsValid() {
        assertThat(Host.ENGLISH.messages(new ApplicantForm())).isEmpty();
    }

    @Test
    void everyPlaceIsReached() {
        ApplicantForm form = new ApplicantForm();
        form.bin = "940140000386";
        form.iin = "061211600010";
        form.account = "KZ86 125K ZT50 0410 0100";
        form.accountOnPaper = "KZ86 125K ZT50 0410 0101";
        form.branches = List.of(BIN, IIN);
        form.heirs = Map.of(BIN, "half");
        form.head = BRANCH;
        form.setFounder("");

        assertThat(Host.ENGLISH.messages(form))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "bin",
                        BIN_MESSAGE,
                        "iin",
                        IIN_MESSAGE,
                        "account",
                        ACCOUNT_MESSAGE,
                        "accountOnPaper",
                        ACCOUNT_MESSAGE,
                        "branches[1].<list element>",
                        BIN_MESSAGE,
                        "heirs<K>[" + BIN + "].<map key>",
                        IIN_MESSAGE,
                        "head",
                        "must be a head office",
                        "founder",
                        IIN_MESSAGE));
    }

    @Test
    void aConstraintOfTheHostIsComposedOfOurs() {
        ApplicantForm form = new ApplicantForm();
        form.head = "940140000386";

        assertThat(Host.ENGLISH.messages(form)).isEqualTo(Map.of("head", BIN_MESSAGE));
    }

    @Test
    void groupsAskForDifferentThings() {
        ApplicantForm form = new ApplicantForm();
        form.iin = "061211 600012";

        assertThat(Host.ENGLISH.messages(form)).isEmpty();
        assertThat(Host.ENGLISH.messages(form, ApplicantForm.Contract.class))
                .isEqualTo(Map.of("iin", "{host.contract.iin}"));
    }

    @Test
    void parametersAndResultsOfMethodsAreReached() throws NoSuchMethodException {
        ApplicantForm form = new ApplicantForm();
        Method register = ApplicantForm.class.getMethod("register", String.class, String.class);

        assertThat(Host.ENGLISH.<Map<String, String>>ask(validator -> Host.byPlace(
                        validator.forExecutables().validateParameters(form, register, new Object[] {IIN, BIN}))))
                .isEqualTo(Map.of("register.bin", BIN_MESSAGE, "register.director", IIN_MESSAGE));
        assertThat(Host.ENGLISH.<Set<?>>ask(
                        validator -> validator.forExecutables().validateReturnValue(form, register, IIN)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"940140000386", "061211600012", "Әлия Нұрланова", "", "${1+1}", "{kz}", "KZ86125KZT5004100100"})
    void noMessageShowsTheValue(String value) {
        ApplicantForm form = new ApplicantForm();
        form.bin = value;

        assertThat(Host.ENGLISH.messages(form)).isEqualTo(Map.of("bin", BIN_MESSAGE));
    }

    @Test
    void theThreeConstraintsOfferTheSame() {
        for (Class<?> constraint : List.of(ValidBin.class, ValidIin.class, ValidKazakhIban.class)) {
            assertThat(Arrays.stream(constraint.getDeclaredMethods()).map(Method::getName))
                    .containsExactlyInAnyOrder("message", "groups", "payload", "asWritten");
        }
    }
}
