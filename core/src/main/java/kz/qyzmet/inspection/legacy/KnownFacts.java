package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.inspection.document.Dispatch;

/** What was known on a day of facts and of parts that rest on them. */
final class KnownFacts {

    private KnownFacts() {}

    static Optional<Fact> on(Optional<Fact> fact, LocalDate day) {
        return fact.filter(known -> known.isKnownOn(day));
    }

    static Set<Fact> on(Set<Fact> facts, LocalDate day) {
        return facts.stream().filter(fact -> fact.isKnownOn(day)).collect(Collectors.toSet());
    }

    static Optional<Dispatch> dispatch(Optional<Dispatch> dispatch, LocalDate day) {
        return dispatch.map(known -> known.asKnownOn(day))
                .filter(known -> facts(Optional.of(known)).findAny().isPresent());
    }

    /** Each part as it was known, without those that were not. */
    static <T> Set<T> parts(Collection<T> parts, Function<T, Optional<T>> asKnown) {
        return parts.stream().flatMap(part -> asKnown.apply(part).stream()).collect(Collectors.toSet());
    }

    static Stream<Fact> facts(Optional<Dispatch> dispatch) {
        return dispatch.stream()
                .flatMap(of -> Stream.of(of.sentOn().stream(), of.receivedOn().stream(), of.refusedOn().stream())
                        .flatMap(Function.identity()));
    }

    /** The day of the first record; what rests on no fact was known all along. */
    static LocalDate since(Stream<Fact> facts) {
        return facts.map(Fact::recordedOn).min(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }

    static Optional<Fact> first(Stream<Fact> facts) {
        return facts.min(Fact.IN_TIME);
    }

    @SafeVarargs
    static Stream<Fact> present(Optional<Fact>... facts) {
        Stream.Builder<Fact> present = Stream.builder();
        for (Optional<Fact> fact : facts) {
            fact.ifPresent(present::add);
        }
        return present.build();
    }
}
