package kz.qyzmet.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;
import java.util.Map;
import java.util.TreeMap;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;

/**
 * A violation whose message tells more than the attributes of its constraint do.
 *
 * <p>The interface gives a validator neither the reader's language nor parameters of a message. With Hibernate
 * Validator each text goes as three parameters, {@code dayKk}, {@code dayRu} and {@code dayEn}, of which the bundle of
 * each language names its own. Any other implementation takes a second, plain text, followed by what reads the same in
 * every language.
 */
final class Violation {

    private final String constraint;
    private final Map<String, String> parameters = new TreeMap<>();
    private String detail = "";

    private Violation(String constraint) {
        this.constraint = constraint;
    }

    static Violation of(Class<?> constraint) {
        return new Violation(constraint.getName());
    }

    /** Adds a text that the message may name. */
    Violation with(String name, LocalizedText text) {
        for (Language language : Language.values()) {
            String tag = language.tag();
            parameters.put(name + Character.toUpperCase(tag.charAt(0)) + tag.substring(1), text.in(language));
        }
        return this;
    }

    /** Adds what reads the same in every language, and ends the plain text. */
    Violation with(String name, String text) {
        parameters.put(name, text);
        detail += (detail.isEmpty() ? " " : " – ") + text;
        return this;
    }

    /**
     * Reports the violation on the value itself. In words of the host it stays the implementation's own, which
     * evaluates expressions in them as the host has it set; in one that a validator builds they are left as they stand.
     */
    void report(ConstraintValidatorContext context, String message, String key) {
        if (isOurs(message)) {
            say(context, message, key).addConstraintViolation();
        } else {
            takesParameters(context);
        }
    }

    /** Reports the violation in the words of the host, or of the library under a key where the host has none. */
    ConstraintViolationBuilder say(ConstraintValidatorContext context, String message, String key) {
        context.disableDefaultConstraintViolation();
        boolean own = isOurs(message);
        String told = own ? "{" + constraint + "." + key + "}" : message;
        if (!parameters.isEmpty() && !takesParameters(context) && own) {
            told = "{" + constraint + ".plain." + key + "}" + detail;
        }
        return context.buildConstraintViolationWithTemplate(told);
    }

    private boolean isOurs(String message) {
        return message.equals("{" + constraint + ".message}");
    }

    private boolean takesParameters(ConstraintValidatorContext context) {
        // An implementation on the class path is not read by a module until it says so.
        Violation.class.getModule().addReads(context.getClass().getModule());
        try {
            HibernateParameters.add(context, parameters);
            return true;
        } catch (LinkageError | ValidationException anotherImplementation) {
            return false;
        }
    }
}
