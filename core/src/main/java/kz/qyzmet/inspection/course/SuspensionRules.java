package kz.qyzmet.inspection.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;

/** What the suspensions of one term say about each other: the days that stand still, and what is suspended twice. */
final class SuspensionRules {

    private static final String EMERGENCY = "";

    private static final Comparator<Stretch> IN_ORDER =
            Comparator.comparing(Stretch::from).thenComparing(Stretch::to);

    /**
     * Days of one suspension, open ones up to the end of time.
     *
     * @param from the first
     * @param to the first that counts again
     */
    record Stretch(LocalDate from, LocalDate to) {}

    /**
     * A suspension for something for which the term stood still already.
     *
     * @param request the number of the request as it may be shown, empty for an emergency
     * @param day the day of the second suspension
     */
    record Twice(Optional<String> request, LocalDate day) {}

    private final Reckoner law;
    private final Set<InspectionSuspension> suspensions;

    SuspensionRules(Reckoner law, Set<InspectionSuspension> suspensions) {
        this.law = law;
        this.suspensions = suspensions;
    }

    private Stretch stretch(InspectionSuspension suspension) {
        Fact from = suspension.begins(law);
        return new Stretch(from.day(), suspension.ends(law).map(Fact::day).orElse(LocalDate.MAX));
    }

    List<Twice> twice() {
        Map<String, List<Stretch>> byCause = new TreeMap<>();
        for (InspectionSuspension suspension : suspensions) {
            Stream<String> causes = suspension.ground() == SuspensionGround.EMERGENCY
                    ? Stream.of(EMERGENCY)
                    : suspension.requests().stream().map(InformationRequest::number);
            causes.forEach(cause ->
                    byCause.computeIfAbsent(cause, key -> new ArrayList<>()).add(stretch(suspension)));
        }
        List<Twice> twice = new ArrayList<>();
        byCause.forEach((cause, stretches) -> {
            LocalDate end = LocalDate.MIN;
            for (Stretch stretch : stretches.stream().sorted(IN_ORDER).toList()) {
                if (stretch.from().isBefore(end)) {
                    twice.add(new Twice(
                            Optional.of(cause)
                                    .filter(number -> !number.isEmpty())
                                    .map(InformationRequest::shown),
                            stretch.from()));
                }
                end = stretch.to().isAfter(end) ? stretch.to() : end;
            }
        });
        return twice;
    }

    /** The days on which the term stands still, by their first: the union, so that one look-up finds a day. */
    NavigableMap<LocalDate, LocalDate> stopped() {
        NavigableMap<LocalDate, LocalDate> union = new TreeMap<>();
        suspensions.stream()
                .filter(suspension -> suspension.pause(law).isPresent())
                .map(this::stretch)
                .sorted(IN_ORDER)
                .forEach(stretch -> {
                    Map.Entry<LocalDate, LocalDate> last = union.lastEntry();
                    if (last == null || last.getValue().isBefore(stretch.from())) {
                        union.put(stretch.from(), stretch.to());
                    } else if (stretch.to().isAfter(last.getValue())) {
                        union.put(last.getKey(), stretch.to());
                    }
                });
        return union;
    }

    static boolean isStopped(NavigableMap<LocalDate, LocalDate> stopped, LocalDate day) {
        Map.Entry<LocalDate, LocalDate> stretch = stopped.floorEntry(day);
        return stretch != null && day.isBefore(stretch.getValue());
    }
}
