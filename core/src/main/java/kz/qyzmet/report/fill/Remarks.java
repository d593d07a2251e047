package kz.qyzmet.report.fill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.layout.FormLayout;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.text.LocalizedText;

/** What is to be said of cases. */
final class Remarks {

    private final Map<String, LocalizedText> messages = new HashMap<>();
    private final List<FillRemark> all = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();

    /** A remark on the case that is at hand; the same one twice says no more. */
    private record Pending(FormRow row, Severity severity, String key) {}

    void add(FormRow row, Severity severity, String key) {
        Pending remark = new Pending(row, severity, key);
        if (!pending.contains(remark)) {
            pending.add(remark);
        }
    }

    void discard() {
        pending.clear();
    }

    void commit(String caseName) {
        for (Pending remark : pending) {
            all.add(new FillRemark(
                    caseName,
                    Optional.of(remark.row().number()),
                    remark.row().norm(),
                    remark.severity(),
                    messages.computeIfAbsent(remark.key(), FillTexts.TEXTS::text)));
        }
        pending.clear();
    }

    /** By the names of the cases; those of one case in the order of the rows. */
    List<FillRemark> sorted(FormLayout layout) {
        Map<String, Integer> places = new HashMap<>();
        layout.rows().forEach(row -> places.put(row.number(), places.size()));
        return all.stream()
                .sorted(Comparator.comparing(FillRemark::caseName)
                        .thenComparing(remark -> remark.row()
                                .map(number -> places.getOrDefault(number, -1))
                                .orElse(-1))
                        .thenComparing(remark -> remark.message().en()))
                .toList();
    }
}
