package kz.qyzmet.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.party.Bin;
import kz.qyzmet.settlement.Tariff;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What core holds is right by construction: validation passes through it, finds nothing and touches nothing. */
class CoreValuesTest {

    private static final LocalDate WED_2026_05_06 = LocalDate.of(2026, 5, 6);
    private static final NormId REVIEW = NormId.of("law88.a25.p2.provider-review");

    record File(
            @Valid @NotNull Complaint complaint,
            @Valid Deadline deadline,
            @Valid Norm norm,
            @Valid Edition edition,
            @Valid WorkingCalendar calendar,
            @Valid CalendarEntry entry,
            @Valid Bin bin,
            @Valid Moment moment,
            List<@Valid Fact> facts,
            Map<@Valid NormId, @Valid Tariff> tariffs,
            Optional<@Valid Complaint> earlier,
            @ValidBin @Nullable String wrong) {}

    @Test
    void aBeanThatHoldsValuesOfCoreIsValid() {
        assertThat(Host.ENGLISH.messages(file(null))).isEmpty();
        assertThat(Host.ENGLISH.messages(file("940140000386"))).containsOnlyKeys("wrong");
    }

    /** Each method without parameters a property, as a host with accessors like core's would set it. */
    @Test
    void soItIsWhereAccessorsAreProperties() {
        Host host = Host.ENGLISH.configured(configuration -> ((BaseHibernateValidatorConfiguration<?>) configuration)
                .getterPropertySelectionStrategy(new Accessors()));

        assertThat(host.messages(file(null))).isEmpty();
        assertThat(host.messages(file("940140000386"))).containsOnlyKeys("wrong");
    }

    @Test
    void nothingOfAValueIsConstrainedSoNothingIsCalled() {
        boolean constrained = Host.ENGLISH.ask(validator -> {
            File file = file(null);
            return List.of(
                            file.complaint(),
                            file.deadline(),
                            file.norm(),
                            file.edition(),
                            file.calendar(),
                            file.entry())
                    .stream()
                    .anyMatch(value ->
                            validator.getConstraintsForClass(value.getClass()).isBeanConstrained());
        });

        assertThat(constrained).isFalse();
    }

    @Test
    void itsMethodsMayBeCalledWhereMethodsAreValidated() throws NoSuchMethodException {
        File file = file(null);
        Method accessor = File.class.getMethod("complaint");

        assertThat(Host.ENGLISH.<Set<?>>ask(
                        validator -> validator.forExecutables().validateReturnValue(file, accessor, file.complaint())))
                .isEmpty();
    }

    private static File file(@Nullable String wrong) {
        Complaint complaint = Complaint.builder()
                .addressee(Addressee.STATE_CORPORATION)
                .registeredOn(Fact.on(WED_2026_05_06))
                .build();
        Reckoner reckoner = Reckoner.on(KazakhstanCalendar.fiveDay());
        return new File(
                complaint,
                reckoner.deadline(REVIEW, WED_2026_05_06),
                reckoner.edition().norms().get(REVIEW),
                reckoner.edition(),
                reckoner.calendar(),
                reckoner.calendar().entry(WED_2026_05_06),
                Bin.of("940140000385"),
                Moment.on(WED_2026_05_06),
                List.of(Fact.on(WED_2026_05_06)),
                Map.of(REVIEW, Tariff.of("copies", BigDecimal.TEN)),
                Optional.of(complaint),
                wrong);
    }

    /** Getters first, then every method that could be an accessor. */
    private static final class Accessors implements GetterPropertySelectionStrategy {

        @Override
        public Optional<String> getProperty(ConstrainableExecutable executable) {
            boolean accessor = executable.getParameterTypes().length == 0 && executable.getReturnType() != void.class;
            boolean ofObject = Arrays.stream(Object.class.getMethods())
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .map(Executable::getName)
                    .anyMatch(executable.getName()::equals);
            return accessor && !ofObject ? Optional.of(executable.getName()) : Optional.empty();
        }

        @Override
        public List<String> getGetterMethodNameCandidates(String property) {
            return List.of(property, "get" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1));
        }
    }
}
