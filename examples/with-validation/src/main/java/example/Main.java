package example;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/** Prints what is wrong with a form, in Kazakh, Russian and English. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        ComplaintForm form = new ComplaintForm(
                "940140000386",
                LocalDate.of(2026, 5, 9),
                LocalDate.of(2026, 5, 6),
                OffsetDateTime.parse("2026-05-18T10:00+05:00"));
        for (String language : List.of("kk", "ru", "en")) {
            faults(form, Locale.forLanguageTag(language)).forEach(System.out::println);
        }
    }

    /** Returns each fault of a form as its property and its message. */
    static List<String> faults(ComplaintForm form, Locale reader) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        configuration.messageInterpolator(new For(reader, configuration.getDefaultMessageInterpolator()));
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            return factory.getValidator().validate(form).stream()
                    .map(fault -> fault.getPropertyPath() + ": " + fault.getMessage())
                    .sorted()
                    .toList();
        }
    }

    /** Speaks a reader's language, not the machine's. A web framework does this by the request. */
    private record For(Locale reader, MessageInterpolator standard) implements MessageInterpolator {

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
