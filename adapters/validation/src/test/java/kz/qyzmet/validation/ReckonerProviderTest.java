package kz.qyzmet.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ValidationException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.Reckoner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a host sets its engine: by a factory, or by a service; not at all, for Kazakhstan's five-day week. */
class ReckonerProviderTest {

    private static final LocalDate SAT_2026_05_16 = LocalDate.of(2026, 5, 16);

    record Day(@OnWorkingDay LocalDate day) {}

    /** A service of a host. */
    public static final class SixDays implements ReckonerProvider {

        public SixDays() {}

        @Override
        public Reckoner reckoner() {
            return Reckoner.on(KazakhstanCalendar.sixDay());
        }
    }

    /** Another one. */
    public static final class FiveDays implements ReckonerProvider {

        public FiveDays() {}

        @Override
        public Reckoner reckoner() {
            return Reckoner.on(KazakhstanCalendar.fiveDay());
        }
    }

    /** One that cannot be made. */
    public static final class Failing implements ReckonerProvider {

        public Failing() {
            throw new IllegalStateException("no file of amendments");
        }

        @Override
        public Reckoner reckoner() {
            throw new IllegalStateException();
        }
    }

    @Test
    void theStandardIsTheFiveDayWeek() {
        assertThat(ReckonerProvider.standard().reckoner()).isEqualTo(Reckoner.on(KazakhstanCalendar.fiveDay()));
        assertThat(isValid(Host.ENGLISH)).isFalse();
    }

    @Test
    void aCalendarOfTheHostsOwnWeekGoesBeforeTheShippedOne() {
        WorkingCalendar own =
                KazakhstanCalendar.builder().week(WorkWeek.SIX_DAY).build();
        ReckonerProvider provider = ReckonerProvider.of(Reckoner.on(own));

        assertThat(provider.calendar(WorkWeek.SIX_DAY)).isSameAs(own);
        assertThat(provider.calendar(WorkWeek.FIVE_DAY)).isSameAs(KazakhstanCalendar.fiveDay());
        assertThat(new FiveDays().calendar(WorkWeek.SIX_DAY)).isSameAs(KazakhstanCalendar.sixDay());
    }

    @Test
    void aFactoryGivesTheHostsEngineAndLeavesTheRestToTheOneBefore() {
        List<String> made = new ArrayList<>();
        List<String> released = new ArrayList<>();
        Host host = Host.ENGLISH.configured(configuration -> {
            ConstraintValidatorFactory before = configuration.getDefaultConstraintValidatorFactory();
            return configuration.constraintValidatorFactory(new QyzmetConstraintValidatorFactory(
                    new SixDays(), new ConstraintValidatorFactory() {
                        @Override
                        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
                            made.add(key.getSimpleName());
                            return before.getInstance(key);
                        }

                        @Override
                        public void releaseInstance(ConstraintValidator<?, ?> instance) {
                            released.add(instance.getClass().getSimpleName());
                            before.releaseInstance(instance);
                        }
                    }));
        });
        ApplicantForm form = new ApplicantForm();
        form.bin = "940140000386";

        assertThat(isValid(host)).isTrue();
        assertThat(host.messages(form)).containsOnlyKeys("bin");
        assertThat(made).contains("OfLocalDate", "BinValidator");
        assertThat(released).contains("OfLocalDate", "BinValidator");
    }

    @Test
    void aCalendarThatTheHostLoadsAgainHoldsFromThenOn() {
        AtomicReference<Reckoner> current = new AtomicReference<>(Reckoner.on(KazakhstanCalendar.fiveDay()));
        Host host = Host.ENGLISH.with(() -> Objects.requireNonNull(current.get()));

        List<Boolean> answers = host.ask(validator -> {
            boolean before = validator.validate(new Day(SAT_2026_05_16)).isEmpty();
            current.set(Reckoner.on(KazakhstanCalendar.sixDay()));
            return List.of(before, validator.validate(new Day(SAT_2026_05_16)).isEmpty());
        });

        assertThat(answers).containsExactly(false, true);
    }

    @Test
    void aServiceIsFound(@TempDir Path folder) throws Exception {
        assertThat(within(Services.of(folder, SixDays.class), () -> isValid(Host.ENGLISH)))
                .isTrue();
        assertThat(isValid(Host.ENGLISH)).isFalse();
    }

    @Test
    void aFactoryGoesBeforeAService(@TempDir Path folder) throws Exception {
        assertThat(within(Services.of(folder, SixDays.class), () -> isValid(Host.ENGLISH.with(new FiveDays()))))
                .isFalse();
    }

    @Test
    void twoServicesAreRefused(@TempDir Path folder) throws Exception {
        ClassLoader both = Services.of(folder, SixDays.class, FiveDays.class);

        assertThatThrownBy(() -> within(both, () -> isValid(Host.ENGLISH)))
                .isInstanceOf(ValidationException.class)
                .rootCause()
                .hasMessage("Invalid services: Expected one kz.qyzmet.validation.ReckonerProvider at most, but found: ["
                        + SixDays.class.getName() + ", " + FiveDays.class.getName() + "]");
    }

    /** A host catches the exceptions of a validation, not errors. */
    @Test
    void aServiceThatCannotBeMadeIsAnExceptionOfTheValidation(@TempDir Path folder) throws Exception {
        ClassLoader failing = Services.of(folder, Failing.class);

        assertThatThrownBy(() -> within(failing, () -> isValid(Host.ENGLISH)))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("Invalid services: kz.qyzmet.validation.ReckonerProvider: Provider "
                        + Failing.class.getName() + " could not be instantiated")
                .hasRootCauseMessage("no file of amendments");
    }

    private static boolean isValid(Host host) {
        return host.messages(new Day(SAT_2026_05_16)).isEmpty();
    }

    private static boolean within(ClassLoader loader, Supplier<Boolean> question) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return question.get();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
