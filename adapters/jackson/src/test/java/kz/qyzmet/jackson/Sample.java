package kz.qyzmet.jackson;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.Extension;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Suspension;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/** A case with every sort of part that a case can have. */
@Value.Immutable
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allowedClasspathAnnotations = {Override.class})
public interface Sample extends LegalCase {

    Fact registered();

    Optional<Fact> answered();

    Optional<LocalDate> plannedFor();

    Optional<YearMonth> month();

    Optional<Moment> called();

    OptionalInt calls();

    Optional<Citation> ground();

    Optional<OpeningHours> hours();

    Optional<LocalizedText> name();

    Optional<Person> applicant();

    Optional<BigDecimal> fee();

    Optional<Boolean> consent();

    List<String> notes();

    Set<Suspension> suspensions();

    Set<Extension> extensions();

    Map<Severity, Integer> counts();

    List<LocalDate> days();

    List<Nested> nested();

    @Value.Default
    default Count term() {
        return new Count(5, kz.qyzmet.law.LimitUnit.WORKING_DAY);
    }

    @Value.Default
    default boolean urgent() {
        return false;
    }

    @Value.Default
    default int copies() {
        return 1;
    }

    default boolean isLate() {
        return answered().isEmpty();
    }

    default String getWords() {
        return "derived";
    }

    @Value.Check
    default void check() {
        if (copies() < 1) {
            throw new IllegalArgumentException("Invalid number of copies: Expected 1 or more, but found: " + copies());
        }
        if (answered().isPresent()
                && answered().get().day().isBefore(registered().day())) {
            throw new IllegalStateException("Invalid order: Expected 'registered' <= 'answered', but found: "
                    + registered().day() + " > " + answered().get().day());
        }
    }

    @Override
    default Timeline timeline(Reckoner law) {
        return Timeline.of();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        return List.of();
    }

    @Override
    default Sample asKnownOn(LocalDate day) {
        return this;
    }

    @Override
    default Optional<Fact> opened() {
        return Optional.of(registered());
    }

    @Override
    default LocalizedText label() {
        return LocalizedText.same("sample");
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableSample.Builder {
        Builder() {}
    }

    /** A value of another value. */
    @Value.Immutable
    @Value.Style(
            visibility = Value.Style.ImplementationVisibility.PACKAGE,
            overshadowImplementation = true,
            jdkOnly = true,
            allowedClasspathAnnotations = {Override.class})
    interface Nested {

        String title();

        Optional<LocalDate> decidedOn();

        List<Nested> below();

        static Builder builder() {
            return new Builder();
        }

        final class Builder extends ImmutableNested.Builder {
            Builder() {}
        }
    }

    /** An identifier: its own text is masked. */
    record Person(String number) {

        public Person {
            if (!number.matches("\\d{12}")) {
                throw new IllegalArgumentException("Invalid number: Expected 12 digits, but found: '"
                        + kz.qyzmet.text.PersonalData.scrub(number) + "'");
            }
        }

        public static Person of(String number) {
            return new Person(number);
        }

        @Override
        public String toString() {
            return "****" + number.substring(8);
        }
    }
}
