package kz.qyzmet.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.law.NormId;

/** Collects the deadlines of a case into a {@link Timeline}. */
public final class TimelineBuilder {

    private final Reckoner law;
    private final List<Timeline.Entry> entries = new ArrayList<>();

    TimelineBuilder(Reckoner law) {
        this.law = Objects.requireNonNull(law, "law");
    }

    /**
     * Adds the term of a norm; of one that the edition does not hold there is none.
     *
     * @param norm the norm, not null
     * @param trigger the fact from which it runs; empty where it is not known, and the term has not started, not null
     * @param done the fact of its fulfilment, not null
     * @param waitsFor the norms whose fulfilment starts it, not null; what the edition does not hold is left out
     * @return this, not null
     */
    public TimelineBuilder add(NormId norm, Optional<Fact> trigger, Optional<Fact> done, NormId... waitsFor) {
        return law.edition().norms().find(norm).isEmpty()
                ? this
                : add(Term.builder().norm(norm).trigger(trigger).build(), done, waitsFor);
    }

    /**
     * Adds a term with all that has happened to it.
     *
     * @param term the term, not null
     * @param done the fact of its fulfilment, not null
     * @param waitsFor the norms whose fulfilment starts it, not null; what the edition does not hold is left out
     * @return this, not null
     */
    public TimelineBuilder add(Term term, Optional<Fact> done, NormId... waitsFor) {
        return add(law.deadline(term), done, waitsFor);
    }

    /**
     * Adds a deadline that has been reckoned.
     *
     * @param deadline the deadline, not null
     * @param done the fact of its fulfilment, not null
     * @param waitsFor the norms whose fulfilment starts it, not null; what the edition does not hold is left out
     * @return this, not null
     */
    public TimelineBuilder add(Deadline deadline, Optional<Fact> done, NormId... waitsFor) {
        Set<NormId> held = Stream.of(waitsFor)
                .filter(norm -> law.edition().norms().find(norm).isPresent())
                .collect(Collectors.toSet());
        return add(new Timeline.Entry(deadline, held, done));
    }

    /**
     * Adds an entry.
     *
     * @param entry the entry, not null
     * @return this, not null
     */
    public TimelineBuilder add(Timeline.Entry entry) {
        entries.add(Objects.requireNonNull(entry, "entry"));
        return this;
    }

    /**
     * Returns the timeline.
     *
     * @return the timeline, not null
     */
    public Timeline build() {
        return new Timeline(entries);
    }
}
