package kz.qyzmet.jackson;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.qyzmet.deadline.DeadlineRow;
import kz.qyzmet.deadline.NamedCase;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.deadline.Timeline;
import tools.jackson.databind.json.JsonMapper;

/** Values of every public type: those of the goldens, and all that the example cases hold and are answered. */
final class Values {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new QyzmetModule().answeringWith(Examples.LAW))
            .build();

    private static final Instances ALL = collect();

    private Values() {}

    static Instances all() {
        return ALL;
    }

    static Set<String> goldenTypes() {
        Set<String> names = new TreeSet<>();
        GoldenTest.values()
                .forEach(
                        file -> names.addAll(MAPPER.readTree(Goldens.text(file)).propertyNames()));
        return names;
    }

    private static Instances collect() {
        Instances found = new Instances();
        GoldenTest.values()
                .forEach(file -> MAPPER.readTree(Goldens.text(file))
                        .properties()
                        .forEach(entry ->
                                found.add(MAPPER.treeToValue(entry.getValue(), GoldenTest.type(entry.getKey())))));
        Goldens.cases().forEach(file -> found.add(Samples.read(Goldens.text(file))));
        Examples.cases()
                .forEach((name, example) -> found.add(example)
                        .add(new NamedCase(name, example))
                        .add(example.timeline(Examples.LAW))
                        .add(rows(example.timeline(Examples.LAW)))
                        .add(example.findings(Examples.LAW, Examples.THU_2026_12_31))
                        .add(example.communicatedDays(Examples.LAW)));
        return found;
    }

    /** Those of answers that wait for nothing. */
    private static List<DeadlineRow> rows(Timeline timeline) {
        return timeline.entries().stream()
                .map(Timeline.Entry::deadline)
                .filter(deadline -> !(deadline instanceof NotStarted || deadline instanceof Suspended))
                .map(DeadlineRow::of)
                .toList();
    }
}
