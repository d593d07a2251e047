package kz.qyzmet.law;

import java.util.Objects;
import kz.qyzmet.text.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * The stable id of a norm: a public contract that never changes once released.
 *
 * <p>An id is well formed or refused; whether a catalogue holds it is the catalogue's answer. The constants of
 * {@link StateServicesLaw}, {@link StandardAgreement}, {@link ControlRules} and {@link ContactCenterRules} are ids that
 * the shipped catalogue holds.
 *
 * @param id the id, lower-case segments of letters, digits and hyphens, joined by dots, not null
 */
public record NormId(String id) implements Citation, Comparable<NormId> {

    private static final int LONGEST = 200;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the id is not well formed
     */
    public NormId {
        Objects.requireNonNull(id, "id");
        if (id.length() > LONGEST || !isWellFormed(id)) {
            throw new IllegalArgumentException(
                    "Invalid norm id: Expected segments of lower-case letters, digits and '-'"
                            + " joined by '.', such as law88.a25.p2.provider-review, but found: '"
                            + PersonalData.scrub(id.length() > LONGEST ? id.substring(0, LONGEST) + "..." : id) + "'");
        }
    }

    /**
     * Returns the id of a text.
     *
     * @param id the text, not null
     * @return the id, not null
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static NormId of(String id) {
        return new NormId(id);
    }

    /** Orders by text. */
    @Override
    public int compareTo(NormId other) {
        return id.compareTo(other.id);
    }

    /** Equal when the text is. Written out because a record's own would first have to be made at run time. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof NormId other && id.equals(other.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id as text. */
    @Override
    public String toString() {
        return id;
    }

    /** Checked by hand: a catalogue of ids is read at the start of every program. */
    private static boolean isWellFormed(String id) {
        boolean dotted = false;
        boolean segmentStarted = false;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c == '.') {
                if (!segmentStarted) {
                    return false;
                }
                dotted = true;
                segmentStarted = false;
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && dotted)) {
                segmentStarted = true;
            } else {
                return false;
            }
        }
        return dotted && segmentStarted;
    }
}
