package kz.qyzmet.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.qyzmet.text.LocalizedText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random calendars: short and long, on both sides of the epoch, across the words of the index, full, empty and mixed.
 *
 * <p>Dates and counts are picked by plain numbers, so that a failing case shrinks to a small calendar.
 */
class RandomCalendars extends DomainContextBase {

    private static final int NEVER = 1_000_000;

    @Provide
    Arbitrary<Sample> samples() {
        return Combinators.combine(
                        firstDays(), lengths(), Arbitraries.of(WorkWeek.class), fillings(), marks(), projections())
                .as(RandomCalendars::sample);
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 10_000);
        return Combinators.combine(samples(), numbers, numbers, counts())
                .as((sample, one, other, n) -> new Question(sample, sample.near(one), sample.near(other), n));
    }

    private static Arbitrary<Long> firstDays() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(-210, 10)),
                Tuple.of(2, Arbitraries.longs().between(-4, 4).map(word -> word * 64)),
                Tuple.of(4, Arbitraries.longs().between(11_688, 21_550)),
                Tuple.of(2, Arbitraries.longs().between(-800_000, 3_000_000)));
    }

    private static Arbitrary<Integer> lengths() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between(1, 9)),
                Tuple.of(2, Arbitraries.of(63, 64, 65, 127, 128, 129, 192)),
                Tuple.of(6, Arbitraries.integers().between(1, 200)));
    }

    private static Arbitrary<Filling> fillings() {
        return Arbitraries.frequency(
                Tuple.of(8, Filling.AS_MARKED), Tuple.of(1, Filling.ALL_OFF), Tuple.of(1, Filling.ALL_WORKED));
    }

    private static Arbitrary<List<Mark>> marks() {
        Arbitrary<Mark> mark = Combinators.combine(
                        Arbitraries.integers().between(0, 199),
                        Arbitraries.of(DayKind.class),
                        Arbitraries.of(Certainty.class),
                        Arbitraries.of("one name", "another name"))
                .as(Mark::new);
        return Arbitraries.frequencyOf(
                Tuple.of(3, mark.list().ofMaxSize(12)), Tuple.of(1, mark.list().ofMaxSize(250)));
    }

    private static Arbitrary<Integer> projections() {
        return Arbitraries.oneOf(Arbitraries.integers().between(-3, 203), Arbitraries.just(NEVER));
    }

    private static Arbitrary<Integer> counts() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.integers().between(1, 40)),
                Tuple.of(6, Arbitraries.integers().between(1, 220)),
                Tuple.of(1, Arbitraries.of(0, -1, -3, Integer.MIN_VALUE)),
                Tuple.of(1, Arbitraries.of(Integer.MAX_VALUE, Integer.MAX_VALUE - 1)));
    }

    private static Sample sample(
            long firstDay, int length, WorkWeek week, Filling filling, List<Mark> marks, int projectedFrom) {
        LocalDate first = LocalDate.ofEpochDay(firstDay);
        Map<LocalDate, CalendarEntry> entries = new LinkedHashMap<>();
        for (Mark mark : marks) {
            LocalDate date = first.plusDays(mark.number() % length);
            entries.put(date, mark.on(date, filling.keeps(mark.kind()) ? mark.kind() : filling.otherwise));
        }
        if (filling != Filling.AS_MARKED) {
            for (int i = 0; i < length; i++) {
                LocalDate date = first.plusDays(i);
                entries.computeIfAbsent(
                        date,
                        day -> new Mark(0, filling.otherwise, Certainty.OFFICIAL, "filled").on(day, filling.otherwise));
            }
        }
        return new Sample(
                first,
                first.plusDays(length - 1L),
                week,
                projectedFrom == NEVER ? LocalDate.MAX : first.plusDays(projectedFrom),
                entries);
    }

    private enum Filling {
        AS_MARKED(DayKind.WORKING),
        ALL_OFF(DayKind.HOLIDAY),
        ALL_WORKED(DayKind.WORKING_WEEKEND);

        private final DayKind otherwise;

        Filling(DayKind otherwise) {
            this.otherwise = otherwise;
        }

        boolean keeps(DayKind kind) {
            return this == AS_MARKED || kind.isWorking() == otherwise.isWorking();
        }
    }

    private record Mark(int number, DayKind kind, Certainty certainty, String name) {

        CalendarEntry on(LocalDate date, DayKind as) {
            return CalendarEntry.builder()
                    .date(date)
                    .kind(as)
                    .name(LocalizedText.same(name))
                    .basis(LocalizedText.same("a random act"))
                    .certainty(certainty)
                    .build();
        }
    }
}
