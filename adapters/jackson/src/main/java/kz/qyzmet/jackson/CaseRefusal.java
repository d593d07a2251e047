package kz.qyzmet.jackson;

import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.text.PersonalData;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns what the second pass refuses into the one line of a case file: our words alone, never the library's. */
final class CaseRefusal {

    private static final int LONGEST = 500;
    /** How a generated builder refuses what is not complete. */
    static final Pattern INCOMPLETE =
            Pattern.compile("Cannot build \\w+, some of required attributes are not set \\[(.*)]");

    private static final Pattern OURS = Pattern.compile("Invalid [^:]{1,80}: Expected ");

    private static final Pattern PART =
            Pattern.compile("Invalid (?!order:)[^:]{1,80}: Expected '([a-z]\\w*(?:\\.[a-z]\\w*)*)'");

    private static final Pattern NAME = Pattern.compile("[a-z]\\w*");

    private static final Set<Class<?>> WHOLE = Set.of(
            int.class, Integer.class, long.class, Long.class, BigInteger.class, OptionalInt.class, OptionalLong.class);

    private CaseRefusal() {}

    static CaseFormatException of(String text, JacksonException e) {
        CasePath path = CasePath.of(e);
        CasePlace place = CasePlace.of(text, path);
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new CaseFormatException(place.line(), place.column(), path.toString(), unknown(unknown));
        }
        if (!place.isThere() && !path.steps().isEmpty()) {
            Optional<CaseFormatException> misspelt = misspelt(text, path.parent(), e);
            if (misspelt.isPresent()) {
                return misspelt.get();
            }
            return new CaseFormatException(
                    place.line(), place.column(), path.parent().toString(), "missing field: " + path.last());
        }
        String problem = oneLine(problem(e, place));
        return contradicting(text, path, e)
                .or(() -> naming(text, path, problem))
                .orElseGet(() -> new CaseFormatException(place.line(), place.column(), path.toString(), problem));
    }

    /** A case that begins after the day for which it is read, with a fact or with the period that it is about. */
    static CaseFormatException notBegun(String text, LegalCase found, Fact opened, LocalDate day) {
        CasePath path = ValueShape.implementedBy(found.getClass())
                .flatMap(shape -> shape.partThatHolds(found, opened)
                        .or(() -> shape.partThatHolds(found, YearQuarter.from(opened.day())))
                        .or(() -> shape.partThatHolds(found, YearMonth.from(opened.day()))))
                .map(name -> new CasePath(List.of(name)))
                .orElse(new CasePath(List.of()));
        CasePlace place = CasePlace.of(text, path);
        return new CaseFormatException(
                place.line(),
                place.column(),
                path.toString(),
                "Expected a case that begins on " + day + ", the day asked for, or before, but found: " + opened.day()
                        + "; the case had not begun");
    }

    /** An element that a set holds once stands there twice. */
    static CaseFormatException repeated(String text, CasePath path) {
        CasePlace place = CasePlace.of(text, path);
        return new CaseFormatException(
                place.line(),
                place.column(),
                path.toString(),
                "Expected each element once, but found: the same element twice");
    }

    /** A value that says which of its parts is wrong: that part is pointed at. An order is one of two parts. */
    private static Optional<CaseFormatException> naming(String text, CasePath path, String problem) {
        Matcher named = PART.matcher(problem);
        if (!named.lookingAt()) {
            return Optional.empty();
        }
        CasePath field = path;
        for (String name : named.group(1).split("\\.", -1)) {
            field = field.with(name);
        }
        CasePlace place = CasePlace.of(text, field);
        return place.isThere()
                ? Optional.of(new CaseFormatException(place.line(), place.column(), field.toString(), problem))
                : Optional.empty();
    }

    /** Of two facts that contradict each other, the one that ought to come second is pointed at. */
    private static Optional<CaseFormatException> contradicting(String text, CasePath path, JacksonException e) {
        if (!(e.getCause() instanceof ContradictoryFactsException facts)) {
            return Optional.empty();
        }
        CasePath field = path;
        for (String name : facts.second().split("\\.", -1)) {
            field = field.with(name);
        }
        // Of a fact in the elements of a list, the list.
        while (!field.equals(path) && !CasePlace.of(text, field).isThere()) {
            field = field.parent();
        }
        CasePlace place = CasePlace.of(text, field);
        return place.isThere()
                ? Optional.of(new CaseFormatException(
                        place.line(), place.column(), field.toString(), oneLine(String.valueOf(facts.getMessage()))))
                : Optional.empty();
    }

    private static String unknown(UnrecognizedPropertyException e) {
        List<String> known = Stream.ofNullable(e.getKnownPropertyIds())
                .flatMap(Collection::stream)
                .map(String::valueOf)
                .sorted()
                .toList();
        return unknown(e.getPropertyName(), known);
    }

    private static String unknown(String name, Collection<String> known) {
        return "Expected one of the fields " + String.join(", ", known) + ", but found: " + Shown.quoted(name)
                + Nearest.hint(name, known);
    }

    /** A record is found incomplete before its unknown fields are: but they tell more. */
    private static Optional<CaseFormatException> misspelt(String text, CasePath path, JacksonException e) {
        Object holder = e.getPath().get(e.getPath().size() - 1).from();
        if (!(holder instanceof Class<?> type) || !type.isRecord()) {
            return Optional.empty();
        }
        List<String> known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .sorted()
                .toList();
        return CasePlace.fields(text, path).stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .map(name -> {
                    CasePath field = path.with(name);
                    CasePlace place = CasePlace.of(text, field);
                    return new CaseFormatException(
                            place.line(), place.column(), field.toString(), unknown(name, known));
                });
    }

    private static String problem(JacksonException e, CasePlace place) {
        if (e instanceof ValueRefusal refusal) {
            return refusal.getOriginalMessage();
        }
        Optional<String> ours = ours(e.getCause());
        if (ours.isPresent()) {
            return ours.get();
        }
        if (e instanceof InputCoercionException) {
            return "Expected a smaller number, but found: " + place.found();
        }
        Class<?> wanted = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        String found = misnamed(e).orElseGet(place::found);
        return "Expected " + wanted(wanted, found) + ", but found: " + found;
    }

    /** A name that is none of an enum; as the key of a map it is no value that stands anywhere. */
    private static Optional<String> misnamed(JacksonException e) {
        return e instanceof InvalidFormatException misnamed
                        && misnamed.getTargetType() != null
                        && misnamed.getTargetType().isEnum()
                        && misnamed.getValue() instanceof String name
                ? Optional.of(Shown.quoted(name))
                : Optional.empty();
    }

    /** The refusal of a builder or record, if that is the cause. */
    private static Optional<String> ours(@Nullable Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            String message = at.getMessage();
            if (message == null || at instanceof JacksonException) {
                continue;
            }
            Matcher incomplete = INCOMPLETE.matcher(message);
            if (incomplete.matches()) {
                return Optional.of("missing field: " + incomplete.group(1));
            }
            if (at instanceof NullPointerException && NAME.matcher(message).matches()) {
                return Optional.of("missing field: " + message);
            }
            if (OURS.matcher(message).lookingAt()) {
                return Optional.of(message);
            }
        }
        return Optional.empty();
    }

    private static String wanted(@Nullable Class<?> type, String found) {
        if (type == null) {
            return "another value";
        }
        Optional<String> text = TextForms.of(type)
                .or(() -> TextForms.ofJdk(type))
                .map(form -> form.expected().apply(found));
        if (text.isPresent()) {
            return text.get();
        }
        if (type.isEnum()) {
            return TextForms.names(type, found);
        }
        if (type == String.class) {
            return "a text in quotes";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (WHOLE.contains(type)) {
            return "a whole number";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (Map.class.isAssignableFrom(type)
                || type.isRecord()
                || ValueShape.builtBy(type).isPresent()
                || ValueShape.of(type).isPresent()) {
            return "an object in { }";
        }
        return type.isArray() || Iterable.class.isAssignableFrom(type) ? "a list in [ ]" : "another value";
    }

    private static String oneLine(String problem) {
        String scrubbed = PersonalData.scrub(problem.substring(0, Math.min(problem.length(), LONGEST)));
        return Shown.oneLine(scrubbed);
    }
}
