package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.text.Texts;

/**
 * Collects what is wrong with a case.
 *
 * <p>A norm that was not in force on a day is not broken on it: such a finding is left out.
 */
public final class Findings {

    private final Reckoner law;
    private final Texts texts;
    private final LocalDate asOf;
    private final List<Finding> all = new ArrayList<>();

    /**
     * Starts a collection.
     *
     * @param law the engine, not null
     * @param texts the bundle of the messages, not null
     * @param asOf the day for which the case is judged, not null
     */
    public Findings(Reckoner law, Texts texts, LocalDate asOf) {
        this.law = Objects.requireNonNull(law, "law");
        this.texts = Objects.requireNonNull(texts, "texts");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * Returns a fact that had happened by the day, and was known; a plan has not.
     *
     * @param fact the fact, not null
     * @return the fact, or empty
     */
    public Optional<Fact> happened(Optional<Fact> fact) {
        return fact.filter(this::hasHappened);
    }

    /**
     * Tells whether a fact had happened by the day, and was known; a plan has not.
     *
     * @param fact the fact, not null
     * @return true if it had
     */
    public boolean hasHappened(Fact fact) {
        return fact.hasHappenedOn(asOf);
    }

    /**
     * Returns since when something was done without what has to come first, such as the publication of an order that
     * was not registered.
     *
     * @param first what has to come first, not null
     * @param later what comes after it, not null
     * @return the first day, empty where none of it had happened, or nothing before the first
     */
    public Optional<LocalDate> without(Optional<Fact> first, Collection<Optional<Fact>> later) {
        Optional<Fact> had = happened(first);
        return later.stream()
                .flatMap(fact -> happened(fact).stream())
                .filter(fact -> had.filter(before -> !fact.occurredAt().isBefore(before.occurredAt()))
                        .isEmpty())
                .map(Fact::day)
                .min(LocalDate::compareTo);
    }

    /**
     * Adds what is late, or came too early.
     *
     * @param timeline the timeline of the case as it was known on the day, not null
     */
    public void late(Timeline timeline) {
        addAll(timeline.lateness(asOf));
    }

    /**
     * Adds a breach of a norm.
     *
     * @param citation what is broken, not null
     * @param since the first day on which it is, not null
     * @param key the key of the message, not null
     * @param details the arguments of the message, localized or the same in each language, not null
     */
    public void breach(Citation citation, LocalDate since, String key, Object... details) {
        add(new Finding(citation, Severity.BREACH, since, texts.text(key, details)));
    }

    /**
     * Adds a defect of the record: something is missing, or does not fit together.
     *
     * @param citation what asks for it, not null
     * @param since the first day on which it is wrong, not null
     * @param key the key of the message, not null
     * @param details the arguments of the message, localized or the same in each language, not null
     */
    public void defect(Citation citation, LocalDate since, String key, Object... details) {
        add(new Finding(citation, Severity.DEFECT, since, texts.text(key, details)));
    }

    /**
     * Adds a doubt: a breach by one defensible reading, none by another.
     *
     * @param citation what is in doubt, not null
     * @param since the first day on which it is, not null
     * @param key the key of the message, not null
     * @param details the arguments of the message, localized or the same in each language, not null
     */
    public void doubt(Citation citation, LocalDate since, String key, Object... details) {
        add(new Finding(citation, Severity.DOUBT, since, texts.text(key, details)));
    }

    /**
     * Adds a defect of the record, in words that were made elsewhere.
     *
     * @param citation what asks for it, not null
     * @param since the first day on which it is wrong, not null
     * @param message what is wrong, not null
     */
    public void defect(Citation citation, LocalDate since, LocalizedText message) {
        add(new Finding(citation, Severity.DEFECT, since, message));
    }

    /**
     * Adds findings that were made elsewhere.
     *
     * @param findings the findings, not null
     */
    public void addAll(Collection<Finding> findings) {
        findings.forEach(this::add);
    }

    /**
     * Adds a finding, if the edition holds what it goes against, and that was in force on its first day.
     *
     * @param finding the finding, not null
     */
    public void add(Finding finding) {
        if (holds(finding.citation(), finding.since())) {
            all.add(finding);
        }
    }

    /**
     * Returns the findings in order, each once.
     *
     * @return the findings, not null
     */
    public List<Finding> inOrder() {
        return Finding.ordered(all);
    }

    private boolean holds(Citation citation, LocalDate day) {
        return citation instanceof Ground ground
                ? ground.force().holds(day)
                : law.edition()
                        .norms()
                        .find((NormId) citation)
                        .filter(norm -> norm.force().holds(day))
                        .isPresent();
    }
}
