package kz.qyzmet.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.LocalizedText;

/**
 * Collects what is wrong with a form, in the order of its lines; a norm not in force at the end of its time says
 * nothing.
 */
final class FindingList {

    private static final long AT_THE_END = Long.MAX_VALUE;

    private final Norms norms;
    private final LocalDate day;
    private final Map<NormId, Boolean> force = new HashMap<>();
    private final List<Placed> all = new ArrayList<>();

    FindingList(Reckoner law, LocalDate day) {
        this.norms = law.edition().norms();
        this.day = day;
    }

    private record Placed(long place, FormFinding finding) {}

    boolean holds(NormId norm) {
        return force.computeIfAbsent(
                norm,
                id -> norms.find(id).filter(found -> found.force().holds(day)).isPresent());
    }

    void add(long place, FormFinding finding) {
        if (holds(finding.norm())) {
            all.add(new Placed(place, finding));
        }
    }

    /** Adds what is not about figures. */
    void add(long place, NormId norm, Severity severity, List<CellRef> places, LocalizedText message) {
        add(place, new FormFinding(norm, severity, places, OptionalLong.empty(), OptionalLong.empty(), message));
    }

    /** Adds what is about the whole form. */
    void add(NormId norm, Severity severity, LocalizedText message) {
        add(AT_THE_END, norm, severity, List.of(), message);
    }

    List<FormFinding> inOrder() {
        return all.stream()
                .sorted(Comparator.comparingLong(Placed::place))
                .map(Placed::finding)
                .toList();
    }
}
