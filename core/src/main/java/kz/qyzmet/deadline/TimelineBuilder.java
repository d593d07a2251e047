package kz.qyzmet.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        return add(Term.builder().norm(norm).trigger(trigger).build(), done, waitsFor);
    }

    /**
     * Adds a term with all that has happened to it; of a norm that the edition does not hold there is none.
     *
     * @param term the term, not null
     * @param done the fact of its fulfilment, not null
     * @param waitsFor the norms whose fulfilment starts it, not null; what the edition does not hold is left out
     * @return this, not null
     */
    public TimelineBuilder add(Term term, Optional<Fact> done, NormId... waitsFor) {
        return term.norm().filter(norm -> !isHeld(norm)).isPresent() ? this : add(law.deadline(term), done, waitsFor);
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
        return add(new Timeline.Entry(deadline, Set.of(waitsFor), done));
    }

    /**
     * Adds an entry, without the norms it waits for that the edition does not hold.
     *
     * @param entry the entry, not null
     * @return this, not null
     */
    public TimelineBuilder add(Timeline.Entry entry) {
        Objects.requireNonNull(entry, "entry");
        Set<NormId> held = entry.waitsFor().stream().filter(this::isHeld).collect(Collectors.toSet());
        entries.add(new Timeline.Entry(entry.deadline(), held, entry.done(), entry.subject()));
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

    private boolean isHeld(NormId norm) {
        return law.edition().norms().find(norm).isPresent();
    }
}
