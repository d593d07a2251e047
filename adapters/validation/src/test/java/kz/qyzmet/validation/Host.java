package kz.qyzmet.validation;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** A machine on which a host validates for a reader of some language. */
record Host(Locale machine, Locale reader) {

    static final Host ENGLISH = new Host(Locale.US, Locale.ENGLISH);

    /** Validates with a factory of its own, and puts the machine back. */
    <T> T ask(Function<Validator, T> question) {
        Locale before = Locale.getDefault();
        Locale.setDefault(machine);
        ResourceBundle.clearCache(ValidBin.class.getClassLoader());
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator standard = configuration.getDefaultMessageInterpolator();
        try (ValidatorFactory factory = configuration
                .messageInterpolator(new ForReader(standard, reader))
                .buildValidatorFactory()) {
            return question.apply(factory.getValidator());
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Validates a form: the messages by their places. */
    Map<String, String> messages(ApplicantForm form, Class<?>... groups) {
        return ask(validator -> byPlace(validator.validate(form, groups)));
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
    private record ForReader(MessageInterpolator standard, Locale reader) implements MessageInterpolator {

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
