package kz.qyzmet.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ValidationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes of the program are told to the programmer, at the first validation. */
class DeclarationsTest {

    private static final String REVIEW = StateServicesLaw.Ids.COMPLAINT_REVIEW_BY_PROVIDER;

    private static final LocalDate WED_2026_05_06 = LocalDate.of(2026, 5, 6);

    @WithinTimeLimit(norm = REVIEW, trigger = "registered", done = "answred")
    record Misspelt(LocalDate registered, LocalDate answered) {}

    @WithinTimeLimit(norm = REVIEW, trigger = "registered", done = " ")
    record Nameless(LocalDate registered) {}

    @WithinTimeLimit(norm = REVIEW, trigger = "registered", done = "answered")
    record Texts(LocalDate registered, String answered) {}

    @WithinTimeLimit(norm = REVIEW, trigger = "registered", done = "answered")
    record Loose(LocalDate registered, @Nullable Object answered) {}

    @WithinTimeLimit(norm = REVIEW, trigger = "registered", done = "answered")
    static class Throwing {
        public LocalDate getRegistered() {
            return WED_2026_05_06;
        }

        public LocalDate getAnswered() {
            throw new IllegalStateException("not loaded");
        }
    }

    record Amount(@TengeAmount(min = "ten") BigDecimal amount) {}

    record Bounds(@TengeAmount(min = "2", max = "1") BigDecimal amount) {}

    record Row(LocalDate trigger, LocalDate done) {}

    @Test
    void aPropertyThatThereIsNot() {
        refused(
                new Misspelt(WED_2026_05_06, WED_2026_05_06),
                "Invalid property: Expected 'answred' of " + Misspelt.class.getName()
                        + " as getAnswred(), answred() or a field, but found none");
        refused(new Nameless(WED_2026_05_06), "Invalid property: Expected a name, but found: ' '");
    }

    @Test
    void aPropertyThatHoldsNoTime() {
        refused(
                new Texts(WED_2026_05_06, "2026-05-15"),
                "Invalid property: Expected 'answered' of " + Texts.class.getName()
                        + " to be one of LocalDate, LocalDateTime, OffsetDateTime, ZonedDateTime, Instant, Moment, Fact,"
                        + " Optional, but found: java.lang.String");
        for (Object held : new Object[] {"2026-05-15", Optional.of("2026-05-15")}) {
            refused(
                    new Loose(WED_2026_05_06, held),
                    "Invalid property: Expected LocalDate, LocalDateTime, OffsetDateTime, ZonedDateTime, Instant, Moment,"
                            + " Fact, Optional, but found: java.lang.String");
        }
        assertThat(Host.ENGLISH.messages(new Loose(WED_2026_05_06, null))).isEmpty();
    }

    @Test
    void aBeanThatThrowsIsHeardWithItsCause() {
        assertThatThrownBy(() -> Host.ENGLISH.messages(new Throwing()))
                .isInstanceOf(ValidationException.class)
                .rootCause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not loaded");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "law88.a25.p2.review | Unknown norm: Expected an id of the catalogue, but found: 'law88.a25.p2.review'; nearest: law88.a25.p2.provider-review, law88.a25.p2.authority-review, law88.a25.p1.special-procedure",
                "Art. 25 | Invalid norm id: Expected segments of lower-case letters, digits and '-' joined by '.', such as law88.a25.p2.provider-review, but found: 'Art. 25'",
                "law88.preamble.scope | Expected a norm that sets a last or an earliest day, but found: law88.preamble.scope, a DEFINITION",
                "law88.a27-1.p4.sp3.appeal-received | Expected a norm that sets a last or an earliest day, but found: law88.a27-1.p4.sp3.appeal-received, a ELIGIBILITY",
                "law88.a27-1.p5.once-a-year | Expected a norm that sets a last or an earliest day, but found: law88.a27-1.p5.once-a-year, a PROHIBITION"
            })
    void aNormThatSetsNoTerm(String norm, String message) {
        WithinTimeLimitValidator validator = new WithinTimeLimitValidator();
        WithinTimeLimit constraint =
                Annotations.of(WithinTimeLimit.class, Map.of("norm", norm, "trigger", "trigger", "done", "done"));

        assertThatThrownBy(() -> {
                    validator.initialize(constraint);
                    validator.isValid(
                            new Row(WED_2026_05_06, WED_2026_05_06), new PlainContext("2026-05-06T00:00:00Z"));
                })
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage("Invalid @WithinTimeLimit: " + message);
    }

    /** Whatever the catalogue holds, a norm is a term that is judged, or refused by a clear word. */
    @Test
    void everyNormIsATermOrIsRefused() {
        for (NormId norm :
                Edition.standard().norms().all().stream().map(one -> one.id()).toList()) {
            WithinTimeLimitValidator validator = new WithinTimeLimitValidator();
            validator.initialize(Annotations.of(
                    WithinTimeLimit.class,
                    Map.of("norm", norm.id(), "trigger", "trigger", "done", "done", "orOverdue", true)));
            try {
                validator.isValid(new Row(WED_2026_05_06, WED_2026_05_06), new PlainContext("2026-05-06T00:00:00Z"));
            } catch (ConstraintDeclarationException refused) {
                assertThat(refused)
                        .hasMessageStartingWith("Invalid @WithinTimeLimit: Expected a norm that sets a last or an"
                                + " earliest day, but found: " + norm);
            }
        }
    }

    @Test
    void boundsThatAreNone() {
        refused(
                new Amount(BigDecimal.ONE),
                "Invalid @TengeAmount: Expected 'min' to be a decimal number, but found: 'ten'");
        refused(new Bounds(BigDecimal.ONE), "Invalid @TengeAmount: Expected 'min' <= 'max', but found: 2 > 1");
    }

    private static void refused(Object bean, String message) {
        assertThatThrownBy(() -> Host.ENGLISH.messages(bean))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage(message);
    }
}
