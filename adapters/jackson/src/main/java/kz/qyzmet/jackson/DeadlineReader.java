package kz.qyzmet.jackson;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Step;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Force;
import kz.qyzmet.law.GoverningInstead;
import kz.qyzmet.text.LocalizedText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads an answer of the engine by asking it again: an answer is never made of days that somebody has written.
 *
 * <p>What is written is held against what is answered. Steps and certainty, and the words of what is not determined or
 * not in force, are read for their form alone: they may be told better today.
 */
final class DeadlineReader extends StdDeserializer<Deadline> {

    private static final List<String> COMMON =
            List.of("certainty", "citation", "law", "steps", "term", "trigger", "type");

    private final Class<?> wanted;
    private final Optional<Reckoner> law;

    DeadlineReader(Class<?> wanted, Optional<Reckoner> law) {
        super(wanted);
        this.wanted = wanted;
        this.law = law;
    }

    @Override
    public Deadline deserialize(JsonParser parser, DeserializationContext context) {
        if (law.isEmpty()) {
            throw new ValueRefusal(
                    parser,
                    "Expected an engine to answer again, because a deadline is the result of a calculation: it is read"
                            + " by a QyzmetModule that is answeringWith a reckoner");
        }
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw new ValueRefusal(parser, "Expected a deadline in { }, but found: " + Found.at(parser));
        }
        Written written = new Written(parser, context, context.readTree(parser));
        Class<?> sort = sort(written);
        List<DeadlinePart> parts = DeadlinePart.of(sort);
        written.onlyHas(known(parts));
        Deadline answer = answer(written, law.get());
        written.equal("type", name(sort), name(answer.getClass()));
        written.equal("citation", written.required("citation", Citation.class), answer.citation());
        written.equal("trigger", written.optional("trigger", Moment.class), answer.trigger());
        written.required("certainty", Certainty.class);
        written.list("steps", Step.class);
        return held(written, parts, answer);
    }

    private static Deadline held(Written written, List<DeadlinePart> parts, Deadline answer) {
        if (answer instanceof Undetermined undetermined) {
            // A case may name its own document; there is no day that could differ.
            written.equal("reason", written.required("reason", Undetermined.Reason.class), undetermined.reason());
            return new Undetermined(
                    undetermined.reckoning(), undetermined.reason(), written.required("document", LocalizedText.class));
        }
        for (DeadlinePart part : parts) {
            Object found = written.part(part);
            if (!(found instanceof Force) && !(found instanceof GoverningInstead)) {
                written.equal(part.name(), found, part.in(answer));
            }
        }
        return answer;
    }

    private static Deadline answer(Written written, Reckoner base) {
        Term term = written.required("term", Term.class);
        Reckoner law = WrittenLaw.of(written, base);
        try {
            Deadline answer = law.deadline(term);
            Optional<OpeningHours> counter = written.optional("counter", OpeningHours.class);
            return answer instanceof Due due && counter.isPresent() ? due.atCounter(counter.get()) : answer;
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
            throw written.refused("term", String.valueOf(e.getMessage()));
        }
    }

    private Class<?> sort(Written written) {
        String name = written.required("type", String.class);
        Class<?> sort = Hierarchies.DEADLINES.sorts().get(name);
        if (sort == null || !wanted.isAssignableFrom(sort)) {
            String names = Hierarchies.DEADLINES.sorts().entrySet().stream()
                    .filter(other -> wanted.isAssignableFrom(other.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(", "));
            throw written.refused("type", "Expected one of " + names + ", but found: " + Shown.quoted(name));
        }
        return sort;
    }

    private static List<String> known(List<DeadlinePart> parts) {
        List<String> known = new ArrayList<>(COMMON);
        parts.forEach(part -> known.add(part.name()));
        return known.stream().sorted().toList();
    }

    private static String name(Class<?> sort) {
        return Hierarchies.DEADLINES.nameOf(sort).orElseThrow();
    }
}
