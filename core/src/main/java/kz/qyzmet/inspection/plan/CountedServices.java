package kz.qyzmet.inspection.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * How many services were rendered in a window, as far as recorded counts tell: at least the most that counts of
 * separate times inside it add up to, at most the least with which counts cover it.
 */
final class CountedServices {

    private final LocalDate first;
    private final LocalDate last;
    private final List<ServiceCount> byEnd;

    CountedServices(Collection<ServiceCount> counts, LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
        this.byEnd = counts.stream()
                .sorted(Comparator.comparing(ServiceCount::until).thenComparing(ServiceCount::from))
                .toList();
    }

    /** The best sum up to each day, never less than that of a day before. */
    long atLeast() {
        TreeMap<LocalDate, Long> best = new TreeMap<>();
        best.put(first.minusDays(1), 0L);
        for (ServiceCount count : byEnd) {
            if (count.from().isBefore(first) || count.until().isAfter(last)) {
                continue;
            }
            long sum = best.floorEntry(count.from().minusDays(1)).getValue() + count.services();
            if (sum > best.lastEntry().getValue()) {
                best.put(count.until(), sum);
            }
        }
        return best.lastEntry().getValue();
    }

    /** The least sum with which the window is covered through each day at least; what is beaten is dropped. */
    OptionalLong atMost() {
        TreeMap<LocalDate, Long> least = new TreeMap<>();
        least.put(first.minusDays(1), 0L);
        for (ServiceCount count : byEnd) {
            Map.Entry<LocalDate, Long> before = least.ceilingEntry(count.from().minusDays(1));
            if (count.until().isBefore(first) || before == null) {
                continue;
            }
            LocalDate through = count.until().isAfter(last) ? last : count.until();
            long sum = before.getValue() + count.services();
            Map.Entry<LocalDate, Long> already = least.ceilingEntry(through);
            if (already != null && already.getValue() <= sum) {
                continue;
            }
            least.put(through, sum);
            Map.Entry<LocalDate, Long> lower = least.lowerEntry(through);
            while (lower != null && lower.getValue() >= sum) {
                least.remove(lower.getKey());
                lower = least.lowerEntry(through);
            }
        }
        Map.Entry<LocalDate, Long> whole = least.ceilingEntry(last);
        return whole == null ? OptionalLong.empty() : OptionalLong.of(whole.getValue());
    }
}
