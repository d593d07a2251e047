package kz.qyzmet.report;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The note that goes with a form, as a checklist ({@code ctl78.f1mk.note}, {@code ctl78.f2mk.note}). For 3-MK and 4-MK
 * the text regulates nothing of its contents ({@code ctl78.f3mk.note}).
 *
 * @param topics what it tells of, not null
 * @param papers what is attached, not null
 */
public record AnalyticalNote(Set<NoteTopic> topics, Set<SupportingPaper> papers) {

    /** Checks and copies the parts. */
    public AnalyticalNote {
        topics = Collections.unmodifiableSet(new TreeSet<>(topics));
        papers = Collections.unmodifiableSet(new TreeSet<>(papers));
    }

    /**
     * Returns a note on all topics, without papers.
     *
     * @return the note, not null
     */
    public static AnalyticalNote complete() {
        return new AnalyticalNote(EnumSet.allOf(NoteTopic.class), EnumSet.noneOf(SupportingPaper.class));
    }

    /**
     * Returns which topics it leaves out.
     *
     * @return the topics in their order, not null
     */
    public Set<NoteTopic> missing() {
        Set<NoteTopic> missing = EnumSet.allOf(NoteTopic.class);
        missing.removeAll(topics);
        return missing;
    }
}
