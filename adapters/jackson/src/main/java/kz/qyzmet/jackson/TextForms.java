package kz.qyzmet.jackson;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.agreement.partner.DayHours;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Reading;
import org.threeten.extra.Interval;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.TemporalFields;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;

/** Which values are texts, and which texts they are. */
final class TextForms {

    static final String OWN = "kz.qyzmet.";
    /** More names than these are not all told to someone who mistyped one. */
    private static final int FEW = 16;

    /** What is expected where only the value itself knows. */
    static final Function<String, String> ANY = text -> "a text in quotes";

    private static final DateTimeFormatter DATE = strict("uuuu-MM-dd");
    private static final DateTimeFormatter MONTH = strict("uuuu-MM");

    /** By the field, not by its letter: that would take zeros before it. */
    private static final DateTimeFormatter QUARTER = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-'Q'")
            .appendValue(IsoFields.QUARTER_OF_YEAR, 1)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter HALF = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-'H'")
            .appendValue(TemporalFields.HALF_OF_YEAR, 1)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Map<Class<?>, TextForm<?>> JDK = table(
            form(LocalDate.class, "a date such as 2026-05-06", TextForms::date),
            form(YearMonth.class, "a month such as 2026-05", text -> YearMonth.parse(fourDigits(text), MONTH)),
            form(MonthDay.class, "a day of the year such as --05-06", MonthDay::parse),
            form(LocalTime.class, "a time such as 09:00", LocalTime::parse),
            form(Duration.class, "a duration such as PT1H30M or PT45S", Duration::parse),
            form(
                    Instant.class,
                    "a time with its offset such as 2026-05-06T09:30+05:00",
                    text -> OffsetDateTime.parse(text).toInstant()));

    /** Types of ours, and those of ThreeTen-Extra, which Jackson does not know. */
    private static final Map<Class<?>, TextForm<?>> OURS = table(
            form(YearQuarter.class, "a quarter such as 2026-Q2", text -> YearQuarter.parse(fourDigits(text), QUARTER)),
            form(YearHalf.class, "a half-year such as 2026-H1", text -> YearHalf.parse(fourDigits(text), HALF)),
            new TextForm<>(
                    LocalDateRange.class,
                    text -> "two dates such as 2026-05-06/2026-05-09, the second of which is no longer in the range",
                    RangeText::dates,
                    Object::toString),
            new TextForm<>(
                    Interval.class,
                    text -> "two times with their offsets such as 2026-05-06T09:30:00Z/2026-05-06T13:00:00Z",
                    RangeText::interval,
                    Object::toString),
            new TextForm<>(
                    Reading.class,
                    text -> "a reading with its question such as BackwardCount.CLEAR_DAYS",
                    Readings::of,
                    value -> Readings.text((Reading) value)),
            new TextForm<>(
                    DayHours.class,
                    text -> "hours one after the other such as 09:00-13:00, 14:00-18:00, or closed",
                    DayHours::parse,
                    value -> value.toString().replace('–', '-')),
            new TextForm<>(
                    Moment.class,
                    text -> "a date such as 2026-05-06, or a time such as 2026-05-06T09:30 or 2026-05-06T09:30+05:00",
                    Moment::parse,
                    value -> MomentText.of((Moment) value)),
            new TextForm<>(
                    NormId.class,
                    text -> "the id of a norm such as law88.a25.p2.provider-review",
                    NormId::of,
                    value -> ((Citation) value).id()),
            new TextForm<>(
                    Ground.class,
                    text -> "the id of a ground such as cc.a173",
                    Ground::of,
                    value -> ((Citation) value).id()),
            new TextForm<>(
                    Citation.class,
                    text -> "the id of a norm or ground such as law88.a25.p2.provider-review or cc.a173",
                    TextForms::citation,
                    value -> ((Citation) value).id()));

    /** A whole number, without signs and zeros that it could do without. */
    static final TextForm<Integer> NUMBER = new TextForm<>(
            Integer.class,
            text -> "a whole number such as 5",
            text -> {
                if (!text.equals(Integer.toString(Integer.parseInt(text)))) {
                    throw new NumberFormatException(text);
                }
                return Integer.valueOf(text);
            },
            Object::toString);

