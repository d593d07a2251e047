package kz.qyzmet.validation;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kz.qyzmet.deadline.Reckoner;

/** A machine on which a host validates for a reader of some language, with what the host has set. */
record Host(
        Locale machine,
        Locale reader,
        Optional<Clock> clock,
        Optional<ReckonerProvider> provider,
        UnaryOperator<Configuration<?>> more) {

    static final Host ENGLISH = new Host(Locale.US, Locale.ENGLISH);

    Host(Locale machine, Locale reader) {
        this(machine, reader, Optional.empty(), Optional.empty(), UnaryOperator.identity());
    }

    static Host of(String language) {
        return new Host(Locale.GERMANY, Locale.forLanguageTag(language));
    }

    Host at(String instant) {
        return new Host(
                machine, reader, Optional.of(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC)), provider, more);
    }

    Host with(Reckoner reckoner) {
        return with(ReckonerProvider.of(reckoner));
    }

    Host with(ReckonerProvider other) {
        return new Host(machine, reader, clock, Optional.of(other), more);
    }

    Host configured(UnaryOperator<Configuration<?>> change) {
        return new Host(machine, reader, clock, provider, change);
    }

    /** Validates with a factory of its own, and puts the machine back. */
    <T> T ask(Function<Validator, T> question) {
        Locale before = Locale.getDefault();
        Locale.setDefault(machine);
        ResourceBundle.clearCache(ValidBin.class.getClassLoader());
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator standard = configuration.getDefaultMessageInterpolator();
        configuration.messageInterpolator(new ForReader(standard, reader));
        clock.ifPresent(set -> configuration.clockProvider(() -> set));
        provider.ifPresent(set -> configuration.constraintValidatorFactory(
                new QyzmetConstraintValidatorFactory(set, configuration.getDefaultConstraintValidatorFactory())));
        try (ValidatorFactory factory = more.apply(configuration).buildValidatorFactory()) {
            return question.apply(factory.getValidator());
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Validates a bean: the messages by their places. */
    Map<String, String> messages(Object bean, Class<?>... groups) {
        return ask(validator -> byPlace(validator.validate(bean, groups)));
    }

    static Map<String, String> byPlace(Set<? extends ConstraintViolation<?>> violations) {
        Map<String, String> messages = new TreeMap<>();
        for (ConstraintViolation<?> violation : violations) {
            messages.merge(
                    violation.getPropertyPath().toString(), violation.getMessage(), (one, other) -> one + "; " + other);
        }
        return messages;
    }

    /** Answers in the reader's language, whatever the machine's. */
    record ForReader(MessageInterpolator standard, Locale reader) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return standard.interpolate(template, context, reader);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return standard.interpolate(template, context, locale);
        }
    }
}
