package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.inspection.document.Dispatch;

/** The rules between draft and completion once more, day by day and without the engine: for facts that are days. */
final class NaiveResults {

    private final Results results;
    private final ResultOutline outline;
    private final LocalDate asOf;

    NaiveResults(Results results, ResultOutline outline, LocalDate asOf) {
        this.results = results;
        this.outline = outline;
        this.asOf = asOf;
    }

    private static boolean works(LocalDate day) {
        return Kazakhstan.LAW.calendar().isWorkingDay(day);
    }

    private Optional<LocalDate> known(Optional<Fact> fact) {
        return fact.map(Fact::day).filter(day -> !day.isAfter(asOf));
    }

    private Optional<LocalDate> sent(Optional<Dispatch> way) {
        return known(way.flatMap(Dispatch::sentOn));
    }

    private Optional<LocalDate> received(Dispatch way) {
        return Stream.concat(way.receivedOn().stream(), way.refusedOn().stream())
                .flatMap(fact -> known(Optional.of(fact)).stream())
                .min(LocalDate::compareTo);
    }

    /** Completed when both have been sent it. */
    Optional<LocalDate> completion() {
        Optional<LocalDate> subject = sent(results.certificate().flatMap(Certificate::toSubject));
        Optional<LocalDate> statistics = sent(results.certificate().flatMap(Certificate::toStatistics));
        return subject.isEmpty() || statistics.isEmpty()
                ? Optional.empty()
                : Stream.of(subject.get(), statistics.get()).max(LocalDate::compareTo);
    }

    /** Whether the draft to the controlled entity went out too late, or the day for it passed without it. */
    boolean draftIsLate() {
        Optional<LocalDate> end = completion().or(outline::plannedEnd);
        if (end.isEmpty()) {
            return false;
        }
        LocalDate last = end.get();
        for (int found = 0; found < 3; ) {
            last = last.minusDays(1);
            found += works(last) ? 1 : 0;
        }
        Optional<Dispatch> way = results.draft().flatMap(DraftCertificate::toSubject);
        LocalDate done = sent(way).or(() -> way.flatMap(this::received)).orElse(asOf);
        return done.isAfter(last);
    }

    /** Those within whose term for objections the certificate was sent; "?" where the receipt is not known. */
    Set<String> surprised() {
        Set<String> surprised = new TreeSet<>();
        Optional<LocalDate> sent = results.certificate().stream()
                .flatMap(certificate -> Stream.of(certificate.toSubject(), certificate.toStatistics()))
                .flatMap(way -> sent(way).stream())
                .min(LocalDate::compareTo);
        if (sent.isPresent()) {
            results.draft()
                    .flatMap(DraftCertificate::toSubject)
                    .ifPresent(way -> surprise(surprised, "controlled entity", way, sent.get()));
            if (outline.onAppealOfPersons()) {
                results.draft().stream()
                        .flatMap(draft -> draft.toAppellants().stream())
                        .forEach(copy ->
                                surprise(surprised, "appellant " + copy.appellant(), copy.dispatch(), sent.get()));
            }
        }
        return surprised;
    }

    private void surprise(Set<String> surprised, String name, Dispatch way, LocalDate sent) {
        Optional<LocalDate> received = received(way);
        if (received.isEmpty()) {
            sent(Optional.of(way)).ifPresent(day -> surprised.add(name + " ?"));
            return;
        }
        LocalDate last = received.get();
        for (int found = 0; found < 2; ) {
            last = last.plusDays(1);
            found += works(last) ? 1 : 0;
        }
        if (!sent.isAfter(last)) {
            surprised.add(name);
        }
    }
}