    private static final ClassValue<Optional<TextForm<?>>> FOUND = new ClassValue<>() {
        @Override
        protected Optional<TextForm<?>> computeValue(Class<?> type) {
            return find(type);
        }
    };

    private TextForms() {}

    /** Returns the text form of a type of ours, empty where it has none. */
    static Optional<TextForm<?>> of(Class<?> type) {
        return FOUND.get(type);
    }

    /** Returns the strict text form of a type of the JDK, empty where there is none. */
    static Optional<TextForm<?>> ofJdk(Class<?> type) {
        return Optional.ofNullable(JDK.get(type));
    }

    /** Returns the text form of the constants of an enum of anybody, empty where the type is none. */
    static Optional<TextForm<?>> ofConstants(Class<?> type) {
        return type.isEnum() ? Optional.of(ofEnum(type)) : Optional.empty();
    }

    /** Tells whether a type is one of ours. */
    static boolean isOwn(Class<?> type) {
        return type.getName().startsWith(OWN);
    }

    /** Returns the names of an enum as a reader is told them: all if they are few, else the nearest to a text. */
    static String names(Class<?> type, String text) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        return names.size() <= FEW
                ? "one of " + String.join(", ", names)
                : "one of " + names.size() + " names, the nearest of which are "
                        + String.join(", ", Nearest.to(text, names, 3));
    }

    private static Optional<TextForm<?>> find(Class<?> type) {
        TextForm<?> known = OURS.get(type);
        if (known != null || !isOwn(type)) {
            return Optional.ofNullable(known);
        }
        if (type.isEnum()) {
            return Optional.of(ofEnum(type));
        }
        return type.isRecord() ? single(type) : Optional.empty();
    }

    private static <T> TextForm<T> ofEnum(Class<T> type) {
        Map<String, T> constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
        return new TextForm<>(
                type,
                text -> names(type, text),
                text -> Optional.ofNullable(constants.get(text)).orElseThrow(),
                value -> ((Enum<?>) value).name());
    }

    /** A record of one text that has a method to read it: an identifier, whose own text is masked. */
    private static <T> Optional<TextForm<?>> single(Class<T> type) {
        if (type.getRecordComponents().length != 1 || type.getRecordComponents()[0].getType() != String.class) {
            return Optional.empty();
        }
        Method part = type.getRecordComponents()[0].getAccessor();
        return Stream.of("of", "parse")
                .flatMap(name -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals(name)
                                && Modifier.isStatic(method.getModifiers())
                                && method.getReturnType() == type
                                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class})))
                .findFirst()
                .map(method -> new TextForm<>(
                        type, ANY, text -> type.cast(call(method, text)), value -> (String) callOn(part, value)));
    }

    /** Reads a date as strictly as every date is read. */
    static LocalDate date(String text) {
        return LocalDate.parse(fourDigits(text), DATE);
    }

    /** Years of more digits, or before the first, are slips of the keyboard. */
    private static String fourDigits(String text) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            throw new DateTimeException("a year of four digits is expected");
        }
        return text;
    }

    private static Citation citation(String id) {
        for (Ground ground : Ground.values()) {
            if (ground.id().equals(id)) {
                return ground;
            }
        }
        return NormId.of(id);
    }

    private static Object call(Method method, String text) {
        try {
            return method.invoke(null, text);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object callOn(Method method, Object value) {
        try {
            return method.invoke(value);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> TextForm<T> form(Class<T> type, String expected, Function<String, T> read) {
        return new TextForm<>(
                type,
                text -> expected,
                text -> {
                    if (text.length() > expected.length() + 32) {
                        throw new DateTimeException("too long");
                    }
                    return read.apply(text);
                },
                Object::toString);
    }

    private static Map<Class<?>, TextForm<?>> table(TextForm<?>... forms) {
        return Arrays.stream(forms).collect(Collectors.toUnmodifiableMap(TextForm::type, Function.identity()));
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
